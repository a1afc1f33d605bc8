// Pictures and sounds of questions on phones and on the screen page.

import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';

import { Party } from './party.mjs';
import { Phone } from './phone.mjs';
import { until } from './until.mjs';

let party;
let blue;
let red;
let beep;

/** A picture of one colour, which a page of the browser draws. */
async function drawn(page, colour, width, height) {
  const data = await page.evaluate(([fill, w, h]) => {
    const canvas = document.createElement('canvas');
    canvas.width = w;
    canvas.height = h;
    const painter = canvas.getContext('2d');
    painter.fillStyle = fill;
    painter.fillRect(0, 0, w, h);
    return canvas.toDataURL('image/png').split(',')[1];
  }, [colour, width, height]);
  return Buffer.from(data, 'base64');
}

/** Half a second of a tone as WAV. */
function tone() {
  const samples = 4000;
  const bytes = Buffer.alloc(44 + samples, 128);
  bytes.write('RIFF', 0);
  bytes.writeUInt32LE(36 + samples, 4);
  bytes.write('WAVEfmt ', 8);
  [[16, 4], [1, 2], [1, 2], [8000, 4], [8000, 4], [1, 2], [8, 2]].reduce((at, [value, size]) => {
    bytes.writeUIntLE(value, at, size);
    return at + size;
  }, 16);
  bytes.write('data', 36);
  bytes.writeUInt32LE(samples, 40);
  for (let at = 0; at < samples; ++at)
    bytes[44 + at] = 128 + Math.round(60 * Math.sin(at / 3));
  return bytes;
}

async function kept(bytes, query = '') {
  const reply = await fetch(`${party.node.address}/api/v1/media${query}`, { method: 'POST', body: bytes,
    headers: { Authorization: `Bearer ${party.node.key}`, 'Content-Type': 'application/octet-stream' } });
  assert.equal(reply.status, 201, await reply.clone().text());
  return (await reply.json()).path;
}

before(async () => {
  party = await Party.start();
  const phone = await party.phone();
  await phone.visit('/');
  blue = await kept(await drawn(phone.page, '#1040c0', 640, 360));
  red = await kept(await drawn(phone.page, '#c01040', 200, 200), '?for=choice');
  beep = await kept(tone());
}, { timeout: 60000 });
after(() => party.end());
afterEach(() => party.goHome());

const flags = () => ({ type: 'choice', text: 'Which flag is this?', image: blue, audio: beep,
  choices: [{ id: 'a', image: red }, { id: 'b', text: 'None of these' }], key: ['a'] });

async function createRoom(questions) {
  return (await party.createRoom({ questions, settings: { scoring: 'flat' } })).code;
}

/** The natural sizes of the pictures that have come, by class. */
function pictures(phone) {
  return phone.page.$$eval('.question-picture, .choice-picture', (nodes) =>
    Object.fromEntries(nodes.map((node) => [node.className, [node.naturalWidth, node.naturalHeight]])));
}

test('a phone gets pictures when the question opens, and not before', async () => {
  const code = await createRoom([flags(), flags()]);
  const ann = await party.joined(code, 'Ann');
  const asked = [];
  ann.page.on('request', (request) => {
    if (request.url().includes('/media/'))
      asked.push(request.url());
  });
  assert.deepEqual(asked, []);
  await party.advance(code, 'answering');
  await ann.sees('question');
  await until('both pictures are there', async () =>
    JSON.stringify(await pictures(ann)) === JSON.stringify({ 'question-picture': [640, 360], 'choice-picture': [200, 200] }));
  asked.forEach((url) => assert.ok(!url.includes(blue) && !url.includes(red), url));
  assert.match(await ann.page.getAttribute('[data-choice=a]', 'aria-label'), /A, circle: Picture A/);
  assert.equal(await ann.page.getAttribute('.question-picture', 'alt'), 'Picture of the question');
  await until('nothing is cut', () => ann.page.evaluate(() => {
    const stage = document.getElementById('stage');
    return stage.scrollHeight <= stage.clientHeight + 1;
  }));
  await ann.page.tap('[data-choice=a]');
  await ann.accepted();
  await party.advance(code, 'reveal');
  assert.equal((await ann.result()).verdict, 'right');
  await until('the answer is the picture', () => ann.page.evaluate(() =>
    Boolean(document.querySelector('.result .choice-picture'))));
});

test('a sound is played when the player wants it', async () => {
  const code = await createRoom([flags()]);
  const ann = await party.joined(code, 'Ann');
  await party.advance(code, 'answering');
  await ann.page.waitForSelector('.sound');
  assert.equal(await ann.text('.sound'), 'Play the sound');
  await ann.page.evaluate(() => {
    window.heard = [];
    const sound = document.querySelector('.sound audio');
    ['play', 'ended', 'error'].forEach((name) => sound.addEventListener(name, () => window.heard.push(name)));
  });
  await ann.page.tap('.sound');
  await until('the sound has been played', () => ann.page.evaluate(() => window.heard.join() === 'play,ended'));
});

test('a picture that is nowhere leaves its words', async () => {
  const gone = `/media/${'a'.repeat(64)}.png`;
  const code = await createRoom([{ ...flags(), image: null, audio: null, choices: [{ id: 'a', image: gone }, { id: 'b', text: 'Two' }] }]);
  const ann = await party.joined(code, 'Ann');
  await party.advance(code, 'answering');
  await ann.sees('question');
  await until('the words stand there', async () => (await ann.text('[data-choice=a] .choice-text')) === 'Picture A');
  assert.equal(await ann.page.isVisible('[data-choice=a] .choice-text'), true);
  Phone.allComplaints.length = 0; // The browser tells of the 404.
});

test('the screen page shows pictures and plays the sound', async () => {
  const code = await createRoom([flags()]);
  const screen = await party.phone({ width: 1280, height: 720, touch: false });
  await screen.visit(`/screen/${code}`);
  await screen.sees('lobby');
  await party.joined(code, 'Ann');
  await party.advance(code, 'answering');
  await screen.sees('question');
  await until('both pictures are there', async () =>
    JSON.stringify(await pictures(screen)) === JSON.stringify({ 'question-picture': [640, 360], 'choice-picture': [200, 200] }));
  await until('its words are gone', async () => !await screen.page.isVisible('[data-choice=a] .choice-text'));
  await party.advance(code, 'reveal');
  await screen.sees('result');
  await until('the right picture is shown', () => screen.page.evaluate(() =>
    Boolean(document.querySelector('.answered.right .choice-picture'))));
});
