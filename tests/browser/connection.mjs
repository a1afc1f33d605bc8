// A socket's life with a socket of our own: node --test connection.mjs

import assert from 'node:assert/strict';
import test from 'node:test';

import { load } from './web.mjs';

const { Connection } = await load('connection.js');
const { Answering, Staking } = await load('answering.js');
const { Clock } = await load('clock.js');

class FakeSocket {
  constructor() {
    this.readyState = 0;
    this.sent = [];
    FakeSocket.all.push(this);
  }

  opens() {
    this.readyState = 1;
    this.onopen();
  }

  says(message) {
    this.onmessage({ data: JSON.stringify(message) });
  }

  closes(code) {
    this.readyState = 3;
    this.onclose({ code });
  }

  send(text) {
    this.sent.push(JSON.parse(text));
  }

  close(code) {
    this.readyState = 3;
    this.closedWith = code;
  }
}
FakeSocket.all = [];

function connected() {
  const told = [];
  FakeSocket.all = [];
  const listener = {
    welcome: (message) => told.push(['welcome', message.revision]),
    message: (message) => told.push([message.type]),
    refused: (error) => error.code === 'unavailable',
    lost: () => told.push(['lost']),
    stopped: (reason) => told.push(['stopped', reason]),
  };
  const connection = new Connection({ url: 'ws://here/ws', listener, clock: new Clock(), Socket: FakeSocket, random: () => 0,
    greeting: (seen) => ({ type: 'RESUME', seen_revision: seen }) });
  connection.start();
  FakeSocket.all[0].opens();
  return { connection, told, socket: FakeSocket.all[0] };
}

function joined() {
  const all = connected();
  all.socket.says({ type: 'WELCOME', revision: 5, server_ms: Date.now() });
  return all;
}

const updated = (revision) => ({ type: 'GAME_ROOM_UPDATED', revision, game_room: {} });

test('it greets first and measures the clock after the welcome', (context) => {
  context.after(() => connection.stop());
  const { connection, told, socket } = connected();
  assert.deepEqual(socket.sent.map((message) => message.type), ['RESUME']);
  assert.equal(connection.send({ type: 'ANSWER' }), false);
  socket.says({ type: 'WELCOME', revision: 5, server_ms: Date.now() });
  assert.deepEqual(told, [['welcome', 5]]);
  assert.equal(socket.sent[1].type, 'PING');
  assert.equal(connection.send({ type: 'ANSWER' }), true);
});

test('a gap asks once for the whole view, on the same socket', (context) => {
  const { connection, told, socket } = joined();
  context.after(() => connection.stop());
  socket.says(updated(6));
  socket.says(updated(6));
  socket.says(updated(8));
  socket.says(updated(10));
  const greetings = socket.sent.filter((message) => message.type === 'RESUME');
  assert.equal(greetings.length, 2);
  assert.equal(greetings[1].seen_revision, 8);
  assert.equal(told.filter(([type]) => type === 'GAME_ROOM_UPDATED').length, 3);
  assert.equal(FakeSocket.all.length, 1);
});

test('close codes decide between coming back and staying away', (context) => {
  [4409, 4503, 4404, 4400].forEach((code) => {
    const { connection, told, socket } = joined();
    socket.closes(code);
    assert.equal(told.pop()[0], 'stopped', String(code));
    assert.equal(connection.timers.retry, undefined);
  });
  [1001, 1006, 4408, 4413].forEach((code) => {
    const { connection, told, socket } = joined();
    context.after(() => connection.stop());
    socket.closes(code);
    assert.deepEqual(told.pop(), ['lost'], String(code));
    assert.ok(connection.timers.retry);
  });
});

test('waking up does not wait for the back-off', (context) => {
  const { connection, socket } = joined();
  context.after(() => connection.stop());
  socket.closes(1006);
  connection.check();
  assert.equal(FakeSocket.all.length, 2);
  connection.check();
  assert.equal(FakeSocket.all.length, 2);
});

test('waking up with a socket that died silently replaces it', (context) => {
  const { connection, told, socket } = joined();
  context.after(() => connection.stop());
  socket.readyState = 3;
  connection.check();
  assert.deepEqual(told.pop(), ['lost']);
});

test('waking up while the server closes the socket waits for the reason', (context) => {
  const { connection, told, socket } = joined();
  context.after(() => connection.stop());
  socket.readyState = 2;
  connection.check();
  assert.equal(FakeSocket.all.length, 1);
  socket.closes(4409);
  assert.deepEqual(told.pop(), ['stopped', 'elsewhere']);
  assert.deepEqual(connection.timers, {});
});

test('a refusal that passes is tried again, another one is not', (context) => {
  const first = connected();
  context.after(() => first.connection.stop());
  first.socket.says({ type: 'ERROR', code: 'unavailable', id: first.connection.greetingId });
  assert.ok(first.connection.timers.retry);
  const second = connected();
  second.socket.says({ type: 'ERROR', code: 'unauthorized', id: second.connection.greetingId });
  assert.equal(second.connection.timers.retry, undefined);
  assert.equal(second.socket.closedWith, 1000);
});

function answering() {
  const sent = [];
  const events = [];
  let asked = 0;
  const connection = { newId: () => sent.length + 1, send: (message) => sent.push(message) };
  const sender = new Answering({ connection, dispatch: (event) => events.push(event), resync: () => { asked += 1; } });
  const state = (status, phase = 'answering', link = 'online') => ({ link, room: { phase },
    answer: { question_id: 'q1', body: { choice: 'a' }, status } });
  return { sender, sent, events, state, asked: () => asked };
}

test('an answer goes out once per link, and not while paused or offline', (context) => {
  const { sender, sent, state } = answering();
  context.after(() => sender.forget());
  sender.sync(state('sending', 'paused'));
  sender.sync(state('sending', 'answering', 'lost'));
  assert.equal(sent.length, 0);
  sender.sync(state('sending'));
  sender.sync(state('sending'));
  assert.deepEqual(sent, [{ type: 'ANSWER', id: 1, question_id: 'q1', choice: 'a' }]);
  sender.sync(state('queued', 'answering', 'lost'));
  sender.sync(state('sending'));
  assert.equal(sent.length, 2);
});

test('each refusal of an answer has its consequence', () => {
  const outcome = (code) => {
    const all = answering();
    all.sender.sync(all.state('sending'));
    assert.equal(all.sender.refused({ code, id: 1 }, all.state('sending')), true);
    all.sender.forget();
    return all.asked() ? 'asked' : (all.events[0] || { type: 'again' }).type;
  };
  assert.equal(outcome('too_late'), 'answer-late');
  assert.equal(outcome('not_current_question'), 'answer-late');
  assert.equal(outcome('already_answered'), 'asked');
  assert.equal(outcome('unavailable'), 'again');
  assert.equal(outcome('wrong_status'), 'again');
  assert.equal(outcome('not_approved'), 'answer-refused');
  assert.equal(outcome('forbidden'), 'answer-refused');
});

test('a stake goes out in the intro alone, each change of it at once, and its refusals are told apart', (context) => {
  const sent = [];
  const events = [];
  const connection = { newId: () => sent.length + 1, send: (message) => sent.push(message) };
  const sender = new Staking({ connection, dispatch: (event) => events.push(event) });
  context.after(() => sender.forget());
  const state = (points, phase = 'intro', link = 'online', status = 'sending') => ({ link, room: { phase },
    stake: { question_index: 4, points, status } });
  sender.sync(state(500, 'answering'));
  sender.sync(state(500, 'paused'));
  sender.sync(state(500, 'intro', 'lost'));
  sender.sync({ link: 'online', room: null, stake: null });
  assert.equal(sent.length, 0);
  sender.sync(state(500));
  sender.sync(state(500));
  sender.sync(state(300));
  assert.deepEqual(sent, [{ type: 'WAGER', id: 1, question_index: 4, points: 500 }, { type: 'WAGER', id: 2, question_index: 4, points: 300 }]);
  assert.equal(sender.refused({ code: 'too_late', id: 1 }), false);
  assert.equal(sender.refused({ code: 'wrong_status', id: 2 }), true);
  assert.deepEqual(events, []);
  sender.send(sender.due(state(300)));
  assert.equal(sender.refused({ code: 'too_late', id: 3 }), true);
  sender.sync(state(200));
  assert.equal(sender.refused({ code: 'invalid_message', id: 4 }), true);
  assert.deepEqual(events, [{ type: 'stake-failed', key: '4 300', status: 'late', code: 'too_late' },
    { type: 'stake-failed', key: '4 200', status: 'refused', code: 'invalid_message' }]);
});
