// The game on the player's page: one state, one session, one view at a time.

import { avatarNode } from './avatars.js';
import { Clock } from './clock.js';
import { h, icon, isTall, setText, words } from './dom.js';
import { cueFor, Effects } from './effects.js';
import { reactionBar } from './reactions.js';
import { Session } from './session.js';
import { initialState, reduce, screenOf } from './state.js';
import { everyFrame } from './timer.js';
import { joinView } from './view-join.js';
import { lobbyView, waitingView } from './view-lobby.js';
import { connectingView, introView } from './view-plain.js';
import { questionView } from './view-question.js';
import { strings } from './words.js';

const NOTICE_MS = 6000;
const RELOAD_MS = 3000;
const LATER_TRIES = 3;
const SILENT_ATTEMPTS = 4;

/** What comes with the first question; see `fetchLater`. */
let later = null;
let laterComing = null;

/** The views that are at hand; `later` has the others. */
const VIEWS = {
  join: joinView,
  connecting: connectingView,
  lobby: lobbyView,
  waiting: waitingView,
  intro: introView,
  question: questionView,
  locked: questionView,
};

/** Shown as a plain intro until the rest is there. */
const INTROS = ['round', 'stakes'];

const WITH_HEADER = ['intro', ...INTROS, 'question', 'locked', 'result', 'leaderboard', 'break', 'paused', 'podium'];

const clock = new Clock();
const effects = new Effects();
const store = {
  state: initialState,
  dispatch(event) {
    const next = reduce(store.state, event);
    if (next === store.state)
      return;
    const before = store.state;
    store.state = next;
    session.sync(next);
    effects.play(cueFor(before, next, { screen: screenOf(next), screenBefore: screenOf(before) }));
    schedule();
  },
};
const scheme = location.protocol === 'https:' ? 'wss:' : 'ws:';
const session = new Session({ url: `${scheme}//${location.host}/ws`, clock, store });
const join = (...player) => session.join(...player);
const watch = (code) => session.watch(code);
const media = (...all) => fetchLater().then(() => later.showMedia(...all));
const context = { store, session, clock, announce, effects, join, watch, media, extras: () => later };

const stage = document.getElementById('stage');
const top = document.getElementById('top');
const banner = document.getElementById('banner');
const message = document.getElementById('message');
const announcer = document.getElementById('announcer');
const reactions = reactionBar(document.getElementById('reactions'),
  (emoji) => session.connection.send({ type: 'REACT', emoji }));

const gear = h('button', { id: 'options', class: 'options', type: 'button', 'aria-label': strings.options.open,
  onclick: () => fetchLater().then(openOptions) }, icon('gear'));
let sheet = null;
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

/** A file that did not arrive is asked for by another name; one that it needs stays away until the page is loaded anew. */
function importLater(tries) {
  return import(tries ? `./later.js?${tries}` : './later.js').then((module) => { later = module; }, () =>
    new Promise((resolve) => {
      setTimeout(() => {
        if (navigator.onLine && tries >= LATER_TRIES)
          location.reload();
        else
          resolve(importLater(tries + 1));
      }, RELOAD_MS);
    }));
}

function fetchLater() {
  if (!laterComing)
    laterComing = importLater(0);
  return laterComing;
}

function render(state) {
  const screen = screenOf(state);
  const build = VIEWS[screen] || (later ? later.VIEWS[screen] || later.stoppedView : INTROS.includes(screen) ? introView : connectingView);
  if (!later && (!VIEWS[screen] || build === questionView))
    fetchLater().then(schedule);
  // A question keeps its view, and so its place on the screen, from opening to closing.
  const key = build === questionView ? `question ${state.room.current_question.id}` : build === introView ? 'intro'
    : build === connectingView ? `waiting for ${screen}` : screen;
  document.body.dataset.screen = screen;
  if (key !== shown.key)
    show(key, build, state, screen);
  shown.view.update(state, screen);
  letScroll();
  drawHeader(state, WITH_HEADER.includes(screen));
  gear.hidden = !state.room || Boolean(state.stopped);
  if (gear.hidden)
    closeOptions();
  effects.keepAwake(Boolean(state.room) && !state.stopped);
  drawBanner(state);
  drawMessage(state);
  reactions.update(state);
  say(shown.view.says ? shown.view.says(state) : '');
}

/** What is longer than the screen and holds nothing to focus takes the focus itself, so that keys can scroll it. */
function letScroll() {
  const needs = isTall(stage) && !stage.querySelector('a, button, input, select');
  stage.tabIndex = needs ? 0 : -1;
}

function show(key, build, state, screen) {
  if (shown.stopFrames)
    shown.stopFrames();
  // A question that opens is more important; one that is only drawn anew has an empty key.
  if (screen === 'question' && shown.key)
    closeOptions();
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

function openOptions() {
  if (sheet)
    return;
  sheet = later.optionsSheet({ changed: wishChanged, closed: closeOptions });
  document.body.append(sheet.node);
  document.body.classList.add('under-sheet');
  sheet.focus();
}

function closeOptions() {
  if (!sheet)
    return;
  sheet.node.remove();
  sheet = null;
  document.body.classList.remove('under-sheet');
  gear.focus();
}

function wishChanged(name, on) {
  if (on)
    effects.play('locked', [name]);
  if (name === 'text')
    shown.key = '';
  render(store.state);
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
    top.append(avatarNode(me), h('span', { class: 'grow who' }, words(me.name, { class: 'name' })), h('b', { class: 'score' }, strings.number(me.score)));
  else
    top.append(icon('wait'), h('span', { class: 'grow who' }, words(room.title || '', { class: 'name' })), h('span', { class: 'muted' }, strings.question.watching));
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
  const text = lost ? lostText(state) : away ? strings.banner.away : noticeText(state.notice);
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

function lostText({ attempts }) {
  if (navigator.onLine === false)
    return strings.banner.offline;
  return attempts > SILENT_ATTEMPTS ? strings.banner.silent : strings.banner.lost;
}

function noticeText(notice) {
  if (!notice)
    return '';
  if (notice.kind === 'missed')
    return strings.question.missed;
  return notice.reason ? strings.banner.correctedWhy(notice.reason) : strings.banner.corrected;
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
    if (!sheet && !typing && !event.ctrlKey && !event.altKey && !event.metaKey && shown.view && shown.view.key)
      shown.view.key(event, store.state);
  });
  const wake = () => {
    if (!document.hidden)
      session.connection.check();
    effects.keepAwake(Boolean(store.state.room) && !store.state.stopped);
    drawBanner(store.state);
  };
  ['pointerdown', 'keydown'].forEach((name) => document.addEventListener(name, () => effects.unlock()));
  document.addEventListener('visibilitychange', wake);
  ['online', 'offline', 'pageshow'].forEach((name) => window.addEventListener(name, wake));
  window.addEventListener('resize', () => {
    if (shown.view && shown.view.fit)
      shown.view.fit();
    letScroll();
  });
}

/** Goes on from the door that `start.js` has opened, or takes the seat that there is in the room. */
export function start(code, door) {
  if (door)
    shown = { key: 'join', view: door, stopFrames: null };
  top.after(gear);
  listen();
  store.dispatch({ type: 'code-set', code });
  if (!door)
    session.resume(code);
}

export { join, watch };
