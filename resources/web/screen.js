// The audience screen: watches a room and shows only what the room may see.

import { Clock } from './clock.js';
import { codeFromPath, showCode } from './codes.js';
import { Connection } from './connection.js';
import { setText } from './dom.js';
import { speak } from './language.js';
import { isPassing, isStoreAway } from './policy.js';
import { Confetti } from './screen-confetti.js';
import { Frame, sceneOf } from './screen-frame.js';
import { breakView, introView, startsRound } from './screen-intros.js';
import { Look } from './screen-look.js';
import { questionView, revealView } from './screen-question.js';
import { Reactions } from './screen-reactions.js';
import { ScreenSound } from './screen-sound.js';
import { boardView, lobbyView, plainView, podiumView } from './screen-views.js';
import { initialState, reduce } from './state.js';
import { everyFrame } from './timer.js';
import { strings } from './words.js';

const LOOK_AGAIN_MS = 15000;
const CONFETTI_AFTER_MS = 1700;

const VIEWS = { lobby: lobbyView, intro: introView, question: questionView, result: revealView, leaderboard: boardView,
  break: breakView, podium: podiumView };

const code = codeFromPath(location.pathname);
const clock = new Clock();
const stage = document.getElementById('stage');
const link = document.getElementById('link');
const frame = new Frame(code);
const look = new Look(document.getElementById('ground'), location.search, () => render());
const reactions = new Reactions(document.getElementById('reactions'), () => look.reducesMotion());
const confetti = new Confetti(document.getElementById('confetti'));
const memory = { rows: [] };

let state = { ...initialState, code, resuming: true };
let address = location.host;
let shown = { key: '', scene: '', view: null };
let sound = null; // what is heard, where the address asks for it
let celebrated = false;
let stopFrames = null;
let due = false;

function dispatch(event) {
  const next = reduce(state, event);
  if (next === state)
    return;
  if (sound)
    sound.update(state.room, next.room);
  state = next;
  if (!due) {
    due = true;
    Promise.resolve().then(() => {
      due = false;
      render();
    });
  }
}

/** What concerns the screen alone and no room. */
function takeOwn(message) {
  if (message.type === 'REACTIONS' && !(state.room && state.room.blackout))
    reactions.show(message.counts || {});
  if (message.type === 'SCREEN_DRESSED')
    dress(message.look);
}

function dress(told) {
  look.dress(told);
  if (shown.scene === 'lobby')
    shown.key = ''; // It may tell of another Wi-Fi.
  render();
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
      takeOwn(message);
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
  const { room } = state;
  const scene = sceneOf(state);
  const black = Boolean(room && room.blackout);
  document.body.dataset.screen = scene;
  document.body.classList.toggle('black', black);
  document.body.classList.toggle('is-paused', Boolean(room) && room.phase === 'paused');
  document.body.classList.toggle('has-message', Boolean(room && room.host_message) && room.phase !== 'paused');
  look.showGround(scene === 'lobby' && room.image);
  frame.update(state, scene, look);
  show(scene);
  shown.view.update(state);
  if (scene === 'question' || black)
    reactions.clear();
  if (scene !== 'podium' && scene !== 'connecting' && scene !== 'gone')
    celebrated = false;
  drawLink();
  if (frame.moves && !stopFrames)
    stopFrames = everyFrame(draw);
  if (!frame.moves && stopFrames) {
    stopFrames();
    stopFrames = null;
  }
  draw();
}

function draw() {
  frame.draw(clock.now());
  if (sound)
    sound.count(frame.hurries && frame.moves ? frame.countdown.ends - clock.now() : null);
  if (shown.view.draw && state.room && state.room.phase !== 'paused')
    shown.view.draw(clock.now(), state);
}

function show(scene) {
  const question = state.room && state.room.current_question;
  const key = scene === 'question' || scene === 'result' ? `${scene} ${question.id}`
    : scene === 'intro' && startsRound(state.room) ? 'intro round' : scene;
  if (key === shown.key)
    return;
  if (shown.view && shown.view.close)
    shown.view.close();
  const from = shown.scene;
  const view = (VIEWS[scene] || plainView)(state, {
    scene, address, wifi: look.wifi, memory, reduced: () => look.reducesMotion(),
    changed: () => view.fit(),
    celebrate: () => celebrate(from),
  });
  if (scene !== 'podium')
    confetti.stop();
  if (scene === 'lobby')
    memory.rows = [];
  stage.replaceChildren(view.node);
  shown = { key, scene, view };
  view.fit();
}

/** True when the steps are to rise: a room that is looked at again later has had its celebration. */
function celebrate(from) {
  const fresh = !celebrated && from && !['connecting', 'gone', 'waiting', 'podium'].includes(from);
  celebrated = true;
  if (!fresh || look.reducesMotion())
    return false;
  confetti.start(CONFETTI_AFTER_MS);
  return true;
}

function drawLink() {
  const lost = state.link === 'lost' && Boolean(state.room);
  const away = state.away && Boolean(state.room);
  link.classList.toggle('on', lost || away);
  setText(link, lost ? strings.banner.lost : away ? strings.banner.away : '');
}

function setAddress(url) {
  // What is typed into a browser needs no "http://".
  const usual = url.protocol === 'http:' || !url.port;
  address = usual ? url.host : url.origin;
  frame.address = address;
  shown.key = '';
  render();
}

/** Phones cannot open "localhost": then the node's own idea of its address is better. */
async function findAddress() {
  if (!/^(localhost|127\.|\[::1\])/.test(location.host))
    return;
  try {
    const server = await (await fetch('/api/v1/server', { credentials: 'omit' })).json();
    if (server.public_url)
      setAddress(new URL(server.public_url));
  } catch (error) {
    // The address of this page has to do.
  }
}

function refit() {
  frame.fit();
  if (shown.view)
    shown.view.fit();
}

document.title = `${showCode(code)} · ${strings.product}`;
document.addEventListener('visibilitychange', () => connection.check());
['online', 'pageshow'].forEach((name) => window.addEventListener(name, () => connection.check()));
window.addEventListener('resize', refit);
if (document.fonts)
  document.fonts.ready.then(refit);
speak().then(() => {
  setAddress(new URL(location.href));
  if (look.choices.sounds)
    sound = new ScreenSound();
  if (code) {
    connection.start();
    findAddress();
  } else {
    dispatch({ type: 'link-stopped', reason: 'gone' });
  }
});
