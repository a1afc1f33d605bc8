// A buzzer question on phones and on the screen: who presses, who answers, who is right.

import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';

import { Party } from './party.mjs';
import { Phone } from './phone.mjs';
import { until } from './until.mjs';

const QUESTION = { type: 'buzzer', text: 'Name this tune.', key: ['Waltzing Matilda'], explanation: 'Everybody hums it.', seconds: 60 };
const SETTINGS = { intro_seconds: 0, question_seconds: 60 };

let party;

before(async () => { party = await Party.start(); }, { timeout: 60000 });
after(() => party.end());
afterEach(() => party.goHome());

async function open(questions = [QUESTION], settings = {}) {
  const room = await party.createRoom({ questions, settings: { ...SETTINGS, ...settings } });
  return room.code;
}

async function judge(code, name, right) {
  const { players, current_question: question } = await party.node.room(code);
  const { id } = players.find((player) => player.name === name);
  await party.node.call('POST', `/game-rooms/${code}/questions/${question.id}/judgements`, { player_id: id, right });
}

async function ask(code, ...phones) {
  await party.advance(code, 'answering');
  await Promise.all(phones.map((phone) => phone.sees('question')));
  await Promise.all(phones.map((phone) => phone.page.waitForSelector('.buzzer[data-kind=ready]')));
}

const plain = (text) => text.replace(/[\u2068\u2069]/g, '');
const status = async (phone) => plain(await phone.text('.status'));
const says = (phone, pattern) => until(`the phone says ${pattern}`, async () => pattern.test(await status(phone)));
const shows = (phone, kind) => phone.page.waitForSelector(`.buzzer[data-kind=${kind}]`);

async function press(phone) {
  await phone.page.tap('.buzzer');
  await phone.accepted();
}

async function screenOf(code) {
  const phone = await party.phone({ width: 1280, height: 720, touch: false, sharpness: 1 });
  await phone.visit(`/screen/${code}`);
  return phone;
}

test('one is wrong, the next is right, and all screens tell it', async () => {
  const code = await open();
  const [ann, bo, cy] = [await party.joined(code, 'Ann'), await party.joined(code, 'Bo'), await party.joined(code, 'Cy')];
  const screen = await screenOf(code);
  await ask(code, ann, bo, cy);
  await screen.sees('question');
  assert.equal(await screen.text('.buzz-call'), 'Press your buzzer!');
  await press(ann);
  await shows(ann, 'turn');
  await says(ann, /It is your turn/);
  await says(bo, /Ann answers\. You can still buzz/);
  assert.equal(await bo.page.getAttribute('.buzzer', 'aria-disabled'), 'false');
  assert.equal((await party.node.room(code)).deadline_ms, null);
  await until('the time stands still on the phone', () => bo.page.$('.question[data-held]'));
  const left = String(Math.ceil((await party.node.room(code)).buzzes.remaining_ms / 1000));
  await until('and shows what is left', async () => (await bo.text('.time-digits')) === left);
  await press(bo);
  await shows(bo, 'waiting');
  assert.equal(await bo.text('.buzzer'), 'Number 2');
  await says(bo, /You come after Ann/);
  await until('the screen shows both', async () => (await screen.page.$$('.buzz-row')).length === 2);
  assert.match(plain(await screen.text('.buzz-turn')), /Ann.*Answer out loud!/);
  assert.match(await screen.text('.buzz-row:nth-child(2) .buzz-end'), /^\+[\d.,]+ m?s$/);
  assert.equal(await screen.text('.foot-words'), '2 pressed');
  assert.equal(await screen.text('.ring-digits'), left);
  await judge(code, 'Ann', false);
  await shows(ann, 'out');
  await says(ann, /You have had your try/);
  await shows(bo, 'turn');
  await until('the screen strikes Ann out', () => screen.page.$('.buzz-row[data-state=wrong]'));
  assert.equal(await screen.text('.ring-digits'), left);
  assert.equal(await bo.text('.time-digits'), left);
  await judge(code, 'Bo', true);
  assert.equal((await ann.result()).verdict, 'wrong');
  assert.deepEqual(await bo.result(), { verdict: 'right', points: 1000, score: 1000, rank: 1 });
  assert.equal((await cy.result()).verdict, 'other');
  assert.equal(plain(await cy.text('.verdict h1')), 'Bo was right');
  assert.match(plain(await ann.text('.verdict')), /Not this time.*Bo was right/);
  assert.match(await cy.text('.answers'), /Waltzing Matilda.*Everybody hums it/);
  await screen.sees('result');
  assert.match(plain(await screen.text('.answer-card')), /Waltzing Matilda.*Bo was right/);
});

test('after a wrong answer with nobody waiting the time goes on', async () => {
  const code = await open();
  const [ann, bo] = [await party.joined(code, 'Ann'), await party.joined(code, 'Bo')];
  const screen = await screenOf(code);
  await ask(code, ann, bo);
  await press(ann);
  await until('the time stands still', () => bo.page.$('.question[data-held]'));
  await judge(code, 'Ann', false);
  await until('the time goes on', () => bo.page.$('.question:not([data-held])'));
  await says(bo, /Press when you know it/);
  await until('the screen says so', async () => /The time goes on/.test(await screen.text('.buzz-turn')));
  await ann.page.tap('.buzzer', { force: true });
  await ann.page.keyboard.press('Enter');
  assert.equal((await party.node.room(code)).buzzes.count, 1);
  await party.advance(code, 'reveal');
  assert.equal((await bo.result()).verdict, 'other');
  assert.equal(await bo.text('.verdict h1'), 'Nobody got it');
  assert.equal((await ann.result()).verdict, 'wrong');
  await until('the screen shows the key', async () => /Waltzing Matilda.*Nobody got it/.test(await screen.text('.answer-card')));
});

test('a question without a key closes with who was right', async () => {
  const code = await open([{ type: 'buzzer', text: 'Who?' }]);
  const [ann, bo] = [await party.joined(code, 'Ann'), await party.joined(code, 'Bo')];
  const screen = await screenOf(code);
  await ask(code, ann, bo);
  await press(bo);
  await judge(code, 'Bo', true);
  assert.equal((await ann.result()).verdict, 'other');
  assert.equal(await ann.page.$('.answers'), null);
  await until('the screen says who', async () => plain(await screen.text('.plain-answer')) === 'Bo was right');
});

test('the touch counts, not its end, and the keyboard presses too', async () => {
  const code = await open([QUESTION, QUESTION, QUESTION]);
  const ann = await party.joined(code, 'Ann');
  await ask(code, ann);
  const box = await ann.page.locator('.buzzer').boundingBox();
  await ann.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await ann.page.mouse.down({ button: 'right' });
  assert.equal(await ann.page.getAttribute('.question', 'data-answer'), '');
  await ann.page.mouse.up({ button: 'right' });
  await ann.page.mouse.down();
  await ann.accepted();
  await ann.page.mouse.up();
  await judge(code, 'Ann', true);
  for (const key of ['Space', 'Enter']) {
    await ask(code, ann);
    // A key that is held down is not pressed.
    await ann.page.evaluate(() => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: ' ', repeat: true, bubbles: true })));
    assert.equal(await ann.page.getAttribute('.question', 'data-answer'), '');
    await ann.page.keyboard.press(key);
    await ann.accepted();
    assert.equal((await party.node.room(code)).buzzes.count, 1);
    await judge(code, 'Ann', true);
  }
});

test('a buzz in airplane mode goes out when the phone is back; a reload keeps its place', async () => {
  const code = await open();
  const ann = await party.joinedByWifi(code, 'Ann');
  const bo = await party.joined(code, 'Bo');
  await ask(code, ann, bo);
  await press(bo);
  await says(ann, /Bo answers/);
  party.wifi.lose();
  await ann.setOffline(true);
  await ann.page.waitForSelector('.banner.lost.on');
  await ann.page.tap('.buzzer');
  await ann.page.waitForSelector('.question[data-answer="queued"]');
  party.wifi.find();
  await ann.setOffline(false);
  await ann.accepted();
  await says(ann, /You come after Bo/);
  await ann.page.reload();
  await ann.sees('locked');
  await shows(ann, 'waiting');
  assert.equal((await party.node.room(code)).buzzes.count, 2);
  await judge(code, 'Bo', false);
  await shows(ann, 'turn');
  await bo.page.reload();
  await bo.sees('locked');
  await shows(bo, 'out');
  await says(bo, /You have had your try/);
});

test('a team is out with the one of it who was wrong', async () => {
  const code = await open([QUESTION], { teams: 'pick', team_names: ['Red', 'Blue'] });
  const join = async (name, team) => {
    const phone = await party.phone();
    await phone.visit(`/${code}`);
    await phone.page.fill('#name', name);
    await phone.page.check(`input[name=team][value=${team}]`, { force: true });
    await phone.page.tap('button[type=submit]');
    await phone.sees('lobby');
    return phone;
  };
  const [ann, bo, cy] = [await join('Ann', 'Red'), await join('Bo', 'Red'), await join('Cy', 'Blue')];
  await ask(code, ann, bo, cy);
  await press(ann);
  await judge(code, 'Ann', false);
  await shows(bo, 'out');
  await says(bo, /Ann of your team was wrong/);
  await bo.page.tap('.buzzer', { force: true });
  await shows(cy, 'ready');
  await press(cy);
  await shows(cy, 'turn');
  await bo.page.reload();
  await shows(bo, 'out');
  assert.equal((await party.node.room(code)).buzzes.count, 2);
  await judge(code, 'Cy', true);
  assert.equal((await bo.result()).verdict, 'other');
  assert.equal(plain(await bo.text('.verdict h1')), 'Cy was right');
});

test('a phone whose later files are still under way can press', async () => {
  const code = await open();
  const ann = await party.phone();
  let release;
  const held = new Promise((resolve) => { release = resolve; });
  await ann.page.route('**/later.js', async (route) => {
    await held;
    await route.continue();
  });
  await ann.join(code, 'Ann');
  await party.advance(code, 'answering');
  await ann.sees('question');
  assert.equal(await ann.text('.buzzer'), 'Buzz!');
  await ann.page.tap('.buzzer');
  await ann.accepted();
  await until('the host hears it', async () => (await party.node.room(code)).buzzes.count === 1);
  release();
  await shows(ann, 'turn');
  assert.equal(await ann.text('.buzzer'), 'Answer out loud!');
});

test('where the text is on the big screen alone, the phone still has its buzzer', async () => {
  const code = await open([QUESTION], { show_question_on_phone: false });
  const ann = await party.joined(code, 'Ann');
  await ask(code, ann);
  assert.equal(await ann.text('.question-text'), 'Look at the big screen');
  await press(ann);
  await shows(ann, 'turn');
});

test('a pause keeps the turn, and names turn nothing around', async () => {
  const code = await open();
  const [ann, noa] = [await party.joined(code, '<b>Ann</b>'), await party.joined(code, 'נועה')];
  await ask(code, ann, noa);
  await press(ann);
  await says(noa, /<b>Ann<\/b> answers/);
  await party.node.command(code, 'pause');
  await noa.sees('paused');
  await party.node.command(code, 'resume');
  await noa.sees('question');
  await says(noa, /<b>Ann<\/b> answers/);
  await until('the time still stands', () => noa.page.$('.question[data-held]'));
  await shows(ann, 'turn');
});

test('who only watches sees whose turn it is and has nothing to press', async () => {
  const code = await open();
  const ann = await party.joined(code, 'Ann');
  const watcher = await party.phone();
  await ask(code, ann);
  await watcher.visit(`/${code}`);
  await watcher.page.click('.watch');
  await watcher.sees('question');
  await says(watcher, /^You are watching$/);
  assert.equal(await watcher.page.isVisible('.buzzer'), false);
  const [words, gear] = await Promise.all(['.top > :last-child', '#options'].map((each) => watcher.page.locator(each).boundingBox()));
  assert.ok(words.x + words.width <= gear.x + 1, 'the header leaves room for the settings');
  await press(ann);
  await says(watcher, /^Ann answers\.$/);
  await judge(code, 'Ann', true);
  await watcher.sees('result');
  await until('it is told who was right', async () => plain(await watcher.text('.verdict h1')) === 'Ann was right');
});

test('a picture and a sound leave room for the buzzer', async () => {
  const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300"><rect width="400" height="300" fill="#0f0"/></svg>';
  const file = (ending) => `/media/${'0a1b'.repeat(16)}.${ending}`;
  const code = await open([{ ...QUESTION, text: 'Who is to be seen here, and what is to be heard?', image: file('png'), audio: file('mp3') }]);
  for (const size of [{ width: 320, height: 568 }, { width: 740, height: 360 }, { width: 360, height: 740 }]) {
    const phone = await party.phone(size);
    await phone.page.route('**/media/*', (route) => route.fulfill({ contentType: 'image/svg+xml', body: picture }));
    await phone.visit(`/${code}`);
    await phone.page.fill('#name', String(size.width));
    await phone.page.tap('button[type=submit]');
    await phone.sees('lobby', 'question');
    await party.advance(code, 'answering');
    await phone.sees('question');
    await until('the picture is there', () => phone.page.$eval('.question-picture', (image) => image.naturalWidth === 400).catch(() => false));
    await until(`all of it fits at ${size.width}`, () => phone.page.$eval('main', (main) => main.scrollHeight <= main.clientHeight + 1));
    assert.ok((await phone.page.locator('.buzzer').boundingBox()).height >= 160);
  }
});

test('whose turn it is is told to who cannot see it', async () => {
  const code = await open();
  const [ann, bo] = [await party.joined(code, 'Ann'), await party.joined(code, 'Bo')];
  await ask(code, ann, bo);
  await press(ann);
  const announced = (phone, pattern) => until(`${pattern} is announced`, async () => pattern.test(plain(await phone.text('#announcer'))));
  await announced(ann, /Answer out loud! It is your turn\./);
  await announced(bo, /Ann answers\. You can still buzz\./);
  await judge(code, 'Ann', false);
  await announced(ann, /Not this time You have had your try\./);
});

test('none of these pages complained', () => {
  assert.deepEqual(Phone.allComplaints, []);
});
