// The choices' shapes as confetti: two bursts from the lower corners, then some rain. Where a piece is follows from
// the time alone.

import { outline, SHAPES } from './choices.js';

export const LENGTH_S = 8;
const PIECES = 170;
const SIDE = 1 / 26; // of the stage's height
const DRAG = 1.6;
const GRAVITY = 0.62; // in stage heights a second squared
const RAIN = 0.4;
const COLOURS = ['#1b66c9', '#ffb01f', '#0f9d6c', '#b3358c', '#6cc5f4', '#d5340b', '#9bc53d', '#64748b'];

/** A number of 0–1 that looks like chance and is always the same. */
function scattered(seed) {
  let value = (seed ^ 61) ^ (seed >>> 16);
  value = Math.imul(value, 9) >>> 0;
  value = (value ^ (value >>> 4)) >>> 0;
  value = Math.imul(value, 0x27d4eb2d) >>> 0;
  return (value & 0xffff) / 0xffff;
}

/** `width` is in stage heights. */
export function makePieces(width) {
  return Array.from({ length: PIECES }, (unused, i) => {
    const chance = (salt) => scattered(i * 16 + salt);
    const piece = { turns: 0.6 + chance(1) * 1.6, phase: chance(2), shape: Math.floor(chance(3) * 8) % 8,
      side: SIDE * (chance(9) < 0.5 ? 1 : 0.6) };
    if (chance(4) < RAIN)
      return { ...piece, x: chance(5) * width, y: -0.06, dx: (chance(6) - 0.5) * 0.3, dy: 0, begins: 0.6 + chance(7) * 3 };
    const sideways = 0.4 + chance(5) * 2.1;
    return { ...piece, x: i % 2 ? -0.02 : width + 0.02, y: 0.86, dx: i % 2 ? sideways : -sideways, dy: -1.3 - chance(6) * 1.5,
      begins: chance(7) * 0.5 + (chance(8) < 0.4 ? 0.9 : 0) };
  });
}

/** Where its middle is after so many seconds, in stage heights; null before it is thrown. */
export function placeOf(piece, seconds) {
  const time = seconds - piece.begins;
  if (time <= 0)
    return null;
  // Thrown with drag: fast at first, then a fall at a steady speed.
  const thrown = (1 - Math.exp(-DRAG * time)) / DRAG;
  const flutter = Math.sin((time * piece.turns + piece.phase) * 4) * 0.012;
  return { x: piece.x + piece.dx * thrown + flutter, y: piece.y + piece.dy * thrown + (GRAVITY / DRAG) * (time - thrown) };
}

export class Confetti {
  constructor(canvas) {
    this.canvas = canvas;
    this.frame = null;
  }

  start(delayMs) {
    this.stop();
    const { canvas } = this;
    canvas.hidden = false;
    canvas.width = canvas.clientWidth;
    canvas.height = canvas.clientHeight;
    const pieces = makePieces(canvas.width / canvas.height);
    const shapes = SHAPES.map((name) => new Path2D(outline(name)));
    const began = performance.now() + delayMs;
    const step = () => {
      const seconds = (performance.now() - began) / 1000;
      if (seconds >= LENGTH_S)
        return this.stop();
      this.frame = requestAnimationFrame(step);
      return this.draw(pieces, shapes, seconds);
    };
    step();
  }

  draw(pieces, shapes, seconds) {
    const { canvas } = this;
    const context = canvas.getContext('2d');
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, canvas.width, canvas.height);
    context.globalAlpha = Math.min(1, Math.max(0, LENGTH_S - seconds));
    pieces.forEach((piece) => {
      const place = placeOf(piece, seconds);
      if (!place || place.y > 1.1)
        return;
      const turned = (seconds * piece.turns + piece.phase) * 2 * Math.PI;
      const scale = (piece.side * canvas.height) / 48;
      context.setTransform(1, 0, 0, 1, place.x * canvas.height, place.y * canvas.height);
      context.rotate(turned * 0.4);
      // Seen from the side now and then, as paper that tumbles.
      context.scale(scale, scale * (0.25 + 0.75 * Math.abs(Math.cos(turned))));
      context.translate(-24, -24);
      context.fillStyle = COLOURS[piece.shape];
      context.fill(shapes[piece.shape]);
    });
  }

  stop() {
    cancelAnimationFrame(this.frame);
    this.canvas.hidden = true;
  }
}
