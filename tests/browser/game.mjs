// One whole game, as people play it: the real desktop window, three phones, from "New room" to the podium.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { Display } from './display.mjs';
import { Node } from './node.mjs';
import { Phone, startChromium } from './phone.mjs';
import { pause, until } from './until.mjs';
import { Wifi } from './wifi.mjs';

const OFFLINE_MS = 5000;
const RIGHT = { q1: ['b'], q2: ['true'], q3: ['a'], q4: ['b', 'd'], q5: ['c'], q6: ['d'] };
const WRONG = { q1: ['a'], q2: ['false'], q3: ['b'], q4: ['a', 'c'], q5: ['d'], q6: ['a'] };
const ANN = { name: 'Ann 🦊', wrong: [] };
const BO = { name: 'Bo', wrong: ['q5'] };
const CY = { name: 'Ćyril', wrong: ['q3', 'q4', 'q6'] };

let display, desktop, browser, wifi, host, audience, code;
let ann, bo, cy;
const phones = () => [[ann, ANN], [bo, BO], [cy, CY]];
const told = { [ANN.name]: {}, [BO.name]: {}, [CY.name]: {} };

before(async () => {
  display = await Display.start();
  [desktop, browser] = await Promise.all([Node.desktop(display), startChromium()]);
  wifi = await Wifi.start(desktop.port);
  const relayed = `http://127.0.0.1:${wifi.port}`;
  [ann, bo, cy] = await Promise.all([
    Phone.open(browser, desktop.address, { width: 320, height: 568 }),
    Phone.open(browser, relayed, { width: 360, height: 740, scheme: 'light' }),
    Phone.open(browser, desktop.address, { width: 740, height: 360, touch: false })]);
}, { timeout: 60000 });

after(async () => {
  await Promise.allSettled([browser && browser.close(), wifi && wifi.stop()]);
  if (desktop)
    await desktop.stop();
  if (display)
    await display.stop();
});

let broken = '';

/** What comes after a step that failed cannot be judged. */
function step(name, play) {
  test(name, async () => {
    assert.equal(broken, '', 'a step before failed');
    broken = name;
    await play();
    broken = '';
  });
}

/** A key that the window took for the second half of a double press is pressed again, as a person would. */
async function press(window, key, ...phases) {
  const { phase: before } = await desktop.room(code);
  await until(`${key} brings ${phases}`, async () => {
    if ((await desktop.room(code)).phase === before)
      await window.press(key);
    return desktop.phase(code, phases, 4000).catch(() => false);
  });
}

async function pressAndSee(window, key) {
  const before = window.picture();
  await window.press(key);
  await until(`${key} shows`, () => !window.picture().equals(before));
  await window.stillPicture();
}

const answersOf = (who, question) => (who.wrong.includes(question) ? WRONG : RIGHT)[question];
const see = (...screens) => Promise.all(phones().map(([phone]) => phone.sees(...screens)));

async function pressOn(phone, choices) {
  for (const choice of choices) {
    const place = await phone.page.getAttribute(`[data-choice="${choice}"]`, 'data-place');
    await phone.page.keyboard.press('ABCDEFGH'[place]);
  }
  if (await phone.page.isVisible('.lock'))
    await phone.page.keyboard.press('Enter');
}

async function answer(phone, who, question) {
  if (phone === cy)
    await pressOn(phone, answersOf(who, question));
  else
    await phone.tap(...answersOf(who, question));
  await phone.sees('locked', 'result');
}

async function readResults(question) {
  await see('result');
  for (const [phone, who] of phones())
    told[who.name][question] = await phone.result();
}

step('the host makes a room with the keyboard and opens the audience window', async () => {
  host = await display.window('^Quizstage$');
  await host.place(0, 0, 1280, 760);
  await until('the packs are read', async () => (await desktop.get('/packs')).packs.length > 0);
  await pressAndSee(host, 'ctrl+n');
  await host.press('shift+Tab');
  await host.type('taste');
  await pressAndSee(host, 'Return');
  await host.press('Return');
  const rooms = await until('the room is there', async () => {
    const list = (await desktop.get('/game-rooms')).game_rooms;
    return list.length && list;
  });
  assert.equal(rooms.length, 1);
  assert.equal(rooms[0].title, 'A taste of everything');
  code = rooms[0].code;
  await until('the window shows the room', async () => (await host.title()).includes(code.slice(0, 3)));
  await host.press('ctrl+u');
  audience = await display.window('^Audience: A taste');
  await audience.place(640, 0, 1280, 720);
  // Time enough for a slow machine; the host moves on by hand in the first questions.
  await desktop.call('PATCH', `/game-rooms/${code}`, { settings: { question_seconds: 120, pacing: 'hold' } });
});

step('three phones join by the address of the QR code', async () => {
  const reply = await ann.join(code, ANN.name);
  const policy = reply.headers()['content-security-policy'];
  assert.match(policy, /default-src 'self'/);
  assert.doesNotMatch(policy, /unsafe/);
  await bo.join(code.toLowerCase(), BO.name);
  await cy.visit(`/${code.slice(0, 3)}-${code.slice(3)}`);
  await until('the name field has the focus', async () => {
    await cy.page.keyboard.press('Tab');
    return cy.page.evaluate(() => document.activeElement.id === 'name');
  });
  await cy.page.keyboard.type(CY.name);
  await cy.page.keyboard.press('Enter');
  await see('lobby');
  await until('everybody sees the two others', async () => {
    const chips = await Promise.all(phones().map(([phone]) => phone.page.locator('.chip').count()));
    return chips.every((count) => count === 2);
  });
});

step('question 1: a phone is reloaded before it answers, and again at the reveal', async () => {
  await press(host, 'space', 'intro', 'answering');
  await see('question');
  await ann.page.reload();
  await ann.sees('question');
  for (const [phone, who] of phones())
    await answer(phone, who, 'q1');
  await readResults('q1');
  await ann.page.reload();
  await ann.sees('result');
  assert.deepEqual(await ann.result(), told[ANN.name].q1);
  await press(host, 'space', 'leaderboard');
  await see('leaderboard');
});

step('question 2: a phone is out of the Wi-Fi for 5 s, taps there, and the answer counts', async () => {
  await press(audience, 'space', 'intro', 'answering');
  await see('question');
  wifi.lose();
  await bo.setOffline(true);
  const away = pause(OFFLINE_MS);
  await bo.page.waitForSelector('.banner.lost.on');
  await bo.tap(...RIGHT.q2);
  await bo.page.waitForSelector('.question[data-answer="queued"]');
  await away;
  wifi.find();
  await bo.setOffline(false);
  await bo.accepted();
  assert.equal(await bo.page.isVisible('.banner.lost'), false);
  await answer(ann, ANN, 'q2');
  await answer(cy, CY, 'q2');
  await readResults('q2');
  assert.equal(told[BO.name].q2.verdict, 'right');
  await press(host, 'space', 'leaderboard');
  await see('leaderboard');
});

step('question 3: the host stops the clock and lets it go on', async () => {
  await press(host, 'space', 'intro', 'answering');
  await see('question');
  await answer(bo, BO, 'q3');
  await press(host, 'p', 'paused');
  await see('paused');
  assert.match(await ann.text('.plain'), /short break/);
  assert.match(await bo.text('.good'), /locked in/);
  await press(host, 'p', 'answering');
  await ann.sees('question');
  await bo.sees('locked');
  await answer(ann, ANN, 'q3');
  await answer(cy, CY, 'q3');
  await readResults('q3');
  await press(host, 'space', 'leaderboard');
  await see('leaderboard');
});

step('questions 4 to 6 run by themselves, to the podium', async () => {
  await desktop.call('PATCH', `/game-rooms/${code}`, { settings: { pacing: 'auto', reveal_seconds: 10 } });
  await press(host, 'space', 'intro', 'answering');
  for (const question of ['q4', 'q5', 'q6']) {
    await see('question');
    if (question === 'q4') // which has a time of its own
      await desktop.call('POST', `/game-rooms/${code}/extend`, { seconds: 60 });
    for (const [phone, who] of phones())
      await answer(phone, who, question);
    await readResults(question);
  }
  await see('podium');
});

step('every phone was told the points that the results have', async () => {
  const results = await desktop.get(`/game-rooms/${code}/results`);
  assert.deepEqual(results.questions.map(({ id }) => id), Object.keys(RIGHT));
  for (const [phone, who] of phones()) {
    const player = results.players.find(({ name }) => name === who.name);
    let score = 0;
    for (const { id, answers } of results.questions) {
      const given = answers.find(({ player_id }) => player_id === player.id);
      assert.ok(given, `${who.name}'s answer to ${id} is there`);
      assert.deepEqual(given.picks.sort(), answersOf(who, id));
      assert.equal(given.correct, !who.wrong.includes(id), `${who.name} ${id}`);
      assert.equal(told[who.name][id].points, given.points, `${who.name} ${id}`);
      score += given.points;
      assert.equal(told[who.name][id].score, score, `${who.name} after ${id}`);
    }
    assert.equal(player.score, score);
    assert.equal(told[who.name].q6.rank, player.rank);
    assert.equal(await phone.text('.top .score'), score.toLocaleString('en'));
  }
});

step('the podium has the order of the results', async () => {
  const { players } = await desktop.get(`/game-rooms/${code}/results`);
  assert.deepEqual(players.map(({ name }) => name), [ANN.name, BO.name, CY.name]);
  for (const [phone] of phones()) {
    assert.deepEqual(await phone.page.locator('.step .name').allTextContents(), players.map(({ name }) => name));
    assert.deepEqual(await phone.page.locator('.step .score').allTextContents(),
      players.map(({ score }) => score.toLocaleString('en')));
  }
  assert.match(await ann.text('h1'), /You won/);
  assert.match(await cy.text('h1'), /number 3/);
});

step('each phone saw the screens of the game, in their order', () => {
  const question = ['intro', 'question', 'locked', 'result', 'leaderboard'];
  const fromFourth = [...question, ...question, ...question, 'podium'];
  const seen = (phone) => phone.screens.filter((screen) => screen !== 'loading');
  assert.deepEqual(seen(ann), ['join', 'lobby',
    'intro', 'question', 'connecting', 'question', 'locked', 'result', 'connecting', 'result', 'leaderboard',
    ...question,
    'intro', 'question', 'paused', 'question', 'locked', 'result', 'leaderboard', ...fromFourth]);
  assert.deepEqual(seen(bo), ['join', 'lobby', ...question, ...question,
    'intro', 'question', 'locked', 'paused', 'locked', 'result', 'leaderboard', ...fromFourth]);
  assert.deepEqual(seen(cy), ['join', 'lobby', ...question, ...question,
    'intro', 'question', 'paused', 'question', 'locked', 'result', 'leaderboard', ...fromFourth]);
});

step('no page complained, and none spoke to anybody but the node', () => {
  phones().forEach(([phone, who]) => {
    assert.deepEqual(phone.complaints, [], who.name);
    assert.deepEqual(phone.foreign, [], who.name);
  });
});

step('the desktop ends in good order', async () => {
  assert.equal(await desktop.stop(), 0, desktop.program.log);
});
