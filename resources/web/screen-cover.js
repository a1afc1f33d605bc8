// A picture that is uncovered, tile by tile, while its question is open. Every screen uncovers the same tiles.

import { fnv1a } from './choices.js';
import { h } from './dom.js';
import { shareLeft } from './timer.js';

export const COLUMNS = 8;
export const ROWS = 6;
const CALM_STEPS = 4;

/** The tiles, counted row by row, in the order in which they go. */
export function uncoverOrder(questionId) {
  return Array.from({ length: COLUMNS * ROWS }, (_, tile) => ({ tile, hash: fnv1a(`${tile}:${questionId}`) }))
    .sort((a, b) => a.hash - b.hash).map(({ tile }) => tile);
}

/** How many are gone; with reduced motion a quarter of all at a time. */
export function uncoveredTiles({ opens_ms: opens, deadline_ms: deadline }, now, calm) {
  const steps = calm ? CALM_STEPS : COLUMNS * ROWS;
  const gone = deadline > opens ? 1 - shareLeft(opens, deadline, now) : 1;
  return Math.floor(gone * steps + 1e-9) * (COLUMNS * ROWS / steps);
}

/** `picture` under its tiles; draw(room, now, calm) takes away those whose time has come. */
export function covered(picture, questionId) {
  const tiles = Array.from({ length: COLUMNS * ROWS }, () => h('i', { class: 'tile' }));
  const order = uncoverOrder(questionId);
  let gone = 0;
  return {
    node: h('figure', { class: 'covered-picture' }, picture, h('div', { class: 'cover' }, ...tiles)),
    draw(room, now, calm) {
      const wanted = uncoveredTiles(room, now, calm);
      // More time for everybody covers some again.
      for (; gone < wanted; ++gone)
        tiles[order[gone]].classList.add('gone');
      for (; gone > wanted; --gone)
        tiles[order[gone - 1]].classList.remove('gone');
    },
  };
}
