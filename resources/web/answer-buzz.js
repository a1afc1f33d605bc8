// Answering by the buzzer: one button, as large as there is room, that counts from the touch on.

import { h, setText } from './dom.js';
import { strings } from './words.js';

/** `press()` is told each touch, click and key; `told(state)` what the button says, once that has been fetched. */
export function buzzPart({ press, told }) {
  const word = h('span', {}, strings.question.buzz);
  const button = h('button', { class: 'buzzer', type: 'button', onpointerdown: press, onclick: press }, word);
  const node = h('div', { class: 'buzz' }, button);
  return {
    node,
    update(now, live) {
      const { kind, big } = told(now) || { kind: now.answer ? 'sent' : 'ready' };
      button.hidden = now.role !== 'player';
      button.dataset.kind = kind;
      button.setAttribute('aria-disabled', String(!live));
      setText(word, big || strings.question.buzz);
    },
    fit() {},
  };
}
