// Choices A to H: order, letter, shape. Colours are in base.css by position (data-place).

import { h, svg } from './dom.js';
import { wishes } from './storage.js';
import { strings } from './words.js';

export const LETTERS = 'ABCDEFGH';
export const SHAPES = ['circle', 'triangle', 'square', 'diamond', 'pentagon', 'star', 'hexagon', 'cross'];

// In a 48 x 48 box: outline, then where the letter's middle is and how large it is.
const OUTLINES = {
  circle: ['M24 2a22 22 0 1 0 0 44a22 22 0 0 0 0-44z', 24, 25],
  triangle: ['M24 3L47 44H1z', 31, 21],
  square: ['M7 4h34q3 0 3 3v34q0 3-3 3H7q-3 0-3-3V7q0-3 3-3z', 24, 25],
  diamond: ['M24 0L48 24L24 48L0 24z', 24, 23],
  pentagon: ['M24 1L47 18.5L38.5 46h-29L1 18.5z', 26, 24],
  star: ['M24 0L31.5 14.5L47.5 17.2L36.2 28.8L38.5 45L24 37.8L9.5 45L11.8 28.8L.5 17.2L16.5 14.5z', 25, 20],
  hexagon: ['M13 3h22l12.5 21L35 45H13L.5 24z', 24, 25],
  cross: ['M15 2h18v13h13v18H33v13H15V33H2V15h13z', 24, 21],
};

/** A shape's outline in a 48 x 48 box, as SVG spells paths. */
export function outline(shape) {
  return OUTLINES[shape][0];
}

/** 32-bit FNV-1a over the UTF-8 bytes of `text`. */
export function fnv1a(text) {
  let hash = 0x811c9dc5;
  new TextEncoder().encode(text).forEach((byte) => {
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  });
  return hash;
}

/** The same choices for this player alone, in an order that a neighbour does not share. */
export function orderForPlayer(choices, playerId) {
  return choices.map((choice) => ({ choice, hash: fnv1a(`${playerId}:${choice.id}`) }))
    .sort((a, b) => a.hash - b.hash)
    .map((entry) => entry.choice);
}

/** The choices as this page shows them, each with its place: 0 is A. */
export function placedChoices(room, me) {
  const question = room.current_question;
  let choices = (question && question.choices) || [];
  if (question && question.type === 'boolean' && !choices.length)
    choices = [{ id: 'true', text: strings.yes }, { id: 'false', text: strings.no }];
  const settings = room.settings || {};
  // Without its text on the phone, a choice must keep the letter that the big screen gives it.
  if (settings.shuffle_choices === 'player' && me && textOnPhone(room))
    choices = orderForPlayer(choices, me.id);
  return choices.map((choice, place) => ({ ...choice, place, text: choice.text || strings.media.choice(LETTERS[place]), wordless: !choice.text }));
}

/** Whether the phone shows the question's text: as the host says, and then as the player wants it. */
export function textOnPhone(room) {
  return (room.settings || {}).show_question_on_phone !== false && wishes().text;
}

/** The shape of place 0..7 with its letter inside. */
export function shapeNode(place) {
  const [outline, middle, size] = OUTLINES[SHAPES[place]];
  return svg('svg', { viewBox: '0 0 48 48', class: 'shape', 'aria-hidden': 'true' },
    svg('path', { d: outline, fill: 'currentColor' }),
    svg('text', { x: 24, y: middle + size * 0.36, 'font-size': size, 'text-anchor': 'middle' }, LETTERS[place]));
}

/** "A, circle: Danube" */
export function choiceLabel(choice) {
  return strings.choiceLabel(LETTERS[choice.place], strings.shapes[choice.place], choice.text);
}

/** A choice to look at, not to tap. */
export function choiceCard(choice, attributes, ...more) {
  return h('div', { class: 'choice', 'data-place': choice.place, 'data-choice': choice.id, ...attributes },
    shapeNode(choice.place), h('span', { class: 'choice-text', dir: 'auto' }, choice.text), ...more);
}
