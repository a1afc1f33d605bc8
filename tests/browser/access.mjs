// Whether everybody can play: axe on every state in every theme, the keyboard alone, large letters, small windows.

import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';

import { SIZES, THEMES, assertAccessible, assertReachable } from './axe.mjs';
import { Party, PHONE } from './party.mjs';
import { Phone } from './phone.mjs';
import { until } from './until.mjs';

let party;

before(async () => { party = await Party.start(); }, { timeout: 60000 });
after(() => party.end());
afterEach(() => party.goHome());

/** Walks through every state of the page; `look` is told each. */
async function walk(size, look) {
  const room = await party.createRoom({ settings: { streak_bonus: true } });
  const { code } = room;
  const phone = await party.phone(size);
  const at = async (state, ...screens) => {
    await phone.sees(...screens);
    await look(phone, state);
  };
  await phone.visit(`/${code}`);
  await phone.page.waitForSelector('.about:not(:empty)');
  await at('join', 'join');
  await phone.page.tap('button[type=submit]');
  await phone.page.waitForSelector('#name[aria-invalid]');
  await at('join, complaining', 'join');
  await phone.page.fill('#name', 'Ann');
  await phone.page.tap('button[type=submit]');
  await at('lobby', 'lobby');
  await phone.page.tap('#options');
  await phone.page.waitForSelector('.sheet');
  await look(phone, 'options');
  await phone.page.tap('.sheet .primary');
  await party.advance(code, 'intro');
  await at('intro', 'intro');
  await party.advance(code, 'answering');
  await at('question', 'question');
  await phone.tap('a');
  await phone.accepted();
  await look(phone, 'locked in');
  await party.node.command(code, 'pause');
  await at('paused', 'paused');
  await party.node.command(code, 'resume');
  await phone.sees('locked');
  await party.node.call('PUT', `/game-rooms/${code}/message`, { text: 'The bar is open' });
  await phone.page.waitForSelector('#message:not(:empty)');
  await party.advance(code, 'reveal');
  await at('right', 'result');
  await party.advance(code, 'leaderboard');
  await at('leaderboard', 'leaderboard');
  await party.advance(code, 'answering');
  await phone.sees('question');
  await phone.tap('false');
  await phone.accepted();
  await party.advance(code, 'reveal');
  await at('wrong', 'result');
  await party.advance(code, 'answering');
  await phone.sees('question');
  await phone.page.tap('[data-choice=b]');
  await look(phone, 'several');
  await party.advance(code, 'reveal');
  await at('no answer', 'result');
  await party.node.command(code, 'end');
  await at('podium', 'podium');
  const second = await phone.context.newPage();
  await second.goto(`${party.node.address}/${code}`);
  await at('elsewhere', 'elsewhere');
  await second.close();
}

Object.entries(THEMES).forEach(([name, theme]) => {
  test(`axe has nothing to say of any state, ${name}`, async () => {
    await walk(theme, assertAccessible);
  });
});

test('axe has nothing to say of a room that lets players in one by one, picks teams, or refuses', async () => {
  const { code } = await party.createRoom({ settings: { join: 'approve', teams: 'pick', team_names: ['Red', 'Blue'] } });
  const phone = await party.phone();
  await phone.visit(`/${code}`);
  await phone.page.waitForSelector('.team-option');
  await assertAccessible(phone, 'teams');
  await phone.page.fill('#name', 'Ann');
  await phone.page.check('input[name=team][value=Red]', { force: true });
  await phone.page.tap('button[type=submit]');
  await phone.sees('waiting');
  await assertAccessible(phone, 'waiting');
  const { players } = await party.node.room(code);
  await party.node.call('DELETE', `/game-rooms/${code}/players/${players[0].id}`);
  await phone.sees('removed');
  await phone.page.getByRole('heading', { name: 'The host has removed you' }).waitFor();
  await assertAccessible(phone, 'removed');
});

test('a whole game is played with the keyboard alone', async () => {
  const { code } = await party.createRoom();
  const phone = await party.phone({ width: 1280, height: 720, touch: false });
  const { page } = phone;
  const { keyboard } = page;
  const focused = () => page.evaluate(() => {
    const node = document.activeElement;
    return node.id || node.dataset.choice || node.className || node.tagName;
  });
  const tabTo = (...wanted) => until(`the focus is on ${wanted}`, async () => {
    await keyboard.press('Tab');
    return wanted.includes(await focused());
  });
  await phone.visit(`/${code}`);
  await phone.page.waitForSelector('.about:not(:empty)');
  await tabTo('name');
  await tabTo('quiet surprise');
  await keyboard.press('Enter');
  assert.ok((await page.inputValue('#name')).length > 3);
  await tabTo('primary');
  await keyboard.press('Enter');
  await phone.sees('lobby');
  await tabTo('options');
  await keyboard.press('Enter');
  await until('the settings are open', async () => await focused() === 'options-heading');
  await keyboard.press('Tab');
  assert.equal(await focused(), 'wish-sound');
  await keyboard.press('Space');
  assert.equal(await page.isChecked('#wish-sound'), true);
  // Nothing below the sheet takes the focus.
  for (let step = 0; step < 5; ++step) {
    await keyboard.press('Tab');
    assert.ok(await page.evaluate(() => document.activeElement === document.body
      || Boolean(document.activeElement.closest('.sheet'))), await focused());
  }
  await keyboard.press('Escape');
  await page.waitForSelector('.sheet', { state: 'detached' });
  assert.equal(await focused(), 'options');
  await party.advance(code, 'answering');
  await phone.sees('question');
  await tabTo('b');
  const outline = await page.evaluate(() => getComputedStyle(document.activeElement).outlineWidth);
  assert.equal(outline, '3px');
  await keyboard.press('Enter');
  await phone.accepted();
  await party.advance(code, 'leaderboard');
  await party.advance(code, 'answering');
  await phone.sees('question');
  await keyboard.press('1');
  await phone.accepted();
  await party.advance(code, 'leaderboard');
  await party.advance(code, 'answering');
  await phone.sees('question');
  for (const key of ['a', 'c', 'e'])
    await keyboard.press(key);
  await keyboard.press('Enter');
  await phone.accepted();
  await party.advance(code, 'reveal');
  assert.equal((await phone.result()).verdict, 'right');
  await party.advance(code, 'completed');
  await phone.sees('podium');
});

test('question, time and result are told to who cannot see them', async () => {
  const { code } = await party.createRoom();
  const phone = await party.joined(code, 'Ann');
  const told = [];
  await phone.page.exposeFunction('tellTold', (text) => told.push(text));
  await phone.page.evaluate(() => new MutationObserver(() => window.tellTold(document.getElementById('announcer').textContent))
    .observe(document.getElementById('announcer'), { childList: true, characterData: true, subtree: true }));
  await party.advance(code, 'answering');
  await phone.sees('question');
  await phone.tap('a');
  await phone.accepted();
  await party.advance(code, 'reveal');
  await phone.sees('result');
  await until('the result is told', () => told.some((text) => /^Right! /.test(text)));
  assert.ok(told.includes('Question 1 of 3'), told.join(' | '));
  assert.ok(told.includes('Which river runs through Vienna?. 60 seconds') || told.some((text) => /^Which river.* 60 seconds$/.test(text)), told.join(' | '));
  assert.ok(told.includes('Locked in'), told.join(' | '));
  assert.equal(await phone.page.getAttribute('#announcer', 'aria-live'), 'polite');
});

SIZES.forEach(([name, size]) => {
  test(`nothing is out of reach or smaller than a finger: ${name}`, async () => {
    await walk(size, assertReachable);
  });
});

test('with less motion nothing moves by itself', async () => {
  const { code } = await party.createRoom();
  const phone = await party.phone();
  await phone.page.emulateMedia({ reducedMotion: 'reduce' });
  await phone.join(code, 'Ann');
  for (const phase of ['intro', 'answering', 'reveal', 'leaderboard', 'completed']) {
    await party.advance(code, phase);
    await phone.sees({ intro: 'intro', answering: 'question', reveal: 'result', leaderboard: 'leaderboard', completed: 'podium' }[phase]);
    const moving = await phone.page.evaluate(() => document.getAnimations().map((animation) => animation.animationName)
      .filter((animation) => animation));
    assert.deepEqual(moving, [], phase);
  }
});

test('a page in Hebrew is laid out from the right', async () => {
  const { code } = await party.createRoom();
  const phone = await party.phone({ ...PHONE, locale: 'he-IL' });
  await phone.join(code, 'נועה');
  assert.deepEqual(await phone.page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]), ['he', 'rtl']);
  await phone.page.getByRole('heading', { name: 'אתם בפנים!' }).waitFor();
  await party.advance(code, 'answering');
  await phone.sees('question');
  const at = (selector) => phone.page.locator(selector).first().boundingBox();
  const [shape, text, digits, gear] = await Promise.all([at('.choice .shape'), at('.choice .choice-text'), at('.time-digits'), at('#options')]);
  assert.ok(shape.x > text.x, 'the shape is at the right');
  assert.ok(digits.x < PHONE.width / 2, 'the time is at the left');
  assert.ok(gear.x < PHONE.width / 2, 'the settings are at the left');
  // Somebody who reads from the left changes that without losing the seat.
  await phone.page.tap('#options');
  await phone.page.selectOption('.sheet .language select', 'en');
  await phone.sees('question');
  await phone.page.getByText('Tap your answer').waitFor();
  assert.equal(await phone.page.evaluate(() => document.documentElement.dir), 'ltr');
});

test('none of these pages complained', () => {
  assert.deepEqual(Phone.allComplaints, []);
});
