// The player's page: one state, one session, one view at a time.

import { avatarNode } from './avatars.js';
import { Clock } from './clock.js';
import { codeFromPath, showCode } from './codes.js';
import { h, icon, setText, words } from './dom.js';
import { speak } from './language.js';
import { Session } from './session.js';
import { initialState, reduce, screenOf } from './state.js';
import { dropOldSeats } from './storage.js';
import { everyFrame } from './timer.js';
import { boardView, podiumView } from './view-board.js';
import { joinView } from './view-join.js';
import { lobbyView, waitingView } from './view-lobby.js';
import { connectingView, introView, pausedView, stoppedView } from './view-plain.js';
import { questionView } from './view-question.js';
import { resultView } from './view-result.js';
import { strings } from './words.js';

const NOTICE_MS = 6000;

const VIEWS = {
  join: joinView,
  connecting: connectingView,
  lobby: lobbyView,
  waiting: waitingView,
  intro: introView,
  question: questionView,
  locked: questionView,
  result: resultView,
  leaderboard: boardView,
  paused: pausedView,
  podium: podiumView,
};

const WITH_HEADER = ['intro', 'question', 'locked', 'result', 'leaderboard', 'paused', 'podium'];

const clock = new Clock();
const store = {
  state: initialState,
  dispatch(event) {
    const next = reduce(store.state, event);
    if (next === store.state)
      return;
    store.state = next;
    session.sync(next);
    schedule();
  },
};
const scheme = location.protocol === 'https:' ? 'wss:' : 'ws:';
const session = new Session({ url: `${scheme}//${location.host}/ws`, clock, store });
const context = { store, session, clock, announce };

const stage = document.getElementById('stage');
const top = document.getElementById('top');
const banner = document.getElementById('banner');
const message = document.getElementById('message');
const announcer = document.getElementById('announcer');

let shown = { key: '', view: null, stopFrames: null };
let spoken = '';
let due = false;

/** Many messages in one turn make one drawing. A hidden page has no frames, so no requestAnimationFrame here. */
function schedule() {
  if (due)
    return;
  due = true;
  Promise.resolve().then(() => {
    due = false;
    render(store.state);
  });
}

function render(state) {
  const screen = screenOf(state);
  const build = VIEWS[screen] || stoppedView;
  // A question keeps its view, and so its place on the screen, from opening to closing.
  const key = build === questionView ? `question ${state.room.current_question.id}` : screen;
  document.body.dataset.screen = screen;
  if (key !== shown.key)
    show(key, build, state, screen);
  shown.view.update(state, screen);
  drawHeader(state, WITH_HEADER.includes(screen));
  drawBanner(state);
  drawMessage(state);
  say(shown.view.says ? shown.view.says(state) : '');
}

function show(key, build, state, screen) {
  if (shown.stopFrames)
    shown.stopFrames();
  const view = build(context, state, screen);
  const hadFocus = stage.contains(document.activeElement);
  stage.textContent = '';
  stage.append(view.node);
  stage.scrollTop = 0;
  shown = { key, view, stopFrames: null };
  if (view.draw)
    shown.stopFrames = everyFrame(() => view.draw(clock.now(), store.state));
  if (hadFocus && !stage.contains(document.activeElement))
    stage.focus({ preventScroll: true });
}

function drawHeader(state, visible) {
  const { me, room } = state;
  top.hidden = !visible;
  if (!visible)
    return;
  const text = me ? `${me.avatar} ${me.name} ${me.score}` : state.role;
  if (top.dataset.text === text)
    return;
  top.dataset.text = text;
  top.textContent = '';
  if (me)
    top.append(avatarNode(me), h('span', { class: 'grow name' }, words(me.name)), h('b', { class: 'score' }, strings.number(me.score)));
  else
    top.append(icon('wait'), h('span', { class: 'grow name' }, words(room.title || '')), h('span', { class: 'muted' }, strings.question.watching));
}

/** The host's words, above whatever the game shows. */
function drawMessage({ room, stopped }) {
  const text = (room && !stopped && room.host_message) || '';
  if (message.textContent === text)
    return;
  setText(message, text);
  if (shown.view.fit)
    shown.view.fit();
}

/** A lost link first, then what there is to tell in passing. */
function drawBanner(state) {
  const lost = state.link === 'lost' && Boolean(state.room) && !state.stopped;
  const away = state.away && Boolean(state.room) && !state.stopped;
  const text = lost ? strings.banner.lost : away ? strings.banner.away : noticeText(state.notice);
  banner.classList.toggle('on', Boolean(text));
  banner.classList.toggle('lost', lost || away);
  if (text)
    setText(banner, text);
  if (state.notice && !lost && !away && !drawBanner.timer) {
    drawBanner.timer = setTimeout(() => {
      drawBanner.timer = null;
      store.dispatch({ type: 'notice-read' });
    }, NOTICE_MS);
  }
}

function noticeText(notice) {
  if (!notice)
    return '';
  if (notice.kind === 'missed')
    return strings.question.missed;
  return notice.reason ? strings.result.correctedWhy(notice.reason) : strings.result.corrected;
}

function say(text) {
  if (text !== spoken)
    announce(text);
  spoken = text;
}

function announce(text) {
  announcer.textContent = text;
}

function listen() {
  document.addEventListener('keydown', (event) => {
    const typing = event.target instanceof HTMLInputElement && event.target.type !== 'radio';
    if (!typing && !event.ctrlKey && !event.altKey && !event.metaKey && shown.view && shown.view.key)
      shown.view.key(event, store.state);
  });
  const wake = () => {
    if (!document.hidden)
      session.connection.check();
  };
  document.addEventListener('visibilitychange', wake);
  ['online', 'offline', 'pageshow'].forEach((name) => window.addEventListener(name, wake));
  window.addEventListener('resize', () => {
    if (shown.view && shown.view.fit)
      shown.view.fit();
  });
}

function start() {
  const code = codeFromPath(location.pathname);
  dropOldSeats();
  listen();
  store.dispatch({ type: 'code-set', code });
  if (code) {
    document.title = `${showCode(code)} · ${strings.product}`;
    session.resume(code);
  }
}

speak().then(start);
