// Coming in, and what a player sets for themselves.

import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';

import { Party } from './party.mjs';
import { Phone } from './phone.mjs';
import { until } from './until.mjs';

let party;

before(async () => { party = await Party.start(); }, { timeout: 60000 });
after(() => party.end());
afterEach(() => party.goHome());

const submit = ({ page }) => page.tap('button[type=submit]');
const reason = (phone, text) => until(`the page says "${text}"`, async () =>
  (await phone.page.locator('.note.bad').allTextContents()).some((note) => text.test(note)));

test('"Surprise me" makes up a name and its picture, and another one next time', async () => {
  const { code } = await party.createRoom();
  const phone = await party.phone();
  await phone.visit(`/${code}`);
  const names = new Set();
  for (let go = 0; go < 5; ++go) {
    await phone.page.$eval('.surprise', (button) => button.click());
    names.add(await phone.page.inputValue('#name'));
  }
  assert.ok(names.size > 1);
  const avatar = await phone.page.inputValue('input[name=avatar]:checked');
  const animal = await phone.page.getAttribute('input[name=avatar]:checked', 'aria-label');
  const name = await phone.page.inputValue('#name');
  assert.ok(name.endsWith(animal), `${name}: ${animal}`);
  await submit(phone);
  await phone.sees('lobby');
  const { players } = await party.node.room(code);
  assert.deepEqual(players.map((player) => [player.name, player.avatar]), [[name, avatar]]);
  assert.match(await phone.page.getAttribute('.lobby .avatar use', 'href'), new RegExp(`#u${avatar.codePointAt(0).toString(16)}$`));
});

test('a player is known again in the next room, which takes one tap', async () => {
  const phone = await party.joined((await party.createRoom()).code, 'Ann');
  const { code } = await party.createRoom();
  await phone.visit(`/${code}`);
  assert.equal(await phone.page.inputValue('#name'), 'Ann');
  await submit(phone);
  await phone.sees('lobby');
});

test('a full room says so', async () => {
  const { code } = await party.createRoom({ max_player_count: 1 });
  await party.joined(code, 'Ann');
  const phone = await party.phone();
  await phone.visit(`/${code}`);
  await phone.page.fill('#name', 'Bo');
  await submit(phone);
  await reason(phone, /full/);
});

test('a game that takes nobody any more says so', async () => {
  const { code } = await party.createRoom({ settings: { late_join: 'refuse' } });
  await party.advance(code, 'intro');
  const phone = await party.phone();
  await phone.visit(`/${code}`);
  await phone.page.fill('#name', 'Bo');
  await submit(phone);
  await reason(phone, /has begun and takes no new players/);
});

test('a player waits for the host, and goes on when let in', async () => {
  const { code } = await party.createRoom({ settings: { join: 'approve' } });
  const phone = await party.phone();
  await phone.visit(`/${code}`);
  await phone.page.fill('#name', 'Ann');
  await submit(phone);
  await phone.sees('waiting');
  const { players } = await party.node.room(code);
  await party.node.call('POST', `/game-rooms/${code}/players/${players[0].id}/approve`);
  await phone.sees('lobby');
});

test('who comes late sees the running question, and the answer counts', async () => {
  const { code } = await party.createRoom();
  await party.advance(code, 'answering');
  const phone = await party.phone();
  await phone.visit(`/${code}`);
  await phone.page.fill('#name', 'Late');
  await submit(phone);
  await phone.sees('question');
  await phone.tap('a');
  await phone.accepted();
  assert.equal((await party.node.room(code)).answered_count, 1);
});

test('what a player sets is remembered, and the text of questions may stay on the big screen', async () => {
  const { code } = await party.createRoom({ settings: { shuffle_choices: 'player' } });
  const phone = await party.joined(code, 'Ann');
  await phone.page.tap('#options');
  await phone.page.waitForSelector('.sheet');
  assert.deepEqual(await phone.page.$$eval('.wish input', (inputs) => inputs.map(({ id, checked }) => [id, checked])),
    [['wish-sound', false], ['wish-buzz', true], ['wish-awake', true], ['wish-text', true]]);
  await phone.page.tap('#wish-text');
  await phone.page.tap('#wish-sound');
  await phone.page.tap('.sheet .primary');
  await party.advance(code, 'answering');
  await phone.sees('question');
  assert.equal(await phone.page.locator('.choice-text').count(), 0);
  assert.match(await phone.text('.question-text'), /big screen/);
  // The letters are those of the big screen then, whatever order the phones have.
  assert.deepEqual(await phone.page.$$eval('.choice', (nodes) => nodes.map(({ dataset }) => dataset.choice)), ['a', 'b', 'c', 'd']);
  await phone.page.reload();
  await phone.sees('question');
  assert.equal(await phone.page.locator('.choice-text').count(), 0);
  await phone.page.tap('#options');
  await phone.page.waitForSelector('.sheet');
  assert.equal(await phone.page.isChecked('#wish-sound'), true);
  await phone.page.tap('#wish-text');
  await phone.page.tap('.sheet .primary');
  assert.equal(await phone.page.locator('.choice-text').count(), 4);
  assert.equal(await phone.text('.question-text'), 'Which river runs through Vienna?');
});

test('a phone buzzes and sounds where that is wanted, and keeps its screen on', async () => {
  const { code } = await party.createRoom();
  const phone = await party.phone();
  await phone.context.addInitScript(() => {
    window.felt = [];
    window.heard = 0;
    window.awake = 0;
    navigator.vibrate = (pattern) => window.felt.push(pattern);
    const { createOscillator } = AudioContext.prototype;
    AudioContext.prototype.createOscillator = function make() {
      window.heard += 1;
      return createOscillator.call(this);
    };
    Object.defineProperty(navigator, 'wakeLock', { value: { request: async () => {
      window.awake += 1;
      return { released: false, async release() { window.awake -= 1; this.released = true; } };
    } } });
  });
  await phone.join(code, 'Ann');
  const senses = () => phone.page.evaluate(() => [window.felt.length, window.heard, window.awake]);
  await until('the screen is kept on', async () => (await senses())[2] === 1);
  await party.advance(code, 'intro');
  await phone.sees('intro');
  await party.advance(code, 'answering');
  await phone.sees('question');
  await until('it buzzed at the opening', async () => (await senses())[0] === 1);
  await phone.tap('a');
  await phone.accepted();
  await until('it buzzed when locked in', async () => (await senses())[0] === 2);
  assert.equal((await senses())[1], 0);
  await phone.page.tap('#options');
  await phone.page.waitForSelector('.sheet');
  for (const wish of ['sound', 'buzz', 'awake'])
    await phone.page.tap(`#wish-${wish}`);
  await phone.page.tap('.sheet .primary');
  await until('the screen may go off', async () => (await senses())[2] === 0);
  const [, before] = await senses();
  await party.advance(code, 'reveal');
  await phone.sees('result');
  await until('it sounded', async () => (await senses())[1] > before);
  assert.equal((await senses())[0], 2);
});

test('a page that nobody has touched since it was loaded does not buzz', async () => {
  const { code } = await party.createRoom();
  const phone = await party.phone();
  await phone.context.addInitScript(() => {
    window.felt = 0;
    window.touched = false;
    navigator.vibrate = () => { window.felt += 1; };
    Object.defineProperty(navigator, 'userActivation', { value: { get hasBeenActive() { return window.touched; } } });
  });
  await phone.join(code, 'Ann');
  await party.advance(code, 'answering');
  await phone.sees('question');
  await phone.tap('a');
  await phone.accepted();
  assert.equal(await phone.page.evaluate(() => window.felt), 0);
  await phone.page.evaluate(() => { window.touched = true; });
  await party.advance(code, 'reveal');
  await phone.sees('result');
  await until('it buzzes for the result', () => phone.page.evaluate(() => window.felt === 1));
});

test('the result tells what the points are made of, the place, and who is next above', async () => {
  const { code } = await party.createRoom({ settings: { scoring: 'order', streak_bonus: true } });
  const [ann, bo] = [await party.joined(code, 'Ann'), await party.joined(code, 'Bo')];
  await party.advance(code, 'answering');
  await Promise.all([ann.sees('question'), bo.sees('question')]);
  for (const phone of [ann, bo]) {
    await phone.tap('a');
    await phone.accepted();
  }
  await party.advance(code, 'reveal');
  await bo.sees('result');
  await until('Bo is told', async () => /place 0\.95/.test(await bo.text('.why')));
  assert.equal(await bo.text('.plus'), '+950');
  assert.match(await bo.text('.distance'), /50 points behind Ann/);
  assert.match(await ann.text('.distance'), /in the lead/);
  await party.advance(code, 'answering');
  await Promise.all([ann.sees('question'), bo.sees('question')]);
  await bo.tap('true');
  await bo.accepted();
  await party.advance(code, 'reveal');
  await until('Bo is told of the streak', async () => /^1,000 \+ streak 100$/.test(await bo.text('.why')));
  assert.deepEqual(await bo.result(), { verdict: 'right', points: 1100, score: 2050, rank: 1 });
});

test('more time of one\'s own is told and shown', async () => {
  const { code } = await party.createRoom();
  const phone = await party.joined(code, 'Ann');
  const { players } = await party.node.room(code);
  await party.node.call('PATCH', `/game-rooms/${code}/players/${players[0].id}`, { time_factor: 1.5 });
  await party.advance(code, 'answering');
  await phone.sees('question');
  assert.match(await phone.text('.question-meta'), /1\.5 × the time/);
  const seconds = await until('the clock is drawn', async () => Number(await phone.text('.time-digits')));
  assert.ok(seconds > 60 && seconds <= 90, String(seconds));
});

test('none of these pages complained', () => {
  assert.deepEqual(Phone.allComplaints, []);
});
