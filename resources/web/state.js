// What the page knows. Messages and the player's own doings go in, the next state comes out; nothing else happens here.

import { isUnsettled, messages } from './messages.js';

/** Types in which taps collect until they are locked in. */
const COLLECTING = ['multi', 'order'];

export const initialState = Object.freeze({
  code: '',
  role: null,
  link: 'idle', // idle, connecting, online, lost
  attempts: 0,
  away: false, // the server is there, but can't keep anything at the moment
  join: { busy: false, refusal: null },
  resuming: false,
  room: null, // the shared view, protocol.md 3.3
  me: null, // current_player
  draft: [], // ids picked in a `multi` or `order` question and not locked in yet
  answer: null, // {question_id, body, status}; status: sending, queued, accepted, late, refused
  closed: null, // the last QUESTION_CLOSED
  result: null, // the PLAYER_RESULT to it
  stake: null, // {question_index, points, status}: on its way; status as of an answer
  leaderboard: null,
  podium: null,
  notice: null, // {kind, reason}: something to tell in passing
  stopped: null, // {reason}: why the page has stopped for good
});

const doings = {
  'code-set': (state, { code }) => ({ ...state, code }),
  'join-started': (state, { code }) => ({ ...state, code, stopped: null, attempts: 0,
    join: { busy: true, refusal: null } }),
  'join-refused': (state, { code }) => ({ ...state, room: null, resuming: false,
    join: { busy: false, refusal: code } }),
  'resume-started': (state, { code }) => ({ ...state, code, stopped: null, resuming: true, attempts: 0 }),
  'link-lost': (state) => ({
    ...state,
    link: 'lost',
    attempts: state.attempts + 1,
    answer: queued(state.answer),
    stake: queued(state.stake),
  }),
  'link-stopped': (state, { reason }) => ({ ...state, link: 'idle', stopped: state.stopped || { reason } }),
  left: (state) => ({ ...initialState, code: state.code }),

  /** A tap on a choice: answers at once, or picks and unpicks where several belong together. */
  tapped(state, { choice }) {
    const question = state.room && state.room.current_question;
    if (!canAnswer(state))
      return state;
    if (!COLLECTING.includes(question.type))
      return answerWith(state, { choice });
    const draft = state.draft.includes(choice)
      ? state.draft.filter((id) => id !== choice)
      : state.draft.concat(choice);
    return { ...state, draft };
  },

  'locked-in': (state) => (canAnswer(state) && isComplete(state)
    ? answerWith(state, state.room.current_question.type === 'order' ? { order: state.draft } : { choices: state.draft })
    : state),

  /** `body` is {text} or {number}. */
  typed: (state, { body }) => (canAnswer(state) ? answerWith(state, body) : state),

  buzzed: (state) => (canAnswer(state) ? answerWith(state, { buzz: true }) : state),

  staked: (state, { points }) => (canStake(state) ? { ...state, stake: { question_index: state.room.next_question.index, points,
    status: state.link === 'online' ? 'sending' : 'queued' } } : state),
  'stake-failed': (state, { key, status, code }) => (state.stake && `${state.stake.question_index} ${state.stake.points}` === key
    ? { ...state, stake: { ...state.stake, status, code } } : state),

  'answer-late': (state, { question_id }) => (isUnsettled(state.answer) && state.answer.question_id === question_id
    ? { ...state, answer: { ...state.answer, status: 'late' } } : state),
  'answer-refused': (state, { question_id, code }) => (state.answer && state.answer.question_id === question_id
    ? { ...state, answer: { ...state.answer, status: 'refused', code } } : state),
  'store-away': (state) => ({ ...state, away: true }),
  'store-back': (state) => ({ ...state, away: false }),
  'notice-read': (state) => ({ ...state, notice: null }),
};

/** What was under way when the link broke waits for the next one. */
function queued(errand) {
  return errand && errand.status === 'sending' ? { ...errand, status: 'queued' } : errand;
}

function answerWith(state, body) {
  const status = state.link === 'online' ? 'sending' : 'queued';
  return { ...state, answer: { question_id: state.room.current_question.id, body, status } };
}

/** Whether a tap on a choice may do anything now. */
export function canAnswer(state) {
  return Boolean(state.room) && state.role === 'player' && state.room.phase === 'answering'
    && Boolean(state.room.current_question) && state.room.current_question.type !== 'slide'
    && !(state.me && state.me.locked_out) && (!state.answer || state.answer.status === 'refused');
}

/** Whether the player can stake points on the question that is announced. */
export function canStake({ room, role, me }) {
  return Boolean(room) && role === 'player' && Boolean(me) && room.phase === 'intro' && Boolean(room.next_question)
    && Boolean(room.next_question.wager);
}

/** The viewer's row among those who buzzed, if they are told. */
export function ownBuzz({ room, me }) {
  return me && room && room.buzzes ? room.buzzes.players.find(({ id }) => id === me.id) : undefined;
}

/** Whether what was picked so far can be locked in. */
export function isComplete({ draft, room }) {
  const { type, choices } = room.current_question;
  return type === 'order' ? draft.length === (choices || []).length : draft.length > 0;
}

/** The ids that the own answer consists of, sent or only picked. */
export function pickedIds(state) {
  if (!state.answer || state.answer.status === 'refused')
    return state.draft;
  const { choice, choices, order } = state.answer.body;
  return choices || order || (choice === undefined ? [] : [choice]);
}

export function reduce(state, event) {
  if (doings[event.type])
    return doings[event.type](state, event);
  const handler = messages[event.type];
  if (!handler || (!state.room && event.type !== 'WELCOME' && event.type !== 'REMOVED'))
    return state;
  return handler(state, event);
}

const PHASES = { intro: 'intro', reveal: 'result', leaderboard: 'leaderboard', paused: 'paused' };

/** The name of the screen that shows this state. */
export function screenOf(state) {
  const { stopped, room, me, answer } = state;
  if (stopped)
    return stopped.reason;
  if (!room)
    return state.resuming ? 'connecting' : 'join';
  if (room.status === 'failed')
    return 'failed';
  if (room.status === 'completed')
    return 'podium';
  if (me && me.approved === false)
    return 'waiting';
  if (room.status !== 'in-progress')
    return 'lobby';
  if (room.phase === 'leaderboard' && room.break)
    return 'break';
  if (canStake(state))
    return 'stakes';
  if (room.phase === 'intro' && room.round && room.round.question_index === 0)
    return 'round';
  if (room.phase !== 'answering')
    return PHASES[room.phase] || 'lobby';
  if (!room.current_question)
    return 'lobby';
  return answer && answer.status !== 'refused' ? 'locked' : 'question';
}
