// After the question: right or wrong, points, place, and what the answer is.

import { avatarNode } from './avatars.js';
import { isolated, winnerOf } from './buzz-status.js';
import { choiceCard, placedChoices, shapeNode } from './choices.js';
import { h, icon, setText, words } from './dom.js';
import { addChoicePicture } from './media.js';
import { styled } from './phone-media.js';
import { pickedIds } from './state.js';
import { buzzWords } from './words-buzzer.js';
import { laterWords } from './words-later.js';
import { stakeWords } from './words-stakes.js';
import { strings } from './words.js';

/** right, partly, wrong, none, wait, void, closed (nothing was scored for this viewer), other (had the buzzer) */
export function verdictOf(state) {
  const { result, closed, role } = state;
  if (closed && closed.void)
    return 'void';
  const isRace = Boolean(closed && closed.buzzes);
  if (isRace && (result ? !result.answered && !result.correct : role !== 'player'))
    return 'other';
  if (!result)
    return closed && !isRace && (closed.correct === null || role !== 'player') ? 'closed' : 'wait';
  if (result.correct)
    return 'right';
  if (!result.answered)
    return 'none';
  return result.points > 0 ? 'partly' : 'wrong';
}

const ICONS = { right: 'right', partly: 'right', wrong: 'wrong', none: 'none', wait: 'wait', void: 'none', closed: 'wait', other: 'none' };

/** Who was right at the buzzer; empty when nobody was. */
function wonText({ closed }) {
  const winner = winnerOf(closed);
  return winner ? buzzWords().won(isolated(winner.name)) : '';
}

function headingOf(verdict, state) {
  if (verdict === 'closed' && state.answer)
    return laterWords().result.thanks;
  if (verdict === 'other')
    return wonText(state) || buzzWords().nobody;
  return laterWords().result[verdict];
}

function figure(value, label) {
  return h('div', { class: 'figure' }, h('b', {}, value), h('span', { class: 'muted' }, label));
}

function distance(result) {
  if (result.rank === 1 && result.score > 0)
    return h('p', { class: 'distance' }, laterWords().result.lead);
  if (!result.behind_name)
    return null;
  return h('p', { class: 'distance' }, laterWords().result.behind(result.behind_points || 0), words(result.behind_name));
}

/** The same where the points were staked. */
function explainStake({ wager, base_points: base, streak_points: streak }) {
  if (!wager)
    return [stakeWords().none, streak ? laterWords().result.streakPlus(streak) : ''].filter(Boolean).join(' ');
  const part = base && base !== wager ? laterWords().result.partTimes(Math.round((100 * base) / wager) / 100) : '';
  return [stakeWords().yours(wager), part, streak ? laterWords().result.streakPlus(streak) : ''].filter(Boolean).join(' ');
}

/** What the points are made of, as in "1,000 × speed 0.86 + streak 100"; empty when there is nothing to explain. */
export function explain(result, question) {
  const { points, base_points: base, streak_points: streak = 0, by_place: byPlace, wager } = result;
  const text = laterWords().result;
  if (wager !== undefined)
    return explainStake(result);
  if (points < 0)
    return text.penalty(points);
  if (!base || !question)
    return '';
  const rounded = (value) => Math.round(value * 100) / 100;
  const part = rounded(base / question.points);
  const factor = rounded((points - streak) / base);
  const parts = [part !== 1 ? text.partTimes(part) : '',
    factor !== 1 ? (byPlace ? text.placeTimes : text.speedTimes)(factor) : '',
    streak ? text.streakPlus(streak) : ''].filter(Boolean);
  return parts.length ? [strings.number(question.points), ...parts].join(' ') : '';
}

/** Accepted texts, or a number, for questions without choices. */
function plainAnswers(correct) {
  return [].concat(correct).map((entry) => words(typeof entry === 'number' ? strings.number(entry) : String(entry), { class: 'typed' }));
}

/** What the player typed, where that was not right. */
function ownTyped({ answer, result }) {
  if (!answer || !result || result.correct)
    return [];
  const { text, number } = answer.body;
  if (text === undefined && number === undefined)
    return [];
  return [h('h2', {}, laterWords().result.yours), words(text !== undefined ? text : strings.number(number), { class: 'typed faded' })];
}

function answerCard(choice, more, style = '') {
  const card = choiceCard(choice, { class: `choice card${style}` }, more);
  if (choice.image)
    styled().then(() => addChoicePicture(card, choice));
  return card;
}

/** A poll has nothing right; it shows what the room thinks. */
function pollPart(state) {
  const counts = state.closed.counts || {};
  const choices = placedChoices(state.room, state.me);
  const most = Math.max(1, ...choices.map(({ id }) => counts[id] || 0));
  const picked = pickedIds(state);
  return h('div', { class: 'answers' }, ...choices.map((choice) => {
    const level = h('div', { class: 'bar-level' });
    level.style.width = `${(100 * (counts[choice.id] || 0)) / most}%`;
    return h('div', { class: picked.includes(choice.id) ? 'poll own' : 'poll' },
      answerCard(choice, h('b', { class: 'votes' }, strings.number(counts[choice.id] || 0))),
      h('div', { class: 'bar', 'data-place': choice.place }, level));
  }));
}

/** The choices in their right order, and the own order where it was another. */
function orderPart(correct, state) {
  const choices = placedChoices(state.room, state.me);
  const byId = (id) => choices.find((choice) => choice.id === id);
  const picked = pickedIds(state);
  const own = picked.map(byId).filter(Boolean);
  return [h('h2', {}, laterWords().result.orderIs),
    h('ol', { class: 'order' }, ...correct.map(byId).filter(Boolean).map((choice, at) =>
      h('li', {}, h('b', { class: 'turn' }, strings.number(at + 1)),
        answerCard(choice, picked[at] === choice.id ? icon('right') : null)))),
    own.length && picked.some((id, at) => id !== correct[at]) ? h('h2', {}, laterWords().result.yourOrder) : null,
    own.length && picked.some((id, at) => id !== correct[at])
      ? h('p', { class: 'own-order' }, ...own.map((choice) => shapeNode(choice.place))) : null];
}

function answersPart(state) {
  const { closed, room } = state;
  if (!closed)
    return null;
  const question = room.current_question;
  if (question && question.type === 'poll')
    return pollPart(state);
  const explanation = closed.explanation ? h('p', { class: 'explanation', dir: 'auto' }, closed.explanation) : null;
  if (closed.correct === null || closed.correct === undefined)
    return explanation && h('div', { class: 'answers' }, explanation);
  const correct = [].concat(closed.correct);
  const ids = correct.map(String);
  const parts = question && question.type === 'order' ? orderPart(ids, state) : choiceAnswers(ids, state);
  const typed = placedChoices(room, state.me).length ? null
    : [h('h2', {}, correct.length > 1 ? laterWords().result.answersAre : laterWords().result.answerIs), ...plainAnswers(correct), ...ownTyped(state)];
  return h('div', { class: 'answers' }, ...(typed || parts), explanation);
}

function choiceAnswers(correct, state) {
  const choices = placedChoices(state.room, state.me);
  const right = choices.filter((choice) => correct.includes(choice.id));
  const wrong = choices.filter((choice) => pickedIds(state).includes(choice.id) && !correct.includes(choice.id));
  return [h('h2', {}, correct.length > 1 ? laterWords().result.answersAre : laterWords().result.answerIs),
    ...right.map((choice) => answerCard(choice, icon('right'))),
    wrong.length ? h('h2', {}, laterWords().result.yours) : null,
    ...wrong.map((choice) => answerCard(choice, icon('wrong'), ' faded'))];
}

export function resultView() {
  const node = h('section', { class: 'result' });
  let last = null;
  return {
    node,
    update(state) {
      // Rebuilt when one of its parts was replaced; the reducer never changes them in place.
      const parts = [state.result, state.closed, state.answer];
      if (last && parts.every((part, at) => part === last[at]))
        return;
      last = parts;
      const { result } = state;
      const why = result ? explain(result, state.room.current_question) : '';
      const verdict = verdictOf(state);
      const heading = h('h1', {}, '');
      const winner = verdict === 'other' ? winnerOf(state.closed) : null;
      const won = verdict === 'wrong' && state.closed && state.closed.buzzes ? wonText(state) : '';
      setText(heading, headingOf(verdict, state));
      node.dataset.verdict = verdict;
      node.replaceChildren(...[
        h('div', { class: 'verdict' },
          h('div', { class: 'medal' }, winner ? avatarNode(winner, { class: 'avatar big' }) : icon(ICONS[verdict])), heading,
          result && result.points ? h('p', { class: result.points < 0 ? 'plus lost' : 'plus', dir: 'ltr' }, laterWords().result.plus(result.points)) : null,
          why ? h('p', { class: 'why muted' }, why) : null,
          won ? h('p', { class: 'muted' }, won) : null,
          verdict === 'none' && state.answer ? h('p', { class: 'muted' }, laterWords().result.lost) : null),
        result ? h('div', { class: 'figures' },
          figure(strings.number(result.score), laterWords().result.score),
          figure(strings.number(result.rank), laterWords().result.rank),
          figure(strings.number(result.streak), laterWords().result.streak)) : null,
        result ? distance(result) : null,
        answersPart(state),
      ].filter(Boolean));
    },
    says(state) {
      const heading = headingOf(verdictOf(state), state);
      return state.result ? `${heading} ${strings.points(state.result.points)}. ${laterWords().result.rank} ${state.result.rank}.`
        : heading;
    },
  };
}
