// Screens that are mostly one sentence: intro, connecting.

import { h, setText, words } from './dom.js';
import { secondsLeft } from './timer.js';
import { questionPlace, strings } from './words.js';

/** When an announced question is skipped, another is announced on the same screen. */
export function introHeading(room) {
  return questionPlace(room, room.next_question);
}

export function introView(context, state) {
  const points = h('p', { class: 'points' }, '');
  const category = words('', { class: 'category' });
  const digits = h('div', { class: 'intro-digits', 'aria-hidden': 'true' }, '');
  const ready = h('p', { class: 'muted' }, strings.intro.ready);
  const heading = h('h1', {}, introHeading(state.room));
  const node = h('section', { class: 'plain intro' }, heading, category, points, digits, ready);
  return {
    node,
    update({ room }) {
      const what = room.next_question || {};
      setText(heading, introHeading(room));
      setText(category, what.category || '');
      if (what.points !== undefined)
        setText(points, what.wager ? '' : what.points ? strings.points(what.points) : strings.intro.fun);
      setText(ready, room.opens_ms ? strings.intro.ready : strings.intro.more);
    },
    draw(now, { room }) {
      const seconds = room.opens_ms ? secondsLeft(room.opens_ms - now) : 0;
      setText(digits, seconds > 0 && seconds < 100 ? String(seconds) : '');
    },
    says: ({ room }) => introHeading(room),
  };
}

/** A spinner; it also stands in while a screen that says something else is being fetched. */
export function connectingView(context, before, screen) {
  const text = screen === 'connecting' ? strings.connecting.heading : '';
  const slow = h('p', { class: 'muted' }, '');
  const node = h('section', { class: 'plain' }, h('div', { class: 'spinner' }), text ? h('h1', {}, text) : null, slow);
  return {
    node,
    update(state) {
      setText(slow, state.attempts > 1 ? strings.connecting.slow : '');
    },
    says: () => text,
  };
}
