// The open question: from the first look to the locked-in answer, on one layout that does not move.

import { choicesPart } from './answer-choices.js';
import { typedPart } from './answer-typed.js';
import { LETTERS, placedChoices, textOnPhone } from './choices.js';
import { fit, h, icon, isTall, isWide, setFlag, setText } from './dom.js';
import { canAnswer, isComplete } from './state.js';
import { ownDeadline, secondsLeft, timeBar } from './timer.js';
import { strings } from './words.js';

// Taps still go out a moment after zero: the server decides, and this clock may be a little off.
const GRACE_MS = 400;
const WARNING_SECONDS = 5;
const TICKING_SECONDS = 3;
const TAPPED = ['choice', 'multi', 'boolean', 'poll', 'order'];
const TYPED = ['text', 'number'];
const STATUS_ICONS = { sending: 'wait', accepted: 'lock', queued: 'alert', late: 'wrong', refused: 'alert' };

/** The line under the choices, as [icon, words]. */
function statusOf(state, over) {
  const { answer, room, role, link } = state;
  const question = room.current_question;
  const text = strings.question;
  if (answer && answer.status === 'refused')
    return ['alert', text[answer.code] || text.refused];
  if (answer)
    return [STATUS_ICONS[answer.status], text[answer.status]];
  if (question.type === 'slide')
    return ['wait', text.slide];
  if (over)
    return ['wait', text.over];
  if (role !== 'player')
    return ['wait', text.watching];
  if (link !== 'online')
    return ['alert', text.offline];
  const hints = { multi: text.several, order: text.inOrder, poll: text.opinion, text: '', number: '' };
  return [null, question.type in hints ? hints[question.type] : text.tap];
}

export function questionView({ store, announce, effects, media }, state) {
  const { room, me } = state;
  const question = room.current_question;
  const withText = textOnPhone(room);
  const choices = TAPPED.includes(question.type) ? placedChoices(room, me) : [];
  const isTyped = TYPED.includes(question.type);
  const known = choices.length > 0 || isTyped || question.type === 'slide';
  const collects = question.type === 'multi' || question.type === 'order';

  let over = false;
  let warned = true;
  let ticked = 0;
  const tap = (choice) => {
    if (!over)
      store.dispatch({ type: 'tapped', choice });
  };
  const lockIn = () => {
    if (!over)
      store.dispatch({ type: 'locked-in' });
  };

  const send = (body) => {
    if (!over)
      store.dispatch({ type: 'typed', body });
  };

  const time = timeBar();
  const part = isTyped ? typedPart({ type: question.type, send })
    : choicesPart({ choices, withText, inOrder: question.type === 'order', tap });
  const lock = h('button', { class: 'primary lock', type: 'button', onclick: lockIn }, strings.question.lock);
  const status = h('p', { class: 'status' });
  const progress = h('span', { class: 'muted progress' }, '');
  const heading = !withText ? strings.question.look : known ? question.text : strings.question.unknown;
  const text = h('h1', { class: 'question-text', dir: 'auto' }, heading);
  const points = question.points ? ` · ${strings.points(question.points)}` : '';
  const factor = (me && me.time_factor) || 1;
  const extra = factor > 1 ? strings.question.extra(factor) : '';
  const node = h('section', { class: 'question', 'data-count': choices.length, 'data-many': choices.length > 4, 'data-type': question.type,
    'data-text': withText ? 'on' : 'off' },
    h('div', { class: 'question-meta' },
      h('span', {}, strings.intro.question(room.question_index + 1, room.question_count) + points,
        extra ? h('b', { class: 'extra' }, extra) : null),
      time.digits),
    time.bar,
    text,
    part.node,
    h('div', { class: 'question-foot' }, status, collects ? lock : null, progress));

  // First the words in the tiles by their width, then everything by the height of the screen.
  const refit = () => {
    const stage = node.parentElement;
    if (!stage)
      return;
    node.dataset.fit = '0';
    part.fit();
    fit(node, 6, () => !isTall(stage) && !isWide(text));
  };
  Promise.resolve().then(() => {
    refit();
    if (part.focus && canAnswer(store.state))
      part.focus();
  });
  // Fonts and bars settle a moment later.
  setTimeout(refit, 120);
  if (withText)
    media(node, question, choices, refit);

  let statusText = '';
  const drawStatus = (now) => {
    const [sign, words] = statusOf(now, over);
    node.dataset.answer = now.answer ? now.answer.status : '';
    const inHand = collects && canAnswer(now) && !over;
    lock.hidden = !inHand;
    lock.disabled = !isComplete(now);
    setText(lock, now.draft.length ? strings.question.lockCount(now.draft.length) : strings.question.lock);
    if (words === statusText)
      return;
    statusText = words;
    status.replaceChildren(...(sign ? [icon(sign)] : []), words);
  };

  return {
    node,
    fit: refit,
    update(now) {
      const live = canAnswer(now) && !over;
      part.update(now, live);
      setFlag(node, 'data-done', !live);
      drawStatus(now);
      const told = now.answer ? now.answer.status === 'accepted' : now.role !== 'player' || over;
      setText(progress, told ? strings.question.progress(now.room.answered_count, now.room.player_count) : '');
    },
    draw(now, current) {
      const deadline = ownDeadline(current.room, current.me);
      time.draw(current.room.opens_ms, deadline, now);
      const soon = deadline - now <= WARNING_SECONDS * 1000;
      if (soon && !warned && canAnswer(current))
        announce(strings.question.left(WARNING_SECONDS));
      warned = soon;
      const seconds = secondsLeft(deadline - now);
      if (seconds !== ticked && seconds > 0 && seconds <= TICKING_SECONDS && canAnswer(current))
        effects.play('hurry');
      ticked = seconds;
      const done = now > deadline + GRACE_MS;
      if (done !== over) {
        over = done;
        this.update(current);
      }
    },
    key(event, current) {
      const at = event.key.length === 1
        ? Math.max(LETTERS.indexOf(event.key.toUpperCase()), '12345678'.indexOf(event.key))
        : -1;
      if (at >= 0 && choices[at])
        tap(choices[at].id);
      else if (event.key === 'Enter' && collects && !(event.target instanceof HTMLButtonElement) && canAnswer(current))
        lockIn();
    },
    says: (now) => (now.answer ? strings.question[now.answer.status] || ''
      : [heading, strings.question.seconds(Math.round((question.seconds || 0) * factor)), extra].filter(Boolean).join('. ')),
  };
}
