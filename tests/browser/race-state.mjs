// What the page makes of a buzzer and of stakes: node --test race-state.mjs

import assert from 'node:assert/strict';
import test from 'node:test';

import { load } from './web.mjs';

const { canAnswer, canStake, initialState, ownBuzz, reduce, screenOf } = await load('state.js');
const { cueFor } = await load('effects.js');
const { ownClock } = await load('timer.js');
const { buzzStatus, isolated, winnerOf } = await load('buzz-status.js');
const { explain, verdictOf } = await load('view-result.js');
const { greatestStake, shares, stakeLine, stakeStatus, stepFor } = await load('view-stakes.js');
const { shownRows, buzzOutcome } = await load('screen-buzzer.js');
const { countdownOf } = await load('screen-frame.js');

const QUESTION = { id: 'q3', type: 'buzzer', text: 'Name this tune.', points: 1000, seconds: 10, choices: [] };

function welcome(room = {}, me = {}, extra = {}) {
  return {
    type: 'WELCOME', role: 'player', server_ms: 0, revision: 1, ...extra,
    game_room: {
      code: 'BKTRFN', status: 'in-progress', phase: 'leaderboard', question_index: 1, question_count: 10, current_question: null,
      current_player: { id: 'p1', name: 'Ann', team: 'Red', score: 800, rank: 1, answer: null, ...me }, other_players: [], player_count: 3,
      answered_count: 0, ...room,
    },
  };
}

const opened = { type: 'QUESTION_OPENED', revision: 2, index: 2, question_count: 10, question: QUESTION, opens_ms: 1000, deadline_ms: 11000 };
const row = (id, more) => ({ id, name: { p1: 'Ann', p2: 'Bo', p3: 'Cy', p4: 'Di' }[id], place: 1, state: 'waiting', tied: false, on_turn: false, ...more });
const first = (id, more) => row(id, { on_turn: true, behind_ms: 0, ...more });
const wrong = (id, more) => row(id, { state: 'wrong', ...more });
const buzzed = (players, more = {}) => ({ type: 'BUZZES_CHANGED', question_id: 'q3', opens_ms: 1000, deadline_ms: null,
  buzzes: { count: players.length, remaining_ms: 7400, players }, ...more });
const closed = (players, correct = ['Waltzing Matilda']) => ({ type: 'QUESTION_CLOSED', revision: 3, question_id: 'q3', correct, counts: {},
  leaderboard: [], buzzes: { count: players.length, remaining_ms: null, players } });
const result = (more) => ({ type: 'PLAYER_RESULT', question_id: 'q3', correct: false, answered: false, points: 0, score: 800, rank: 1, streak: 0, ...more });

const play = (...events) => events.reduce(reduce, initialState);
const inQuestion = (...events) => play(welcome(), opened, ...events);
const PRESS = { type: 'buzzed' };
const TAKEN = { type: 'ANSWER_RECEIVED', question_id: 'q3' };
const told = (...events) => {
  const { kind, big = '', text } = buzzStatus(inQuestion(...events));
  return [kind, big, text.replace(/[\u2068\u2069]/g, '')];
};

test('a buzz is an answer that is given once', () => {
  const state = inQuestion(PRESS);
  assert.deepEqual(state.answer, { question_id: 'q3', body: { buzz: true }, status: 'sending' });
  assert.equal(screenOf(state), 'locked');
  assert.equal(reduce(state, PRESS), state);
  assert.equal(canAnswer(state), false);
  assert.equal(inQuestion({ type: 'link-lost' }, PRESS).answer.status, 'queued');
  assert.equal(play(welcome({}, {}, { role: 'spectator' }), opened, PRESS).answer, null);
});

test('time stands still while a buzz waits, and goes on where it stood', () => {
  const held = inQuestion(PRESS, buzzed([first('p1')]));
  assert.equal(held.room.deadline_ms, null);
  assert.equal(held.room.buzzes.remaining_ms, 7400);
  const left = ({ room, me }, now) => {
    const clock = ownClock(room, me, now);
    return clock.deadline - clock.now;
  };
  assert.deepEqual([left(held, 4000), left(held, 400000)], [7400, 7400]);
  assert.deepEqual(ownClock(held.room, held.me, 0), { opens: 1000, deadline: 11000, now: 3600 });
  assert.equal(left({ ...held, me: { ...held.me, time_factor: 1.5 } }, 0), 12400);
  const on = reduce(held, buzzed([wrong('p1')], { opens_ms: 51000, deadline_ms: 61000 }));
  assert.equal(left(on, 53600), 7400);
  const more = { ...held, room: { ...held.room, buzzes: { ...held.room.buzzes, remaining_ms: 25000 } } };
  assert.equal(left(more, 0), 25000);
  assert.deepEqual(countdownOf(held.room, 'question'), { left: 7400, whole: 10000 });
  assert.equal(countdownOf({ ...held.room, buzzes: null }, 'question'), null);
});

test('a pause keeps a held clock as it is', () => {
  const held = inQuestion(buzzed([first('p2')]), { type: 'GAME_ROOM_PAUSED', revision: 3, remaining_ms: 7400 },
    { type: 'GAME_ROOM_RESUMED', revision: 4, opens_ms: 1000, deadline_ms: null });
  assert.equal(screenOf(held), 'question');
  assert.equal(ownClock(held.room, held.me, 99999).now, 3600);
});

test('buzzes of another question, and those of the one before, are not shown', () => {
  const other = inQuestion(buzzed([first('p2')], { question_id: 'q9' }));
  assert.equal(other.room.buzzes, undefined);
  assert.equal(other.room.deadline_ms, 11000);
  const next = inQuestion(buzzed([wrong('p1')]), { ...opened, index: 3, question: { ...QUESTION, id: 'q4' } });
  assert.equal(next.room.buzzes, undefined);
  assert.equal(next.me.locked_out, false);
  assert.equal(canAnswer(next), true);
});

test('who was wrong is locked out, and so is their team', () => {
  assert.equal(canAnswer(inQuestion(PRESS, TAKEN, buzzed([wrong('p1')]))), false);
  const team = inQuestion(buzzed([wrong('p2', { team: 'Red' })]));
  assert.equal(team.me.locked_out, true);
  assert.equal(reduce(team, PRESS).answer, null);
  // Later messages leave out who was judged long ago.
  assert.equal(reduce(team, buzzed([first('p3', { team: 'Blue' })])).me.locked_out, true);
  assert.equal(inQuestion(buzzed([wrong('p2', { team: 'Blue' })])).me.locked_out, false);
  assert.equal(inQuestion(buzzed([wrong('p2')])).me.locked_out, false);
  assert.equal(inQuestion(buzzed([row('p1', { state: 'out', team: 'Red' })])).me.locked_out, true);
  assert.equal(inQuestion(buzzed([first('p1', { team: 'Red' })])).me.locked_out, false);
});

test('a welcome tells what the server knows, and a buzz that is out is not sent for ever', () => {
  const open = { phase: 'answering', question_index: 2, current_question: QUESTION, opens_ms: 1000, deadline_ms: null,
    buzzes: { count: 1, remaining_ms: 7400, players: [first('p1')] } };
  const back = play(welcome(open, { answer: { buzz: true } }));
  assert.deepEqual(back.answer, { question_id: 'q3', body: { buzz: true }, status: 'accepted' });
  assert.equal(ownBuzz(back).on_turn, true);
  const lost = inQuestion(PRESS, { type: 'link-lost' });
  assert.equal(lost.answer.status, 'queued');
  assert.equal(reduce(lost, welcome(open)).answer.status, 'sending');
  const out = reduce(lost, welcome(open, { locked_out: true }));
  assert.equal(out.answer, null);
  assert.equal(out.notice, null);
  assert.equal(canAnswer(out), false);
});

test('each place in the race has its own words', () => {
  assert.deepEqual(told(), ['ready', '', 'Press when you know it']);
  assert.deepEqual(told(buzzed([first('p2')])), ['ready', '', 'Bo answers. You can still buzz.']);
  assert.deepEqual(told(buzzed([first('p2', { tied: true }), first('p3', { tied: true }), first('p4', { tied: true })])),
    ['ready', '', 'Bo, Cy and Di were equally fast. You can still buzz.']);
  assert.deepEqual(told(PRESS), ['sent', 'Pressed!', 'Sending…']);
  assert.deepEqual(told({ type: 'link-lost' }, PRESS), ['sent', 'Pressed!', 'No connection. Your answer is sent when you are back.']);
  assert.deepEqual(told(PRESS, TAKEN), ['sent', 'Pressed!', 'One moment…']);
  assert.deepEqual(told(PRESS, TAKEN, buzzed([first('p2'), row('p3', { place: 2 })])), ['sent', 'Pressed!', 'You are in the line.']);
  assert.deepEqual(told(PRESS, TAKEN, buzzed([first('p1')])), ['turn', 'Answer out loud!', 'It is your turn.']);
  assert.deepEqual(told(PRESS, TAKEN, buzzed([first('p1', { tied: true }), first('p2', { tied: true })])),
    ['turn', 'Answer out loud!', 'You and Bo were equally fast; the host decides.']);
  const queue = [wrong('p4', { place: 1 }), first('p2', { place: 2 }), row('p1', { place: 3 })];
  assert.deepEqual(told(PRESS, TAKEN, buzzed(queue)), ['waiting', 'Number 2', 'You come after Bo.']);
  const tie = [first('p2'), row('p3', { place: 2, tied: true }), row('p1', { place: 2, tied: true })];
  assert.deepEqual(told(PRESS, TAKEN, buzzed(tie)), ['waiting', 'Number 2', 'You come after Bo.']);
  assert.deepEqual(told(PRESS, TAKEN, buzzed([wrong('p1')])), ['out', 'Not this time', 'You have had your try.']);
  assert.deepEqual(told(buzzed([wrong('p2', { team: 'Red' })])), ['out', 'Out this time', 'Bo of your team was wrong.']);
  assert.deepEqual(told(PRESS, { type: 'answer-late', question_id: 'q3' }), ['out', '', 'Too late, the answer did not count']);
  assert.equal(buzzStatus({ ...inQuestion(), me: { id: 'p1', locked_out: true } }).text, 'Your team has had its try.');
  assert.equal(isolated('a'), '\u2068a\u2069');
});

test('the phone sounds when it is the player\'s turn, and a buzz when it is pressed, not again when it is taken', () => {
  const cue = (before, after) => cueFor(before, after, { screen: screenOf(after), screenBefore: screenOf(before) });
  const pressed = inQuestion(PRESS);
  const taken = reduce(pressed, TAKEN);
  assert.equal(cue(pressed, taken), '');
  const turn = reduce(taken, buzzed([first('p1')]));
  assert.equal(cue(taken, turn), 'turn');
  assert.equal(cue(turn, reduce(turn, buzzed([first('p1'), row('p2', { place: 2 })]))), '');
  assert.equal(cue(taken, reduce(taken, buzzed([first('p2'), row('p1', { place: 2 })]))), '');
  assert.equal(cue(play(welcome()), inQuestion()), '');
});

test('the result of a race is kind to who had no chance', () => {
  const won = closed([row('p2', { state: 'right' })]);
  assert.equal(verdictOf(inQuestion(won)), 'wait');
  assert.equal(verdictOf(inQuestion(won, result())), 'other');
  assert.equal(verdictOf(inQuestion(PRESS, TAKEN, won, result())), 'other');
  assert.equal(verdictOf(inQuestion(closed([], null), result())), 'other');
  assert.equal(verdictOf(inQuestion(closed([wrong('p1')]), result({ answered: true }))), 'wrong');
  assert.equal(verdictOf(inQuestion(closed([row('p1', { state: 'right' })]), result({ answered: true, correct: true, points: 1000 }))), 'right');
  assert.equal(verdictOf(play(welcome({}, {}, { role: 'spectator' }), opened, won)), 'other');
  assert.equal(verdictOf(inQuestion({ ...won, void: true }, result())), 'void');
  assert.equal(winnerOf(won).name, 'Bo');
  assert.equal(winnerOf(closed([wrong('p1')])), undefined);
  assert.equal(winnerOf(null), undefined);
});

test('the screen shows the last who were wrong and the first who wait', () => {
  const ids = (players) => shownRows(players).map(({ id }) => id).join(' ');
  const many = (count, state) => Array.from({ length: count }, (_, at) => ({ id: `${state === 'wrong' ? 'x' : state[0]}${at}`, state }));
  assert.equal(ids([]), '');
  assert.equal(ids(many(7, 'waiting')), 'w0 w1 w2 w3 w4');
  assert.equal(ids([...many(1, 'right'), ...many(7, 'waiting')]), 'r0 w0 w1 w2 w3');
  assert.equal(ids([...many(4, 'wrong'), ...many(7, 'waiting')]), 'x2 x3 w0 w1 w2');
  assert.equal(ids([...many(7, 'wrong'), ...many(1, 'waiting')]), 'x3 x4 x5 x6 w0');
  assert.equal(ids(many(6, 'wrong')), 'x1 x2 x3 x4 x5');
  // Who did not get to answer makes room for who did.
  assert.equal(ids([...many(1, 'wrong'), ...many(3, 'out'), ...many(7, 'waiting')]), 'x0 w0 w1 w2 w3');
  assert.equal(ids([...many(1, 'wrong'), ...many(2, 'out'), ...many(2, 'waiting')]), 'x0 o0 o1 w0 w1');
  const outcome = (players, key) => {
    const { plain, below } = buzzOutcome(closed(players), key);
    return [plain, below].map((text) => text.replace(/[\u2068\u2069]/g, ''));
  };
  assert.deepEqual(outcome([row('p2', { state: 'right' })], 'Waltz'), ['Waltz', 'Bo was right']);
  assert.deepEqual(outcome([row('p2', { state: 'right' })], ''), ['Bo was right', '']);
  assert.deepEqual(outcome([], 'Waltz'), ['Waltz', 'Nobody got it']);
  assert.deepEqual(outcome([], ''), ['Nobody got it', '']);
});

const intro = (next = {}, more = {}) => ({ type: 'GAME_ROOM_UPDATED', revision: 2, game_room: { status: 'in-progress', phase: 'intro',
  question_index: 2, opens_ms: 20000, next_question: { index: 2, points: 1000, wager: true, wagered_count: 0, ...next }, ...more } });
const inIntro = (...events) => play(welcome(), intro(), ...events);
const STAKE = { type: 'staked', points: 500 };
const accepted = (points, question_index = 2) => ({ type: 'WAGER_ACCEPTED', question_index, points });
const failed = (status, code, key = '2 500') => ({ type: 'stake-failed', key, status, code });

test('stakes are placed in the intro of a question that takes them, by those who play', () => {
  assert.equal(screenOf(inIntro()), 'stakes');
  assert.equal(screenOf(play(welcome(), intro({ wager: undefined }))), 'intro');
  assert.equal(screenOf(play(welcome({}, {}, { role: 'spectator' }), intro())), 'intro');
  assert.equal(screenOf(play(welcome(), intro({}, { round: { index: 1, count: 2, question_index: 0 } }))), 'stakes');
  assert.equal(screenOf(play(welcome({}, { approved: false }), intro())), 'waiting');
  assert.equal(canStake(inQuestion()), false);
  assert.deepEqual(inIntro(STAKE).stake, { question_index: 2, points: 500, status: 'sending' });
  assert.equal(inIntro({ type: 'link-lost' }, STAKE).stake.status, 'queued');
  assert.equal(inIntro(STAKE, { type: 'link-lost' }).stake.status, 'queued');
  assert.equal(inQuestion(STAKE).stake, null);
});

test('the stake that the server took stands, also while another is under way', () => {
  const taken = inIntro(STAKE, accepted(500));
  assert.equal(taken.stake, null);
  assert.equal(taken.me.wager, 500);
  const changing = reduce(reduce(taken, { type: 'staked', points: 200 }), accepted(500));
  assert.deepEqual([changing.me.wager, changing.stake.points], [500, 200]);
  assert.deepEqual(reduce(changing, accepted(200)).stake, null);
  assert.equal(inIntro(accepted(500, 1)).me.wager, undefined);
  // The word of it may come when the question has opened.
  const late = reduce(inIntro(STAKE, { ...opened, question: { ...QUESTION, type: 'text', wager: true } }), accepted(500));
  assert.equal(late.me.wager, 500);
});

test('a stake that was not confirmed goes out again after a reconnect, if there is still time', () => {
  const announced = { phase: 'intro', question_index: 2, next_question: { index: 2, points: 1000, wager: true } };
  const lost = inIntro(STAKE, { type: 'link-lost' });
  assert.equal(reduce(lost, welcome(announced)).stake.status, 'sending');
  assert.equal(reduce(lost, welcome({ ...announced, phase: 'paused', paused_phase: 'intro' })).stake.status, 'sending');
  const known = reduce(lost, welcome(announced, { wager: 500 }));
  assert.deepEqual([known.stake, known.me.wager], [null, 500]);
  const over = reduce(lost, welcome({ phase: 'answering', question_index: 2, current_question: { ...QUESTION, type: 'text' } }));
  assert.equal(over.stake.status, 'late');
  assert.equal(reduce(lost, welcome({ ...announced, question_index: 3 })).stake, null);
});

test('a refused stake is told, one that came too late as well, and what stood before stands', () => {
  const told = (...events) => stakeStatus(inIntro(...events));
  assert.deepEqual(told(), { mode: 'picking', points: 0, bad: false,
    note: 'A right answer wins your stake, a wrong one or none loses it. Without a stake there is nothing to win or lose.' });
  assert.deepEqual(told(STAKE), { mode: 'placed', points: 500, note: 'Sending…' });
  assert.match(told(STAKE, { type: 'link-lost' }).note, /^No connection\. Your stake/);
  assert.deepEqual(told(STAKE, accepted(500)), { mode: 'placed', points: 500, note: 'You can change it until the question opens.' });
  assert.deepEqual(told(accepted(0)), { mode: 'placed', points: 0, note: 'You can change it until the question opens.' });
  assert.deepEqual(told(STAKE, failed('refused', 'invalid_message')),
    { mode: 'picking', points: 0, bad: true, note: 'That stake was not taken. You can stake 0 to 1,000.' });
  assert.equal(told(STAKE, failed('refused', 'not_approved')).note, 'The host has not let you in yet.');
  assert.deepEqual(told(accepted(300), STAKE, failed('late', 'too_late')),
    { mode: 'picking', points: 300, bad: true, note: 'Your stake came too late' });
  assert.deepEqual(inIntro(STAKE, failed('late', 'too_late', '2 400')).stake.status, 'sending');
});

test('a stake belongs to its question', () => {
  const next = { ...intro({ index: 3 }), game_room: { ...intro({ index: 3 }).game_room, question_index: 3 } };
  const on = inIntro(STAKE, accepted(500), { type: 'staked', points: 200 }, next);
  assert.deepEqual([on.stake, on.me.wager], [null, undefined]);
  // The host's message tells the same intro again.
  assert.equal(inIntro(accepted(500), intro({ wagered_count: 1 })).me.wager, 500);
  assert.equal(inIntro(accepted(500), opened).me.wager, 500);
  assert.equal(play(welcome({ question_index: 1 }, { wager: 700 }), opened).me.wager, undefined);
});

test('the most that can be staked is what the player has, but always the question\'s points', () => {
  const most = (me, next) => greatestStake(play(welcome({}, me), intro(next)));
  assert.equal(most({ score: 800 }, {}), 1000);
  assert.equal(most({ score: 2450 }, {}), 2450);
  assert.equal(most({ score: 0 }, { points: 0 }), 0);
  const said = play(welcome({ phase: 'intro', question_index: 2, next_question: { index: 2, points: 1000, wager: true } }, { max_wager: 1234 }));
  assert.equal(greatestStake(said), 1234);
  // A correction changes the score, and so the most.
  assert.equal(greatestStake(reduce(said, result({ question_id: 'q1', score: 3000 }))), 3000);
});

test('the slider and its shares go in round steps up to all of it', () => {
  assert.deepEqual([0, 100, 101, 500, 501, 2000, 2001].map(stepFor), [1, 1, 10, 10, 50, 50, 100]);
  assert.deepEqual(shares(1000), [0, 250, 500, 1000]);
  assert.deepEqual(shares(2450), [0, 600, 1200, 2450]);
  assert.deepEqual(shares(7), [0, 2, 4, 7]);
  assert.deepEqual(shares(0), [0, 0, 0, 0]);
});

test('how many have staked is told while the question is announced', () => {
  const progress = (question_index) => ({ type: 'WAGER_PROGRESS', question_index, wagered_count: 2, player_count: 3 });
  assert.equal(inIntro(progress(2)).room.next_question.wagered_count, 2);
  assert.equal(inIntro(progress(1)).room.next_question.wagered_count, 0);
  assert.equal(play(welcome(), progress(1)).room.next_question, undefined);
  assert.deepEqual(countdownOf({ ...inIntro().room, settings: { intro_seconds: 3 } }, 'intro'), { ends: 20000, whole: 15000 });
});

test('an intro that the host ends has no time of its own', () => {
  assert.equal(play(welcome({ opens_ms: 5 }), intro({}, { opens_ms: undefined })).room.opens_ms, undefined);
});

test('what was staked is named beside the question and in its result', () => {
  assert.equal(stakeLine(inIntro(accepted(500))), 'Your stake: 500');
  assert.equal(stakeLine(inIntro()), 'no stake');
  assert.equal(stakeLine(inIntro(STAKE, failed('late', 'too_late'))), 'Your stake came too late');
  assert.equal(stakeLine({ me: null }), 'with stakes');
  const made = (more) => explain({ points: 0, ...more }, { points: 1000 });
  assert.equal(made({ points: 500, wager: 500, base_points: 500 }), 'Your stake: 500');
  assert.equal(made({ points: 600, wager: 500, base_points: 500, streak_points: 100 }), 'Your stake: 500 + streak 100');
  assert.equal(made({ points: 250, wager: 500, base_points: 250 }), 'Your stake: 500 × part 0.5');
  assert.equal(made({ points: -500, wager: 500 }), 'Your stake: 500');
  assert.equal(made({ wager: 0 }), 'No stake: nothing to win or lose');
  assert.equal(made({ points: 100, wager: 0, streak_points: 100 }), 'No stake: nothing to win or lose + streak 100');
});
