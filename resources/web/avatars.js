// Avatars to choose from, and how one is drawn. The wire carries an emoji; our picture for it is in avatars.svg.

import { h, svg } from './dom.js';
import { strings } from './words.js';

const PICTURES = new URL('avatars.svg', import.meta.url).href;

export const AVATARS = Array.from('🦊🐙🐼🦁🐸🦉🐵🐯🐨🐰🦄🐝🐢🐬🦋🐳🦖🦕🐧🐶🐱🦝🦔🐺🐞🦜🦩🐻🦀🐭🐷🐮🐤🐌🐠🐘🦓🦒🦇🐊🦌🐍')
  .map((value, at) => ({ value, get name() { return strings.avatars[at]; } }));

// Nobody finds themselves called one of these by chance.
const NOT_AS_NAMES = Array.from('🐵🐷🐮🐳🐘🐍🐶🐤🐌🐭🦀');
const MOST_LETTERS = 24;

const drawn = new Set(AVATARS.map(({ value }) => value));

function picture(value, attributes) {
  return svg('svg', { viewBox: '0 0 64 64', 'aria-hidden': 'true', class: 'avatar', ...attributes },
    svg('use', { href: `${PICTURES}#u${value.codePointAt(0).toString(16)}` }));
}

/** Our picture, the emoji of another program's player, or the first letter of the name without one. */
export function avatarNode(player, attributes) {
  if (drawn.has(player.avatar))
    return picture(player.avatar, attributes);
  const letter = Array.from(player.name || '?')[0].toUpperCase();
  const kind = player.avatar ? 'avatar' : 'avatar letter';
  return h('span', { 'aria-hidden': 'true', class: kind, ...attributes }, player.avatar || letter);
}

/** All {name, avatar} that "Surprise me" may come up with in the page's language. */
export function madeUpPlayers() {
  return AVATARS.filter(({ value }) => !NOT_AS_NAMES.includes(value))
    .flatMap((avatar) => strings.moods.map((mood) => ({ name: strings.madeUpName(mood, avatar.name), avatar: avatar.value })))
    .filter(({ name }) => Array.from(name).length <= MOST_LETTERS);
}

export function surprise(random = Math.random) {
  const all = madeUpPlayers();
  return all[Math.floor(random() * all.length)];
}
