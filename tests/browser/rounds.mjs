// A quiz in two rounds on a phone and on a screen: what begins them, the leaderboard after one, the break. And a
// picture that is uncovered.

import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';

import { Party } from './party.mjs';
import { until } from './until.mjs';

const question = (text) => ({ type: 'choice', text, choices: ['Danube', 'Rhine'], key: ['a'] });
const ROUNDS = [
  { title: 'Rivers', introduction: 'All of them in Europe.', question_count: 2, leaderboard: 'round', break_seconds: 300 },
  { title: '<b>Music</b>', introduction: 'Listen well.', question_count: 1, seconds: 45, points: 500 },
];

const ABOUT_FIVE_MINUTES = /^(5:00|4:\d\d)$/;

let party;

before(async () => { party = await Party.start(); }, { timeout: 60000 });
after(() => party.end());
afterEach(() => party.goHome());

const createRoom = (settings = {}) => party.createRoom({ settings, rounds: ROUNDS,
  questions: ['Vienna?', 'Cologne?', 'Who?'].map(question) });

async function screenOf(code, prepare = () => {}) {
  const context = await party.browser.newContext({ viewport: { width: 1280, height: 720 } });
  const page = await context.newPage();
  party.phones.push({ context });
  await prepare(page);
  await page.goto(`${party.node.address}/screen/${code}`);
  const text = (selector) => page.$eval(selector, (node) => node.textContent).catch(() => '');
  return { page, text, sees: (scene) => until(`the screen shows ${scene}`, async () => (await page.getAttribute('body', 'data-screen')) === scene) };
}

/** Ends phases until the break. */
async function toBreak(code) {
  await until('the break has begun', async () => {
    const room = await party.node.room(code);
    if (room.break)
      return true;
    await party.node.command(code, room.status === 'ready' ? 'start' : 'advance');
    return false;
  });
}

test('a round begins with its title and introduction', async () => {
  const { code } = await createRoom();
  const ann = await party.joined(code, 'Ann');
  const screen = await screenOf(code);
  await party.advance(code, 'intro');
  await ann.sees('round');
  await until('the round is introduced', async () => /Round 1 of 2[\s\S]*Rivers[\s\S]*All of them/.test(await ann.text('.round')));
  await screen.sees('intro');
  assert.match(await screen.text('.round-scene'), /Round 1 of 2Rivers/);
  await party.node.command(code, 'advance');
  await ann.sees('question');
  await screen.sees('question');
  assert.match(await screen.text('.strip-middle'), /^Round 1 · Question\s1\sof\s2$/);
  assert.match(await ann.text('.question-meta'), /^Round 1 · Question\s1\sof\s2/);
});

test('the leaderboard comes after the round, then the break with the next round', async () => {
  const { code } = await createRoom({ pacing: 'hold', intro_seconds: 0 });
  const ann = await party.joined(code, 'Ann');
  const screen = await screenOf(code);
  await party.advance(code, 'answering');
  await ann.sees('question');
  await ann.page.tap('[data-choice=a]');
  await ann.accepted();
  const phases = [];
  for (let i = 0; i < 4; ++i) {
    await party.node.command(code, 'advance');
    phases.push((await party.node.room(code)).phase);
  }
  assert.deepEqual(phases, ['reveal', 'answering', 'reveal', 'leaderboard']);
  await ann.sees('leaderboard');
  assert.equal(await ann.text('.leaderboard h1'), 'Leaderboard after round 1');
  await party.node.command(code, 'advance');
  await ann.sees('break');
  assert.match(await ann.text('.break'), /After the break: round 2 of 2[\s\S]*<b>Music<\/b>[\s\S]*Listen well/);
  await until('the phone counts down', async () => ABOUT_FIVE_MINUTES.test(await ann.text('.break .intro-digits')));
  assert.match(await ann.text('.break .board'), /Ann/);
  await screen.sees('break');
  assert.match(await screen.text('.break-scene'), /<b>Music<\/b>/);
  await until('the screen counts down', async () => ABOUT_FIVE_MINUTES.test(await screen.text('.ring-digits')));

  await ann.page.reload();
  await ann.sees('break');
  await party.node.command(code, 'pause');
  await ann.sees('paused');
  await party.node.command(code, 'resume');
  await ann.sees('break');
  await party.node.command(code, 'advance');
  await ann.sees('round');
  await party.node.command(code, 'advance');
  await ann.sees('question');
  const { current_question: last } = await party.node.room(code);
  assert.deepEqual([last.points, last.seconds], [500, 45]);
});

test('a break that the host ends says so', async () => {
  const { code } = await createRoom();
  const ann = await party.joined(code, 'Ann');
  await toBreak(code);
  await ann.sees('break');
  assert.match(await ann.text('.break'), /The host begins the next round/);
  assert.equal(await ann.text('.break .intro-digits'), '');
});

test('a picture is uncovered while its question is open, and shown whole with the answer', async () => {
  const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300"><rect width="400" height="300" fill="#0f0"/></svg>';
  const { code } = await party.createRoom({ settings: { intro_seconds: 0, question_seconds: 600 },
    questions: [{ type: 'text', text: 'Who is this?', key: ['Ada'], image: `/media/${'0a1b'.repeat(16)}.png`, image_reveal: true }] });
  const screen = await screenOf(code, (page) => page.route('**/media/*', (route) => route.fulfill({ contentType: 'image/svg+xml', body: picture })));
  await party.advance(code, 'answering');
  await screen.sees('question');
  const tiles = (selector) => screen.page.$$eval(selector, (nodes) => nodes.length);
  await until('the picture is there', () => screen.page.$eval('.covered-picture img', (image) => image.naturalWidth === 400));
  assert.deepEqual([await tiles('.tile'), await tiles('.tile.gone')], [48, 0]);
  const [shown, cover] = await screen.page.$$eval('.covered-picture img, .cover', (nodes) => nodes.map((node) => {
    const { left, top, width, height } = node.getBoundingClientRect();
    return [left, top, width, height].map(Math.round);
  }));
  assert.deepEqual(cover, shown);
  assert.ok(shown[2] > 100);
  await party.advance(code, 'reveal');
  await screen.sees('result');
  assert.equal(await tiles('.cover'), 0);
  assert.equal(await tiles('.question-picture'), 1);
});
