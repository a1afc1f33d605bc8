// In the room, before the game: who you are, who else is here.

import { avatarNode } from './avatars.js';
import { h, icon, setText, words } from './dom.js';
import { roomPicture } from './picture.js';
import { strings } from './words.js';

/** Names as chips, the newest first, with "and 950 more" at the end; `self` players are not among `others`. */
export function crowd() {
  const list = h('ul', { class: 'crowd' });
  let last = null;
  return {
    node: list,
    update(others, total, self) {
      const text = JSON.stringify([others.map((player) => [player.id, player.name, player.avatar]), total]);
      if (text === last)
        return;
      last = text;
      const known = new Map(Array.from(list.children).map((item) => [item.dataset.text, item]));
      const items = others.map((player) => {
        const key = `${player.id} ${player.avatar} ${player.name}`;
        return known.get(key)
          || h('li', { class: 'chip', 'data-text': key }, avatarNode(player), words(player.name, { class: 'name' }));
      });
      const more = total - self - others.length;
      if (more > 0)
        items.push(h('li', { class: 'chip more' }, strings.listEnd(more)));
      list.replaceChildren(...items);
    },
  };
}

export function lobbyView({ session }, state) {
  const watching = state.role === 'spectator';
  const face = watching ? icon('wait', { class: 'icon huge' }) : avatarNode(state.me, { class: 'avatar huge' });
  const name = words('', { class: 'own-name' });
  const team = h('p', { class: 'category' });
  const title = h('p', { class: 'muted' }, '');
  const more = h('p', { class: 'lobby-more' }, '');
  const here = h('h2', {}, '');
  const names = crowd();
  const picture = roomPicture();
  const leave = h('button', { class: 'quiet', onclick: () => session.leave() },
    watching ? strings.lobby.play : strings.lobby.leave);
  const node = h('section', { class: 'lobby' },
    h('div', { class: 'lobby-self' }, face,
      h('h1', {}, watching ? strings.lobby.spectator : strings.lobby.in), name, team, title, picture.node, more),
    h('div', { class: 'lobby-others' }, here, names.node),
    leave);

  return {
    node,
    update({ me, room }) {
      setText(name, me ? me.name : '');
      setText(team, me && me.team ? strings.teams.yours(me.team) : '');
      setText(title, room.title ? strings.lobby.title(room.title) : '');
      picture.update(room);
      setText(more, moreText(room, watching));
      leave.hidden = room.status === 'in-progress' && !(watching && mayJoinLate(room));
      const alone = room.player_count <= 1 && !watching;
      setText(here, alone ? strings.lobby.alone : strings.lobby.here(room.player_count));
      names.update(room.other_players || [], room.player_count, me ? 1 : 0);
    },
    says: () => (watching ? strings.lobby.spectator : strings.lobby.in),
  };
}

function mayJoinLate({ settings }) {
  return settings.late_join === 'allow' && settings.join !== 'locked';
}

function moreText(room, watching) {
  if (watching)
    return room.status === 'in-progress' && !mayJoinLate(room) ? strings.lobby.spectatorMore : strings.lobby.watching;
  if (room.status === 'building')
    return strings.lobby.building;
  return room.status === 'in-progress' ? strings.lobby.late : strings.lobby.soon;
}

/** For rooms in which the host lets players in one by one. */
export function waitingView({ session }, state) {
  const node = h('section', { class: 'plain' }, avatarNode(state.me, { class: 'avatar huge' }),
    words(state.me.name, { class: 'own-name' }), h('h1', {}, strings.waiting.heading),
    h('p', { class: 'muted' }, strings.waiting.more),
    h('button', { class: 'quiet', onclick: () => session.leave() }, strings.lobby.leave));
  return { node, update() {}, says: () => strings.waiting.heading };
}
