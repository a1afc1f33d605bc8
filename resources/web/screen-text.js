// Texts that shrink in steps until they fit their boxes, as on the desktop's audience window.

import { h, setText } from './dom.js';

const STEP = 0.92;
// Parts of the screen's height: nobody reads what is smaller; a word is broken only below the second.
const SMALLEST = 60;
const BREAK_BELOW = 26;

/** A font size as a part of the screen's height: part(18) is 1/18. */
export function part(divisor) {
  return window.innerHeight / divisor;
}

/** The sizes to try, the largest first. */
export function stepsFrom(most, least) {
  const steps = [];
  for (let size = most; size > least; size *= STEP)
    steps.push(size);
  return steps.concat(Math.min(most, least));
}

/** The first of `steps` for which `fits` is true, or the last; what fits at one size fits at all smaller ones. */
export function firstThatFits(steps, fits) {
  let low = 0;
  let high = steps.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (fits(steps[middle]))
      high = middle;
    else
      low = middle + 1;
  }
  return steps[low];
}

/**
 * A box with a text in it, `divisor` being its largest size as a part of the screen's height. Its place and size
 * come from the style sheet; call fit() when they are settled.
 */
export function fitted(className, divisor, { wrap = true, tag = 'div' } = {}) {
  const inner = h('span', { class: 'fit-text', dir: 'auto' }, '');
  const node = h(tag, { class: `fit ${wrap ? '' : 'one-line '}${className}` }, inner);
  const box = {
    node,
    set(text) {
      setText(inner, text || '');
    },
    /** Draws at that size; false when the text does not fit then. */
    at(pixels) {
      node.style.fontSize = `${pixels}px`;
      node.classList.toggle('breaking', wrap && pixels < part(BREAK_BELOW));
      return inner.scrollWidth <= Math.min(node.clientWidth, wrap ? inner.clientWidth : Infinity) + 1
        && inner.offsetHeight <= node.clientHeight + 1;
    },
    /** The size in pixels at which the text fits, at most `most`. */
    fit(most = part(divisor)) {
      node.classList.remove('cut');
      const pixels = firstThatFits(stepsFrom(most, part(SMALLEST)), box.at);
      const fits = box.at(pixels);
      node.classList.toggle('cut', !fits);
      inner.style.webkitLineClamp = fits || !wrap ? '' : String(Math.max(1, Math.floor(node.clientHeight / (pixels * 1.2))));
      return pixels;
    },
  };
  return box;
}

/** Fits all at one size, that of the one with the least room. */
export function fitTogether(boxes, most) {
  const pixels = boxes.reduce((least, box) => Math.min(least, box.fit(least)), most);
  boxes.forEach((box) => box.at(pixels));
  return pixels;
}
