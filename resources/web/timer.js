// Time that is left, drawn from the deadline at every frame, never from counted ticks.

import { h, setText } from './dom.js';

const HURRY_MS = 3000;

/** Whole seconds to show for `ms`, rounded up, never negative. */
export function secondsLeft(ms) {
  return Math.max(0, Math.ceil(ms / 1000));
}

/** "42", or "4:05" where seconds alone would be hard to read. */
export function clockDigits(seconds) {
  return seconds > 99 ? `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}` : String(seconds);
}

/** When the time of this player is over; the host may have given them more of it. */
export function ownDeadline(room, me) {
  const factor = (me && me.time_factor) || 1;
  return room.opens_ms + (room.deadline_ms - room.opens_ms) * factor;
}

/** {opens, deadline, now} of this player; the clock stands still while a buzz waits. */
export function ownClock(room, me, now) {
  const { opens_ms: opens, deadline_ms: ends, buzzes, current_question: question } = room;
  if (ends || !buzzes)
    return { opens, deadline: ownDeadline(room, me), now };
  const left = buzzes.remaining_ms || 0;
  const whole = Math.max(left, 1000 * (question.seconds || 0));
  const deadline = ownDeadline({ opens_ms: opens, deadline_ms: opens + whole }, me);
  return { opens, deadline, now: opens + whole - left };
}

/** Share of the time that is left, 0..1. */
export function shareLeft(opens, deadline, now) {
  const whole = deadline - opens;
  return whole > 0 ? Math.min(1, Math.max(0, (deadline - now) / whole)) : 0;
}

/** A bar and a number; draw(opens, deadline, now) every frame. */
export function timeBar() {
  const level = h('div', { class: 'time-level' });
  const bar = h('div', { class: 'time-bar', 'aria-hidden': 'true' }, level);
  const digits = h('span', { class: 'time-digits', role: 'timer' });
  return {
    bar,
    digits,
    draw(opens, deadline, now) {
      // Before the opening the clock stands at its full length.
      const left = Math.min(deadline - now, deadline - opens);
      setText(digits, String(secondsLeft(left)));
      level.style.transform = `scaleX(${shareLeft(opens, deadline, now).toFixed(4)})`;
      const hurry = left < HURRY_MS;
      if (hurry !== bar.classList.contains('hurry')) {
        bar.classList.toggle('hurry', hurry);
        digits.classList.toggle('hurry', hurry);
      }
    },
  };
}

/** Calls `draw()` at every frame until the returned function is called. */
export function everyFrame(draw) {
  let handle = requestAnimationFrame(function step() {
    handle = requestAnimationFrame(step);
    draw();
  });
  return () => cancelAnimationFrame(handle);
}
