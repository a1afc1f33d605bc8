// The audience screen as a page, state by state: what it shows, that nothing is cut, and how it is dressed.

import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';

import { SIZES, fitsAtAllSizes } from './fits.mjs';
import { Node } from './node.mjs';
import { Phone, startChromium } from './phone.mjs';
import { until } from './until.mjs';
import { load } from './web.mjs';

const { firstThatFits, stepsFrom } = await load('screen-text.js');
const { choicesOf, contrast, measure, veilFor } = await load('screen-look.js');
const { isOwnFile } = await load('media.js');
const { canStillJoin, countdownOf, sceneOf } = await load('screen-frame.js');
const { piecesOf } = await load('screen-reactions.js');
const { makePieces, placeOf, LENGTH_S } = await load('screen-confetti.js');
const { placedArrivals } = await load('screen-views.js');

const LONG = 'Which of the seven wonders of the ancient world, of which travellers wrote lists from the second century before '
  + 'our era on, still stands today, and where would you have to go to see it with your own eyes?';
const EIGHT = { type: 'choice', text: LONG, key: ['a'], explanation: `${LONG} ${LONG}`, choices: [
  'The Great Pyramid of Giza, which was already two thousand years old at the time', 'The Hanging Gardens of Babylon',
  'The Statue of Zeus at Olympia', 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen', 'e', 'f', 'g', 'h'] };
const HEBREW = { type: 'choice', text: 'מהי בירת צרפת?', choices: ['פריז', 'לונדון', 'ברלין'], key: ['a'] };
const HOSTILE = { type: 'choice', text: '<img src=x onerror=alert(1)>', choices: ['<b>bold</b>', '"\'&amp;'], key: ['a'],
  explanation: '<script>alert(1)</script>' };
const SETTINGS = { pacing: 'manual', question_seconds: 60, intro_seconds: 0, leaderboard_seconds: 5, close_when_all_answered: false };

let node, browser;
let pages = [];

before(async () => {
  [node, browser] = await Promise.all([Node.headless(), startChromium()]);
}, { timeout: 60000 });

after(async () => {
  if (browser)
    await browser.close();
  if (node)
    await node.stop();
});

afterEach(() => Promise.all(pages.splice(0).map((page) => page.context.close())));

const makeRoom = (questions, settings = {}, title = 'Friday quiz') => node.createRoom({ title, questions,
  settings: { ...SETTINGS, ...settings } });

async function open(path, size = SIZES[0]) {
  const opened = await Phone.open(browser, node.address, { ...size, touch: false, sharpness: 1 });
  pages.push(opened);
  await opened.visit(path);
  return opened;
}

async function joined(code, name) {
  const reply = await fetch(`${node.address}/api/v1/game-rooms/${code}/players`, { method: 'POST',
    headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ name }) });
  assert.equal(reply.status, 201);
  return (await reply.json()).token;
}

async function answer(code, token, question, choice) {
  const reply = await fetch(`${node.address}/api/v1/game-rooms/${code}/answers`, { method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
    body: JSON.stringify({ question_id: question, choice }) });
  assert.equal(reply.status, 200);
}

test('a text takes the largest size that fits', () => {
  const steps = stepsFrom(100, 20);
  assert.ok(steps[0] === 100 && steps[steps.length - 1] === 20);
  assert.ok(steps.every((step, at) => at === 0 || step < steps[at - 1]));
  assert.equal(firstThatFits(steps, () => true), 100);
  assert.equal(firstThatFits(steps, () => false), 20);
  const chosen = firstThatFits(steps, (size) => size <= 60);
  assert.equal(chosen, steps.find((size) => size <= 60));
  assert.deepEqual(stepsFrom(10, 20), [10]);
});

test('the scene follows the room, and the one under a pause stays', () => {
  const scene = (room, more = {}) => sceneOf({ stopped: null, room, closed: {}, leaderboard: [], ...more });
  const question = { id: 'q1' };
  const playing = (phase, more) => ({ status: 'in-progress', phase, current_question: question, ...more });
  assert.equal(scene(null), 'connecting');
  assert.equal(scene({ status: 'ready' }, { stopped: { reason: 'gone' } }), 'gone');
  const byStatus = { idle: 'waiting', building: 'waiting', ready: 'lobby', completed: 'podium', failed: 'failed' };
  Object.keys(byStatus).forEach((status) => assert.equal(scene({ status }), byStatus[status]));
  const byPhase = { intro: 'intro', answering: 'question', reveal: 'result', leaderboard: 'leaderboard' };
  Object.keys(byPhase).forEach((phase) => {
    assert.equal(scene(playing(phase)), byPhase[phase]);
    assert.equal(scene(playing('paused', { paused_phase: phase })), byPhase[phase]);
  });
  assert.equal(scene(playing('answering', { current_question: null })), 'waiting');
  assert.equal(scene(playing('reveal'), { closed: null }), 'waiting');
  assert.equal(scene(playing('leaderboard', { break: { ends_ms: null } }), { leaderboard: null }), 'break');
});

test('the countdown is drawn from the deadline, and stands still in a pause', () => {
  const room = { phase: 'answering', opens_ms: 1000, deadline_ms: 11000, settings: { intro_seconds: 3 } };
  assert.deepEqual(countdownOf(room, 'question'), { ends: 11000, whole: 10000 });
  assert.deepEqual(countdownOf({ ...room, phase: 'paused', remaining_ms: 4000 }, 'question'), { left: 4000, whole: 10000 });
  assert.deepEqual(countdownOf({ ...room, phase: 'intro', opens_ms: 5000 }, 'intro'), { ends: 5000, whole: 3000 });
  assert.equal(countdownOf({ ...room, phase: 'intro', opens_ms: null }, 'intro'), null);
  assert.equal(countdownOf(room, 'result'), null);
  const started = { ...room, phase: 'intro', opens_ms: 9000, round: { introduction: 'Listen.' } };
  assert.deepEqual(countdownOf(started, 'intro'), { ends: 9000, whole: 8000 });
  const between = { ...room, phase: 'leaderboard', break: { ends_ms: 70000, seconds: 60 } };
  assert.deepEqual(countdownOf(between, 'break'), { ends: 70000, whole: 60000 });
  assert.deepEqual(countdownOf({ ...between, phase: 'paused', remaining_ms: 5000 }, 'break'), { left: 5000, whole: 60000 });
  assert.equal(countdownOf({ ...between, break: { ends_ms: null, seconds: 60 } }, 'break'), null);
});

test('who may still join is told where', () => {
  const room = (late_join, join, status = 'in-progress') => ({ status, settings: { late_join, join } });
  assert.ok(canStillJoin(room('allow', 'open')));
  [['spectate', 'open'], ['refuse', 'open'], ['allow', 'locked'], ['allow', 'open', 'completed']]
    .forEach((args) => assert.ok(!canStillJoin(room(...args)), args.join()));
});

test('newcomers move nobody who stays', () => {
  const players = (from, to) => Array.from({ length: to - from + 1 }, (unused, at) => ({ id: `p${from + at}` }));
  const before = placedArrivals(players(1, 20), 15);
  const then = placedArrivals(players(1, 21), 15);
  assert.equal(before.newest.id, 'p20');
  assert.equal(then.newest.id, 'p21');
  assert.deepEqual(before.places.map((player, at) => [player.id, at]).filter(([id]) => id !== 'p6'),
    before.places.map((player, at) => [then.places[at].id, at]).filter(([id]) => id !== 'p21'));
  assert.equal(placedArrivals([], 15).newest, null);
});

test('only the node\'s own pictures are shown, under as much of the ground as texts need', () => {
  ['/media/0a1b.png', '/media/x.jpg', '/media/aB-_9'].forEach((path) => assert.ok(isOwnFile(path)));
  ['https://example.org/x.png', '//x/media/y.png', '/media/../x', '/media/a"b.png', null, 7].forEach((path) => assert.ok(!isOwnFile(path)));
  const dark = [20, 22, 31];
  const inks = [[242, 243, 248], [169, 175, 195]];
  const over = (colour) => veilFor({ darkest: colour, brightest: colour }, dark, inks);
  assert.equal(over([0, 0, 0]).toFixed(2), '0.25');
  const veil = over([255, 255, 255]);
  assert.ok(veil > 0.5 && veil < 1);
  inks.forEach((ink) => assert.ok(contrast(ink, [0, 1, 2].map((at) => dark[at] * veil + 255 * (1 - veil))) >= 4.5));
  const found = measure([255, 255, 255, 255, 10, 20, 30, 255, 9, 9, 9, 0]);
  assert.deepEqual([found.brightest, found.darkest], [[255, 255, 255], [10, 20, 30]]);
});

test('the address dresses a screen', () => {
  assert.deepEqual(choicesOf('?transparent=1&theme=daylight'), { transparent: true, sounds: false, theme: 'daylight' });
  assert.deepEqual(choicesOf('?transparent=0&theme=plaid'), { transparent: false, sounds: false, theme: null });
  assert.deepEqual(choicesOf('?sound=1'), { transparent: false, sounds: true, theme: null });
});

test('many reactions of a kind rise as one', () => {
  assert.deepEqual(piecesOf({ a: 2, b: 40 }), [{ emoji: 'a', count: 1 }, { emoji: 'a', count: 1 }, { emoji: 'b', count: 40 }]);
  assert.deepEqual(piecesOf({ a: 0, b: 'x' }), []);
});

test('confetti is thrown in and gone at the end', () => {
  const pieces = makePieces(16 / 9);
  assert.ok(pieces.length > 100);
  assert.ok(pieces.every((piece) => placeOf(piece, 0) === null));
  assert.ok(pieces.filter((piece) => placeOf(piece, LENGTH_S).y > 1).length > pieces.length * 0.9);
});

test('the lobby tells how to join, and shows who comes', async () => {
  const { code } = await makeRoom([HEBREW], {}, LONG.slice(0, 110));
  const screen = await open(`/screen/${code}`);
  await screen.sees('lobby');
  assert.equal(await screen.text('.big-code'), `${code.slice(0, 3)} ${code.slice(3)}`);
  assert.equal(await screen.text('.foot-words'), 'Nobody is here yet.');
  await until('the QR code is there', () => screen.page.$eval('.qr', (image) =>
    image.complete && image.naturalWidth > 0 && image.clientWidth > 300));
  const names = ['Ann', 'W'.repeat(24), 'שהרזאד', 'Zoë & Friends'].concat(Array.from({ length: 14 }, (unused, at) => `Player ${at}`));
  for (const name of names)
    await joined(code, name);
  await until('the newest are there', async () => (await screen.page.locator('.cell.taken').count()) === 15
    && (await screen.text('.foot-words')) === '18 players are here.');
  assert.equal(await screen.text('.cell.newest'), 'Player 13');
  await fitsAtAllSizes(screen, 'the lobby');
  await node.command(code, 'lock');
  await screen.page.getByText('This room is locked.').waitFor();
  assert.equal(await screen.page.locator('.big-code').count(), 0);
});

test('long questions with eight choices, another direction and markup fit and stay text', async () => {
  const { code } = await makeRoom([EIGHT, HEBREW, HOSTILE]);
  const screen = await open(`/screen/${code}`);
  const token = await joined(code, 'W'.repeat(24));
  await node.command(code, 'start');
  for (const [id, what] of [['q1', 'eight choices'], ['q2', 'Hebrew'], ['q3', 'markup']]) {
    await screen.page.waitForSelector(`.question-scene[data-question="${id}"]:not(.reveal-scene)`);
    await fitsAtAllSizes(screen, `the question with ${what}`);
    await answer(code, token, id, 'a');
    await node.command(code, 'advance');
    await screen.page.waitForSelector('.reveal-scene .mark-right');
    assert.equal(await screen.page.locator('.mark-right').count(), 1);
    assert.equal(await screen.text('.answered.right .votes'), '1');
    await fitsAtAllSizes(screen, `the reveal with ${what}`);
    if (id === 'q3') {
      assert.equal(await screen.text('h1'), HOSTILE.text);
      assert.equal(await screen.text('.explanation'), HOSTILE.explanation);
      assert.equal(await screen.page.locator('#stage img, #stage b b, #stage script').count(), 0);
    }
    await node.command(code, 'advance');
    await screen.sees('leaderboard');
    await fitsAtAllSizes(screen, 'the leaderboard of one player');
    await node.command(code, 'advance');
  }
  await screen.sees('podium');
  await fitsAtAllSizes(screen, 'the podium of one player');
  assert.equal(await screen.text('.foot-words'), 'Thanks for playing!');
});

test('the ring counts to the deadline, and a pause lies over the question', async () => {
  const { code } = await makeRoom([HEBREW]);
  const screen = await open(`/screen/${code}`);
  await joined(code, 'Ann');
  await node.command(code, 'start');
  await screen.sees('question');
  const seconds = async () => Number(await screen.text('.ring-digits'));
  const first = await seconds();
  assert.ok(first <= 60 && first > 50);
  await until('time passes', async () => (await seconds()) < first);
  await node.command(code, 'pause');
  await screen.page.waitForSelector('#paused:not([hidden])');
  assert.equal(await screen.text('.paused-words'), 'Paused');
  assert.match(await screen.text('.paused-left'), /^\d\d s are left$/);
  await node.call('PUT', `/game-rooms/${code}/message`, { text: 'Back in <b>five</b> minutes' });
  await until('the pause says the host\'s words', async () => (await screen.text('.paused-words')) === 'Back in <b>five</b> minutes');
  await fitsAtAllSizes(screen, 'the pause');
  await node.command(code, 'resume');
  await screen.page.waitForSelector('#paused', { state: 'hidden' });
  await screen.page.waitForSelector('#message', { state: 'visible' });
});

test('rows change places, and scores count up, unless motion is not wanted', async () => {
  const { code } = await makeRoom([HEBREW, HOSTILE], { scoring: 'flat' });
  const screen = await open(`/screen/${code}`);
  const [ann, bo] = [await joined(code, 'Ann'), await joined(code, 'Bo')];
  const order = () => screen.page.$$eval('.screen-row', (rows) => rows.map((row) => row.querySelector('.name').textContent));
  await node.command(code, 'start');
  await answer(code, ann, 'q1', 'a');
  await answer(code, bo, 'q1', 'b');
  await node.command(code, 'advance');
  await node.command(code, 'advance');
  await screen.sees('leaderboard');
  assert.deepEqual(await order(), ['Ann', 'Bo']);
  await node.call('POST', `/game-rooms/${code}/questions/q1/correction`, { key: ['b'] });
  await until('a correction moves the rows', async () => (await order()).join() === 'Bo,Ann');
  await until('the score is the new one', async () => (await screen.text('.screen-row .score')) === '1,000');
});

test('?transparent=1 lets the stream through, and a theme of its own is kept', async () => {
  const { code } = await makeRoom([HEBREW]);
  const stream = await open(`/screen/${code}?transparent=1`);
  await stream.sees('lobby');
  const grounds = await stream.page.evaluate(() => [document.documentElement, document.body, document.getElementById('ground')]
    .map((node) => getComputedStyle(node)).map((style) => style.display === 'none' ? 'none' : style.backgroundColor));
  assert.deepEqual(grounds, ['rgba(0, 0, 0, 0)', 'rgba(0, 0, 0, 0)', 'none']);
  const light = await open(`/screen/${code}?theme=daylight`);
  await light.sees('lobby');
  assert.equal(await light.page.evaluate(() => getComputedStyle(document.body).backgroundColor), 'rgb(246, 247, 251)');
});

test('a screen that was opened too early, or lost its node, comes by itself', async () => {
  const { code } = await makeRoom([HEBREW]);
  const screen = await open(`/screen/${code}`);
  await screen.sees('lobby');
  await screen.setOffline(true);
  await screen.page.evaluate(() => window.dispatchEvent(new Event('online')));
  await screen.page.waitForSelector('#link.on', { timeout: 20000 });
  // What it shows stays, so that the room sees nothing of it but one line.
  assert.ok(await screen.page.isVisible('.big-code'));
  await node.command(code, 'start');
  await screen.setOffline(false);
  await screen.sees('question');
  await screen.page.waitForSelector('#link:not(.on)', { state: 'attached' });
  const early = await open('/screen/BBBBBB');
  await early.sees('gone');
});

test('none of these pages complained', () => {
  assert.deepEqual(Phone.allComplaints.filter((text) => !/ERR_INTERNET_DISCONNECTED/.test(text)), []);
});
