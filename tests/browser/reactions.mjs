// Reactions from the phone to the screen, and people who only watch.

import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';

import { Node } from './node.mjs';
import { Phone, startChromium } from './phone.mjs';
import { until } from './until.mjs';
import { load } from './web.mjs';

const { Allowance, offeredReactions } = await load('reactions.js');

const PHONE = { width: 320, height: 568 };
const SCREEN = { width: 1280, height: 720, touch: false, sharpness: 1 };
const QUESTIONS = [1, 2].map((number) => ({ type: 'choice', text: `Question ${number}?`, choices: ['Yes', 'No'], key: ['a'] }));
const SETTINGS = { pacing: 'manual', question_seconds: 60, intro_seconds: 0, close_when_all_answered: false };

let node, browser;
let phones = [];

before(async () => {
  [node, browser] = await Promise.all([Node.headless(), startChromium()]);
}, { timeout: 60000 });

after(async () => {
  if (browser)
    await browser.close();
  if (node)
    await node.stop();
});

afterEach(() => Promise.all(phones.splice(0).map((phone) => phone.context.close())));

const makeRoom = (settings = {}) => node.createRoom({ title: 'Friday quiz', questions: QUESTIONS,
  settings: { ...SETTINGS, ...settings } });

/** Keeps in `risen` what the page ever showed, in `mostRisen` how many at once: they are gone after seconds. */
function keepRisen() {
  window.risen = new Set();
  window.mostRisen = 0;
  new MutationObserver(() => {
    const shown = Array.from(document.querySelectorAll('#reactions .reaction'), (one) => one.textContent);
    shown.forEach((text) => window.risen.add(text));
    window.mostRisen = Math.max(window.mostRisen, shown.length);
  }).observe(document, { subtree: true, childList: true, characterData: true });
}

async function open(path, size = PHONE) {
  const opened = await Phone.open(browser, node.address, size);
  await opened.context.addInitScript(keepRisen);
  phones.push(opened);
  await opened.visit(path);
  return opened;
}

async function joined(code, name) {
  const opened = await open(`/${code}`);
  await opened.page.fill('#name', name);
  await opened.page.tap('button[type=submit]');
  await opened.sees('lobby');
  return opened;
}

const shownOn = (screen, emoji) => until(`the screen shows ${emoji}`, () => screen.page.evaluate((wanted) =>
  Array.from(window.risen).some((text) => text.includes(wanted)), emoji));
const buttons = (phone) => phone.page.locator('#reactions:not([hidden]) button');

test('the allowance is that of the server: three at once, then one a second', () => {
  let now = 1000000;
  const allowance = new Allowance(() => now);
  assert.deepEqual([1, 2, 3, 4].map(() => allowance.take()), [true, true, true, false]);
  assert.equal(allowance.rest(), 1000);
  now += 999;
  assert.equal(allowance.take(), false);
  now += 1;
  assert.equal(allowance.take(), true);
  now += 60000;
  assert.deepEqual([1, 2, 3, 4].map(() => allowance.take()), [true, true, true, false]);
});

test('reactions are offered where there is nothing to answer', () => {
  const state = (room, more = {}) => ({ role: 'player', me: { approved: true }, stopped: null,
    room: { settings: { reactions: ['a'] }, ...room }, ...more });
  const offered = (...args) => offeredReactions(state(...args)).length > 0;
  assert.ok(offered({ status: 'ready' }));
  ['reveal', 'leaderboard'].forEach((phase) => assert.ok(offered({ status: 'in-progress', phase }), phase));
  ['intro', 'answering', 'paused'].forEach((phase) => assert.ok(!offered({ status: 'in-progress', phase }), phase));
  ['building', 'completed', 'failed'].forEach((status) => assert.ok(!offered({ status }), status));
  assert.ok(!offered({ status: 'ready', settings: { reactions: [] } }));
  assert.ok(!offered({ status: 'ready', settings: {} }));
  assert.ok(!offered({ status: 'ready' }, { role: 'spectator', me: null }));
  assert.ok(!offered({ status: 'ready' }, { me: { approved: false } }));
  assert.ok(!offered({ status: 'ready' }, { stopped: { reason: 'removed' } }));
});

test('a tap on the phone is seen on the screen, and too many wait', async () => {
  const { code } = await makeRoom();
  const [ann, screen] = await Promise.all([joined(code, 'Ann'), open(`/screen/${code}`, SCREEN)]);
  await screen.sees('lobby');
  assert.equal(await buttons(ann).count(), 6);
  for (const box of await Promise.all((await buttons(ann).all()).map((button) => button.boundingBox())))
    assert.ok(box.width >= 48 && box.height >= 48 && box.x >= 0 && box.x + box.width <= PHONE.width);
  await ann.page.tap('[aria-label="Applause"]');
  await shownOn(screen, '👏');
  // In one turn of the page: the rest may be over soon.
  assert.deepEqual(await ann.page.evaluate(() => {
    const bar = document.getElementById('reactions');
    const fire = bar.querySelector('[aria-label="Fire"]');
    [1, 2, 3].forEach(() => fire.click());
    return [bar.classList.contains('resting'), fire.getAttribute('aria-disabled')];
  }), [true, 'true']);
  await ann.page.waitForSelector('#reactions:not(.resting) [aria-disabled=false]');
  // What has risen is taken away again.
  await until('the screen is empty again', () => screen.page.evaluate(() => !document.querySelector('#reactions .reaction')));
});

test('they are there in the reveal, not over a question, and gone when the host switches them off', async () => {
  const { code } = await makeRoom();
  const [ann, screen] = await Promise.all([joined(code, 'Ann'), open(`/screen/${code}`, SCREEN)]);
  await node.command(code, 'start');
  await ann.sees('question');
  assert.equal(await buttons(ann).count(), 0);
  await ann.tap('a');
  await ann.accepted();
  await node.command(code, 'advance');
  await Promise.all([ann, screen].map((page) => page.sees('result')));
  await ann.page.tap('[aria-label="Party"]');
  await shownOn(screen, '🎉');
  await node.call('PATCH', `/game-rooms/${code}`, { settings: { reactions: [] } });
  await until('the buttons are gone', async () => (await buttons(ann).count()) === 0);
  await node.call('PATCH', `/game-rooms/${code}`, { settings: { reactions: ['🍕'] } });
  await until('another is offered', async () => (await buttons(ann).count()) === 1);
  await ann.page.tap('[aria-label="🍕"]');
  await shownOn(screen, '🍕');
});

test('with reduced motion the screen counts', async () => {
  const { code } = await makeRoom();
  const [ann, screen] = await Promise.all([joined(code, 'Ann'), open('/', SCREEN)]);
  await screen.page.emulateMedia({ reducedMotion: 'reduce' });
  await screen.visit(`/screen/${code}`);
  await screen.sees('lobby');
  await ann.page.$eval('[aria-label="Applause"]', (button) => [1, 2].forEach(() => button.click()));
  await shownOn(screen, '2');
  assert.equal(await screen.page.evaluate(() => window.mostRisen), 1);
});

test('one who only watches sees the game, answers nothing, and comes back after a reload', async () => {
  const { code } = await makeRoom();
  const ann = await joined(code, 'Ann');
  const watcher = await open(`/${code}`);
  await watcher.page.tap('.watch');
  await watcher.sees('lobby');
  assert.equal(await watcher.text('h1'), 'You are watching');
  assert.equal(await buttons(watcher).count(), 0);
  assert.equal((await node.room(code)).player_count, 1);
  await node.command(code, 'start');
  await watcher.sees('question');
  assert.equal(await watcher.page.getAttribute('[data-choice="a"]', 'aria-disabled'), 'true');
  await watcher.page.reload();
  await watcher.sees('question');
  await ann.tap('a');
  await ann.accepted();
  assert.equal((await node.room(code)).answered_count, 1);
  await node.command(code, 'advance');
  await watcher.sees('result');
  await node.command(code, 'end');
  await watcher.sees('podium');
});

test('a watcher may still take a seat', async () => {
  const { code } = await makeRoom();
  const watcher = await open(`/${code}`);
  await watcher.page.tap('.watch');
  await watcher.sees('lobby');
  await watcher.page.tap('.lobby .quiet');
  await watcher.sees('join');
  await watcher.page.fill('#name', 'Bo');
  await watcher.page.tap('button[type=submit]');
  await watcher.sees('lobby'); // The page knows of its seat.
  await watcher.page.reload();
  await until('Bo still has the seat', async () => (await watcher.text('.own-name')) === 'Bo');
});

test('who comes too late watches, where the host wants that', async () => {
  const { code } = await makeRoom({ late_join: 'spectate' });
  await joined(code, 'Ann');
  await node.command(code, 'start');
  const late = await open(`/${code}`);
  await until('the page says so', async () => (await late.text('.about')).includes('watch'));
  await late.page.fill('#name', 'Late');
  await late.page.tap('button[type=submit]');
  await late.sees('question');
  await node.command(code, 'end');
  await late.sees('podium');
  await late.page.reload();
  await late.sees('podium');
});

test('none of these pages complained', () => {
  assert.deepEqual(Phone.allComplaints, []);
});
