// Avatars to choose from, and how one is drawn. The wire carries the string as it is.

import { h } from './dom.js';
import { strings } from './words.js';

export const AVATARS = Array.from('🦊🐙🐼🦁🐸🦉🐵🐯🐨🐰🦄🐝🐢🐬🦋🐳🦖🐧🐶🐱🦝🦔🐺🐞')
  .map((value, at) => ({ value, get name() { return strings.avatars[at]; } }));

/** The avatar, or the first letter of the name for a player without one. */
export function avatarNode(player, attributes) {
  const letter = Array.from(player.name || '?')[0].toUpperCase();
  const kind = player.avatar ? 'avatar' : 'avatar letter';
  return h('span', { 'aria-hidden': 'true', class: kind, ...attributes }, player.avatar || letter);
}
