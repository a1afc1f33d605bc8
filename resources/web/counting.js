// Numbers as a language writes them.

export function counting(locale) {
  const number = (value) => Number(value || 0).toLocaleString(locale);
  /** `one` is for what the language counts as one: in French that is 0 too. */
  const count = (value, one, many) => `${number(value)} ${isOne(locale, value) ? one : many}`;
  return { number, count };
}

function isOne(locale, value) {
  return typeof Intl !== 'undefined' && Intl.PluralRules
    ? new Intl.PluralRules(locale).select(Number(value || 0)) === 'one' : value === 1;
}
