// What a host does during a game, on the pages: messages, black screens, skipping, corrections, teams.

import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';

import { Node } from './node.mjs';
import { Phone, startChromium } from './phone.mjs';
import { until } from './until.mjs';

const PHONE = { width: 360, height: 740 };
const SCREEN = { width: 1280, height: 720, touch: false, sharpness: 1 };
const QUESTIONS = [1, 2, 3].map((number) => ({ type: 'choice', text: `Question ${number}?`, choices: ['Yes', 'No'], key: ['a'] }));
const SETTINGS = { pacing: 'manual', question_seconds: 60, intro_seconds: 1, close_when_all_answered: false, scoring: 'flat' };

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

async function open(path, size = PHONE) {
  const opened = await Phone.open(browser, node.address, size);
  phones.push(opened);
  await opened.visit(path);
  return opened;
}

async function joined(code, name, team) {
  const opened = await open(`/${code}`);
  await opened.page.fill('#name', name);
  if (team)
    await opened.page.check(`input[name=team][value=${team}]`, { force: true });
  await opened.page.tap('button[type=submit]');
  await opened.sees('lobby');
  return opened;
}

const says = (phone, selector, text) => until(`${selector} says "${text}"`, async () => (await phone.text(selector)) === text);

test('the host\'s message is a banner on phones, large on the screen, and text', async () => {
  const { code } = await makeRoom();
  const [ann, screen] = await Promise.all([joined(code, 'Ann'), open(`/screen/${code}`, SCREEN)]);
  const text = 'Bar closes <b>soon</b>';
  await node.call('PUT', `/game-rooms/${code}/message`, { text });
  await Promise.all([says(ann, '#message', text), says(screen, '#message', text)]);
  assert.equal(await ann.page.getAttribute('#message', 'role'), 'status');
  assert.ok(await ann.page.isVisible('#message'));
  const box = await screen.page.locator('#message').boundingBox();
  assert.ok(box.height > 60 && box.width === SCREEN.width);
  // It is there for a page that comes later, and takes nothing of the game away.
  const bo = await joined(code, 'Bo');
  await says(bo, '#message', text);
  const [message, stage] = await Promise.all(['#message', '#stage'].map((id) => bo.page.locator(id).boundingBox()));
  assert.ok(message.y + message.height <= stage.y + 1);
  await node.call('PUT', `/game-rooms/${code}/message`, { text: '' });
  await Promise.all([ann, bo, screen].map((page) => page.page.waitForSelector('#message', { state: 'hidden' })));
});

test('screens go black and come back, phones do not', async () => {
  const { code } = await makeRoom();
  const [ann, screen] = await Promise.all([joined(code, 'Ann'), open(`/screen/${code}`, SCREEN)]);
  await screen.sees('lobby');
  await node.call('PUT', `/game-rooms/${code}/blackout`, { on: true });
  await screen.page.waitForSelector('#stage', { state: 'hidden' });
  assert.equal(await screen.page.evaluate(() => getComputedStyle(document.body).backgroundColor), 'rgb(0, 0, 0)');
  assert.ok(await ann.page.isVisible('#stage'));
  await node.call('PUT', `/game-rooms/${code}/blackout`, { on: false });
  await screen.page.waitForSelector('#stage', { state: 'visible' });
});

test('a skipped question makes way for the next on every page', async () => {
  const { code } = await makeRoom({ intro_seconds: 3 });
  const [ann, screen] = await Promise.all([joined(code, 'Ann'), open(`/screen/${code}`, SCREEN)]);
  await node.command(code, 'start');
  await ann.sees('intro');
  await node.command(code, 'skip');
  await Promise.all([says(ann, 'h1', 'Question 2 of 3'), says(screen, 'main h1', 'Question 2')]);
  await node.command(code, 'advance');
  await ann.tap('b');
  await ann.accepted();
  await node.command(code, 'skip');
  await says(ann, 'h1', 'Question 3 of 3');
  await node.command(code, 'skip');
  await ann.sees('podium');
});

test('a correction changes the result that is on the phone', async () => {
  const { code } = await makeRoom();
  const ann = await joined(code, 'Ann');
  await node.command(code, 'start');
  await node.phase(code, ['intro']);
  await node.command(code, 'advance');
  await ann.tap('b');
  await ann.accepted();
  await node.command(code, 'advance');
  assert.equal((await ann.result()).verdict, 'wrong');
  const reply = await node.call('POST', `/game-rooms/${code}/questions/q1/correction`, { key: ['b'], reason: 'A slip' });
  assert.equal(reply.changes[0].after.score, 1000);
  await until('the phone shows the corrected result', async () => (await ann.result()).verdict === 'right');
  assert.deepEqual(await ann.result(), { verdict: 'right', points: 1000, score: 1000, rank: 1 });
  await node.call('POST', `/game-rooms/${code}/corrections/${reply.correction_id}/undo`);
  await until('the phone shows the first result', async () => (await ann.result()).verdict === 'wrong');
  await node.call('POST', `/game-rooms/${code}/questions/q1/correction`, { void: true });
  await until('the question does not count', async () => (await ann.result()).verdict === 'void');
});

test('more time is on the phone\'s clock', async () => {
  const { code } = await makeRoom();
  const ann = await joined(code, 'Ann');
  await node.command(code, 'start');
  await node.phase(code, ['intro']);
  await node.command(code, 'advance');
  await ann.sees('question');
  await node.call('POST', `/game-rooms/${code}/extend`, { seconds: 120 });
  await until('the clock shows the added time', async () => Number(await ann.text('.time-digits')) > 120);
});

test('players pick a team, and see how the teams stand', async () => {
  const { code } = await makeRoom({ teams: 'pick', team_names: ['Red', 'Blue'], leaderboard_seconds: 5 });
  const picky = await open(`/${code}`);
  await picky.page.waitForSelector('.team-option');
  await picky.page.fill('#name', 'Cy');
  await picky.page.tap('button[type=submit]');
  await says(picky, '.teams .note', 'Choose your team.');
  const [ann, bo, screen] = [await joined(code, 'Ann', 'Blue'), await joined(code, 'Bo', 'Red'),
    await open(`/screen/${code}`, SCREEN)];
  await says(ann, '.lobby .category', 'You play for Blue');
  await node.command(code, 'start');
  await node.phase(code, ['intro']);
  await node.command(code, 'advance');
  await ann.tap('a');
  await bo.tap('b');
  await Promise.all([ann.accepted(), bo.accepted()]);
  await node.command(code, 'advance');
  await node.command(code, 'advance');
  await Promise.all([ann, screen].map((page) => page.sees('leaderboard')));
  await ann.page.waitForSelector('.team-board .row');
  const rows = (page) => page.page.$$eval('.team-board .row', (nodes) => nodes.map((row) => row.querySelector('.name').textContent));
  assert.deepEqual(await rows(ann), ['Blue', 'Red']);
  assert.deepEqual(await rows(screen), ['Blue', 'Red']);
  assert.equal(await ann.text('.team-board .row.own .name'), 'Blue');
  await node.command(code, 'end');
  await Promise.all([ann, screen].map((page) => page.sees('podium')));
  assert.deepEqual(await rows(ann), ['Blue', 'Red']);
  assert.deepEqual(await rows(screen), ['Blue', 'Red']);
});

test('teams are offered once a typed code is complete', async () => {
  const { code } = await makeRoom({ teams: 'pick', team_names: ['Red', 'Blue'] });
  const ann = await open('/');
  await ann.page.type('#code', code);
  await ann.page.waitForSelector('.team-option');
  assert.equal(await ann.page.locator('.team-option').count(), 2);
});

test('none of these pages complained', () => {
  assert.deepEqual(Phone.allComplaints, []);
});
