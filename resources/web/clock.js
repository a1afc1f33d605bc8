// The server's time, estimated here. Scores never depend on it; only what is drawn does.

const ENOUGH_PAIRS = 3;
const MOST_PAIRS = 8;
const ODD_MS = 1000;

export class Clock {
  constructor(localNow = Date.now) {
    this.localNow = localNow;
    this.offset = null;
    this.pairs = [];
  }

  /** Server time in ms since the epoch. */
  now() {
    return this.localNow() + (this.offset || 0);
  }

  /** Starts a measurement; the old estimate stands until the new one has enough pairs. */
  beginRound() {
    this.pairs = [];
  }

  /** One PING/PONG: sent and received on the local clock, `server` on the server's. */
  addPair(sent, server, received) {
    const trip = received - sent;
    if (!(trip >= 0))
      return;
    this.pairs.push({ trip, offset: server - (sent + received) / 2 });
    if (this.pairs.length > MOST_PAIRS)
      this.pairs.shift();
    if (this.offset === null || this.pairs.length >= ENOUGH_PAIRS)
      this.offset = this.pairs.reduce((best, pair) => (pair.trip < best.trip ? pair : best)).offset;
  }

  /**
   * A message stamped `server` came in at `received`. It cannot have come before it was sent, so this bounds the
   * offset from below. True when it lags so much that a new measurement is due (the phone's clock was changed).
   */
  addHint(server, received = this.localNow()) {
    const least = server - received;
    if (this.offset === null || least > this.offset)
      this.offset = least;
    return least < this.offset - ODD_MS;
  }
}
