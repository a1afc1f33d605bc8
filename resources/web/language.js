// Which language the page speaks: the one chosen here, else the browser's, else English.

import { h, icon } from './dom.js';
import { rememberedLanguage, rememberLanguage } from './storage.js';
import { strings } from './words.js';

export const LANGUAGES = { en: 'English', de: 'Deutsch', es: 'Español', fr: 'Français', he: 'עברית' };

const FROM_RIGHT = ['he'];

const TABLES = {
  de: () => import('./words-de.js'),
  es: () => import('./words-es.js'),
  fr: () => import('./words-fr.js'),
  he: () => import('./words-he.js'),
};

/** The first of the `wanted` language tags that we speak; a chosen language comes before all. */
export function languageFor(chosen, wanted) {
  const tags = [chosen, ...wanted].filter(Boolean).map((tag) => tag.toLowerCase().split('-')[0])
    .map((tag) => (tag === 'iw' ? 'he' : tag)); // what old Androids call Hebrew
  return tags.find((tag) => LANGUAGES[tag]) || 'en';
}

/** Puts the words of the language into their place. Should that fail, the page speaks English. */
export async function speak() {
  const language = languageFor(rememberedLanguage(), navigator.languages || [navigator.language]);
  if (TABLES[language]) {
    try {
      const { table } = await TABLES[language]();
      Object.assign(strings, table);
    } catch (error) {
      return;
    }
  }
  document.documentElement.lang = language;
  document.documentElement.dir = FROM_RIGHT.includes(language) ? 'rtl' : 'ltr';
}

/** Speaks another language from now on; the seat in a room is kept. */
function choose(language) {
  rememberLanguage(language);
  location.reload();
}

/** The choice of a language, by its own name. */
export function languagePicker() {
  const now = document.documentElement.lang;
  const options = Object.keys(LANGUAGES).map((language) =>
    h('option', { value: language, lang: language, selected: language === now }, LANGUAGES[language]));
  return h('label', { class: 'language' }, h('span', { class: 'unseen' }, strings.language), icon('globe'),
    h('select', { onchange: (event) => choose(event.target.value) }, ...options));
}
