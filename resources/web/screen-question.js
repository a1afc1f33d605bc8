// A question on the audience screen, and what came of it.

import { avatarNode } from './avatars.js';
import { choiceCard, placedChoices } from './choices.js';
import { h, icon, setText } from './dom.js';
import { addChoicePicture, isOwnFile, pictureNode, soundButton } from './media.js';
import { buzzBoard, buzzOutcome } from './screen-buzzer.js';
import { covered } from './screen-cover.js';
import { fitted, fitTogether, part } from './screen-text.js';
import { ownClock } from './timer.js';
import { laterWords } from './words-later.js';
import { screenWords } from './words-screen.js';
import { strings } from './words.js';

const HINTS = { multi: 'several', text: 'typed', number: 'typedNumber', order: 'order', poll: 'poll' };

/** The picture beside the text, where the question has one that this node keeps. */
function questionPicture({ image }, changed) {
  return isOwnFile(image) ? pictureNode(image, { class: 'question-picture', alt: strings.media.question }, changed) : null;
}

/** Plays the question's sound; a browser that wants a click first gets a button for it. */
function questionSound({ audio }) {
  if (!isOwnFile(audio))
    return null;
  const sound = soundButton(audio);
  sound.start().then((plays) => {
    if (plays)
      sound.node.hidden = true;
  });
  return sound;
}

/** A choice as it is asked: all of it in its colour. */
function askedCard(choice, changed) {
  const text = fitted('choice-text', 16);
  text.set(choice.text);
  const node = choiceCard(choice, { class: 'choice asked' });
  node.querySelector('.choice-text').replaceWith(text.node);
  addChoicePicture(node, choice, changed);
  return { node, text };
}

/** A choice as it was answered: how often, and whether it was right; `place` in the right order of an `order`. */
function answeredCard(choice, { right, count, most, place, changed }) {
  const text = fitted('choice-text', 20);
  text.set(choice.text);
  const level = h('div', { class: 'bar-level' });
  const votes = h('b', { class: 'votes' }, place ? strings.number(place) : strings.number(count));
  const node = choiceCard(choice, { class: `choice answered${right ? ' right' : ''}` },
    h('div', { class: 'outcome' }, right && !place ? h('span', { class: 'mark-right' }, icon('right'), screenWords().right) : null, votes));
  node.querySelector('.choice-text').replaceWith(h('div', { class: 'answer-words' }, text.node,
    place ? null : h('div', { class: 'bar' }, level)));
  addChoicePicture(node, choice, changed);
  return {
    node,
    text,
    grow: () => {
      level.style.width = `${most ? (100 * count) / most : 0}%`;
    },
  };
}

export function questionView(state, { changed, reduced }) {
  const { room } = state;
  const question = room.current_question;
  const cards = question.type === 'slide' ? [] : placedChoices(room, null).map((choice) => askedCard(choice, changed));
  const text = fitted('question-text', 12, { tag: 'h1' });
  text.set(question.text);
  const hint = fitted('question-hint', 28, { wrap: false });
  hint.set(HINTS[question.type] ? screenWords()[HINTS[question.type]] : '');
  hint.node.hidden = !HINTS[question.type];
  const picture = questionPicture(question, changed);
  const cover = picture && question.image_reveal ? covered(picture, question.id) : null;
  const sound = questionSound(question);
  const board = question.type === 'buzzer' ? buzzBoard() : null;
  const node = h('section', { class: 'question-scene', 'data-count': cards.length, 'data-type': question.type, 'data-question': question.id },
    h('div', { class: 'question-stage' }, h('div', { class: 'question-words' }, text.node, hint.node, sound && sound.node),
      cover ? cover.node : picture),
    cards.length ? h('div', { class: 'cards' }, ...cards.map((card) => card.node)) : null, board && board.node);
  return {
    node,
    update({ room: now }) {
      if (board)
        board.update(now);
    },
    draw(at, { room: current }) {
      const { opens, deadline, now } = ownClock(current, null, at);
      if (cover)
        cover.draw({ opens_ms: opens, deadline_ms: deadline }, now, reduced());
    },
    close() {
      if (sound)
        sound.stop();
    },
    fit() {
      text.fit();
      hint.fit();
      fitTogether(cards.map((card) => card.text), part(16));
      if (board)
        board.fit();
    },
  };
}

/** What is right where nothing could be picked: the accepted texts, or the number. */
function plainAnswer(correct) {
  return [].concat(correct).map((entry) => (typeof entry === 'object' && entry ? entry.value : entry))
    .map((entry) => (typeof entry === 'number' ? strings.number(entry) : String(entry))).join(' · ');
}

function answeredCards(room, closed, changed) {
  const { type } = room.current_question;
  const counts = closed.counts || {};
  const most = Object.values(counts).reduce((a, b) => Math.max(a, b), 0);
  const correct = closed.void || closed.correct === null || closed.correct === undefined ? [] : [].concat(closed.correct).map(String);
  const choices = placedChoices(room, null);
  if (type !== 'order')
    return choices.map((choice) => answeredCard(choice, { right: correct.includes(choice.id), count: counts[choice.id] || 0, most, changed }));
  const ordered = choices.slice().sort((a, b) => correct.indexOf(a.id) - correct.indexOf(b.id));
  return ordered.map((choice, at) => answeredCard(choice, { right: true, place: at + 1, changed }));
}

export function revealView(state, { changed, reduced }) {
  const { room } = state;
  const question = room.current_question;
  const text = fitted('question-text', 14, { tag: 'h1' });
  text.set(question.text);
  const explanation = fitted('explanation', 24);
  const plain = fitted('plain-answer', 9);
  const right = h('p', { class: 'right-count' });
  const answer = h('div', { class: 'answer-card' }, h('span', { class: 'mark-right' }, icon('right'), screenWords().right), plain.node, right);
  const grid = h('div', { class: 'cards' });
  const node = h('section', { class: 'question-scene reveal-scene', 'data-question': question.id },
    h('div', { class: 'question-stage' }, h('div', { class: 'question-words' }, text.node, explanation.node),
      questionPicture(question, changed)));
  let shown = null;
  let cards = [];
  return {
    node,
    update({ closed, room: now }) {
      if (!closed || closed === shown)
        return;
      const first = !shown;
      shown = closed;
      explanation.set(closed.void ? laterWords().result.void : closed.explanation);
      node.classList.toggle('explained', Boolean(closed.void || closed.explanation));
      cards = question.type === 'slide' ? [] : answeredCards(now, closed, changed);
      node.dataset.count = String(cards.length);
      const raced = Boolean(closed.buzzes) && !closed.void;
      const typed = !raced && !cards.length && closed.correct !== null && closed.correct !== undefined && !closed.void;
      if (raced) {
        const { plain: main, below, winner } = buzzOutcome(closed, closed.correct ? plainAnswer(closed.correct) : '');
        plain.set(main);
        right.replaceChildren(...(winner ? [avatarNode(winner)] : []), below);
        answer.classList.toggle('unanswered', !winner && !closed.correct);
        answer.classList.add('raced');
        node.append(answer);
      } else if (typed) {
        plain.set(plainAnswer(closed.correct));
        setText(right, typeof closed.right_count === 'number' ? screenWords().rightCount(closed.right_count, now.answered_count) : '');
        node.append(answer);
      } else if (cards.length) {
        grid.replaceChildren(...cards.map((card) => card.node));
        node.append(grid);
        if (first && !reduced())
          grid.getBoundingClientRect(); // The bars grow from nothing.
        cards.forEach((card) => card.grow());
      }
      this.fit();
    },
    fit() {
      const pixels = text.fit();
      explanation.fit(Math.min(part(24), pixels * 0.8));
      fitTogether(cards.map((card) => card.text), part(20));
      if (answer.isConnected)
        plain.fit();
    },
  };
}
