// What players react with: it rises along the edge for a moment, or is counted where nothing should move.

import { h } from './dom.js';
import { strings } from './words.js';

const RISE_MS = 2400;
const APART_MS = 120;
const COUNTED_MS = 3000;
const MOST_ALONE = 3; // more of one kind rise as one with a number
const MOST_RISING = 24;
const MOST_COUNTS = 3;
// In percent of the lane; neighbours in time keep off each other.
const COLUMNS = [10, 45, 26, 62, 0, 36];

/** What of `counts` rises: [{emoji, count}]. */
export function piecesOf(counts) {
  return Object.keys(counts).flatMap((emoji) => {
    const count = Number(counts[emoji]) || 0;
    if (count > MOST_ALONE)
      return [{ emoji, count }];
    return Array.from({ length: Math.max(0, count) }, () => ({ emoji, count: 1 }));
  });
}

function reaction(emoji, count, counted) {
  return h('div', { class: counted ? 'reaction counted' : 'reaction' },
    h('span', { class: 'avatar' }, emoji), counted ? h('b', {}, strings.number(count)) : null);
}

export class Reactions {
  /** `reduced()` tells whether to count rather than move. */
  constructor(node, reduced) {
    this.node = node;
    this.reduced = reduced;
    this.thrown = 0;
    this.counts = {};
    this.timer = null;
  }

  show(counts) {
    this.node.classList.toggle('counting', this.reduced());
    if (this.reduced())
      this.count(counts);
    else
      piecesOf(counts).forEach((piece, at) => this.rise(piece, at * APART_MS));
  }

  rise({ emoji, count }, delay) {
    const node = reaction(emoji, count, count > 1);
    node.style.left = `${COLUMNS[this.thrown++ % COLUMNS.length]}%`;
    node.style.animationDelay = `${delay}ms`;
    this.node.append(node);
    while (this.node.children.length > MOST_RISING)
      this.node.firstChild.remove();
    setTimeout(() => node.remove(), RISE_MS + delay);
  }

  count(counts) {
    Object.keys(counts).forEach((emoji) => {
      this.counts[emoji] = (this.counts[emoji] || 0) + counts[emoji];
    });
    const most = Object.entries(this.counts).sort((a, b) => b[1] - a[1]).slice(0, MOST_COUNTS);
    this.node.replaceChildren(...most.map(([emoji, count]) => reaction(emoji, count, true)));
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.clear(), COUNTED_MS);
  }

  clear() {
    this.counts = {};
    clearTimeout(this.timer);
    this.node.replaceChildren();
  }
}
