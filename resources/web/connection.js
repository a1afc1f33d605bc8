// One socket's life, again and again: greet, listen, notice a dead link, come back.

import { afterClose, judgeRevision, toAsciiJson } from './policy.js';

const GREETING_MS = 8000; // for opening and WELCOME together
const QUIET_MS = 12000; // silence after which the link is tested
const TEST_MS = 4000;
const WAKE_TEST_MS = 2000;
const ROUND_MS = 90000;
const PAIRS = 4;
const OPEN = 1;
const CLOSING = 2;

/**
 * Tells its `listener`: welcome(message), message(message), refused(error) which returns true to try again,
 * lost(), stopped(reason).
 */
export class Connection {
  constructor({ url, greeting, listener, clock, Socket = WebSocket, random = Math.random }) {
    Object.assign(this, { url, greeting, listener, clock, Socket, random });
    this.socket = null;
    this.joined = false;
    this.attempt = 0;
    this.seen = null; // the last revision
    this.nextId = 1;
    this.greetingId = 0;
    this.asking = false; // for the whole view, after a gap
    this.lastHeard = 0;
    this.timers = {};
  }

  start() {
    this.stop();
    this.attempt = 0;
    this.open();
  }

  stop() {
    const socket = this.socket;
    this.drop();
    if (socket && socket.readyState <= OPEN)
      socket.close(1000);
  }

  /** True when the message went into an open, joined socket. */
  send(message) {
    if (!this.joined || !this.socket || this.socket.readyState !== OPEN)
      return false;
    this.socket.send(toAsciiJson(message));
    return true;
  }

  newId() {
    return this.nextId++;
  }

  /** The phone woke up or its network changed: trust nothing, look at once. */
  check() {
    if (this.timers.retry)
      this.open();
    else if (this.joined && this.socket.readyState === CLOSING) // the server's word why is about to be told
      this.later('test', WAKE_TEST_MS, () => this.giveUp());
    else if (this.joined && this.socket.readyState !== OPEN)
      this.giveUp();
    else if (this.joined)
      this.ping(WAKE_TEST_MS);
  }

  open() {
    this.drop();
    const socket = new this.Socket(this.url);
    this.socket = socket;
    socket.onopen = () => this.greet();
    socket.onmessage = (event) => this.receive(event.data);
    socket.onclose = (event) => this.closed(event.code);
    this.later('greeting', GREETING_MS, () => this.giveUp());
  }

  greet() {
    this.greetingId = this.newId();
    this.socket.send(toAsciiJson({ ...this.greeting(this.seen), id: this.greetingId }));
  }

  /** Asks for the whole view on the living socket. */
  resync() {
    if (this.asking || !this.joined)
      return;
    this.asking = true;
    this.greet();
    this.later('greeting', GREETING_MS, () => this.giveUp());
  }

  receive(data) {
    this.lastHeard = Date.now();
    this.cancel('test');
    let message;
    try {
      message = JSON.parse(data);
    } catch (error) {
      return;
    }
    if (message.type === 'PONG') {
      this.clock.addPair(message.client_ms, message.server_ms, Date.now());
      return;
    }
    if (message.type === 'WELCOME')
      this.welcomed(message);
    else if (message.type === 'ERROR' && (message.id === this.greetingId || !this.joined))
      this.refused(message);
    else
      this.pass(message);
  }

  welcomed(message) {
    const first = !this.joined;
    this.cancel('greeting');
    this.joined = true;
    this.asking = false;
    this.attempt = 0;
    this.seen = message.revision;
    this.clock.addHint(message.server_ms);
    this.listener.welcome(message);
    if (first) {
      this.measure();
      this.watch();
    }
  }

  refused(error) {
    this.asking = false;
    if (this.listener.refused(error))
      this.giveUp();
    else
      this.stop();
  }

  pass(message) {
    const verdict = judgeRevision(this.seen, message);
    if (verdict === 'stale')
      return;
    if (typeof message.revision === 'number')
      this.seen = message.revision;
    if (typeof message.server_ms === 'number' && this.clock.addHint(message.server_ms))
      this.measure();
    this.listener.message(message);
    if (verdict === 'gap')
      this.resync();
  }

  closed(code) {
    this.drop();
    const next = afterClose(code, this.attempt, this.random());
    if (next.stop) {
      this.listener.stopped(next.stop);
      return;
    }
    this.attempt += 1;
    this.later('retry', next.wait, () => this.open());
    this.listener.lost();
  }

  /** The socket is as good as dead; its own close may take minutes to be told. */
  giveUp() {
    const socket = this.socket;
    this.closed(1006);
    if (socket && socket.readyState <= OPEN)
      socket.close();
  }

  ping(patience) {
    if (!this.send({ type: 'PING', client_ms: Date.now() }))
      return;
    if (patience && !this.timers.test)
      this.later('test', patience, () => this.giveUp());
  }

  /** Three or more PING/PONG pairs, then again after a while. */
  measure() {
    this.clock.beginRound();
    const step = (left) => {
      this.ping(TEST_MS);
      const wait = left > 1 ? 150 : ROUND_MS * (0.8 + 0.4 * this.random());
      this.later('measure', wait, () => (left > 1 ? step(left - 1) : this.measure()));
    };
    step(PAIRS);
  }

  /** Tests the link whenever it has been silent for long. */
  watch() {
    this.later('watch', QUIET_MS / 3, () => {
      if (Date.now() - this.lastHeard >= QUIET_MS)
        this.ping(TEST_MS);
      this.watch();
    });
  }

  drop() {
    Object.keys(this.timers).forEach((name) => this.cancel(name));
    this.joined = false;
    this.asking = false;
    if (this.socket) {
      this.socket.onopen = this.socket.onmessage = this.socket.onclose = null;
      this.socket = null;
    }
  }

  later(name, wait, action) {
    this.cancel(name);
    this.timers[name] = setTimeout(() => {
      delete this.timers[name];
      action();
    }, wait);
  }

  cancel(name) {
    clearTimeout(this.timers[name]);
    delete this.timers[name];
  }
}
