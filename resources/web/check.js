// The page behind the room doctor's link: tries the connection that a game needs and tells the host what came of it.

import { h, icon, setText } from './dom.js';
import { speak } from './language.js';
import { checkWords } from './words-check.js';

const PINGS = 5;
const PATIENCE_MS = 8000;

/** The least round trip of some pings, in milliseconds; null when the connection does not open. */
function roundTrip() {
  return new Promise((resolve) => {
    const socket = new WebSocket(`${location.protocol === 'https:' ? 'wss:' : 'ws:'}//${location.host}/ws`);
    const taken = [];
    const end = () => {
      clearTimeout(timer);
      socket.close();
      resolve(taken.length ? Math.min(...taken) : null);
    };
    const timer = setTimeout(end, PATIENCE_MS);
    let sent = 0;
    const ping = () => {
      sent = performance.now();
      socket.send(JSON.stringify({ type: 'PING', client_ms: Math.round(sent) }));
    };
    socket.onopen = ping;
    socket.onclose = end;
    socket.onmessage = () => {
      taken.push(performance.now() - sent);
      if (taken.length < PINGS)
        ping();
      else
        end();
    };
  });
}

async function report(ms) {
  const body = ms === null ? {} : { round_trip_ms: Math.round(ms * 10) / 10 };
  try {
    const reply = await fetch(location.pathname, { method: 'POST', headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body) });
    if (reply.ok)
      return ms === null ? 'half' : 'works';
    return reply.status === 404 ? 'used' : 'lost';
  } catch (error) {
    return 'lost';
  }
}

function show(outcome, ms) {
  const [heading, text] = checkWords()[outcome];
  const medal = { works: 'right', busy: 'wait' }[outcome] || 'alert';
  const time = outcome === 'works' ? h('p', { class: 'muted' }, checkWords().time(Math.max(1, Math.round(ms)))) : null;
  document.getElementById('stage').replaceChildren(h('section', { class: 'plain' },
    h('div', { class: 'medal', 'data-outcome': outcome }, icon(medal)),
    h('h1', {}, heading), h('p', { class: 'muted' }, text), time));
  setText(document.getElementById('announcer'), `${heading} ${text}`);
}

async function run() {
  await speak();
  show('busy');
  const ms = await roundTrip();
  show(await report(ms), ms);
}

run();
