// Answering by typing: a text, or a number.

import { h, setFlag, setText } from './dom.js';
import { strings } from './words.js';

const MOST_LETTERS = 200;

/** What the language writes between whole and part: "," or ".". */
function decimalMark(language) {
  return (1.5).toLocaleString(language).includes(',') ? ',' : '.';
}

/** The number that a person of this language typed, or null. */
export function typedNumber(text, language) {
  const plain = text.trim().replace(/[\s\u00a0\u202f'’]/g, '').replace(/^[\u2212\u2013]/, '-');
  const marks = plain.replace(/[^.,]/g, '');
  const last = marks.slice(-1);
  const isGrouping = marks && (marks.length > 1 && new Set(marks).size === 1
    || (new Set(marks).size === 1 && last !== decimalMark(language) && /^-?\d{1,3}[.,]\d{3}$/.test(plain)));
  const digits = isGrouping ? plain.replace(/[.,]/g, '')
    : plain.replace(last === ',' ? /\./g : /,/g, '').replace(',', '.');
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(digits) ? Number(digits) : null;
}

/** `send(body)` gets the answer; the field keeps what was sent. */
export function typedPart({ type, send }) {
  const isNumber = type === 'number';
  const text = strings.question;
  const note = h('p', { class: 'note bad', id: 'typed-note', role: 'alert' });
  const input = h('input', { id: 'typed', type: 'text', autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false',
    enterkeyhint: 'send', maxlength: MOST_LETTERS, dir: isNumber ? 'ltr' : 'auto', inputmode: isNumber ? 'decimal' : 'text',
    'aria-label': isNumber ? text.typeNumber : text.typeText, placeholder: isNumber ? text.typeNumber : text.typeText,
    'aria-describedby': 'typed-note', oninput: () => setText(note, '') });
  const turn = () => {
    input.value = input.value.startsWith('-') ? input.value.slice(1) : `-${input.value}`;
    input.focus();
  };
  const sign = isNumber ? h('button', { class: 'sign', type: 'button', 'aria-label': text.sign, onclick: turn }, '±') : null;
  const button = h('button', { class: 'primary', type: 'submit' }, text.send);
  const submit = (event) => {
    event.preventDefault();
    const typed = input.value.trim();
    const number = isNumber ? typedNumber(typed, document.documentElement.lang) : null;
    if (!typed || (isNumber && number === null)) {
      setText(note, isNumber ? text.noNumber : text.noText);
      input.focus();
      return;
    }
    send(isNumber ? { number } : { text: typed });
  };
  const node = h('form', { class: 'typed-answer', novalidate: true, onsubmit: submit },
    h('div', { class: 'typed-row' }, sign, input), note, button);
  return {
    node,
    update({ answer }, live) {
      const given = answer && answer.status !== 'refused' ? answer.body : null;
      if (given)
        input.value = given.text !== undefined ? given.text : String(given.number);
      setFlag(input, 'readonly', !live);
      setFlag(node, 'data-done', !live);
      button.hidden = !live;
      if (sign)
        sign.hidden = !live;
    },
    /** Where a keyboard is at hand, one types at once; a phone's own would only cover the question. */
    focus() {
      if (window.matchMedia && matchMedia('(hover: hover) and (pointer: fine)').matches)
        input.focus({ preventScroll: true });
    },
    fit() {},
  };
}
