// The audience screen before, between and after the questions.

import { showCode } from './codes.js';
import { h, icon, setText, words } from './dom.js';
import { roomPicture } from './picture.js';
import { secondsLeft } from './timer.js';
import { boardList, podium } from './view-board.js';
import { mark } from './view-join.js';
import { crowd } from './view-lobby.js';
import { introHeading } from './view-plain.js';
import { teamBoard } from './view-teams.js';
import { strings } from './words.js';

const MOST_TEAMS = 8;

export function screenLobby(state, screen, address) {
  const { room } = state;
  const title = h('h1', { class: 'name' }, '');
  const here = h('h2', {}, '');
  const names = crowd();
  const picture = roomPicture();
  const qr = h('img', { class: 'qr', alt: strings.screen.qr, src: `/api/v1/game-rooms/${room.code}/qr.svg` });
  qr.addEventListener('error', () => {
    qr.hidden = true;
  });
  const node = h('section', { class: 'screen-lobby' },
    h('div', { class: 'lobby-title' }, mark(), title),
    h('div', { class: 'lobby-left' }, h('div', { class: 'join-how' }, h('p', {}, strings.screen.at), h('b', { class: 'address' }, address),
      h('p', {}, strings.screen.code), h('b', { class: 'big-code' }, showCode(room.code))), picture.node),
    qr,
    h('div', { class: 'lobby-crowd' }, here, names.node));
  return {
    node,
    update({ room: now }) {
      setText(title, now.title || strings.product);
      picture.update(now);
      const waiting = now.status === 'building' ? strings.screen.building : strings.screen.waiting;
      setText(here, now.player_count ? strings.lobby.here(now.player_count) : waiting);
      names.update(now.other_players || [], now.player_count, 0);
    },
  };
}

export function screenIntro(state) {
  const category = words('', { class: 'category' });
  const points = h('p', {}, '');
  const digits = h('div', { class: 'intro-digits' }, '');
  const heading = h('h1', {}, introHeading(state.room));
  const node = h('section', { class: 'screen-plain' }, heading, category, points, digits);
  return {
    node,
    update({ room }) {
      const what = room.next_question || {};
      setText(heading, introHeading(room));
      setText(category, what.category || '');
      if (what.points !== undefined)
        setText(points, what.points ? strings.points(what.points) : strings.intro.fun);
    },
    draw(now, { room }) {
      const seconds = room.opens_ms ? secondsLeft(room.opens_ms - now) : 0;
      setText(digits, seconds > 0 && seconds < 100 ? String(seconds) : '');
    },
  };
}

/** The players' part, with the best teams beside it where there are teams. */
function besideTeams(node, { team_leaderboard: teams }) {
  const board = teamBoard((teams || []).slice(0, MOST_TEAMS), null);
  return board ? [h('div', { class: 'beside' }, board, node)] : [node];
}

export function screenBoard() {
  const node = h('section', { class: 'screen-board' });
  let last = null;
  return {
    node,
    update({ leaderboard, room }) {
      if (last && last[0] === leaderboard && last[1] === room.team_leaderboard)
        return;
      last = [leaderboard, room.team_leaderboard];
      const entries = leaderboard || [];
      node.replaceChildren(h('h1', {}, strings.board.heading),
        ...besideTeams(entries.length ? boardList(entries, null) : h('p', { class: 'muted' }, strings.board.empty), room));
    },
  };
}

export function screenPodium() {
  const node = h('section', { class: 'screen-podium' });
  let last = null;
  return {
    node,
    update({ podium: best, room }) {
      if (last && last[0] === best && last[1] === room.team_leaderboard)
        return;
      last = [best, room.team_leaderboard];
      node.replaceChildren(h('h1', {}, strings.screen.thanks),
        ...besideTeams(best && best.length ? podium(best) : h('p', { class: 'muted' }, strings.podium.nobody), room));
    },
  };
}

/** Paused, failed, gone, connecting. */
export function screenMessage(state, screen) {
  const plain = {
    paused: ['pause', strings.paused.heading, ''],
    connecting: ['wait', strings.screen.starting, ''],
    gone: ['alert', strings.screen.gone, strings.screen.goneMore],
    failed: ['alert', strings.stopped.failed[0], (state.room && state.room.failure_reason) || strings.stopped.failed[1]],
  };
  const [sign, heading, text] = plain[screen] || ['alert', ...(strings.stopped[screen] || strings.stopped.gone)];
  const node = h('section', { class: 'screen-plain' }, icon(sign), h('h1', {}, heading), h('p', { class: 'muted' }, text));
  return { node, update() {} };
}
