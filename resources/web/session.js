// A player's way into a room and back into it: which greeting is due, what is remembered, what a refusal means.

import { Answering, Staking } from './answering.js';
import { Connection } from './connection.js';
import { isPassing, isStoreAway } from './policy.js';
import { forgetToken, forgetWatching, isWatching, keepToken, rememberPlayer, rememberWatching, tokenFor } from './storage.js';

const JOIN_ATTEMPTS = 3;
const APPROVAL_MS = 10000;

export class Session {
  /** `store` has `state` and `dispatch(event)`. */
  constructor({ url, clock, store }) {
    this.store = store;
    this.player = { name: '', avatar: '' };
    this.connection = new Connection({ url, clock, listener: this, greeting: (seen) => this.greeting(seen) });
    const errand = { connection: this.connection, dispatch: (event) => store.dispatch(event),
      resync: () => this.connection.resync() };
    this.errands = [new Answering(errand), new Staking(errand)];
  }

  /** Takes the seat that this browser has in the room, or goes on watching, if any. */
  resume(code) {
    if (!tokenFor(code) && !isWatching(code))
      return false;
    this.store.dispatch({ type: 'resume-started', code });
    this.begin();
    return true;
  }

  /** `team` is empty where players do not pick one. */
  join(code, name, avatar, team) {
    if (this.store.state.join.busy)
      return;
    this.player = team ? { name, avatar, team } : { name, avatar };
    rememberPlayer(name, avatar);
    forgetWatching();
    this.store.dispatch({ type: 'join-started', code });
    this.begin();
  }

  /** Without a seat: sees everything, answers nothing. */
  watch(code) {
    if (this.store.state.join.busy)
      return;
    rememberWatching(code);
    this.store.dispatch({ type: 'join-started', code });
    this.begin();
  }

  begin() {
    this.connection.seen = null;
    this.connection.start();
  }

  leave() {
    this.connection.send({ type: 'LEAVE' });
    this.connection.stop();
    forgetToken(this.store.state.code);
    forgetWatching();
    this.store.dispatch({ type: 'left' });
  }

  /** Called after every change of state. */
  sync(state) {
    this.errands.forEach((errand) => errand.sync(state));
    const waiting = state.link === 'online' && Boolean(state.me) && state.me.approved === false;
    if (!waiting) {
      clearTimeout(this.approval);
      this.approval = null;
    } else if (!this.approval) {
      this.approval = setTimeout(() => {
        this.approval = null;
        this.connection.resync();
      }, APPROVAL_MS);
    }
  }

  greeting(seen) {
    const { code } = this.store.state;
    const token = tokenFor(code);
    if (!token && isWatching(code))
      return { type: 'WATCH', game_room_code: code, spectate: true };
    if (!token)
      return { type: 'JOIN', game_room_code: code, ...this.player };
    const resume = { type: 'RESUME', game_room_code: code, token };
    return seen === null ? resume : { ...resume, seen_revision: seen };
  }

  welcome(message) {
    if (message.token)
      keepToken(this.store.state.code, message.token);
    // One who came too late has no seat to come back to, but may go on watching.
    if (message.role === 'spectator')
      rememberWatching(this.store.state.code);
    this.store.dispatch(message);
  }

  message(message) {
    if (message.type === 'REMOVED')
      forgetToken(this.store.state.code);
    if (isStoreAway(message)) {
      this.store.dispatch({ type: 'store-away' });
    } else if (message.type === 'ERROR') {
      this.errands.some((errand) => errand.refused(message));
    } else {
      if (this.store.state.away)
        this.store.dispatch({ type: 'store-back' });
      this.store.dispatch(message);
    }
    // Being named in the roster may mean being let in; the view knows.
    const { me } = this.store.state;
    if (message.type === 'ROSTER_CHANGED' && me && me.approved === false
        && (message.joined || []).some((player) => player.id === me.id))
      this.connection.resync();
  }

  refused(error) {
    const { code } = this.store.state;
    const resuming = Boolean(tokenFor(code));
    if ((resuming || isWatching(code)) && isPassing(error.code))
      return true;
    forgetWatching();
    if (resuming && (error.code === 'unauthorized' || error.code === 'room_not_found'))
      forgetToken(code);
    this.store.dispatch({ type: 'join-refused', code: error.code });
    return false;
  }

  lost() {
    const { join, attempts } = this.store.state;
    this.store.dispatch({ type: 'link-lost' });
    if (join.busy && attempts + 1 >= JOIN_ATTEMPTS) {
      this.connection.stop();
      this.store.dispatch({ type: 'join-refused', code: 'unreachable' });
    }
  }

  stopped(reason) {
    const { join, code } = this.store.state;
    if (reason === 'removed' || reason === 'gone')
      forgetToken(code);
    if (join.busy)
      this.store.dispatch({ type: 'join-refused', code: reason === 'gone' ? 'room_not_found' : 'other' });
    else
      this.store.dispatch({ type: 'link-stopped', reason });
  }
}
