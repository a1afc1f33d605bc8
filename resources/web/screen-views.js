// The audience screen before the game, between the questions and after them.

import { avatarNode } from './avatars.js';
import { showCode } from './codes.js';
import { h, icon } from './dom.js';
import { fitted, fitTogether } from './screen-text.js';
import { teamBoard } from './view-teams.js';
import { laterWords } from './words-later.js';
import { phoneWords } from './words-phone.js';
import { screenWords } from './words-screen.js';
import { strings } from './words.js';

const MOST_TEAMS = 8;
const NAME_ROWS = 3;
const MOVE_MS = 600;
const PODIUM_PLACES = 3;

const numberOf = (player) => Number(String(player.id).replace(/\D/g, '')) || 0;

/** The last who came, each in a place that their own number picks, so that nobody who stays is ever moved. */
export function placedArrivals(players, cells) {
  const newest = players.slice().sort((a, b) => numberOf(b) - numberOf(a)).slice(0, cells);
  const places = new Array(cells).fill(null);
  newest.reverse().forEach((player) => {
    places[(numberOf(player) - 1 + cells) % cells] = player;
  });
  return { places, newest: newest.length ? newest[newest.length - 1] : null };
}

/** A QR code with words below. */
function captioned(source, alt, caption) {
  const box = fitted('qr-caption', 28);
  box.set(caption);
  return { box, node: h('figure', { class: 'qr-figure' }, h('img', { class: 'qr', alt, src: source }), box.node) };
}

export function lobbyView(state, { address, wifi }) {
  const { room } = state;
  const lines = [['small', 20, screenWords().at], ['address', 7.5, address], ['small', 20, screenWords().code],
    ['big-code', 4.6, showCode(room.code)]]
    .map(([name, divisor, text]) => {
      const box = fitted(`join-line ${name}`, divisor, { wrap: false });
      box.set(text);
      return box;
    });
  const locked = [fitted('locked-line', 9), fitted('locked-line muted', 16)];
  locked[0].set(screenWords().locked);
  locked[1].set(screenWords().lockedMore);
  const how = h('div', { class: 'join-how' });
  const url = `/api/v1/game-rooms/${room.code}/qr.svg`;
  const codes = !wifi ? [captioned(url, screenWords().qr, '')] : [
    captioned(`data:image/svg+xml,${encodeURIComponent(wifi.qr_svg)}`, screenWords().wifiQr,
      `${screenWords().wifi(wifi.name)}\n${wifi.password ? screenWords().password(wifi.password) : screenWords().noPassword}`),
    captioned(url, screenWords().qr, `${screenWords().thenJoin}\n${showCode(room.code)}`)];
  const cells = Array.from({ length: NAME_ROWS * 5 }, () => ({ node: h('li', { class: 'cell' }), box: null, key: '' }));
  const node = h('section', { class: 'lobby' },
    h('div', { class: wifi ? 'invitation with-wifi' : 'invitation' }, how, ...codes.map((code) => code.node)),
    h('ul', { class: 'arrivals' }, ...cells.map((cell) => cell.node)));
  const shownLines = () => (how.contains(locked[0].node) ? locked : lines);
  const fillCell = (cell, player, isNewest) => {
    cell.node.classList.toggle('newest', isNewest);
    cell.node.classList.toggle('taken', Boolean(player));
    const key = player ? `${player.id} ${player.avatar} ${player.name}` : '';
    if (key === cell.key)
      return;
    cell.key = key;
    cell.box = player ? fitted('cell-name', 30) : null;
    if (player)
      cell.box.set(player.name);
    cell.node.replaceChildren(...(player ? [avatarNode(player), cell.box.node] : []));
    if (cell.box)
      cell.box.fit();
  };
  return {
    node,
    update({ room: now }) {
      const wanted = (now.settings || {}).join === 'locked' ? locked : lines;
      if (!how.contains(wanted[0].node)) {
        how.replaceChildren(...wanted.map((box) => box.node));
        wanted.forEach((box) => box.fit());
      }
      const { places, newest } = placedArrivals(now.other_players || [], cells.length);
      cells.forEach((cell, at) => fillCell(cell, places[at], Boolean(newest) && places[at] === newest));
    },
    fit() {
      shownLines().concat(codes.map((code) => code.box)).forEach((box) => box.fit());
      cells.filter((cell) => cell.box).forEach((cell) => cell.box.fit());
    },
  };
}

/** The players' part, with the best teams beside it where there are teams. */
function besideTeams(node, { team_leaderboard: teams }) {
  const board = teamBoard((teams || []).slice(0, MOST_TEAMS), null);
  return board ? h('div', { class: 'beside' }, board, node) : node;
}

function boardRow(entry) {
  const name = fitted('name', 24, { wrap: false });
  name.set(entry.name);
  const score = h('b', { class: 'score' }, strings.number(entry.score));
  const delta = h('span', { class: entry.delta < 0 ? 'delta lost' : 'delta' }, entry.delta < 0 ? `−${strings.number(-entry.delta)}` : laterWords().board.delta(entry.delta));
  return { entry, name, score, node: h('li', { class: 'screen-row', 'data-rank': entry.rank, 'data-player': entry.id },
    h('span', { class: 'rank' }, strings.number(entry.rank)), avatarNode(entry), name.node, delta, score) };
}

/** `memory.rows` are those of the board before this one. */
export function boardView(state, { memory, reduced }) {
  const list = h('ol', { class: 'screen-board' });
  const node = h('section', { class: 'board-scene' });
  let shown = null;
  let rows = [];
  let counting = null;

  const move = (before) => {
    const pitch = list.clientHeight / Math.max(rows.length, 6);
    const places = new Map(before.map((entry, at) => [entry.id, at]));
    rows.forEach((row, at) => {
      const from = places.has(row.entry.id) ? places.get(row.entry.id) : rows.length;
      row.node.animate([{ transform: `translateY(${(from - at) * pitch}px)` }, { transform: 'none' }],
        { duration: MOVE_MS, easing: 'ease-out' });
    });
    const began = performance.now();
    const count = () => {
      const progress = Math.min(1, (performance.now() - began) / MOVE_MS);
      const eased = 1 - (1 - progress) ** 3;
      rows.forEach(({ entry, score }) => {
        score.textContent = strings.number(entry.score - Math.round((entry.delta || 0) * (1 - eased)));
      });
      counting = progress < 1 ? requestAnimationFrame(count) : null;
    };
    count();
  };

  return {
    node,
    update({ leaderboard, room }) {
      if (shown && shown[0] === leaderboard && shown[1] === room.team_leaderboard)
        return;
      shown = [leaderboard, room.team_leaderboard];
      const before = memory.rows;
      memory.rows = leaderboard || [];
      rows = memory.rows.map(boardRow);
      list.replaceChildren(...rows.map((row) => row.node));
      list.style.setProperty('--rows', String(Math.max(rows.length, 6)));
      const empty = fitted('nobody', 14);
      empty.set(laterWords().board.empty);
      node.replaceChildren(besideTeams(rows.length ? list : empty.node, room));
      this.fit();
      if (!rows.length)
        empty.fit();
      else if (!reduced() && before.length)
        move(before);
    },
    fit() {
      fitTogether(rows.map((row) => row.name), window.innerHeight / 24);
    },
    close() {
      cancelAnimationFrame(counting);
    },
  };
}

function podiumStep(entry, at) {
  const name = fitted('step-name', at ? 20 : 17);
  const score = fitted('step-score', 28, { wrap: false });
  name.set(entry.name);
  score.set(strings.points(entry.score));
  return { boxes: [name, score], node: h('li', { class: `screen-step place-${at + 1}` }, avatarNode(entry), name.node,
    score.node, h('div', { class: 'block' }, strings.number(entry.rank || at + 1))) };
}

export function podiumView(state, { celebrate }) {
  const node = h('section', { class: 'podium-scene' });
  let last = null;
  let boxes = [];
  let fresh = true;
  return {
    node,
    update({ podium: best, room }) {
      if (last && last[0] === best && last[1] === room.team_leaderboard)
        return;
      last = [best, room.team_leaderboard];
      const steps = (best || []).slice(0, PODIUM_PLACES).map(podiumStep);
      boxes = steps.flatMap((step) => step.boxes);
      const nobody = fitted('nobody', 12);
      nobody.set(laterWords().podium.nobody);
      node.replaceChildren(besideTeams(steps.length ? h('ol', { class: 'screen-podium' }, ...steps.map((step) => step.node))
        : nobody.node, room));
      if (!steps.length)
        boxes = [nobody];
      this.fit();
      if (fresh && steps.length)
        node.classList.toggle('rising-steps', celebrate());
      fresh = false;
    },
    fit: () => boxes.forEach((box) => box.fit()),
  };
}

/** Waiting, failed, gone, connecting. */
export function plainView(state, { scene }) {
  const plain = {
    waiting: ['wait', state.room && state.room.status === 'building' ? screenWords().building : screenWords().moment, ''],
    connecting: ['wait', screenWords().starting, ''],
    gone: ['alert', screenWords().gone, screenWords().goneMore],
    failed: ['alert', phoneWords().stopped.failed[0], (state.room && state.room.failure_reason) || phoneWords().stopped.failed[1]],
  };
  const [sign, heading, text] = plain[scene] || plain.waiting;
  const boxes = [fitted('plain-heading', 14, { tag: 'h1' }), fitted('plain-more muted', 26)];
  boxes[0].set(heading);
  boxes[1].set(text);
  return {
    node: h('section', { class: 'plain-scene' }, icon(sign), ...boxes.map((box) => box.node)),
    update() {},
    fit: () => boxes.forEach((box) => box.fit()),
  };
}

