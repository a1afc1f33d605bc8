// What a phone tells its player in a buzzer question: whose turn it is, and where they stand.

import { ownBuzz } from './state.js';
import { buzzWords, listed } from './words-buzzer.js';
import { strings } from './words.js';

/** A name within a sentence, which its direction must not turn around. */
export const isolated = (name) => `\u2068${name}\u2069`;

const namesOf = (rows) => listed(rows.map(({ name }) => isolated(name)));

/** Those who may answer now. */
export function onTurn({ buzzes }) {
  return buzzes ? buzzes.players.filter((row) => row.on_turn) : [];
}

/** Who was right, of what QUESTION_CLOSED told; undefined when nobody was. */
export function winnerOf(closed) {
  return closed && closed.buzzes ? closed.buzzes.players.find((row) => row.state === 'right') : undefined;
}

function turn(own, room) {
  const others = onTurn(room).filter((row) => row !== own);
  const words = buzzWords();
  return { kind: 'turn', icon: null, big: words.turn, text: others.length ? words.tie(namesOf(others)) : words.turnMore };
}

function waiting(own, { buzzes }) {
  const before = buzzes.players.filter((row) => row.state === 'waiting' && (row.on_turn || row.place < own.place));
  const words = buzzWords();
  return { kind: 'waiting', icon: 'wait', big: words.place(before.length + 1), text: words.behind(isolated(before[before.length - 1].name)) };
}

function out(own, { room, me }) {
  const words = buzzWords();
  const mate = room.buzzes && room.buzzes.players.find(({ id, team, state }) => state === 'wrong' && id !== me.id && team && team === me.team);
  if (own && own.state === 'wrong')
    return { kind: 'out', icon: 'wrong', big: words.wrong, text: words.wrongMore };
  return { kind: 'out', icon: 'wrong', big: words.out, text: mate ? words.mateWrong(isolated(mate.name)) : words.outMore };
}

function turnOf(rows) {
  return rows.length > 1 ? buzzWords().theyAnswer(namesOf(rows)) : buzzWords().answers(namesOf(rows));
}

function ready(room) {
  const rows = onTurn(room);
  const words = buzzWords();
  if (!rows.length)
    return { kind: 'ready', icon: null, text: words.ready };
  return { kind: 'ready', icon: 'wait', text: `${turnOf(rows)} ${words.still}` };
}

/** For one who only watches. */
function watched(room) {
  const rows = onTurn(room);
  return { kind: 'ready', icon: 'wait', text: rows.length ? turnOf(rows) : strings.question.watching };
}

/** {kind, icon, big, text}: the button's kind and words, if it has others than usual, and the line below it. */
export function buzzStatus(state) {
  const { answer, me, role, room } = state;
  const own = ownBuzz(state);
  if (role !== 'player')
    return watched(room);
  if (me && me.locked_out)
    return out(own, state);
  if (own && own.on_turn)
    return turn(own, room);
  if (own && own.state === 'waiting' && onTurn(room).length)
    return waiting(own, room);
  if (!answer || answer.status === 'refused')
    return ready(room);
  const words = buzzWords();
  if (answer.status === 'accepted')
    return { kind: 'sent', icon: 'wait', big: words.sent, text: room.buzzes && room.buzzes.count > 1 ? words.line : words.sentMore };
  return { kind: answer.status === 'late' ? 'out' : 'sent', icon: null, big: answer.status === 'late' ? '' : words.sent, text: strings.question[answer.status] };
}
