// The open question: from the first look to the locked-in answer, on one layout that does not move.

import { choiceLabel, LETTERS, placedChoices, shapeNode, textOnPhone } from './choices.js';
import { fit, h, icon, isTall, isWide, setFlag, setText } from './dom.js';
import { canAnswer, pickedIds } from './state.js';
import { ownDeadline, timeBar } from './timer.js';
import { strings } from './words.js';

// Taps still go out a moment after zero: the server decides, and this clock may be a little off.
const GRACE_MS = 400;
const WARNING_SECONDS = 5;
const ANSWERABLE = ['choice', 'multi', 'boolean', 'poll'];
const STATUS_ICONS = { sending: 'wait', accepted: 'lock', queued: 'alert', late: 'wrong', refused: 'alert' };

function choiceButton(choice, withText, tap) {
  return h('button', {
    class: 'choice', type: 'button', 'data-choice': choice.id, 'data-place': choice.place,
    'aria-label': choiceLabel(choice), 'aria-pressed': 'false', onclick: () => tap(choice.id),
  }, shapeNode(choice.place), withText ? h('span', { class: 'choice-text', dir: 'auto' }, choice.text) : null);
}

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
  return [null, question.type === 'multi' ? text.several : text.tap];
}

export function questionView({ store, announce }, state) {
  const { room, me } = state;
  const question = room.current_question;
  const withText = textOnPhone(room);
  const choices = ANSWERABLE.includes(question.type) ? placedChoices(room, me) : [];
  const known = choices.length > 0 || question.type === 'slide';
  const multi = question.type === 'multi';

  let over = false;
  let warned = true;
  const tap = (choice) => {
    if (!over)
      store.dispatch({ type: 'tapped', choice });
  };
  const lockIn = () => {
    if (!over)
      store.dispatch({ type: 'locked-in' });
  };

  const time = timeBar();
  const buttons = choices.map((choice) => choiceButton(choice, withText, tap));
  const lock = h('button', { class: 'primary lock', type: 'button', onclick: lockIn }, strings.question.lock);
  const status = h('p', { class: 'status' });
  const progress = h('span', { class: 'muted progress' }, '');
  const heading = !withText ? strings.question.look : known ? question.text : strings.question.unknown;
  const grid = h('div', { class: 'choices', role: 'group', 'aria-label': strings.question.answers }, ...buttons);
  const text = h('h1', { class: 'question-text', dir: 'auto' }, heading);
  const points = question.points ? ` · ${strings.points(question.points)}` : '';
  const node = h('section', { class: 'question', 'data-count': choices.length, 'data-many': choices.length > 4,
    'data-text': withText ? 'on' : 'off' },
    h('div', { class: 'question-meta' },
      h('span', {}, strings.intro.question(room.question_index + 1, room.question_count) + points),
      time.digits),
    time.bar,
    text,
    grid,
    h('div', { class: 'question-foot' }, status, multi ? lock : null, progress));

  // First the words in the tiles by their width, then everything by the height of the screen.
  const refit = () => {
    const stage = node.parentElement;
    if (!stage)
      return;
    const texts = Array.from(grid.querySelectorAll('.choice-text'));
    node.dataset.fit = '0';
    setFlag(grid, 'data-break', false);
    fit(grid, 4, () => !texts.some(isWide));
    // A word that fits nowhere is broken, and must not make all the others tiny.
    if (texts.some(isWide)) {
      grid.dataset.fit = '1';
      setFlag(grid, 'data-break', true);
    }
    fit(node, 6, () => !isTall(stage) && !isWide(text));
  };
  Promise.resolve().then(refit);
  // Fonts and bars settle a moment later.
  setTimeout(refit, 120);

  let statusText = '';
  const drawStatus = (now) => {
    const [sign, words] = statusOf(now, over);
    node.dataset.answer = now.answer ? now.answer.status : '';
    const inHand = multi && canAnswer(now) && !over;
    lock.hidden = !inHand;
    lock.disabled = !now.draft.length;
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
      const picked = pickedIds(now);
      const live = canAnswer(now) && !over;
      buttons.forEach((button) => {
        const mine = picked.includes(button.dataset.choice);
        button.setAttribute('aria-pressed', String(mine));
        button.setAttribute('aria-disabled', String(!live));
      });
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
      else if (event.key === 'Enter' && multi && !(event.target instanceof HTMLButtonElement) && canAnswer(current))
        lockIn();
    },
    says: (now) => (now.answer ? strings.question[now.answer.status] || '' : heading),
  };
}
