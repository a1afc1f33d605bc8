// The choice of a language.

import { h, icon } from './dom.js';
import { choose, LANGUAGES } from './language.js';
import { strings } from './words.js';

export function languagePicker() {
  const now = document.documentElement.lang;
  const options = Object.keys(LANGUAGES).map((language) =>
    h('option', { value: language, lang: language, selected: language === now }, LANGUAGES[language]));
  return h('label', { class: 'language' }, h('span', { class: 'unseen' }, strings.language), icon('globe'),
    h('select', { onchange: (event) => choose(event.target.value) }, ...options));
}
