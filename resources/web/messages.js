// How each message of the server changes the state (protocol.md, 3.2). Pure functions.

const MOST_NAMES = 50;

const isOpen = (room) => (room.phase === 'paused' ? room.paused_phase : room.phase) === 'answering';
export const isUnsettled = (answer) => Boolean(answer) && (answer.status === 'sending' || answer.status === 'queued');

/** What became of the own answer while the socket was away. */
function answerAfterWelcome(answer, room) {
  const question = room.current_question;
  const given = room.current_player && room.current_player.answer;
  if (question && given)
    return { question_id: question.id, body: given, status: 'accepted' };
  if (!question || !answer || answer.question_id !== question.id || room.current_player.locked_out)
    return null;
  return { ...answer, status: isOpen(room) ? 'sending' : 'late' };
}

/** What became of the own stake meanwhile; null when the server has it. */
function stakeAfterWelcome(stake, room) {
  const { question_index, current_player: mine } = room;
  if (!isUnsettled(stake) || !mine || stake.question_index !== question_index || stake.points === mine.wager)
    return null;
  return { ...stake, status: (room.paused_phase || room.phase) === 'intro' ? 'sending' : 'late' };
}

/** The notice to give when an answer is dropped that never reached the server. */
function settle(state, answer) {
  const lost = isUnsettled(state.answer) && !answer;
  return lost ? { kind: 'missed' } : state.notice;
}

/** The state without the stake on another question than that one. */
function withStakeOn(index, state) {
  if (index === state.room.question_index)
    return state;
  return { ...state, stake: null, me: state.me && { ...state.me, wager: undefined, max_wager: undefined } };
}

/** Whether the viewer was wrong, or another of their team, so that they can't buzz any more. */
function isOut({ players }, me) {
  return players.some(({ id, team, state }) => (state === 'wrong' || state === 'out') && (id === me.id || (team && team === me.team)));
}

/** Shared fields of `changes` laid over the room. Leaving a question forgets what belonged to it. */
function updateRoom(state, changes) {
  const { current_player: mine, settings, last_closed: closed, last_result: result, ...shared } = changes;
  const room = { ...state.room, ...shared };
  // Each message that tells a phase says whether it is a break.
  if (shared.phase)
    room.break = shared.break;
  // An intro that the host ends has no such moment, and that of the question before is over.
  if (shared.phase === 'intro')
    room.opens_ms = shared.opens_ms;
  if (settings)
    room.settings = { ...(state.room.settings || {}), ...settings };
  const question = shared.current_question;
  const before = state.room.current_question;
  const isNew = Boolean(question) && (!before || before.id !== question.id);
  const known = shared.phase === 'intro' ? withStakeOn(shared.question_index, state) : state;
  const next = isNew || shared.phase === 'intro' ? leaveQuestion({ ...known, room }, question || null) : { ...state, room };
  if (mine)
    next.me = { ...next.me, ...mine };
  if (closed !== undefined)
    next.closed = closed;
  if (result !== undefined)
    next.result = result;
  if (shared.podium)
    next.podium = shared.podium;
  if (shared.leaderboard)
    next.leaderboard = shared.leaderboard;
  return next;
}

/** The room with the team standings that a message brings, if any. */
function withTeams(room, { team_leaderboard: teams }) {
  return teams ? { ...room, team_leaderboard: teams } : room;
}

function leaveQuestion(state, question) {
  return {
    ...state,
    room: { ...state.room, current_question: question, buzzes: undefined },
    me: state.me && { ...state.me, locked_out: false },
    draft: [],
    answer: null,
    closed: null,
    result: null,
    notice: settle(state, null),
  };
}

function updateRoster(state, message) {
  const joined = message.joined || [];
  const left = (message.left || []).map((player) => (typeof player === 'string' ? player : player.id));
  const mine = state.me && state.me.id;
  const others = (state.room.other_players || []).slice();
  joined.filter((player) => player.id !== mine).forEach((player) => {
    const at = others.findIndex((known) => known.id === player.id);
    if (at >= 0)
      others[at] = { ...others[at], connected: true, ...player };
    else
      others.unshift({ connected: true, ...player });
  });
  const playing = state.room.status === 'in-progress' || state.room.status === 'completed';
  const present = playing
    ? others.map((player) => (left.includes(player.id) ? { ...player, connected: false } : player))
    : others.filter((player) => !left.includes(player.id));
  const self = joined.find((player) => player.id === mine);
  return {
    ...state,
    me: self ? { ...state.me, name: self.name, avatar: self.avatar, team: self.team } : state.me,
    room: { ...state.room, player_count: message.player_count, other_players: present.slice(0, MOST_NAMES) },
  };
}

export const messages = {
  WELCOME(state, message) {
    const room = message.game_room;
    const answer = answerAfterWelcome(state.answer, room);
    const same = state.room && state.room.current_question && room.current_question
      && state.room.current_question.id === room.current_question.id;
    const closed = room.last_closed || null;
    return {
      ...state,
      role: message.role,
      link: 'online',
      attempts: 0,
      join: { busy: false, refusal: null },
      resuming: false,
      room,
      me: room.current_player || null,
      draft: same ? state.draft : [],
      answer,
      closed,
      result: room.last_result || null,
      stake: stakeAfterWelcome(state.stake, room),
      leaderboard: room.leaderboard || (closed && closed.leaderboard) || state.leaderboard,
      podium: room.podium || null,
      notice: room.current_player && room.current_player.locked_out ? state.notice : settle(state, answer),
      stopped: null,
    };
  },

  GAME_ROOM_UPDATED(state, message) {
    return updateRoom(state, message.game_room || {});
  },

  QUESTION_OPENED(state, message) {
    const next = leaveQuestion(withStakeOn(message.index, state), message.question);
    const { index, question_count: total, opens_ms, deadline_ms } = message;
    const open = { status: 'in-progress', phase: 'answering', paused_phase: null, answered_count: 0,
      break: undefined, round: message.round };
    return {
      ...next,
      room: { ...next.room, ...open, question_index: index, question_count: total, opens_ms, deadline_ms },
    };
  },

  GAME_ROOM_COUNTDOWN(state, message) {
    if (state.room.phase !== 'answering' || !message.deadline_ms || message.deadline_ms === state.room.deadline_ms)
      return state;
    return { ...state, room: { ...state.room, deadline_ms: message.deadline_ms } };
  },

  ROSTER_CHANGED: updateRoster,

  ANSWER_PROGRESS(state, message) {
    const { answered_count, player_count } = message;
    return { ...state, room: { ...state.room, answered_count, player_count } };
  },

  BUZZES_CHANGED(state, { question_id, opens_ms, deadline_ms, buzzes }) {
    const { room, me } = state;
    if (!room.current_question || room.current_question.id !== question_id)
      return state;
    return { ...state, room: { ...room, opens_ms, deadline_ms, buzzes },
      me: me && isOut(buzzes, me) ? { ...me, locked_out: true } : me };
  },

  WAGER_PROGRESS(state, { question_index, wagered_count, player_count }) {
    const next = state.room.next_question;
    if (!next || next.index !== question_index)
      return state;
    return { ...state, room: { ...state.room, player_count, next_question: { ...next, wagered_count } } };
  },

  WAGER_ACCEPTED(state, { question_index, points }) {
    if (question_index !== state.room.question_index)
      return state;
    const isLast = state.stake && state.stake.points === points;
    return { ...state, me: { ...state.me, wager: points }, stake: isLast ? null : state.stake };
  },

  ANSWER_RECEIVED(state, message) {
    if (!state.answer || state.answer.question_id !== message.question_id)
      return state;
    return { ...state, answer: { ...state.answer, status: 'accepted' } };
  },

  QUESTION_CLOSED(state, message) {
    const keep = state.result && state.result.question_id === message.question_id;
    return {
      ...state,
      room: withTeams({ ...state.room, phase: 'reveal' }, message),
      closed: message,
      result: keep ? state.result : null,
      leaderboard: message.leaderboard || state.leaderboard,
    };
  },

  PLAYER_RESULT(state, message) {
    const { score, rank, streak } = message;
    const shown = state.closed ? state.closed.question_id
      : state.room.current_question && state.room.current_question.id;
    // The acknowledgement may have been lost on the way; this is as good.
    const settles = isUnsettled(state.answer) && state.answer.question_id === message.question_id;
    const { behind_name, behind_points } = message;
    const elsewhere = state.result && { ...state.result, score, rank, streak, behind_name, behind_points };
    return {
      ...state,
      me: { ...state.me, score, rank, streak, max_wager: undefined },
      result: message.question_id === shown ? message : elsewhere,
      answer: settles ? { ...state.answer, status: message.answered ? 'accepted' : 'late' } : state.answer,
    };
  },

  GAME_ROOM_PAUSED(state, message) {
    const before = state.room.phase === 'paused' ? state.room.paused_phase : state.room.phase;
    return {
      ...state,
      room: { ...state.room, phase: 'paused', paused_phase: before, remaining_ms: message.remaining_ms },
    };
  },

  GAME_ROOM_RESUMED(state, message) {
    const { opens_ms, deadline_ms } = message;
    const answer = isUnsettled(state.answer) ? { ...state.answer, status: 'sending' } : state.answer;
    return {
      ...state,
      answer,
      room: { ...state.room, phase: state.room.paused_phase || state.room.phase, paused_phase: null,
        opens_ms, deadline_ms, break: message.break },
    };
  },

  SCORES_CORRECTED(state, message) {
    const { question_id, correct, buzzes, void: isVoid } = message;
    const onScreen = state.closed && state.closed.question_id === question_id && correct !== undefined;
    return {
      ...state,
      closed: onScreen ? { ...state.closed, correct, void: isVoid, buzzes } : state.closed,
      room: withTeams(state.room, message),
      leaderboard: message.leaderboard || state.leaderboard,
      podium: state.podium && message.leaderboard ? message.leaderboard.slice(0, 3) : state.podium,
      notice: { kind: 'corrected', reason: message.reason },
    };
  },

  GAME_ROOM_COMPLETED(state, message) {
    const { podium, leaderboard, player_count } = message;
    return { ...state, podium, leaderboard,
      room: withTeams({ ...state.room, status: 'completed', player_count }, message) };
  },

  GAME_ROOM_FAILED(state, message) {
    return { ...state, room: { ...state.room, status: 'failed', failure_reason: message.failure_reason } };
  },

  REMOVED(state) {
    return { ...state, stopped: { reason: 'removed' } };
  },
};
