// Pictures and sounds of questions, for the phone and the screen page.

import { h, setText } from './dom.js';
import { strings } from './words.js';

/** Only ever a file that this node keeps. */
export function isOwnFile(path) {
  return typeof path === 'string' && /^\/media\/[\w.-]+$/.test(path);
}

/** A picture that goes away where this node does not have it; `changed` is told when it has come or gone. */
export function pictureNode(path, attributes, changed) {
  const node = h('img', { ...attributes, src: path });
  node.addEventListener('load', changed);
  node.addEventListener('error', () => {
    node.remove();
    changed();
  });
  return node;
}

/** Puts a choice's picture into its tile; the words that stand for it go only once it is there. */
export function addChoicePicture(tile, choice, changed = () => {}) {
  if (!isOwnFile(choice.image))
    return;
  const picture = pictureNode(choice.image, { class: 'choice-picture', alt: choice.wordless ? choice.text : '' }, () => {
    const here = picture.isConnected && picture.naturalWidth > 0;
    tile.classList.toggle('pictured', here);
    tile.classList.toggle('wordless', here && choice.wordless);
    changed();
  });
  tile.querySelector('.shape').after(picture);
}

/** A button that plays a sound and stops it again; `start` says whether it plays, which may need a click. */
export function soundButton(path) {
  const sound = h('audio', { src: path, preload: 'none' });
  const words = h('span', {}, strings.media.play);
  const button = h('button', { class: 'sound', type: 'button', onclick: () => (sound.paused ? start() : sound.pause()) }, words, sound);
  const start = () => sound.play().then(() => true, () => {
    button.hidden = Boolean(sound.error); // What cannot be played is not offered.
    return false;
  });
  ['play', 'pause', 'ended'].forEach((name) => sound.addEventListener(name, () => {
    setText(words, sound.paused ? strings.media.play : strings.media.stop);
  }));
  return { node: button, start, stop: () => sound.pause() };
}
