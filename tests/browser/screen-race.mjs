// Buzzers, stakes and breaks on the screen page: with long names, ties and teams, all of it fits.

import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';

import { fitsAtAllSizes } from './fits.mjs';
import { Party } from './party.mjs';
import { Phone } from './phone.mjs';
import { until } from './until.mjs';

const LONG = 'Which tune, of which more people know the first line than the second, did the band play on the evening of the day on which '
  + 'the ship left the harbour for the first and the last time?';
const TEAMS = ['The Quick Brown Foxes of', 'Blue'];
const NAMES = ['Maximiliane v. Hohenfels', 'W'.repeat(24), 'שהרזאד', '<b>Bo</b>', 'Cy', 'Di', 'Ed'];

let party;

before(async () => { party = await Party.start(); }, { timeout: 60000 });
after(() => party.end());
afterEach(() => party.goHome());

async function screenOf(code) {
  const screen = await party.phone({ width: 1280, height: 720, touch: false, sharpness: 1 });
  await screen.visit(`/screen/${code}`);
  return screen;
}

async function post(path, body, token) {
  const reply = await fetch(`${party.node.address}/api/v1${path}`, { method: 'POST', body: JSON.stringify(body),
    headers: { 'Content-Type': 'application/json', ...(token ? { Authorization: `Bearer ${token}` } : {}) } });
  assert.ok(reply.ok, `${path}: ${reply.status}`);
  return reply.json();
}

const seat = (code, name, team) => post(`/game-rooms/${code}/players`, team ? { name, team } : { name });
const buzz = (code, { token }) => post(`/game-rooms/${code}/answers`, { question_id: 'q1', buzz: true }, token);
const judge = (code, { player }, right) => party.node.call('POST', `/game-rooms/${code}/questions/q1/judgements`, { player_id: player.id, right });
const onTurn = async (code) => (await party.node.room(code)).buzzes.players.filter((row) => row.on_turn).map(({ id }) => id);

test('many who are equally fast, with long names and teams, fit and stay text', async () => {
  const { code } = await party.createRoom({ questions: [{ type: 'buzzer', text: LONG, key: [LONG.slice(0, 150)], explanation: LONG }],
    settings: { intro_seconds: 0, teams: 'pick', team_names: TEAMS } });
  const players = [];
  for (const [at, name] of NAMES.entries())
    players.push(await seat(code, name, TEAMS[at % 2]));
  const screen = await screenOf(code);
  await party.advance(code, 'answering');
  await screen.sees('question');
  await fitsAtAllSizes(screen, 'the call to the buzzer');
  await Promise.all(players.map((player) => buzz(code, player)));
  await until('all are told', async () => (await screen.text('.foot-words')) === '7 pressed');
  assert.equal(await screen.page.locator('.buzz-row').count(), 5);
  const turns = await onTurn(code);
  assert.equal(await screen.page.locator('.buzz-row[data-turn]').count(), Math.min(5, turns.length));
  await fitsAtAllSizes(screen, 'those who buzzed');
  assert.equal(await screen.page.locator('#stage b b, #stage .name b').count(), 0);
  const first = players.find(({ player }) => turns.includes(player.id));
  await judge(code, first, false);
  await until('who was wrong is struck out, and the team with them', async () => (await screen.page.locator('.buzz-row[data-state=wrong]').count()) === 1);
  await fitsAtAllSizes(screen, 'the next on turn');
  const [next] = await onTurn(code);
  await judge(code, players.find(({ player }) => player.id === next), true);
  await screen.sees('result');
  await fitsAtAllSizes(screen, 'who was right');
  assert.equal(await screen.page.locator('.raced .avatar').count(), 1);
});

test('one who buzzed alone fills the screen, and the ring stands still', async () => {
  const { code } = await party.createRoom({ questions: [{ type: 'buzzer', text: 'Who?', seconds: 60 }], settings: { intro_seconds: 0 } });
  const ann = await seat(code, 'Ann');
  await seat(code, 'Bo');
  const screen = await screenOf(code);
  await party.advance(code, 'answering');
  await screen.sees('question');
  assert.equal(await screen.text('.foot-words'), '2 players');
  await buzz(code, ann);
  await screen.page.waitForSelector('.buzz-board.alone .buzz-turn');
  assert.equal(await screen.page.isVisible('.buzz-list'), false);
  await fitsAtAllSizes(screen, 'one who buzzed');
  const { remaining_ms: left } = (await party.node.room(code)).buzzes;
  assert.equal(await screen.text('.ring-digits'), String(Math.ceil(left / 1000)));
  await screen.page.reload();
  await screen.page.waitForSelector('.buzz-board.alone .buzz-turn');
  assert.equal(await screen.text('.ring-digits'), String(Math.ceil(left / 1000)));
  await judge(code, ann, false);
  await until('the ring goes on', async () => Number(await screen.text('.ring-digits')) < Math.ceil(left / 1000));
  assert.match(await screen.text('.buzz-turn'), /Who knows it/);
});

test('the call for stakes fits below a long category, and in a round\'s introduction', async () => {
  const staked = { type: 'text', text: 'Who?', key: ['Ada'], wager: true, category: LONG.slice(0, 60) };
  const { code } = await party.createRoom({ questions: [staked, staked], settings: { intro_seconds: 0 },
    rounds: [{ title: 'All or nothing', introduction: LONG, question_count: 2 }] });
  await seat(code, 'Ann');
  const screen = await screenOf(code);
  await party.advance(code, 'intro');
  await screen.sees('intro');
  await until('the round calls for stakes', async () => /Place your stakes!$/.test(await screen.text('.round-introduction')));
  await fitsAtAllSizes(screen, 'a round that begins with stakes');
  await party.advance(code, 'answering');
  await party.advance(code, 'reveal');
  await party.advance(code, 'intro');
  await until('the intro calls for stakes', async () => (await screen.text('.intro-stakes').catch(() => '')) === 'Place your stakes!');
  assert.equal(await screen.text('.foot-words'), '0 of 1 have staked');
  await fitsAtAllSizes(screen, 'an intro with stakes');
});

test('a break is counted down large', async () => {
  const { code } = await party.createRoom({ questions: [{ type: 'slide', text: 'One' }, { type: 'slide', text: 'Two' }],
    settings: { intro_seconds: 0, pacing: 'hold' },
    rounds: [{ title: 'Rivers', question_count: 1, break_seconds: 300 }, { title: 'W'.repeat(24), introduction: LONG, question_count: 1 }] });
  await seat(code, 'Ann');
  const screen = await screenOf(code);
  await until('the break has begun', async () => {
    const room = await party.node.room(code);
    if (!room.break)
      await party.node.command(code, room.status === 'ready' ? 'start' : 'advance');
    return room.break;
  });
  await screen.sees('break');
  await until('it counts', async () => /^[45]:\d\d$/.test(await screen.text('.break-digits')));
  assert.ok((await screen.page.locator('.break-digits .fit-text').boundingBox()).height > 100);
  await fitsAtAllSizes(screen, 'the break');
});

test('none of these pages complained', () => {
  assert.deepEqual(Phone.allComplaints, []);
});
