// The open question: from the first look to the locked-in answer, on one layout that does not move.

import { buzzPart } from './answer-buzz.js';
import { choicesPart } from './answer-choices.js';
import { typedPart } from './answer-typed.js';
import { LETTERS, placedChoices, textOnPhone } from './choices.js';
import { fit, h, icon, isTall, isWide, setFlag, setText } from './dom.js';
import { canAnswer, isComplete } from './state.js';
import { ownClock, secondsLeft, timeBar } from './timer.js';
import { questionPlace, strings } from './words.js';

// Taps still go out a moment after zero: the server decides, and this clock may be a little off.
const GRACE_MS = 400;
const WARNING_SECONDS = 5;
const TICKING_SECONDS = 3;
const TAPPED = ['choice', 'multi', 'boolean', 'poll', 'order'];
const TYPED = ['text', 'number'];
const STATUS_ICONS = { sending: 'wait', accepted: 'lock', queued: 'alert', late: 'wrong', refused: 'alert' };

/** The line under the choices, as [icon, words]; `buzz` is what there is to tell of a buzzer. */
function statusOf(state, over, buzz) {
  const { answer, me, room, role, link } = state;
  const question = room.current_question;
  const text = strings.question;
  if (answer && answer.status === 'refused')
    return ['alert', text[answer.code] || text.refused];
  if (buzz && (role !== 'player' || answer || me.locked_out || (!over && link === 'online')))
    return [buzz.icon, buzz.text];
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
  const hints = { multi: text.several, order: text.inOrder, poll: text.opinion, text: '', number: '', buzzer: '' };
  return [null, question.type in hints ? hints[question.type] : text.tap];
}

export function questionView({ store, announce, effects, media, extras }, state) {
  const { room, me } = state;
  const question = room.current_question;
  const withText = textOnPhone(room);
  const choices = TAPPED.includes(question.type) ? placedChoices(room, me) : [];
  const isTyped = TYPED.includes(question.type);
  const isBuzzer = question.type === 'buzzer';
  const known = choices.length > 0 || isTyped || isBuzzer || question.type === 'slide';
  const told = (now) => (isBuzzer && extras() ? extras().buzzStatus(now) : null);
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

  const press = (event) => {
    if (over || event.button || !canAnswer(store.state))
      return;
    effects.play('locked');
    store.dispatch({ type: 'buzzed' });
  };

  const time = timeBar();
  const part = isBuzzer ? buzzPart({ press, told }) : isTyped ? typedPart({ type: question.type, send })
    : choicesPart({ choices, withText, inOrder: question.type === 'order', tap });
  const lock = h('button', { class: 'primary lock', type: 'button', onclick: lockIn }, strings.question.lock);
  const status = h('p', { class: 'status' });
  const progress = h('span', { class: 'muted progress' }, '');
  const heading = !withText ? strings.question.look : known ? question.text : strings.question.unknown;
  const text = h('h1', { class: 'question-text', dir: 'auto' }, heading);
  const points = h('span', {}, question.points && !question.wager ? ` · ${strings.points(question.points)}` : '');
  const factor = (me && me.time_factor) || 1;
  const extra = factor > 1 ? strings.question.extra(factor) : '';
  const node = h('section', { class: 'question', 'data-count': choices.length, 'data-many': choices.length > 4, 'data-type': question.type,
    'data-text': withText ? 'on' : 'off' },
    h('div', { class: 'question-meta' },
      h('span', {}, questionPlace(room), points,
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
    const [sign, words] = statusOf(now, over, told(now));
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
      const done = now.answer ? now.answer.status === 'accepted' : now.role !== 'player' || over;
      setFlag(node, 'data-held', isBuzzer && !now.room.deadline_ms);
      if (question.wager && extras())
        setText(points, ` · ${extras().stakeLine(now)}`);
      setText(progress, done && !isBuzzer ? strings.question.progress(now.room.answered_count, now.room.player_count) : '');
    },
    draw(at, current) {
      const { opens, deadline, now } = ownClock(current.room, current.me, at);
      time.draw(opens, deadline, now);
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
      const isElsewhere = event.target instanceof HTMLButtonElement && !part.node.contains(event.target);
      if (isBuzzer && ['Enter', ' '].includes(event.key) && !isElsewhere) {
        event.preventDefault();
        // A key that was held down since before the question opened is no buzz.
        if (!event.repeat)
          press(event);
        return;
      }
      const at = event.key.length === 1
        ? Math.max(LETTERS.indexOf(event.key.toUpperCase()), '12345678'.indexOf(event.key))
        : -1;
      if (at >= 0 && choices[at])
        tap(choices[at].id);
      else if (event.key === 'Enter' && collects && !(event.target instanceof HTMLButtonElement) && canAnswer(current))
        lockIn();
    },
    says: (now) => (told(now) && (now.answer || now.room.buzzes) ? `${told(now).big || ''} ${told(now).text}`
      : now.answer ? strings.question[now.answer.status] || ''
      : [heading, strings.question.seconds(Math.round((question.seconds || 0) * factor)), extra].filter(Boolean).join('. ')),
  };
}
