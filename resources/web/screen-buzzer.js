// Who has buzzed, on the audience screen: whose turn it is, and who comes next.

import { avatarNode } from './avatars.js';
import { isolated, onTurn, winnerOf } from './buzz-status.js';
import { h, icon } from './dom.js';
import { fitted } from './screen-text.js';
import { buzzWords, listed } from './words-buzzer.js';
import { strings } from './words.js';

const MOST_ROWS = 5;
const MOST_JUDGED = 2;
const MOST_FACES = 3;

/** The rows to show of all that are told: all, or the last who were judged and then those who wait. */
export function shownRows(players) {
  if (players.length <= MOST_ROWS)
    return players;
  const waiting = players.filter((row) => row.state === 'waiting');
  const judged = players.filter((row) => row.state === 'wrong' || row.state === 'right');
  const room = MOST_ROWS - Math.min(MOST_JUDGED, judged.length);
  const shown = waiting.slice(0, room);
  const past = shown.length < MOST_ROWS ? judged.slice(shown.length - MOST_ROWS) : [];
  return [...past, ...shown];
}

/** What stands at the end of a row. */
function endOf(row) {
  if (row.state !== 'waiting')
    return row.state === 'right' ? icon('right') : icon('wrong');
  if (row.tied && row.on_turn)
    return buzzWords().tied;
  return row.behind_ms > 0 ? buzzWords().behindBy(row.behind_ms) : '';
}

function buzzRow(row) {
  const name = fitted('name', 26, { wrap: false });
  name.set(row.name);
  const team = fitted('team', 40, { wrap: false });
  team.set(row.team);
  team.node.hidden = !row.team;
  return { boxes: [name, team], node: h('li', { class: 'buzz-row', 'data-state': row.state, 'data-turn': row.on_turn ? 'on' : null, 'data-player': row.id },
    h('span', { class: 'rank' }, strings.number(row.place)), avatarNode(row), h('div', { class: 'buzz-names' }, name.node, team.node), h('span', { class: 'buzz-end', dir: 'auto' }, endOf(row))) };
}

/** Below the question of a buzzer; its place and size come from the style sheet. */
export function buzzBoard() {
  const call = fitted('buzz-call', 8);
  const faces = h('div', { class: 'buzz-faces' });
  const who = fitted('buzz-who', 12);
  const what = fitted('buzz-what', 22, { wrap: false });
  const turn = h('div', { class: 'buzz-turn' }, faces, who.node, what.node);
  const list = h('ol', { class: 'buzz-list' });
  const node = h('div', { class: 'buzz-board' });
  let rows = [];
  let shown;
  const fit = () => [call, who, what, ...rows.flatMap((row) => row.boxes)].forEach((box) => box.fit());
  call.set(buzzWords().screen);
  return {
    node,
    fit,
    update(room) {
      if (room.buzzes === shown && node.firstChild)
        return;
      shown = room.buzzes;
      const players = shown ? shown.players : [];
      const turns = onTurn(room);
      node.classList.toggle('begun', players.length > 0);
      node.classList.toggle('alone', players.length === 1 && turns.length === 1);
      rows = shownRows(players).map(buzzRow);
      list.replaceChildren(...rows.map((row) => row.node));
      faces.replaceChildren(...turns.slice(0, MOST_FACES).map((row) => avatarNode(row)));
      turn.classList.toggle('nobody', !turns.length);
      who.set(turns.length ? listed(turns.map((row) => isolated(row.name))) : buzzWords().goesOn);
      what.set(!turns.length ? '' : turns.length > 1 ? buzzWords().tied : buzzWords().answerNow);
      node.replaceChildren(...(players.length ? [turn, list] : [call.node]));
      fit();
    },
  };
}

/** What the reveal of a buzzer question says, as {plain, below, winner}. */
export function buzzOutcome(closed, key) {
  const winner = winnerOf(closed);
  const line = winner ? buzzWords().won(isolated(winner.name)) : buzzWords().nobody;
  return { plain: key || line, below: key ? line : '', winner };
}
