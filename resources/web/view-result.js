// After the question: right or wrong, points, place, and what the answer is.

import { choiceCard, placedChoices } from './choices.js';
import { h, icon, setText, words } from './dom.js';
import { pickedIds } from './state.js';
import { strings } from './words.js';

/** right, partly, wrong, none, wait, void, closed (nothing was scored for this viewer) */
export function verdictOf(state) {
  const { result, closed, role } = state;
  if (closed && closed.void)
    return 'void';
  if (!result)
    return closed && (closed.correct === null || role !== 'player') ? 'closed' : 'wait';
  if (result.correct)
    return 'right';
  if (!result.answered)
    return 'none';
  return result.points > 0 ? 'partly' : 'wrong';
}

const ICONS = { right: 'right', partly: 'right', wrong: 'wrong', none: 'none', wait: 'wait', void: 'none', closed: 'wait' };

function headingOf(verdict, state) {
  if (verdict === 'closed' && state.answer)
    return strings.result.thanks;
  return strings.result[verdict];
}

function figure(value, label) {
  return h('div', { class: 'figure' }, h('b', {}, value), h('span', { class: 'muted' }, label));
}

function distance(result) {
  if (result.rank === 1 && result.score > 0)
    return h('p', { class: 'distance' }, strings.result.lead);
  if (!result.behind_name)
    return null;
  return h('p', { class: 'distance' }, strings.result.behind(result.behind_points || 0), words(result.behind_name));
}

/** Accepted texts, or a number, for questions without choices. */
function plainAnswers(correct) {
  return [].concat(correct).map((entry) => words(typeof entry === 'object' ? entry.value : String(entry), { class: 'typed' }));
}

function answersPart(state) {
  const { closed, room } = state;
  if (!closed || closed.correct === null || closed.correct === undefined)
    return null;
  const correct = [].concat(closed.correct).map(String);
  const choices = placedChoices(room, state.me);
  const right = choices.filter((choice) => correct.includes(choice.id));
  const wrong = choices.filter((choice) => pickedIds(state).includes(choice.id) && !correct.includes(choice.id));
  const cards = right.map((choice) => choiceCard(choice, { class: 'choice card' }, icon('right')));
  const own = wrong.map((choice) => choiceCard(choice, { class: 'choice card faded' }, icon('wrong')));
  return h('div', { class: 'answers' },
    h('h2', {}, correct.length > 1 ? strings.result.answersAre : strings.result.answerIs),
    ...(cards.length ? cards : plainAnswers(closed.correct)),
    own.length ? h('h2', {}, strings.result.yours) : null, ...own,
    closed.explanation ? h('p', { class: 'explanation', dir: 'auto' }, closed.explanation) : null);
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
      const verdict = verdictOf(state);
      const heading = h('h1', {}, '');
      setText(heading, headingOf(verdict, state));
      node.dataset.verdict = verdict;
      node.replaceChildren(...[
        h('div', { class: 'verdict' },
          h('div', { class: 'medal' }, icon(ICONS[verdict])), heading,
          result && result.points ? h('p', { class: 'plus' }, strings.result.plus(result.points)) : null,
          verdict === 'none' && state.answer ? h('p', { class: 'muted' }, strings.result.lost) : null),
        result ? h('div', { class: 'figures' },
          figure(strings.number(result.score), strings.result.score),
          figure(strings.number(result.rank), strings.result.rank),
          figure(strings.number(result.streak), strings.result.streak)) : null,
        result ? distance(result) : null,
        answersPart(state),
      ].filter(Boolean));
    },
    says(state) {
      const heading = headingOf(verdictOf(state), state);
      return state.result ? `${heading} ${strings.points(state.result.points)}. ${strings.result.rank} ${state.result.rank}.`
        : heading;
    },
  };
}
