// Style sheets that a phone fetches only when something needs them.

import { h } from './dom.js';

const sheets = {};

/** Resolves once the style sheet is there, or can't be had. */
export function styleOf(name) {
  if (!sheets[name]) {
    sheets[name] = new Promise((resolve) => {
      const link = h('link', { rel: 'stylesheet', href: new URL(name, import.meta.url).href });
      ['load', 'error'].forEach((event) => link.addEventListener(event, resolve));
      document.head.append(link);
    });
  }
  return sheets[name];
}
