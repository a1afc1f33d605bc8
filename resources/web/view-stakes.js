// The intro of a question on which players stake points.

import { h, icon, setText, words } from './dom.js';
import { styleOf } from './later-style.js';
import { secondsLeft } from './timer.js';
import { introHeading } from './view-plain.js';
import { roundWords } from './words-rounds.js';
import { stakeWords } from './words-stakes.js';
import { strings } from './words.js';

/** The most that this player can stake: as the server said, or as it would say. */
export function greatestStake({ me, room }) {
  return me.max_wager !== undefined ? me.max_wager : Math.max(me.score || 0, room.next_question.points || 0);
}

/** By how many points a slider goes up to `most`. */
export function stepFor(most) {
  return [[2000, 100], [500, 50], [100, 10]].reduce((step, [above, wider]) => (step === 1 && most > above ? wider : step), 1);
}

/** Nothing, a quarter, a half and all of it, as the slider can show them. */
export function shares(most) {
  const step = stepFor(most);
  return [0, 1 / 4, 1 / 2, 1].map((share) => (share === 1 ? most : Math.round((share * most) / step) * step));
}

/** What the player plays for, beside the question. */
export function stakeLine({ me, stake }) {
  const text = stakeWords();
  if (!me)
    return text.some;
  if (stake && stake.status === 'late')
    return text.late;
  return me.wager ? text.yours(me.wager) : text.without;
}

/** What became of the stake, as {mode, points, note, bad}; mode: picking, placed. */
export function stakeStatus({ me, stake, room }) {
  const text = stakeWords();
  if (stake && (stake.status === 'sending' || stake.status === 'queued'))
    return { mode: 'placed', points: stake.points, note: stake.status === 'sending' ? strings.question.sending : text.queued };
  const bad = !stake ? '' : stake.status === 'late' ? text.late
    : strings.question[stake.code] || text.refused(greatestStake({ me, room }));
  if (bad || me.wager === undefined)
    return { mode: 'picking', points: me.wager || 0, note: bad || text.rule, bad: Boolean(bad) };
  return { mode: 'placed', points: me.wager, note: text.until };
}

/** `place(points)` is told what was decided. */
function picker(place) {
  const text = stakeWords();
  let most = 0;
  let points = 0;
  const step = () => stepFor(most);
  const figure = h('div', { class: 'stake-figure', 'aria-hidden': 'true' }, '');
  const slider = h('input', { type: 'range', id: 'stake-slider', min: 0, step: 1, 'aria-label': text.slider,
    oninput: () => pick(Math.min(most, Number(slider.value) * step())) });
  const quick = ['0', '¼', '½', text.all].map((label, at) => h('button', { class: 'share', type: 'button',
    onclick: () => pick(shares(most)[at]) }, label));
  const button = h('button', { class: 'primary', type: 'submit' }, '');
  const pick = (wanted) => {
    points = Math.max(0, Math.min(wanted, most));
    slider.max = String(Math.ceil(most / step()));
    slider.value = String(Math.ceil(points / step()));
    slider.setAttribute('aria-valuetext', strings.points(points));
    slider.disabled = !most;
    setText(figure, strings.number(points));
    setText(button, text.stake(points));
    quick.forEach((share, at) => share.setAttribute('aria-pressed', String(shares(most)[at] === points)));
  };
  const submit = (event) => {
    event.preventDefault();
    place(points);
  };
  return {
    node: h('form', { class: 'stake-picker', novalidate: true, onsubmit: submit }, figure, slider, h('div', { class: 'shares', role: 'group', 'aria-label': text.slider }, ...quick), button),
    button,
    show(limit, wanted = points) {
      most = limit;
      pick(wanted);
    },
  };
}

export function stakesView({ store, effects }) {
  const text = stakeWords();
  const place = (points) => {
    changing = false;
    effects.play('locked');
    store.dispatch({ type: 'staked', points });
  };
  const heading = h('h1', {}, '');
  const about = words('', { class: 'category' });
  const introduction = h('p', { class: 'introduction', dir: 'auto' }, '');
  const where = h('span', {}, '');
  const digits = h('span', { class: 'time-digits', role: 'timer' }, '');
  const pick = picker(place);
  const change = h('button', { class: 'button', type: 'button', onclick: () => open() }, text.change);
  const placed = h('div', { class: 'stake-placed' }, h('div', { class: 'medal' }, icon('lock')), change);
  const note = h('p', { class: 'note' }, '');
  const node = h('section', { class: 'stakes' }, h('div', { class: 'question-meta' }, where, digits), about, heading, introduction,
    h('div', { class: 'stake-desk' }, pick.node, placed, note));
  let index = -1;
  let changing = false;
  let mode = '';
  const open = () => {
    changing = true;
    view.update(store.state);
    pick.button.focus();
  };
  node.hidden = true;
  styleOf('stakes.css').then(() => { node.hidden = false; });

  const describe = ({ room }) => {
    const { round, next_question: next } = room;
    const begins = round && round.question_index === 0;
    setText(where, begins ? `${roundWords().round(round.index + 1, round.count)} · ${introHeading(room)}` : introHeading(room));
    setText(about, begins ? round.title : next.category || '');
    setText(introduction, (begins && round.introduction) || '');
  };
  const view = {
    node,
    update(state) {
      const next = state.room.next_question;
      const status = stakeStatus(state);
      describe(state);
      const isNew = index !== next.index;
      if (isNew)
        changing = false;
      index = next.index;
      const now = changing ? 'picking' : status.mode;
      if (isNew || now !== mode)
        pick.show(greatestStake(state), status.points);
      else
        pick.show(greatestStake(state));
      const hadFocus = node.contains(document.activeElement);
      pick.node.hidden = now !== 'picking';
      placed.hidden = now === 'picking';
      if (hadFocus && now !== mode)
        (now === 'picking' ? pick.button : change).focus({ preventScroll: true });
      mode = now;
      node.dataset.mode = mode;
      setText(heading, mode === 'picking' ? text.heading : text.staked(status.points));
      setText(note, mode === 'picking' && changing ? text.rule : status.note);
      note.classList.toggle('bad', Boolean(status.bad) && !changing);
    },
    draw(now, { room }) {
      setText(digits, room.opens_ms ? String(secondsLeft(room.opens_ms - now)) : '');
    },
    says(state) {
      const status = stakeStatus(state);
      return status.mode === 'placed' ? `${text.staked(status.points)}. ${status.note}` : `${text.heading}. ${status.note}`;
    },
  };
  return view;
}
