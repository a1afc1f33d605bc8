// What a phone goes through: no network, another page and back, a node that dies, a wrong Wi-Fi, a neighbour's tab.

import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';

import { Party } from './party.mjs';
import { until } from './until.mjs';

let party;

before(async () => { party = await Party.start(); }, { timeout: 60000 });
after(() => party.end());
afterEach(() => party.goHome());

/** From now on the phone has no network at all, as in airplane mode. */
async function leaveTheNetwork(phone) {
  party.wifi.lose();
  await phone.setOffline(true);
}

async function comeBack(phone) {
  party.wifi.find();
  await phone.setOffline(false);
}

const answered = async (code) => (await party.node.room(code)).answered_count;

test('an answer tapped in airplane mode counts when the phone is back in time', async () => {
  const { code } = await party.createRoom();
  const phone = await party.joinedByWifi(code, 'Ann');
  await party.advance(code, 'answering');
  await phone.sees('question');
  await leaveTheNetwork(phone);
  await phone.page.waitForSelector('.banner.lost.on');
  await until('the page says what is wrong', async () => /no network/.test(await phone.text('#banner')));
  await phone.tap('a');
  await phone.page.waitForSelector('.question[data-answer="queued"]');
  assert.match(await phone.text('.status'), /sent when you are back/);
  assert.equal(await answered(code), 0);
  await comeBack(phone);
  await phone.accepted();
  assert.equal(await answered(code), 1);
  await phone.page.waitForSelector('.banner.lost', { state: 'hidden' });
});

test('an answer that comes back too late is told to its player', async () => {
  const { code } = await party.createRoom();
  const phone = await party.joinedByWifi(code, 'Ann');
  await party.advance(code, 'answering');
  await phone.sees('question');
  await leaveTheNetwork(phone);
  await phone.page.waitForSelector('.banner.lost.on');
  await phone.tap('a');
  await phone.page.waitForSelector('.question[data-answer="queued"]');
  await party.advance(code, 'reveal');
  await comeBack(phone);
  await phone.sees('result');
  assert.equal((await phone.result()).verdict, 'none');
  assert.match(await phone.text('.verdict'), /did not arrive in time/);
});

test('an answer to a question that is long over is told in passing', async () => {
  const { code } = await party.createRoom();
  const phone = await party.joinedByWifi(code, 'Ann');
  await party.advance(code, 'answering');
  await phone.sees('question');
  await leaveTheNetwork(phone);
  await phone.page.waitForSelector('.banner.lost.on');
  await phone.tap('a');
  await phone.page.waitForSelector('.question[data-answer="queued"]');
  await party.advance(code, 'leaderboard');
  await party.advance(code, 'answering');
  await comeBack(phone);
  await until('the next question is there', async () => (await phone.text('.question-text')) === 'Night follows day.');
  await until('the page tells it', async () => /came too late/.test(await phone.text('#banner')));
  await phone.tap('true');
  await phone.accepted();
});

test('the browser\'s back and forward end at the same seat', async () => {
  const { code } = await party.createRoom();
  const phone = await party.joined(code, 'Ann');
  await party.advance(code, 'answering');
  await phone.sees('question');
  await phone.page.goto(`${party.node.address}/web/icon.svg`);
  await phone.page.goBack();
  await phone.sees('question');
  await phone.tap('a');
  await phone.accepted();
  await phone.page.reload();
  await phone.sees('locked');
  assert.equal(await phone.page.getAttribute('[data-choice=a]', 'aria-pressed'), 'true');
  assert.equal((await party.node.room(code)).players.length, 1);
});

test('a phone that slept wakes at the question of now', async () => {
  const { code } = await party.createRoom();
  const phone = await party.joinedByWifi(code, 'Ann');
  await party.advance(code, 'answering');
  await phone.sees('question');
  // While it sleeps nothing reaches it, and nobody tells it so.
  party.wifi.lose();
  await party.advance(code, 'leaderboard');
  await party.advance(code, 'answering');
  party.wifi.drop();
  party.wifi.find();
  await phone.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await until('the next question is there', async () => (await phone.text('.question-text')) === 'Night follows day.');
});

test('the node dies in a question and comes back: same seat, same answer, same question', async () => {
  const { code } = await party.createRoom();
  const [ann, bo] = [await party.joined(code, 'Ann'), await party.joined(code, 'Bo')];
  await party.advance(code, 'answering');
  await Promise.all([ann.sees('question'), bo.sees('question')]);
  await ann.tap('a');
  await ann.accepted();
  [ann, bo].forEach((phone) => { phone.offline = true; }); // the browser logs what it can't reach
  await party.node.kill();
  await Promise.all([ann, bo].map((phone) => phone.page.waitForSelector('.banner.lost.on')));
  await bo.tap('b');
  await bo.page.waitForSelector('.question[data-answer="queued"]');
  await until('the page says that nobody answers', async () => /does not answer/.test(await bo.text('#banner')), 40000);
  await party.node.restart();
  await bo.accepted();
  await ann.sees('locked');
  assert.equal(await answered(code), 2);
  await Promise.all([ann, bo].map((phone) => phone.page.waitForSelector('.banner.lost', { state: 'hidden' })));
  await party.advance(code, 'reveal');
  assert.equal((await ann.result()).verdict, 'right');
  assert.equal((await bo.result()).verdict, 'wrong');
});

test('of two tabs the newer plays; an answer in the older is not lost', async () => {
  const { code } = await party.createRoom();
  const phone = await party.joined(code, 'Ann');
  await party.advance(code, 'answering');
  await phone.tap('a');
  await phone.accepted();
  const second = await phone.context.newPage();
  await second.goto(`${party.node.address}/${code}`);
  await phone.sees('elsewhere');
  await until('the page says why', async () => /newest tab plays/.test(await phone.text('.plain')));
  await second.waitForSelector('.question[data-answer="accepted"]');
  assert.equal(await second.getAttribute('[data-choice=a]', 'aria-pressed'), 'true');
});

test('the game\'s files that do not arrive leave the name where it is', async () => {
  const { code } = await party.createRoom();
  const phone = await party.phone();
  phone.offline = true; // the browser logs what it can't load
  let lost = true;
  await phone.context.route(/\/main\.js$/, (route) => (lost ? route.abort() : route.continue()));
  await phone.visit(`/${code}`);
  await phone.page.fill('#name', 'Ann');
  await phone.page.tap('button[type=submit]');
  await until('the page says why, or is there anew', async () => {
    const bad = await phone.page.locator('.note.bad').allTextContents().catch(() => []);
    return bad.some((text) => /does not answer/.test(text)) || (await phone.page.inputValue('#name').catch(() => '')) === 'Ann';
  });
  lost = false;
  await until('the player is in', async () => {
    if (await phone.screen() === 'join')
      await phone.page.tap('button[type=submit]', { timeout: 2000 }).catch(() => {});
    return await phone.screen() === 'lobby';
  });
});
