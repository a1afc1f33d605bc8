// A question on the audience screen, from opening to reveal, on regions that never jump.

import { choiceCard, placedChoices } from './choices.js';
import { fit, h, icon, isTall, isWide, setFlag, setText, svg } from './dom.js';
import { secondsLeft, shareLeft } from './timer.js';
import { strings } from './words.js';

const AROUND = 2 * Math.PI * 44;

function ring() {
  const level = svg('circle', { cx: 50, cy: 50, r: 44, class: 'ring-level', 'stroke-dasharray': AROUND });
  const digits = svg('text', { x: 50, y: 51, 'text-anchor': 'middle', 'dominant-baseline': 'central', class: 'ring-digits' });
  const node = svg('svg', { viewBox: '0 0 100 100', class: 'ring' },
    svg('circle', { cx: 50, cy: 50, r: 44, class: 'ring-track' }), level, digits);
  return {
    node,
    draw({ opens_ms: opens, deadline_ms: deadline }, now) {
      level.setAttribute('stroke-dashoffset', (AROUND * (1 - shareLeft(opens, deadline, now))).toFixed(2));
      const seconds = secondsLeft(Math.min(deadline - now, deadline - opens));
      setText(digits, String(seconds));
      node.classList.toggle('long', seconds > 99);
      node.classList.toggle('hurry', deadline - now < 3000);
    },
  };
}

/** One choice with a bar and a number that appear at the reveal. */
function tile(choice) {
  const level = h('div', { class: 'bar-level' });
  const votes = h('b', { class: 'votes' }, '');
  const check = icon('right');
  const node = choiceCard(choice, { class: 'choice tile' }, check, votes, h('div', { class: 'bar' }, level));
  return {
    node,
    reveal(closed, most) {
      const count = (closed.counts || {})[choice.id] || 0;
      const right = closed.correct === null || [].concat(closed.correct).map(String).includes(choice.id);
      node.classList.add('revealed');
      node.classList.toggle('right', right);
      check.classList.toggle('shown', right && closed.correct !== null);
      setText(votes, strings.number(count));
      level.style.width = `${most ? (100 * count) / most : 0}%`;
    },
  };
}

export function screenQuestion(state) {
  const { room } = state;
  const question = room.current_question || { text: strings.result.closed };
  const tiles = placedChoices(room, null).map(tile);
  const time = ring();
  const answered = h('p', { class: 'answered' }, '');
  const several = question.type === 'multi' ? strings.screen.several : '';
  const explanation = h('p', { class: 'explanation hint', dir: 'auto' }, several);
  const text = h('h1', { class: 'question-text', dir: 'auto' }, question.text);
  const grid = h('div', { class: 'choices' }, ...tiles.map((entry) => entry.node));
  const node = h('section', { class: 'screen-question', 'data-count': tiles.length }, text, grid,
    h('div', { class: 'foot' }, time.node, explanation, answered));

  const refit = () => {
    const fitText = () => fit(text, 5, () => !isTall(text) && !isWide(text));
    setFlag(node, 'data-long', false);
    fitText();
    if (Number(text.dataset.fit) > 2) {
      setFlag(node, 'data-long', tiles.length <= 4);
      fitText();
    }
    const texts = Array.from(grid.querySelectorAll('.choice-text'));
    fit(grid, 5, () => !texts.some(isWide) && !isTall(grid) && !tiles.some((entry) => isTall(entry.node)));
    fit(explanation, 4, () => !isTall(explanation));
  };
  Promise.resolve().then(refit);
  setTimeout(refit, 200);

  let revealed = null;
  return {
    node,
    fit: refit,
    update({ room: now, closed }) {
      setText(answered, strings.question.progress(now.answered_count, now.player_count));
      if (!closed || closed === revealed)
        return;
      revealed = closed;
      node.classList.add('closed');
      const most = Object.values(closed.counts || {}).reduce((a, b) => Math.max(a, b), 0);
      tiles.forEach((entry) => entry.reveal(closed, most));
      explanation.classList.remove('hint');
      setText(explanation, closed.explanation || '');
      refit();
    },
    draw(now, current) {
      if (!current.closed && current.room.deadline_ms)
        time.draw(current.room, now);
    },
  };
}
