// Staking points on a question, on phones and on the screen: placing, changing, being late, winning and losing.

import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';

import { Party } from './party.mjs';
import { Phone } from './phone.mjs';
import { until } from './until.mjs';

const EASY = { type: 'choice', text: 'Which river runs through Vienna?', choices: ['Danube', 'Rhine'], key: ['a'], points: 1000 };
const STAKED = { type: 'choice', text: 'Which river runs through Cologne?', choices: ['Danube', 'Rhine'], key: ['b'], points: 1000,
  category: 'Rivers', wager: true };

let party;

before(async () => { party = await Party.start(); }, { timeout: 60000 });
after(() => party.end());
afterEach(() => party.goHome());

async function open(questions = [STAKED], settings = {}, more = {}) {
  return (await party.createRoom({ questions, settings: { intro_seconds: 1, scoring: 'flat', ...settings }, ...more })).code;
}

/** Announces the question with the stakes. */
async function announce(code, ...phones) {
  await party.advance(code, 'intro');
  await Promise.all(phones.map((phone) => phone.sees('stakes')));
  await Promise.all(phones.map((phone) => phone.page.waitForSelector('.stakes:not([hidden])')));
}

const heading = (phone, text) => until(`the phone says ${text}`, async () => (await phone.text('.stakes h1')) === text);
const note = (phone) => phone.text('.stakes .note');
const share = (phone, at) => phone.page.tap(`.share:nth-child(${at})`);

async function place(phone) {
  await phone.page.tap('.stake-picker .primary');
  await until('the stake is placed', async () => /You can change it/.test(await note(phone)));
}

/** What the host's view says of the stakes. */
const stakedCount = async (code) => (await party.node.room(code)).next_question.wagered_count;

test('nothing is staked until the button is pressed, and the last stake counts', async () => {
  const code = await open();
  const [ann, bo] = [await party.joined(code, 'Ann'), await party.joined(code, 'Bo')];
  const screen = await party.phone({ width: 1280, height: 720, touch: false, sharpness: 1 });
  await screen.visit(`/screen/${code}`);
  await announce(code, ann, bo);
  await screen.sees('intro');
  assert.equal(await screen.text('.intro-stakes'), 'Place your stakes!');
  assert.equal(await screen.text('.foot-words'), '0 of 2 have staked');
  assert.equal(await ann.text('.stakes h1'), 'Place your stake');
  assert.equal(await ann.text('.stakes .category'), 'Rivers');
  assert.equal(await ann.text('.stake-figure'), '0');
  assert.match(await note(ann), /Without a stake there is nothing to win or lose/);
  await share(ann, 3);
  await until('half of it is picked', async () => (await ann.text('.stake-figure')) === '500');
  assert.equal(await stakedCount(code), 0);
  await place(ann);
  await heading(ann, 'You stake 500');
  await until('the screen counts it', async () => (await screen.text('.foot-words')) === '1 of 2 have staked');
  await ann.page.tap('.stake-placed .button');
  await heading(ann, 'Place your stake');
  assert.equal(await ann.text('.stake-figure'), '500');
  await share(ann, 4);
  await place(ann);
  await heading(ann, 'You stake 1,000');
  assert.equal(await stakedCount(code), 1);
  await party.advance(code, 'answering');
  await Promise.all([ann.sees('question'), bo.sees('question')]);
  await until('the stake stands in place of the points', async () => /· Your stake: 1,000$/.test(await ann.text('.question-meta > span')));
  await until('the other has none', async () => /· no stake$/.test(await bo.text('.question-meta > span')));
  await ann.tap('b');
  await ann.accepted();
  await bo.tap('b');
  await bo.accepted();
  await party.advance(code, 'reveal');
  assert.deepEqual(await ann.result(), { verdict: 'right', points: 1000, score: 1000, rank: 1 });
  assert.equal(await ann.text('.why'), 'Your stake: 1,000');
  assert.deepEqual(await bo.result(), { verdict: 'right', points: 0, score: 0, rank: 2 });
  assert.match(await bo.text('.why'), /nothing to win or lose/);
});

test('a wrong answer loses the stake, and so does none', async () => {
  const code = await open([EASY, STAKED]);
  const [ann, bo] = [await party.joined(code, 'Ann'), await party.joined(code, 'Bo')];
  await party.advance(code, 'answering');
  for (const phone of [ann, bo]) {
    await phone.sees('question');
    await phone.tap('a');
    await phone.accepted();
  }
  await party.advance(code, 'leaderboard');
  await announce(code, ann, bo);
  for (const phone of [ann, bo]) {
    await share(phone, 3);
    await place(phone);
  }
  await party.advance(code, 'answering');
  await ann.sees('question');
  await ann.tap('a');
  await ann.accepted();
  await party.advance(code, 'reveal');
  assert.equal((await ann.result()).verdict, 'wrong');
  assert.equal(await ann.text('.plus'), '-500');
  assert.equal(await ann.text('.why'), 'Your stake: 500');
  assert.equal((await ann.result()).score, 500);
  assert.equal((await bo.result()).verdict, 'none');
  assert.equal(await bo.text('.plus'), '-500');
});

test('a reload shows the stake that stands, before the question and in it', async () => {
  const code = await open();
  const ann = await party.joined(code, 'Ann');
  await announce(code, ann);
  await share(ann, 2);
  await place(ann);
  await ann.page.reload();
  await ann.sees('stakes');
  await heading(ann, 'You stake 250');
  await party.advance(code, 'answering');
  await ann.sees('question');
  await ann.page.reload();
  await ann.sees('question');
  await until('the stake is told', async () => /· Your stake: 250$/.test(await ann.text('.question-meta > span')));
});

test('a stake placed in airplane mode goes out when the phone is back', async () => {
  const code = await open();
  const ann = await party.joinedByWifi(code, 'Ann');
  await announce(code, ann);
  party.wifi.lose();
  await ann.setOffline(true);
  await ann.page.waitForSelector('.banner.lost.on');
  await share(ann, 3);
  await ann.page.tap('.stake-picker .primary');
  await until('the page says so', async () => /sent when you are back/.test(await note(ann)));
  assert.equal(await stakedCount(code), 0);
  party.wifi.find();
  await ann.setOffline(false);
  await until('the stake arrives', async () => (await stakedCount(code)) === 1);
  await until('the page says so', async () => /You can change it/.test(await note(ann)));
  await heading(ann, 'You stake 500');
});

test('a stake that comes back too late is told beside the question', async () => {
  const code = await open();
  const ann = await party.joinedByWifi(code, 'Ann');
  await announce(code, ann);
  party.wifi.lose();
  await ann.setOffline(true);
  await ann.page.waitForSelector('.banner.lost.on');
  await share(ann, 3);
  await ann.page.tap('.stake-picker .primary');
  await until('the page says so', async () => /sent when you are back/.test(await note(ann)));
  await party.advance(code, 'answering');
  party.wifi.find();
  await ann.setOffline(false);
  await ann.sees('question');
  await until('it came too late', async () => /· Your stake came too late$/.test(await ann.text('.question-meta > span')));
});

test('a stake beyond the bounds is refused in words', async () => {
  const code = await open();
  const ann = await party.joined(code, 'Ann');
  await ann.page.routeWebSocket(/\/ws$/, (socket) => {
    const server = socket.connectToServer();
    socket.onMessage((text) => server.send(text.replace('"points":500', '"points":1001')));
  });
  await ann.page.reload();
  await announce(code, ann);
  await share(ann, 3);
  await ann.page.tap('.stake-picker .primary');
  await until('the refusal is told', async () => (await note(ann)) === 'That stake was not taken. You can stake 0 to 1,000.');
  assert.equal(await ann.text('.stakes h1'), 'Place your stake');
  await share(ann, 2);
  await place(ann);
  await heading(ann, 'You stake 250');
});

test('the slider takes the keyboard up to the last point', async () => {
  const code = await open([EASY, { ...STAKED, points: 10 }]);
  const ann = await party.joined(code, 'Ann');
  await party.advance(code, 'answering');
  await ann.sees('question');
  await ann.tap('a');
  await ann.accepted();
  await party.advance(code, 'leaderboard');
  await announce(code, ann);
  await ann.page.focus('#stake-slider');
  const figure = () => ann.text('.stake-figure');
  await ann.page.keyboard.press('End');
  assert.equal(await figure(), '1,000');
  await ann.page.keyboard.press('ArrowLeft');
  assert.equal(await figure(), '950');
  assert.equal(await ann.page.getAttribute('#stake-slider', 'aria-valuetext'), '950 points');
  await ann.page.keyboard.press('Tab');
  for (let at = 0; at < 4; ++at)
    await ann.page.keyboard.press('Tab');
  await ann.page.keyboard.press('Enter');
  await heading(ann, 'You stake 950');
  // The focus goes where it can change its mind.
  assert.equal(await ann.page.evaluate(() => document.activeElement.textContent), 'Change');
  await until('it is told to who cannot see it', async () => /You stake 950\. You can change it/.test(await ann.text('#announcer')));
});

test('where a round begins, it is introduced above the stakes', async () => {
  const code = await open([STAKED, EASY], {}, { rounds: [{ title: 'All or nothing', introduction: 'Be brave.', question_count: 1 },
    { title: 'Rivers', question_count: 1 }] });
  const ann = await party.joined(code, 'Ann');
  const watcher = await party.phone({ width: 1280, height: 720, touch: false, sharpness: 1 });
  await watcher.visit(`/screen/${code}`);
  await announce(code, ann);
  assert.match(await ann.text('.stakes'), /Round 1 of 2.*All or nothing.*Be brave\./);
  await watcher.sees('intro');
  await until('the screen tells both', async () => /All or nothing.*Be brave\.\nPlace your stakes!/s.test(await watcher.text('.round-scene')));
});

test('a pause keeps the stake, and who only watches is asked for none', async () => {
  const code = await open();
  const ann = await party.joined(code, 'Ann');
  await announce(code, ann);
  await share(ann, 3);
  await place(ann);
  await party.node.command(code, 'pause');
  await ann.sees('paused');
  await party.node.command(code, 'resume');
  await ann.sees('stakes');
  await heading(ann, 'You stake 500');
  const watcher = await party.phone();
  await watcher.visit(`/${code}`);
  await watcher.page.click('.watch');
  await watcher.sees('intro');
});

test('none of these pages complained', () => {
  assert.deepEqual(Phone.allComplaints, []);
});
