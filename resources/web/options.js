// The player's own settings, on a sheet above the game.

import { h } from './dom.js';
import { languagePicker } from './language.js';
import { rememberWish, wishes } from './storage.js';
import { phoneWords } from './words-phone.js';

function toggle(name, [label, hint], on, changed) {
  const id = `wish-${name}`;
  const input = h('input', { type: 'checkbox', role: 'switch', id, checked: on, 'aria-labelledby': `${id}-label`,
    'aria-describedby': `${id}-hint`, onchange: () => changed(name, input.checked) });
  return h('label', { class: 'wish' }, input, h('span', { class: 'grow' }, h('b', { id: `${id}-label` }, label),
    h('span', { class: 'note', id: `${id}-hint` }, hint)));
}

/** `changed(name, on)` is told each change; `closed()` when the sheet wants to go. */
export function optionsSheet({ changed, closed }) {
  const now = wishes();
  const change = (name, on) => {
    rememberWish(name, on);
    changed(name, on);
  };
  const heading = h('h1', { id: 'options-heading', tabindex: '-1' }, phoneWords().options.heading);
  const done = h('button', { class: 'primary', type: 'button', onclick: closed }, phoneWords().options.done);
  const node = h('section', { class: 'sheet', role: 'dialog', 'aria-modal': 'true', 'aria-labelledby': 'options-heading' },
    heading,
    ...['sound', 'buzz', 'awake', 'text'].map((name) => toggle(name, phoneWords().options[name], now[name], change)),
    languagePicker(),
    done);
  node.addEventListener('keydown', (event) => {
    if (event.key === 'Escape')
      closed();
  });
  return { node, focus: () => heading.focus() };
}
