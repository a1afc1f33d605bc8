// The player's page against a real node, where a whole game does not come by: refusals, lost messages, second tabs.

import assert from 'node:assert/strict';
import { after, before, beforeEach, afterEach, test } from 'node:test';

import { Node } from './node.mjs';
import { Phone, startChromium } from './phone.mjs';
import { until } from './until.mjs';

const PHONE = { width: 360, height: 740 };
const QUESTIONS = [
  { type: 'choice', text: 'What comes after A?', choices: ['B', 'C'], key: ['a'], explanation: 'KEY-SENTINEL' },
  { type: 'boolean', text: 'Night follows day.', key: ['true'] },
];

let node, browser, room;
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

beforeEach(async () => {
  room = await node.createRoom({ title: 'Friday quiz', questions: QUESTIONS,
    settings: { pacing: 'manual', question_seconds: 60, intro_seconds: 1, close_when_all_answered: false } });
});

afterEach(async () => {
  await Promise.all(phones.splice(0).map((phone) => phone.context.close()));
  await node.call('DELETE', `/game-rooms/${room.code}`).catch(() => {});
});

async function phone(size = PHONE) {
  const opened = await Phone.open(browser, node.address, size);
  phones.push(opened);
  return opened;
}

async function joined(name) {
  const opened = await phone();
  await opened.join(room.code, name);
  return opened;
}

async function advanceTo(phase) {
  await until(`the room is in ${phase}`, async () => {
    const { status, phase: now } = await node.room(room.code);
    if (status === 'ready')
      await node.command(room.code, 'start');
    else if (now !== phase && status !== phase)
      await node.command(room.code, 'advance');
    return now === phase || status === phase;
  });
}

async function tryToJoin(page, name) {
  await page.page.fill('#name', name);
  await page.page.tap('button[type=submit]');
}

const complaint = (page, field) => page.page.waitForSelector(`#${field}-note.bad`).then((note) => note.textContent());

test('modules are served as JavaScript and asked for again only by their ETag', async () => {
  const files = ['main.js', 'words.js', 'base.css', 'icon.svg'];
  const types = { js: 'text/javascript; charset=utf-8', css: 'text/css; charset=utf-8', svg: 'image/svg+xml' };
  for (const file of files) {
    const first = await fetch(`${node.address}/web/${file}`);
    assert.equal(first.headers.get('content-type'), types[file.split('.')[1]]);
    assert.equal(first.headers.get('x-content-type-options'), 'nosniff');
    const etag = first.headers.get('etag');
    assert.ok(etag, file);
    const again = await fetch(`${node.address}/web/${file}`, { headers: { 'If-None-Match': etag } });
    assert.equal(again.status, 304);
  }
});

test('the page for a code names the room, and is the same in lower case', async () => {
  const page = await phone();
  await page.visit(`/${room.code.toLowerCase()}`);
  await page.page.getByText('Join “Friday quiz”').waitFor();
  assert.equal(await page.page.inputValue('#code'), `${room.code.slice(0, 3)} ${room.code.slice(3)}`);
});

test('the QR code is a picture', async () => {
  const reply = await fetch(`${node.address}/api/v1/game-rooms/${room.code}/qr.svg`);
  assert.equal(reply.status, 200);
  assert.equal(reply.headers.get('content-type'), 'image/svg+xml');
  assert.match(await reply.text(), /^<\?xml|^<svg/);
});

test('a code of no room is told at once, and again when it is tried', async () => {
  const page = await phone();
  page.offline = true; // the browser logs the 404 as an error
  await page.visit(room.code === 'BCDFGH' ? '/BCDFGJ' : '/BCDFGH');
  assert.match(await complaint(page, 'code'), /no room with this code/);
  await tryToJoin(page, 'Ann');
  assert.match(await complaint(page, 'code'), /no room with this code/);
});

test('what is no code at all does not leave the phone', async () => {
  const page = await phone();
  await page.visit('/');
  await page.page.fill('#code', 'AEIOUY');
  await tryToJoin(page, '');
  assert.match(await complaint(page, 'code'), /not a room code/);
  assert.match(await complaint(page, 'name'), /Type a name/);
});

test('a name that is taken, or looks it, is refused at the name', async () => {
  await joined('Ann');
  for (const name of ['ann', 'Аnn']) {
    const page = await phone();
    await page.visit(`/${room.code}`);
    await tryToJoin(page, name);
    assert.match(await complaint(page, 'name'), /Choose another/);
    assert.equal(await page.screen(), 'join');
  }
});

test('a name is text, never markup', async () => {
  const evil = '<img src=x onerror=1>';
  const page = await joined(evil);
  const other = await joined('Bo');
  await other.page.getByText(evil).waitFor();
  assert.equal(await other.page.locator('main img[src]').count(), 0);
  assert.equal(await page.page.locator('main img[src]').count(), 0);
});

test('the page speaks the language of the browser, until another is chosen', async () => {
  const page = await phone({ ...PHONE, locale: 'de-AT' });
  await page.visit(`/${room.code}`);
  await page.page.getByText('Bei „Friday quiz“ mitmachen').waitFor();
  assert.equal(await page.page.getAttribute('html', 'lang'), 'de');
  await page.page.selectOption('.language select', 'fr');
  await page.page.getByText('Rejoindre « Friday quiz »').waitFor();
  await page.page.reload();
  await page.page.getByText('Rejoindre « Friday quiz »').waitFor();
  await tryToJoin(page, 'Ann');
  await page.sees('lobby');
  await page.page.getByRole('heading', { name: 'Vous y êtes !' }).waitFor();
});

test('a locked room says so, and takes the same player once it is open', async () => {
  await node.command(room.code, 'lock');
  const page = await phone();
  await page.visit(`/${room.code}`);
  await tryToJoin(page, 'Ann');
  assert.match(await complaint(page, 'code'), /locked this room/);
  await node.command(room.code, 'unlock');
  await page.page.tap('button[type=submit]');
  await page.sees('lobby');
});

test('a player whom the host removes is told, and a reload does not bring them back', async () => {
  const page = await joined('Ann');
  const { players } = await node.room(room.code);
  await node.call('DELETE', `/game-rooms/${room.code}/players/${players[0].id}`);
  await page.sees('removed');
  await page.page.getByRole('heading', { name: 'The host has removed you' }).waitFor();
  await page.page.reload();
  await page.sees('join');
});

test('a message that got lost brings a RESUME on the same socket, not a second one', async () => {
  const page = await phone();
  let sockets = 0;
  let lost = 0;
  const sent = [];
  await page.page.routeWebSocket(/\/ws$/, (socket) => {
    sockets += 1;
    const server = socket.connectToServer();
    socket.onMessage((text) => {
      sent.push(JSON.parse(text).type);
      server.send(text);
    });
    server.onMessage((text) => {
      // Without the announcement of the question there is a gap in the revisions.
      if (JSON.parse(text).phase === 'intro' || JSON.parse(text).game_room?.phase === 'intro')
        lost += 1;
      else
        socket.send(text);
    });
  });
  await page.join(room.code, 'Ann');
  await advanceTo('answering');
  await page.sees('question');
  await until('the page asked again', () => sent.includes('RESUME'));
  await page.tap('a');
  await page.accepted();
  assert.equal(lost, 1);
  assert.equal(sockets, 1);
  assert.equal(sent.filter((type) => type === 'RESUME').length, 1);
});

test('the newest tab plays, and the other can take over', async () => {
  const page = await joined('Ann');
  const second = await page.context.newPage();
  await second.goto(`${node.address}/${room.code}`);
  await page.sees('elsewhere');
  await page.page.getByText('Play here').tap();
  await page.sees('lobby');
  await second.waitForSelector('body[data-screen=elsewhere]');
  const { players } = await node.room(room.code);
  assert.equal(players.length, 1);
});

test('who leaves in the lobby gives the seat up and can come back under another name', async () => {
  const page = await joined('Ann');
  await page.page.getByText('Leave or change name').tap();
  await page.sees('left', 'join');
  if (await page.screen() === 'left')
    await page.visit(`/${room.code}`);
  await page.sees('join');
  await tryToJoin(page, 'Anna');
  await page.sees('lobby');
  assert.deepEqual((await node.room(room.code)).players.map(({ name }) => name), ['Anna']);
});

test('the room that is closed under the players says so', async () => {
  const page = await joined('Ann');
  await node.call('DELETE', `/game-rooms/${room.code}`);
  await page.sees('gone');
});

test('the audience screen as a page goes through the game and knows no answer too soon', async () => {
  const wall = await phone({ width: 1280, height: 720, touch: false });
  const frames = [];
  wall.page.on('websocket', (socket) => socket.on('framereceived', ({ payload }) => frames.push(String(payload))));
  await wall.visit(`/screen/${room.code}`);
  await wall.sees('lobby');
  const player = await joined('Ann');
  await wall.page.getByText('Ann').waitFor();
  await advanceTo('answering');
  await wall.sees('question');
  await player.tap('a');
  await player.accepted();
  assert.doesNotMatch(frames.join('\n'), /KEY-SENTINEL|"correct"/);
  await advanceTo('reveal');
  await wall.sees('result');
  await wall.page.getByText('KEY-SENTINEL').waitFor();
  await advanceTo('leaderboard');
  await wall.sees('leaderboard');
  await node.command(room.code, 'end');
  await wall.sees('podium');
  await player.sees('podium');
});

test('none of these pages complained', () => {
  assert.deepEqual(Phone.allComplaints, []);
});
