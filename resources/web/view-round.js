// Where a round begins, and the break before it.

import { h, setText, words } from './dom.js';
import { clockDigits, secondsLeft } from './timer.js';
import { boardList } from './view-board.js';
import { roundWords } from './words-rounds.js';
import { strings } from './words.js';

function aboutRound() {
  const title = words('', { class: 'category' });
  const introduction = h('p', { class: 'introduction', dir: 'auto' }, '');
  return {
    nodes: [title, introduction],
    update(round) {
      setText(title, round.title);
      setText(introduction, round.introduction || '');
    },
  };
}

/** In place of the intro of a round's first question. */
export function roundView() {
  const heading = h('h1', {}, '');
  const about = aboutRound();
  const digits = h('div', { class: 'intro-digits', 'aria-hidden': 'true' }, '');
  const ready = h('p', { class: 'muted' }, '');
  const headingOf = ({ index, count }) => roundWords().round(index + 1, count);
  return {
    node: h('section', { class: 'plain intro round' }, heading, ...about.nodes, digits, ready),
    update({ room }) {
      setText(heading, headingOf(room.round));
      about.update(room.round);
      setText(ready, room.opens_ms ? strings.intro.ready : strings.intro.more);
    },
    draw(now, { room }) {
      const seconds = room.opens_ms ? secondsLeft(room.opens_ms - now) : 0;
      setText(digits, seconds > 0 ? String(seconds) : '');
    },
    says: ({ room }) => `${headingOf(room.round)}. ${room.round.title}`,
  };
}

export function breakView() {
  const digits = h('div', { class: 'intro-digits', role: 'timer' }, '');
  const next = h('p', { class: 'muted' }, '');
  const about = aboutRound();
  const node = h('section', { class: 'plain intro break' }, h('h1', {}, roundWords().heading), digits, next, ...about.nodes);
  let board = null;
  const nextOf = ({ next_round: { index, count } }) => roundWords().next(index + 1, count);
  let shown = null;
  return {
    node,
    update({ room, leaderboard, me }) {
      setText(next, room.break.ends_ms ? nextOf(room.break) : `${nextOf(room.break)}. ${roundWords().host}`);
      about.update(room.break.next_round);
      if (shown && shown[0] === leaderboard && shown[1] === me)
        return;
      shown = [leaderboard, me];
      if (board)
        board.remove();
      board = (leaderboard || []).length ? boardList(leaderboard, me) : null;
      if (board)
        node.append(board);
    },
    draw(now, { room }) {
      const ends = room.break && room.break.ends_ms;
      setText(digits, ends ? clockDigits(secondsLeft(ends - now)) : '');
    },
    says: ({ room }) => `${roundWords().heading}. ${nextOf(room.break)}`,
  };
}
