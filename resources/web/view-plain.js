// Screens that are mostly one sentence: intro, pause, connecting.

import { h, icon, setText, words } from './dom.js';
import { secondsLeft } from './timer.js';
import { strings } from './words.js';

/** When an announced question is skipped, another is announced on the same screen. */
export function introHeading({ next_question: next, question_index: index, question_count: total }) {
  return strings.intro.question((next ? next.index : index) + 1, total);
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
        setText(points, what.points ? strings.points(what.points) : strings.intro.fun);
      setText(ready, room.opens_ms ? strings.intro.ready : strings.intro.more);
    },
    draw(now, { room }) {
      const seconds = room.opens_ms ? secondsLeft(room.opens_ms - now) : 0;
      setText(digits, seconds > 0 && seconds < 100 ? String(seconds) : '');
    },
    says: ({ room }) => introHeading(room),
  };
}

export function pausedView() {
  const left = h('p', {}, '');
  const kept = h('p', { class: 'good' }, '');
  const node = h('section', { class: 'plain' }, h('div', { class: 'medal' }, icon('pause')),
    h('h1', {}, strings.paused.heading), h('p', { class: 'muted' }, strings.paused.more), left, kept);
  return {
    node,
    update({ room, answer }) {
      const open = room.paused_phase === 'answering' && room.remaining_ms > 0;
      setText(left, open ? strings.paused.left(secondsLeft(room.remaining_ms)) : '');
      setText(kept, open && answer && answer.status === 'accepted' ? strings.paused.kept : '');
    },
    says: () => strings.paused.heading,
  };
}

export function connectingView() {
  const slow = h('p', { class: 'muted' }, '');
  const node = h('section', { class: 'plain' }, h('div', { class: 'spinner' }), h('h1', {}, strings.connecting.heading), slow);
  return {
    node,
    update(state) {
      setText(slow, state.attempts > 1 ? strings.connecting.slow : '');
    },
    says: () => strings.connecting.heading,
  };
}
