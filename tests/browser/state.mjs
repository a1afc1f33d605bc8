// What the page makes of messages: node --test state.mjs

import assert from 'node:assert/strict';
import test from 'node:test';

import { load } from './web.mjs';

const { initialState, reduce, screenOf, canAnswer, pickedIds } = await load('state.js');
const { isStoreAway } = await load('policy.js');
const { introHeading } = await load('view-plain.js');
const { verdictOf } = await load('view-result.js');

const QUESTION = { id: 'q3', type: 'choice', text: 'Which river?', points: 1000, seconds: 10,
  choices: [{ id: 'a', text: 'Danube' }, { id: 'b', text: 'Rhine' }] };
const MULTI = { ...QUESTION, id: 'q4', type: 'multi' };

function welcome(room = {}, extra = {}) {
  return {
    type: 'WELCOME', role: 'player', server_ms: 0, revision: 1, ...extra,
    game_room: {
      code: 'BKTRFN', title: 'Friday quiz', status: 'ready', phase: 'intro', question_index: 0, question_count: 10,
      current_question: null, current_player: { id: 'p1', name: 'Ann', avatar: '🦊', score: 0, rank: 1, answer: null },
      other_players: [{ id: 'p2', name: 'Bo', connected: true }], player_count: 2, answered_count: 0, ...room,
    },
  };
}

const opened = (question = QUESTION) => ({ type: 'QUESTION_OPENED', revision: 2, index: 2, question_count: 10, question,
  opens_ms: 1000, deadline_ms: 11000, server_ms: 1000 });
const closed = { type: 'QUESTION_CLOSED', revision: 3, question_id: 'q3', correct: ['a'], counts: { a: 1 },
  leaderboard: [{ rank: 1, id: 'p2', name: 'Bo', score: 900, delta: 900 }] };
const result = { type: 'PLAYER_RESULT', question_id: 'q3', correct: true, points: 950, score: 950, rank: 1, streak: 1,
  answered: true };

const play = (...events) => events.reduce(reduce, initialState);
const inQuestion = (...events) => play(welcome(), opened(), ...events);
const tap = (choice) => ({ type: 'tapped', choice });

test('the screens follow the game', () => {
  assert.equal(screenOf(initialState), 'join');
  assert.equal(screenOf(play({ type: 'resume-started', code: 'BKTRFN' })), 'connecting');
  assert.equal(screenOf(play(welcome())), 'lobby');
  assert.equal(screenOf(play(welcome({ status: 'building' }))), 'lobby');
  const intro = { type: 'GAME_ROOM_UPDATED', revision: 2,
    game_room: { status: 'in-progress', phase: 'intro', next_question: { index: 0 }, opens_ms: 5 } };
  assert.equal(screenOf(play(welcome(), intro)), 'intro');
  assert.equal(screenOf(inQuestion()), 'question');
  assert.equal(screenOf(inQuestion(tap('a'))), 'locked');
  assert.equal(screenOf(inQuestion(closed)), 'result');
  const board = { type: 'GAME_ROOM_UPDATED', revision: 4, game_room: { phase: 'leaderboard' } };
  assert.equal(screenOf(inQuestion(closed, board)), 'leaderboard');
  assert.equal(screenOf(inQuestion({ type: 'GAME_ROOM_PAUSED', revision: 3, remaining_ms: 4000 })), 'paused');
  const end = { type: 'GAME_ROOM_COMPLETED', revision: 5, podium: [], leaderboard: [], player_count: 2 };
  assert.equal(screenOf(inQuestion(closed, end)), 'podium');
  assert.equal(screenOf(play(welcome(), { type: 'GAME_ROOM_FAILED', failure_reason: 'no' })), 'failed');
  assert.equal(screenOf(play(welcome(), { type: 'REMOVED', reason: 'no' })), 'removed');
  assert.equal(screenOf(play(welcome(), { type: 'link-stopped', reason: 'elsewhere' })), 'elsewhere');
});

test('a break is told beside a leaderboard, and ends with the next phase', () => {
  const round = { index: 0, count: 2, title: 'Rivers', question_index: 1, question_count: 2 };
  const next = { index: 1, count: 2, title: 'Music', question_index: 0, question_count: 2, introduction: 'Listen.' };
  const told = (ends_ms) => ({ ends_ms, seconds: 60, next_round: next });
  const update = (game_room) => ({ type: 'GAME_ROOM_UPDATED', revision: 4, game_room: { status: 'in-progress', ...game_room } });
  const began = inQuestion(closed, update({ phase: 'leaderboard', break: told(5000) }));
  assert.equal(screenOf(began), 'break');
  const paused = reduce(began, { type: 'GAME_ROOM_PAUSED', revision: 5, remaining_ms: 4000 });
  assert.equal(screenOf(paused), 'paused');
  const resumed = reduce(paused, { type: 'GAME_ROOM_RESUMED', revision: 6, opens_ms: null, deadline_ms: null, break: told(9000) });
  assert.equal(screenOf(resumed), 'break');
  assert.equal(resumed.room.break.ends_ms, 9000);
  const intro = reduce(resumed, update({ phase: 'intro', question_index: 3, next_question: { index: 3, points: 1000 }, round: next }));
  assert.equal(screenOf(intro), 'round');
  assert.equal(screenOf(reduce(intro, update({ phase: 'intro', round: { ...round, question_index: 1 } }))), 'intro');
  const asked = reduce(resumed, { ...opened(MULTI), round });
  assert.equal(asked.room.break, undefined);
  assert.equal(asked.room.round.title, 'Rivers');
  assert.equal(screenOf(reduce(resumed, { ...update({ phase: 'leaderboard' }) })), 'leaderboard');
});

test('a server that can keep nothing says so without an id, and its next word ends it', () => {
  assert.ok(isStoreAway({ type: 'ERROR', code: 'unavailable' }));
  assert.ok(!isStoreAway({ type: 'ERROR', code: 'unavailable', id: 3 }));
  assert.ok(!isStoreAway({ type: 'ERROR', code: 'rate_limited' }));
  const away = inQuestion({ type: 'store-away' });
  assert.ok(away.away);
  assert.equal(screenOf(away), 'question');
  assert.ok(!reduce(away, { type: 'store-back' }).away);
});

test('one tap answers, a second tap changes nothing', () => {
  const state = inQuestion(tap('a'), tap('b'));
  assert.deepEqual(state.answer, { question_id: 'q3', body: { choice: 'a' }, status: 'sending' });
  assert.equal(canAnswer(state), false);
  assert.equal(reduce(state, { type: 'ANSWER_RECEIVED', question_id: 'q3' }).answer.status, 'accepted');
  assert.equal(reduce(state, { type: 'ANSWER_RECEIVED', question_id: 'q9' }).answer.status, 'sending');
});

test('a multi question collects until it is locked in', () => {
  let state = play(welcome(), opened(MULTI), tap('a'), tap('b'), tap('a'));
  assert.deepEqual(pickedIds(state), ['b']);
  assert.equal(state.answer, null);
  state = reduce(state, { type: 'locked-in' });
  assert.deepEqual(state.answer.body, { choices: ['b'] });
  assert.equal(play(welcome(), opened(MULTI), { type: 'locked-in' }).answer, null);
});

test('an order is complete when all were tapped, and is sent in the order of the taps', () => {
  const order = { ...QUESTION, type: 'order', choices: ['a', 'b', 'c'].map((id) => ({ id, text: id })) };
  const lockIn = { type: 'locked-in' };
  assert.equal(play(welcome(), opened(order), tap('c'), tap('a'), lockIn).answer, null);
  const state = play(welcome(), opened(order), tap('c'), tap('a'), tap('b'), tap('a'), tap('a'), lockIn);
  assert.deepEqual(state.answer.body, { order: ['c', 'b', 'a'] });
  assert.deepEqual(pickedIds(state), ['c', 'b', 'a']);
});

test('what is typed is sent as it is, a poll takes one tap, and a slide takes nothing', () => {
  const typed = (type, body) => play(welcome(), opened({ ...QUESTION, type, choices: [] }), { type: 'typed', body });
  assert.deepEqual(typed('text', { text: 'Wien' }).answer.body, { text: 'Wien' });
  assert.deepEqual(typed('number', { number: 1822 }).answer.body, { number: 1822 });
  assert.deepEqual(pickedIds(typed('text', { text: 'Wien' })), []);
  assert.equal(reduce(typed('text', { text: 'Wien' }), { type: 'typed', body: { text: 'Graz' } }).answer.body.text, 'Wien');
  assert.deepEqual(play(welcome(), opened({ ...QUESTION, type: 'poll' }), tap('b')).answer.body, { choice: 'b' });
  assert.equal(play(welcome(), opened({ ...QUESTION, type: 'slide', choices: [] }), tap('b')).answer, null);
});

test('an answer tapped while offline waits and goes out with the next welcome', () => {
  const offline = inQuestion({ type: 'link-lost' }, tap('b'));
  assert.equal(offline.answer.status, 'queued');
  const back = welcome({ status: 'in-progress', phase: 'answering', current_question: QUESTION });
  assert.equal(reduce(offline, back).answer.status, 'sending');
  const sent = inQuestion(tap('b'), { type: 'link-lost' });
  assert.equal(sent.answer.status, 'queued');
});

test('after a welcome the server knows best what was answered', () => {
  const mine = { id: 'p1', name: 'Ann', answer: { choice: 'a' } };
  const state = reduce(inQuestion(tap('b')),
    welcome({ status: 'in-progress', phase: 'answering', current_question: QUESTION, current_player: mine }));
  assert.deepEqual(state.answer, { question_id: 'q3', body: { choice: 'a' }, status: 'accepted' });
});

test('an answer that never got out is told to the player', () => {
  const offline = inQuestion({ type: 'link-lost' }, tap('b'));
  const revealed = reduce(offline, welcome({ status: 'in-progress', phase: 'reveal', current_question: QUESTION,
    last_closed: closed, last_result: { ...result, answered: false, correct: false, points: 0 } }));
  assert.equal(revealed.answer.status, 'late');
  assert.equal(verdictOf(revealed), 'none');
  const next = reduce(offline, welcome({ status: 'in-progress', phase: 'answering', current_question: MULTI }));
  assert.equal(next.answer, null);
  assert.deepEqual(next.notice, { kind: 'missed' });
});

test('a lost acknowledgement is made good by the result', () => {
  const state = inQuestion(tap('a'), closed, result);
  assert.equal(state.answer.status, 'accepted');
  const unsent = inQuestion(tap('a'), closed, { ...result, answered: false });
  assert.equal(unsent.answer.status, 'late');
});

test('result and closing may come in either order', () => {
  [[closed, result], [result, closed]].forEach((order) => {
    const state = inQuestion(tap('a'), ...order);
    assert.equal(state.result.points, 950);
    assert.equal(state.me.score, 950);
    assert.equal(verdictOf(state), 'right');
  });
  assert.equal(verdictOf(inQuestion(closed)), 'wait');
  assert.equal(verdictOf(inQuestion({ ...closed, correct: null })), 'closed');
  assert.equal(verdictOf(inQuestion(closed, { ...result, correct: false, points: 500 })), 'partly');
});

test('a correction of an earlier question changes the score, not the result on the screen', () => {
  const state = inQuestion(closed, result, { type: 'SCORES_CORRECTED', question_id: 'q1', reason: 'typo', leaderboard: [] },
    { ...result, question_id: 'q1', score: 50, correct: false });
  assert.equal(state.result.question_id, 'q3');
  assert.equal(state.me.score, 50);
  assert.deepEqual(state.notice, { kind: 'corrected', reason: 'typo' });
});

test('a correction of an earlier question moves the figures beside the result', () => {
  const state = inQuestion(closed, result, { ...result, question_id: 'q1', score: 1950, rank: 2, streak: 3,
    behind_name: 'Bo', behind_points: 40 });
  assert.equal(state.result.points, 950);
  assert.deepEqual([state.result.score, state.result.rank, state.result.streak], [1950, 2, 3]);
  assert.equal(state.result.behind_name, 'Bo');
});

test('a correction of the question on the screen changes its answer and verdict', () => {
  const corrected = (extra) => ({ type: 'SCORES_CORRECTED', revision: 4, question_id: 'q3', reason: null, leaderboard: [],
    ...extra });
  const other = inQuestion(closed, result, corrected({ correct: ['b'] }), { ...result, correct: false, points: 0, score: 0 });
  assert.deepEqual(other.closed.correct, ['b']);
  assert.equal(verdictOf(other), 'wrong');
  const nothing = reduce(other, corrected({ correct: null, void: true }));
  assert.equal(verdictOf(nothing), 'void');
  assert.equal(verdictOf(reduce(nothing, corrected({ correct: ['a', 'b'] }))), 'wrong');
});

test('a correction of who buzzed right shows the new order', () => {
  const buzzes = (state) => ({ count: 1, players: [{ id: 'p1', name: 'Ann', state }] });
  const state = inQuestion({ ...closed, correct: [], buzzes: buzzes('right') }, result,
    { type: 'SCORES_CORRECTED', revision: 4, question_id: 'q3', correct: [], reason: null, leaderboard: [], buzzes: buzzes('wrong') });
  assert.equal(state.closed.buzzes.players[0].state, 'wrong');
});

test('a skipped question makes way for the next', () => {
  const next = { type: 'GAME_ROOM_UPDATED', revision: 3, game_room: { status: 'in-progress', phase: 'intro',
    question_index: 3, next_question: { index: 3, points: 500 }, opens_ms: 9000 } };
  const state = inQuestion(tap('a'), { type: 'ANSWER_RECEIVED', question_id: 'q3' }, next);
  assert.equal(screenOf(state), 'intro');
  assert.equal(state.answer, null);
  assert.equal(introHeading(state.room), 'Question 4 of 10');
  assert.equal(introHeading(reduce(state, { ...next, game_room: { ...next.game_room, question_index: 4,
    next_question: { index: 4, points: 500 } } }).room), 'Question 5 of 10');
});

test('more time keeps the question and what was picked', () => {
  const state = inQuestion(tap('a'), { type: 'GAME_ROOM_UPDATED', revision: 3, game_room: { status: 'in-progress',
    phase: 'answering', question_index: 2, opens_ms: 1000, deadline_ms: 21000 } });
  assert.equal(state.room.deadline_ms, 21000);
  assert.equal(state.room.current_question.id, 'q3');
  assert.deepEqual(pickedIds(state), ['a']);
});

test('the host\'s message comes and goes beside the game', () => {
  const told = (host_message) => ({ type: 'GAME_ROOM_UPDATED', revision: 3, game_room: { host_message, blackout: false } });
  const state = inQuestion(told('Food is here'));
  assert.equal(state.room.host_message, 'Food is here');
  assert.equal(screenOf(state), 'question');
  assert.equal(reduce(state, told(null)).room.host_message, null);
});

test('a pause keeps the question and its answer, and moves the times', () => {
  const paused = inQuestion(tap('a'), { type: 'GAME_ROOM_PAUSED', remaining_ms: 4000 });
  assert.equal(paused.room.paused_phase, 'answering');
  const state = reduce(paused, { type: 'GAME_ROOM_RESUMED', opens_ms: 60000, deadline_ms: 70000 });
  assert.equal(state.room.phase, 'answering');
  assert.equal(state.room.deadline_ms, 70000);
  assert.equal(state.answer.status, 'sending');
});

test('an update lays only what it carries over the room', () => {
  const before = play(welcome({ settings: { shuffle_choices: 'off', question_seconds: 10 } }));
  const state = reduce(before, { type: 'GAME_ROOM_UPDATED', game_room: { title: 'New', settings: { question_seconds: 20 } } });
  assert.equal(state.room.title, 'New');
  assert.equal(state.room.status, 'ready');
  assert.deepEqual(state.room.settings, { shuffle_choices: 'off', question_seconds: 20 });
});

test('the intro of the next question leaves nothing of the last', () => {
  const state = inQuestion(tap('a'), closed, result, { type: 'GAME_ROOM_UPDATED',
    game_room: { phase: 'intro', question_index: 3, next_question: { index: 3, category: 'Art', points: 500 } } });
  assert.equal(state.answer, null);
  assert.equal(state.closed, null);
  assert.equal(state.result, null);
  assert.equal(state.room.current_question, null);
});

test('the roster grows, shrinks in the lobby, and fades during the game', () => {
  const change = (joined, left) => ({ type: 'ROSTER_CHANGED', player_count: 3, joined, left, complete: true });
  const grown = play(welcome(), change([{ id: 'p3', name: 'Cy' }, { id: 'p1', name: 'Ann 2', avatar: '🐙' }], []));
  assert.deepEqual(grown.room.other_players.map((player) => player.id), ['p3', 'p2']);
  assert.equal(grown.me.name, 'Ann 2');
  assert.deepEqual(reduce(grown, change([], [{ id: 'p2' }])).room.other_players.map((player) => player.id), ['p3']);
  const game = inQuestion(change([], [{ id: 'p2' }]));
  assert.equal(game.room.other_players[0].connected, false);
  const many = Array.from({ length: 50 }, (_, at) => ({ id: `x${at}`, name: `x${at}` }));
  assert.equal(play(welcome(), change(many, [])).room.other_players.length, 50);
});

test('nobody but an approved player can answer', () => {
  const open = { status: 'in-progress', phase: 'answering', current_question: QUESTION };
  assert.equal(canAnswer(play(welcome({ ...open, current_player: undefined }, { role: 'spectator' }))), false);
  assert.equal(screenOf(play(welcome({ ...open, current_player: { id: 'p1', approved: false } }))), 'waiting');
  const refused = inQuestion(tap('a'), { type: 'answer-refused', question_id: 'q3', code: 'not_approved' });
  assert.equal(canAnswer(refused), true);
});

test('unknown and early messages change nothing', () => {
  assert.equal(reduce(initialState, { type: 'SOMETHING_NEW' }), initialState);
  assert.equal(reduce(initialState, opened()), initialState);
});
