// Answering by taps: one choice, several, or all of them in an order.

import { choiceLabel, shapeNode } from './choices.js';
import { fit, h, isWide, setFlag, setText } from './dom.js';
import { pickedIds } from './state.js';
import { strings } from './words.js';

function choiceButton(choice, withText, tap) {
  return h('button', {
    class: 'choice', type: 'button', 'data-choice': choice.id, 'data-place': choice.place,
    'aria-label': choiceLabel(choice), 'aria-pressed': 'false', onclick: () => tap(choice.id),
  }, shapeNode(choice.place), withText ? h('span', { class: 'choice-text', dir: 'auto' }, choice.text) : null,
  h('b', { class: 'turn', 'aria-hidden': 'true' }, ''));
}

/** `tap(id)` is told each tap; an `order` question shows as which one each was tapped. */
export function choicesPart({ choices, withText, inOrder, tap }) {
  const buttons = choices.map((choice) => choiceButton(choice, withText, tap));
  const node = h('div', { class: 'choices', role: 'group', 'aria-label': strings.question.answers }, ...buttons);
  return {
    node,
    update(now, live) {
      const picked = pickedIds(now);
      buttons.forEach((button, at) => {
        const turn = picked.indexOf(button.dataset.choice);
        button.setAttribute('aria-pressed', String(turn >= 0));
        button.setAttribute('aria-disabled', String(!live));
        if (!inOrder)
          return;
        const label = choiceLabel(choices[at]);
        setText(button.querySelector('.turn'), turn >= 0 ? strings.number(turn + 1) : '');
        button.setAttribute('aria-label', turn >= 0 ? strings.question.turn(label, turn + 1) : label);
      });
    },
    /** Lowers the text by the width of the tiles; a word that fits nowhere is broken, and must not make all others tiny. */
    fit() {
      const texts = Array.from(node.querySelectorAll('.choice-text'));
      setFlag(node, 'data-break', false);
      fit(node, 4, () => !texts.some(isWide));
      if (texts.some(isWide)) {
        node.dataset.fit = '1';
        setFlag(node, 'data-break', true);
      }
    },
  };
}
