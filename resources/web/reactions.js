// Reactions: the player's buttons for them, where there is nothing to answer.

import { h, setText } from './dom.js';
import { strings } from './words.js';

const BURST = 3;
const REST_MS = 1000;

/** In the order of `strings.reactions.names`. */
const NAMED = ['👏', '😂', '😮', '😢', '🔥', '🎉'];

/** What the server lets through: three at once, then one a second. */
export class Allowance {
  constructor(now = Date.now) {
    this.now = now;
    this.freshAt = 0;
  }

  /** In ms; 0 when the next may go at once. */
  rest() {
    return Math.max(0, this.freshAt - this.now() - REST_MS * (BURST - 1));
  }

  take() {
    if (this.rest() > 0)
      return false;
    this.freshAt = Math.max(this.freshAt, this.now()) + REST_MS;
    return true;
  }
}

/** The emoji that may be sent now; none where there is something better to do. */
export function offeredReactions({ room, role, me, stopped }) {
  const open = room && (room.status === 'ready'
    || (room.status === 'in-progress' && (room.phase === 'reveal' || room.phase === 'leaderboard')));
  const takesPart = role === 'player' && me && me.approved !== false && !stopped;
  return (open && takesPart && room.settings && room.settings.reactions) || [];
}

/** A row of buttons at the foot of the page; `send(emoji)` is false when nothing went out. */
export function reactionBar(node, send) {
  const allowance = new Allowance();
  const told = h('span', { class: 'unseen', role: 'status' });
  let shown = '';
  let timer = null;

  const rest = () => {
    const wait = allowance.rest();
    node.classList.toggle('resting', wait > 0);
    node.querySelectorAll('button').forEach((button) => button.setAttribute('aria-disabled', String(wait > 0)));
    setText(told, wait > 0 ? strings.reactions.resting : '');
    clearTimeout(timer);
    if (wait > 0)
      timer = setTimeout(rest, wait);
  };
  const tap = (event, emoji) => {
    const button = event.currentTarget;
    if (allowance.rest() > 0 || !send(emoji))
      return;
    allowance.take();
    button.classList.remove('sent');
    button.getBoundingClientRect(); // Begins the movement anew.
    button.classList.add('sent');
    rest();
  };
  const button = (emoji) => {
    const name = strings.reactions.names[NAMED.indexOf(emoji)] || emoji;
    return h('button', { type: 'button', class: 'reaction', 'aria-label': name, title: name, 'aria-disabled': 'false',
      onclick: (event) => tap(event, emoji) }, h('span', { class: 'avatar', 'aria-hidden': 'true' }, emoji));
  };

  return {
    update(state) {
      const offered = offeredReactions(state);
      node.hidden = !offered.length;
      if (offered.join(' ') === shown || !offered.length)
        return;
      shown = offered.join(' ');
      node.setAttribute('aria-label', strings.reactions.label);
      node.replaceChildren(...offered.map(button), told);
      rest();
    },
  };
}
