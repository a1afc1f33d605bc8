// The audience screen before a question: its intro, the round that begins, the break before it.

import { h } from './dom.js';
import { fitted } from './screen-text.js';
import { clockDigits, secondsLeft } from './timer.js';
import { roundWords } from './words-rounds.js';
import { stakeWords } from './words-stakes.js';
import { strings } from './words.js';

/** Whether the intro is that of a round's first question. */
export function startsRound({ round }) {
  return Boolean(round) && round.question_index === 0;
}

export function introView(state) {
  if (startsRound(state.room))
    return roundStart();
  const heading = fitted('intro-heading', 6, { wrap: false, tag: 'h1' });
  const category = fitted('intro-category', 14);
  const points = fitted('intro-points', 24, { wrap: false });
  const stakes = fitted('intro-stakes', 9, { wrap: false });
  const boxes = [heading, category, points, stakes];
  return {
    node: h('section', { class: 'intro' }, ...boxes.map((box) => box.node)),
    update({ room }) {
      const next = room.next_question;
      heading.set(strings.intro.question((next ? next.index : room.question_index) + 1, 0));
      category.set(next ? next.category : '');
      stakes.set(next && next.wager ? stakeWords().screen : '');
      points.set(next && !next.wager ? (next.points ? strings.points(next.points) : strings.intro.fun) : '');
      this.fit();
    },
    fit: () => boxes.forEach((box) => box.fit()),
  };
}

/** A round's title between a line above it and its introduction. */
function roundScene(name) {
  const above = fitted('round-above', 18, { wrap: false });
  const title = fitted('round-title', 7, { tag: 'h1' });
  const introduction = fitted('round-introduction', 18);
  const boxes = [above, title, introduction];
  return {
    node: h('section', { class: `round-scene ${name}` }, ...boxes.map((box) => box.node)),
    show(round, words) {
      above.set(words(round.index + 1, round.count));
      title.set(round.title);
      introduction.set(round.introduction || '');
    },
    fit: () => boxes.forEach((box) => box.fit()),
  };
}

/** In place of the intro where a round begins. */
function roundStart() {
  const scene = roundScene('round-start');
  return {
    node: scene.node,
    update({ room }) {
      const next = room.next_question;
      const { introduction } = room.round;
      const staked = next && next.wager ? [introduction, stakeWords().screen].filter(Boolean).join('\n') : introduction;
      scene.show({ ...room.round, introduction: staked }, roundWords().round);
      scene.fit();
    },
    fit: scene.fit,
  };
}

export function breakView() {
  const scene = roundScene('break-scene');
  const digits = fitted('break-digits', 5, { wrap: false });
  scene.node.prepend(digits.node);
  return {
    node: scene.node,
    update({ room }) {
      scene.node.classList.toggle('counting', Boolean(room.break.ends_ms));
      scene.show(room.break.next_round, roundWords().next);
      scene.fit();
    },
    draw(now, { room }) {
      const ends = room.break && room.break.ends_ms;
      const text = ends ? clockDigits(secondsLeft(ends - now)) : '';
      if (text.length !== digits.node.textContent.length) {
        digits.set(text);
        digits.fit();
      }
      digits.set(text);
    },
    fit() {
      scene.fit();
      digits.fit();
    },
  };
}
