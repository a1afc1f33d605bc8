// Leaderboard between questions, podium at the end.

import { avatarNode } from './avatars.js';
import { h, words } from './dom.js';
import { mark } from './view-join.js';
import { teamBoard } from './view-teams.js';
import { laterWords } from './words-later.js';
import { boardHeading } from './words-rounds.js';
import { strings } from './words.js';

function deltaOf({ delta }) {
  return delta < 0 ? `−${strings.number(-delta)}` : laterWords().board.delta(delta);
}

function row(entry, isOwn) {
  const name = h('span', { class: 'grow who' }, words(entry.name, { class: 'name' }),
    isOwn ? h('small', { class: 'muted' }, laterWords().board.you) : null);
  return h('li', { class: isOwn ? 'row own' : 'row', 'data-player': entry.id },
    h('span', { class: 'rank' }, strings.number(entry.rank)), avatarNode(entry), name,
    entry.delta === undefined ? null : h('span', { class: entry.delta < 0 ? 'delta lost' : 'delta' }, words(deltaOf(entry), { dir: 'ltr' })),
    h('b', { class: 'score' }, strings.number(entry.score)));
}

/** At the end only the whole counts. */
function withoutDelta({ delta, ...entry }) {
  return entry;
}

/** The top ten, and the viewer's own row where they are not among them. */
export function boardList(entries, me) {
  const list = h('ol', { class: 'board' }, ...entries.map((entry) => row(entry, Boolean(me) && entry.id === me.id)));
  if (me && me.rank && !entries.some((entry) => entry.id === me.id))
    list.append(h('li', { class: 'gap', 'aria-hidden': 'true' }, '⋮'), row(me, true));
  return list;
}

/** First in the middle, second left, third right; the order in the page stays 1, 2, 3. */
export function podium(entries) {
  return h('ol', { class: 'podium' }, ...entries.slice(0, 3).map((entry, at) => h('li', { class: `step step-${at + 1}` },
    avatarNode(entry, { class: 'avatar big' }), words(entry.name, { class: 'name' }),
    h('span', { class: 'score' }, strings.number(entry.score)),
    h('div', { class: 'block' }, strings.number(entry.rank || at + 1)))));
}

export function boardView() {
  const node = h('section', { class: 'leaderboard' });
  let last = null;
  return {
    node,
    update({ leaderboard, me, room }) {
      const parts = [leaderboard, me, room.team_leaderboard];
      if (last && parts.every((part, at) => part === last[at]))
        return;
      last = parts;
      const entries = leaderboard || [];
      const teams = teamBoard(room.team_leaderboard, me && me.team);
      node.replaceChildren(...[h('h1', {}, boardHeading(room)), teams,
        teams && entries.length ? h('h2', {}, strings.teams.players) : null,
        entries.length ? boardList(entries, me) : h('p', { class: 'muted' }, laterWords().board.empty)].filter(Boolean));
    },
    says: ({ room }) => boardHeading(room),
  };
}

export function podiumView() {
  const node = h('section', { class: 'final' });
  let last = null;
  return {
    node,
    update(state) {
      const { podium: best, leaderboard, me, room } = state;
      const parts = [best, leaderboard, me, room.player_count, room.team_leaderboard];
      if (last && parts.every((part, at) => part === last[at]))
        return;
      last = parts;
      const teams = teamBoard(room.team_leaderboard, me && me.team);
      node.replaceChildren(...[
        mark(),
        me && me.rank ? h('div', { class: 'final-own' },
          h('h1', {}, me.rank === 1 ? laterWords().podium.won : laterWords().podium.place(me.rank)),
          h('p', { class: 'muted' }, laterWords().podium.of(room.player_count, me.score)))
          : h('h1', {}, laterWords().podium.heading),
        teams,
        teams ? h('h2', {}, strings.teams.players) : null,
        (best || []).length ? podium(best) : h('p', { class: 'muted' }, laterWords().podium.nobody),
        leaderboard && leaderboard.length > 3 ? boardList(leaderboard.map(withoutDelta), me) : null,
        h('p', { class: 'muted' }, laterWords().podium.thanks),
        h('a', { class: 'button', href: '/' }, laterWords().podium.again),
      ].filter(Boolean));
    },
    says: ({ me }) => (me && me.rank ? laterWords().podium.place(me.rank) : laterWords().podium.heading),
  };
}
