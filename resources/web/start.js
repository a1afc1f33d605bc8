// What runs first: it speaks, shows the door, and fetches the game while the player types a name.

import { codeFromPath, showCode } from './codes.js';
import { speak } from './language.js';
import { dropOldSeats, isWatching, rememberPlayer, tokenFor } from './storage.js';

const AGAIN_MS = 3000;

const code = codeFromPath(location.pathname);
const stage = document.getElementById('stage');

let door = null;
let game = null;
let broken = false;

/** Styles that the door does without. */
function loadStyle(name) {
  return new Promise((resolve, reject) => {
    const link = document.createElement('link');
    Object.assign(link, { rel: 'stylesheet', href: new URL(name, import.meta.url).href, onload: resolve, onerror: reject });
    document.head.append(link);
  });
}

/** The game behind the door, which it takes over as it stands. */
function loadGame() {
  if (!game)
    game = Promise.all([import('./main.js'), loadStyle('question.css')]).then(([module]) => {
      module.start(code, door);
      return module;
    });
  return game;
}

function showJoin({ busy, refusal }) {
  door.update({ code, join: { busy, refusal } });
}

/** A module that could not be fetched stays away until the page is loaded anew. */
function enter(act) {
  if (broken) {
    location.reload();
    return;
  }
  showJoin({ busy: true, refusal: null });
  loadGame().then(act, () => {
    broken = true;
    showJoin({ busy: false, refusal: 'unreachable' });
  });
}

function knock(roomCode, name, avatar, team) {
  if (broken)
    rememberPlayer(name, avatar);
  enter(({ join }) => join(roomCode, name, avatar, team));
}

async function openDoor() {
  const { joinView } = await import('./view-join.js');
  door = joinView({ join: knock, watch: (roomCode) => enter(({ watch }) => watch(roomCode)) }, { code, join: { busy: false, refusal: null } });
  stage.append(door.node);
  document.body.dataset.screen = 'join';
  requestAnimationFrame(() => setTimeout(() => loadGame().catch(() => { broken = true; })));
}

async function start() {
  dropOldSeats();
  const seated = Boolean(code) && (Boolean(tokenFor(code)) || isWatching(code));
  const spoken = speak();
  if (code)
    document.title = `${showCode(code)} · Quizstage`;
  if (seated)
    await Promise.all([spoken, import('./main.js')]).then(() => loadGame());
  else
    await Promise.all([spoken, import('./view-join.js')]).then(openDoor);
}

start().catch(() => setTimeout(() => location.reload(), AGAIN_MS));
