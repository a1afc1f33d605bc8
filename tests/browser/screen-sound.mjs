// What the screen page sounds like: which cue when, and that it plays only where it was asked to.

import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';

import { Party } from './party.mjs';
import { until } from './until.mjs';
import { load } from './web.mjs';

const { pitch, soundFor, tickFor, wantsMusic } = await load('screen-sound.js');

let party;

before(async () => { party = await Party.start(); }, { timeout: 60000 });
after(() => party.end());
afterEach(() => party.goHome());

test('a cue comes with the change that it belongs to', () => {
  const room = (phase, more) => ({ status: 'in-progress', phase, ...more });
  assert.equal(soundFor(null, room('reveal')), '');
  assert.equal(soundFor(room('answering'), room('reveal')), 'reveal');
  assert.equal(soundFor(room('reveal'), room('reveal')), '');
  assert.equal(soundFor(room('paused', { paused_phase: 'reveal' }), room('reveal')), '');
  assert.equal(soundFor(room('paused', { paused_phase: 'answering' }), room('reveal')), 'reveal');
  assert.equal(soundFor(room('answering'), room('reveal', { blackout: true })), '');
  assert.equal(soundFor(room('leaderboard'), { status: 'completed', phase: null }), 'podium');
  assert.equal(soundFor({ status: 'completed' }, { status: 'completed' }), '');
  assert.deepEqual([wantsMusic(null), wantsMusic({ status: 'ready' }), wantsMusic({ status: 'ready', blackout: true }), wantsMusic(room('intro'))],
    [false, true, false, false]);
});

test('the last five seconds tick, and the end is told once', () => {
  const cues = [null, 8, 6, 5, 5, 4, 3, 2, 1, 0, 0].map((left, at, all) => (at && left !== null ? tickFor(all[at - 1], left) : ''));
  assert.deepEqual(cues, ['', '', '', 'tick', '', 'tick', 'tick', 'tick', 'tick', 'timeUp', '']);
  // More time, and a page that comes late.
  assert.equal(tickFor(2, 12), '');
  assert.equal(tickFor(null, 3), '');
});

test('notes have the pitch that they have everywhere', () => {
  assert.equal(pitch('A4'), 440);
  assert.equal(Math.round(pitch('C4') * 100), 26163);
  assert.equal(Math.round(pitch('F#5') * 100), 73999);
});

/** Counts in the page's `tones` what it lets sound. */
function countTones() {
  window.tones = 0;
  const { start } = OscillatorNode.prototype;
  OscillatorNode.prototype.start = function counted(...when) {
    window.tones += 1;
    return start.apply(this, when);
  };
}

async function screenOf(code, search) {
  const screen = await party.phone({ width: 1280, height: 720, touch: false, sharpness: 1 });
  await screen.page.addInitScript(countTones);
  await screen.visit(`/screen/${code}${search}`);
  await screen.sees('lobby');
  return { screen, tones: () => screen.page.evaluate(() => window.tones) };
}

test('a page that is asked to sound does, once it may', async () => {
  const { code } = await party.createRoom({ settings: { intro_seconds: 0 } });
  const { screen, tones } = await screenOf(code, '?sound=1');
  if (await screen.page.isVisible('.sound-on'))
    await screen.page.click('.sound-on');
  await screen.page.waitForSelector('.sound-on', { state: 'hidden' });
  await until('the lobby has its music', async () => (await tones()) > 10);
  await party.advance(code, 'answering');
  await screen.sees('question');
  const before = await tones();
  await party.advance(code, 'reveal');
  await screen.sees('result');
  await until('the reveal is heard', async () => (await tones()) === before + 6);
  assert.deepEqual(screen.complaints.filter((text) => !/AudioContext was not allowed/.test(text)), []);
});

test('any other page is silent', async () => {
  const { code } = await party.createRoom({ settings: { intro_seconds: 0 } });
  const { screen, tones } = await screenOf(code, '');
  await party.advance(code, 'reveal');
  await screen.sees('result');
  assert.equal(await tones(), 0);
  assert.equal(await screen.page.locator('.sound-on').count(), 0);
});
