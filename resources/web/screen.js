// The audience screen: watches a room and shows only what the room may see.

import { Clock } from './clock.js';
import { codeFromPath, showCode } from './codes.js';
import { Connection } from './connection.js';
import { h, setText, words } from './dom.js';
import { speak } from './language.js';
import { isPassing, isStoreAway } from './policy.js';
import { screenBoard, screenIntro, screenLobby, screenMessage, screenPodium } from './screen-views.js';
import { screenQuestion } from './screen-question.js';
import { initialState, reduce, screenOf } from './state.js';
import { everyFrame } from './timer.js';
import { strings } from './words.js';

const LOOK_AGAIN_MS = 15000;

const VIEWS = {
  lobby: screenLobby,
  intro: screenIntro,
  question: screenQuestion,
  result: screenQuestion,
  leaderboard: screenBoard,
  podium: screenPodium,
};

const code = codeFromPath(location.pathname);
const clock = new Clock();
const strip = document.getElementById('strip');
const stage = document.getElementById('stage');
const message = document.getElementById('message');
const link = document.getElementById('link');

let state = { ...initialState, code, resuming: true };
let address = location.host;
let shown = { key: '', view: null, stopFrames: null };
let due = false;

function dispatch(event) {
  const next = reduce(state, event);
  if (next === state)
    return;
  state = next;
  if (!due) {
    due = true;
    Promise.resolve().then(() => {
      due = false;
      render();
    });
  }
}

const connection = new Connection({
  url: `${location.protocol === 'https:' ? 'wss:' : 'ws:'}//${location.host}/ws`,
  clock,
  greeting: () => ({ type: 'WATCH', game_room_code: code }),
  listener: {
    welcome: dispatch,
    message(message) {
      if (isStoreAway(message))
        dispatch({ type: 'store-away' });
      else if (state.away)
        dispatch({ type: 'store-back' });
      if (message.type !== 'ERROR')
        dispatch(message);
    },
    lost: () => dispatch({ type: 'link-lost' }),
    stopped: (reason) => stop(reason),
    refused(error) {
      if (isPassing(error.code))
        return true;
      stop('gone');
      return false;
    },
  },
});

/** The room may still come: this page is often opened before it. */
function stop(reason) {
  dispatch({ type: 'link-stopped', reason });
  setTimeout(() => connection.start(), LOOK_AGAIN_MS);
}

function render() {
  const screen = screenOf(state);
  const build = VIEWS[screen] || screenMessage;
  const question = state.room && state.room.current_question;
  const key = build === screenQuestion ? `question ${question ? question.id : ''}` : screen;
  document.body.dataset.screen = screen;
  if (key !== shown.key)
    show(key, build, screen);
  shown.view.update(state);
  drawStrip(screen);
  drawMessage();
  document.body.classList.toggle('black', Boolean(state.room && state.room.blackout));
  const lost = state.link === 'lost' && Boolean(state.room);
  const away = state.away && Boolean(state.room);
  link.classList.toggle('on', lost || away);
  setText(link, lost ? strings.banner.lost : away ? strings.banner.away : '');
}

function show(key, build, screen) {
  if (shown.stopFrames)
    shown.stopFrames();
  const view = build(state, screen, address);
  stage.replaceChildren(view.node);
  shown = { key, view, stopFrames: null };
  if (view.draw)
    shown.stopFrames = everyFrame(() => view.draw(clock.now(), state));
}

/** The host's words, the larger the fewer they are. */
function drawMessage() {
  const text = (state.room && state.room.host_message) || '';
  if (message.textContent === text)
    return;
  setText(message, text);
  message.dataset.size = text.length <= 40 ? 'large' : text.length <= 100 ? 'medium' : 'small';
  if (shown.view.fit)
    shown.view.fit();
}

/** Room, question k of n, and how to join, on every screen of the game. */
function drawStrip(screen) {
  const { room } = state;
  strip.hidden = !room || screen === 'lobby';
  if (strip.hidden)
    return;
  const running = room.status === 'in-progress' && room.question_index >= 0;
  const place = running ? strings.intro.question(room.question_index + 1, room.question_count) : '';
  strip.replaceChildren(words(room.title || '', { class: 'name strip-title' }), h('span', {}, place),
    h('span', { class: 'strip-code' }, screen === 'podium' ? '' : strings.screen.joinShort(address, showCode(room.code))));
}

/** Phones cannot open "localhost": then the node's own idea of its address is better. */
async function findAddress() {
  if (!/^(localhost|127\.|\[::1\])/.test(location.host))
    return;
  try {
    const server = await (await fetch('/api/v1/server', { credentials: 'omit' })).json();
    if (server.public_url) {
      address = new URL(server.public_url).host;
      shown.key = '';
      render();
    }
  } catch (error) {
    // The address of this page has to do.
  }
}

document.title = `${showCode(code)} · ${strings.product}`;
document.addEventListener('visibilitychange', () => connection.check());
['online', 'pageshow'].forEach((name) => window.addEventListener(name, () => connection.check()));
window.addEventListener('resize', () => {
  if (shown.view && shown.view.fit)
    shown.view.fit();
});
speak().then(() => {
  render();
  if (code) {
    connection.start();
    findAddress();
  } else {
    dispatch({ type: 'link-stopped', reason: 'gone' });
  }
});
