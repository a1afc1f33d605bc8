// Plays a game with bots and takes a picture of each screen, to be looked at: all of them into out/, and with
// SCREENSHOTS=1 those that the documentation keeps into docs/screenshots. Those of phones are of phoneshots.mjs.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { Display } from './display.mjs';
import { Node } from './node.mjs';
import { Phone, startChromium } from './phone.mjs';
import { Program } from './program.mjs';
import { until } from './until.mjs';

const BOTS = 12;
const HERE = fileURLToPath(new URL('.', import.meta.url));
const PACK = join(HERE, '../../resources/packs/a-taste.json');
const DOCS = join(HERE, '../../docs/screenshots');
const OUT = join(HERE, 'out');
const KEPT = new Set(['host-rooms-empty', 'host-new-room', 'host-lobby', 'host-lobby-dark', 'host-question',
  'host-question-dark', 'host-reveal', 'host-reveal-dark', 'host-leaderboard', 'host-completed-dark', 'host-rooms',
  'audience-join', 'audience-intro', 'audience-question', 'audience-reveal', 'audience-leaderboard', 'audience-podium',
  'audience-question-light', 'screen-question', 'screen-reveal']);

let display, desktop, browser, host, audience, wall, code;
let phones = {};

function keep(name, png) {
  writeFileSync(join(OUT, `${name}.png`), png);
  if (process.env.SCREENSHOTS && KEPT.has(name))
    writeFileSync(join(DOCS, `${name}.png`), png);
}

async function appearance(letter) {
  await host.press('alt+v');
  await display.xdotool('key', 'p');
  await display.xdotool('key', letter);
}

/** The host's window light at 1280 × 720 and dark at 1920 × 1080. */
async function shootHost(name) {
  await host.activate();
  keep(`host-${name}`, await host.stillPicture());
  await appearance('d');
  await host.place(0, 0, 1920, 1080);
  keep(`host-${name}-dark`, await host.stillPicture());
  await appearance('l');
  await host.place(0, 0, 1280, 720);
}

async function shootAudience(name) {
  await audience.activate();
  keep(`audience-${name}`, await audience.stillPicture());
  keep(`screen-${name}`, await wall.page.screenshot());
}

async function shootPhones(name) {
  for (const [kind, phone] of Object.entries(phones)) {
    // Until fonts are there and nothing fades any more.
    await phone.page.evaluate(() => Promise.allSettled([document.fonts.ready,
      ...document.getAnimations().map(({ finished }) => finished)]).then(() => {}));
    keep(`phone-${name}${kind}`, await phone.page.screenshot());
  }
}

const every = (deed) => Promise.all(Object.values(phones).map(deed));
const see = (...screens) => every((phone) => phone.sees(...screens));

async function advance(phase) {
  await desktop.command(code, 'advance');
  await desktop.phase(code, [phase]);
}

async function openRooms() {
  host = await display.window('^Quizstage$');
  await host.place(0, 0, 1280, 720);
  await appearance('l');
  await shootHost('rooms-empty');
  await host.press('ctrl+n');
  await host.stillPicture();
  await host.press('Down');
  await shootHost('new-room');
  await host.press('Return');
  const rooms = await until('the room is there', async () => {
    const list = (await desktop.get('/game-rooms')).game_rooms;
    return list.length && list;
  });
  code = rooms[0].code;
  await desktop.call('PATCH', `/game-rooms/${code}`,
    { settings: { question_seconds: 300, intro_seconds: 20, pacing: 'manual', close_when_all_answered: false } });
  await shootHost('lobby-empty');
  await host.press('ctrl+u');
  audience = await display.window('^Audience: ');
  await audience.place(0, 0, 1280, 720);
}

async function gather() {
  const sizes = { '': { width: 360, height: 740 }, '-light': { width: 360, height: 740, scheme: 'light' },
    '-small': { width: 320, height: 568 }, '-wide': { width: 740, height: 360, scheme: 'light' } };
  for (const [kind, size] of Object.entries(sizes))
    phones[kind] = await Phone.open(browser, desktop.address, size);
  wall = await Phone.open(browser, desktop.address, { width: 1280, height: 720, touch: false, sharpness: 1 });
  await wall.visit(`/screen/${code}`);
  await shootAudience('join-empty');
  await every((phone) => phone.visit(`/${code}`));
  await phones[''].page.fill('#name', 'Ann');
  await shootPhones('join');
  const names = { '': 'Ann', '-light': 'Bertram', '-small': 'Maximiliane v. Hohenfels', '-wide': 'שהרזאד' };
  for (const [kind, phone] of Object.entries(phones))
    await phone.join(code, names[kind]);
  const bots = new Program(process.env.QUIZSTAGE_BOTS, ['--url', desktop.address, '--room', code, '--count', String(BOTS),
    '--key-file', PACK, '--accuracy', '0.6', '--think-ms', '500..4000', '--seed', '7']);
  await until('the bots are in', async () => (await desktop.room(code)).player_count === BOTS + 4);
  await shootHost('lobby');
  await shootAudience('join');
  await shootPhones('lobby');
  return bots;
}

/** On a slow machine a question's time may be over before all of them are in. */
async function answered(count) {
  await until(`${count} answers`, async () => {
    const room = await desktop.room(code);
    return room.answered_count >= count || room.phase !== 'answering' || room.deadline_ms < Date.now();
  });
}

async function firstQuestion() {
  await host.press('space');
  await see('intro');
  await shootHost('intro');
  await shootAudience('intro');
  await shootPhones('intro');
  await advance('answering');
  await see('question');
  await shootPhones('question');
  await phones[''].tap('b');
  await phones['-light'].tap('c');
  await phones['-small'].tap('b');
  await answered(8);
  await shootHost('question');
  await shootAudience('question');
  const otherLight = async () => {
    await host.press('alt+v', 'l');
    await audience.activate();
  };
  await otherLight();
  keep('audience-question-light', await audience.stillPicture());
  await otherLight();
  await shootPhones('locked');
  await desktop.command(code, 'pause');
  await see('paused');
  await shootHost('paused');
  await shootAudience('paused');
  await shootPhones('paused');
  await desktop.command(code, 'resume');
  await answered(BOTS + 3);
  await advance('reveal');
  await see('result');
  await shootHost('reveal');
  await shootAudience('reveal');
  await shootPhones('right');
  await advance('leaderboard');
  await see('leaderboard');
  await shootHost('leaderboard');
  await shootAudience('leaderboard');
  await shootPhones('leaderboard');
}

async function rest() {
  for (const question of ['q2', 'q3', 'q4', 'q5', 'q6']) {
    await advance('intro');
    await advance('answering');
    await see('question');
    const right = { q2: ['true'], q3: ['a'], q4: ['b', 'd'], q5: ['c'], q6: ['d'] }[question];
    if (question === 'q4') {
      await every((phone) => phone.page.tap('[data-choice=b]'));
      await shootPhones('several');
      await every((phone) => phone.page.tap('[data-choice=b]'));
    }
    if (question === 'q2')
      await shootPhones('true-false');
    await phones[''].tap(...right);
    await answered(BOTS + 1);
    await advance('reveal');
    await see('result');
    if (question === 'q2' || question === 'q4')
      await shootPhones(`result-${question}`);
    if (question === 'q4')
      await shootAudience('reveal-several');
    await advance('leaderboard');
  }
  await desktop.command(code, 'advance');
  await see('podium');
  await shootHost('completed');
  await shootAudience('podium');
  await shootPhones('podium');
  await host.press('ctrl+1');
  await shootHost('rooms');
}

async function refusals() {
  const room = await desktop.createRoom({ title: 'Locked', questions: [{ type: 'boolean', text: 'So?', key: ['true'] }],
    settings: { join: 'locked' } });
  await every((phone) => phone.visit('/BCDFGH'));
  await every((phone) => phone.page.waitForSelector('.note.bad'));
  await shootPhones('wrong-code');
  await every(async (phone) => {
    await phone.visit(`/${room.code}`);
    await phone.page.fill('#name', 'Ann');
    await phone.page.tap('button[type=submit]');
    await phone.page.waitForSelector('.note.bad');
  });
  await shootPhones('locked-room');
  await desktop.command(room.code, 'unlock');
  await every(async (phone) => {
    const at = Object.values(phones).indexOf(phone);
    await phone.join(room.code, `Ann ${at}`);
  });
  for (const { id } of (await desktop.room(room.code)).players)
    await desktop.call('DELETE', `/game-rooms/${room.code}/players/${id}`);
  await see('removed');
  await shootPhones('removed');
}

const EXTREMES = [
  { type: 'choice', text: 'Which of these eight, taken from the longest list that anybody has ever put onto a telephone, is the one?',
    choices: ['Wolfram', 'A choice that needs a whole line for itself and then some more', 'Donaudampfschifffahrtsgesellschaft',
      '42', 'Antidisestablishmentarianism', 'Not this one', 'Nor this', 'The last one'], key: ['c'],
    explanation: 'It is the one, because the others are not. That needs to be explained at some length, so that the line breaks.' },
  { type: 'choice', text: 'מהי בירת צרפת?', choices: ['פריז', 'לונדון', 'ברלין'], key: ['a'], explanation: 'פריז היא בירת צרפת.' },
  { type: 'multi', text: `${'A long question tells a story first. '.repeat(7)}Who is right?`,
    choices: ['Ann', 'Bo', 'Cy', 'Di', 'Ed'], key: ['a', 'e'] },
];

/** Long words, many choices, another direction, a single player. */
async function extremes() {
  const room = await desktop.createRoom({ title: 'The longest title that a host may think of, and then a little more of it',
    questions: EXTREMES, settings: { pacing: 'manual', question_seconds: 60, intro_seconds: 1 } });
  code = room.code;
  await host.press('ctrl+1');
  await host.stillPicture();
  await host.activate();
  await display.xdotool('mousemove', '--window', host.id, 400, 190, 'click', '--repeat', 2, '--delay', 60, 1);
  await until('the window shows the room', async () => (await host.title()).includes(code.slice(0, 3)));
  await host.press('ctrl+u');
  audience = await display.window('^Audience: The longest');
  await audience.place(0, 0, 1280, 720);
  await wall.visit(`/screen/${code}`);
  let at = 0;
  await every((phone) => phone.join(code, `${'WM'.repeat(11)}${at++}`));
  await desktop.command(code, 'start');
  for (const name of ['eight', 'hebrew', 'long']) {
    await desktop.command(code, 'advance');
    await see('question');
    await shootHost(name);
    await shootAudience(name);
    await shootPhones(name);
    await phones[''].tap('a');
    await desktop.command(code, 'advance');
    await see('result');
    await shootAudience(`${name}-reveal`);
    await shootPhones(`${name}-result`);
    await desktop.command(code, 'advance');
    await see('leaderboard');
    await desktop.command(code, 'advance');
  }
  await see('podium');
  await shootAudience('long-podium');
  await shootPhones('long-podium');
}

mkdirSync(OUT, { recursive: true });
mkdirSync(DOCS, { recursive: true });
display = await Display.start();
[desktop, browser] = await Promise.all([Node.desktop(display), startChromium()]);
try {
  await openRooms();
  const bots = await gather();
  await firstQuestion();
  await rest();
  await bots.ended;
  await refusals();
  await extremes();
} finally {
  await browser.close();
  await desktop.stop();
  await display.stop();
}
