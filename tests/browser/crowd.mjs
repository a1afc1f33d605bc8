// Fifty real pages in one game, reloading, losing their network and coming back all the time; nobody is lost.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { Party } from './party.mjs';
import { until } from './until.mjs';

const PAGES = 50;
const ROUNDS = 4;
const PATIENCE = 240000;
const QUESTIONS = Array.from({ length: ROUNDS }, (_, at) => ({ type: 'choice', text: `Question ${at + 1}?`,
  choices: ['Yes', 'No'], key: ['a'] }));

let party;

before(async () => { party = await Party.start(); }, { timeout: 60000 });
after(() => party.end());

/** The same numbers in each run. */
function dice(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A few at a time, since all share two processors. */
async function inTurn(items, deed, width = 6) {
  const left = items.slice();
  await Promise.all(Array.from({ length: width }, async () => {
    while (left.length)
      await deed(left.shift());
  }));
}

test(`${PAGES} pages churn through a game, and every answer counts`, { timeout: 1500000 }, async () => {
  const { code } = await party.createRoom({ questions: QUESTIONS,
    settings: { question_seconds: 600, intro_seconds: 1, scoring: 'flat' } });
  const random = dice(7);
  const names = Array.from({ length: PAGES }, (_, at) => `Player ${at + 1}`);
  const phones = [];
  await inTurn(names, async (name) => {
    const phone = await party.phone({ sharpness: 1 });
    phone.name = name;
    await phone.page.setDefaultTimeout(PATIENCE);
    await phone.join(code, name);
    phones.push(phone);
  });
  assert.equal((await party.node.room(code)).players.length, PAGES);
  const given = new Map(names.map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; ++round) {
    await party.advance(code, 'answering');
    const { current_question: question } = await party.node.room(code);
    await inTurn(phones, async (phone) => {
      const fate = random();
      if (fate < 0.3) {
        await phone.page.reload();
      } else if (fate < 0.6) {
        await phone.setOffline(true);
        await phone.setOffline(false);
      } else if (fate < 0.7) {
        await phone.page.goto('about:blank');
        await phone.page.goBack();
      }
      await until(`${phone.name} sees the question`, () => phone.page.evaluate(() =>
        ['question', 'locked'].includes(document.body.dataset.screen)).catch(() => false), PATIENCE);
      const choice = random() < 0.7 ? 'a' : 'b';
      await phone.page.tap(`[data-choice="${choice}"]`);
      if (random() < 0.2)
        await phone.setOffline(true).then(() => phone.setOffline(false));
      await phone.page.waitForSelector('.question[data-answer="accepted"]', { timeout: PATIENCE });
      given.get(phone.name)[round] = [question.id, choice];
    });
    await until('all answers are in', async () => (await party.node.room(code)).answered_count === PAGES, PATIENCE);
    await party.advance(code, 'reveal');
    await inTurn(phones, (phone) => phone.page.waitForSelector('.result .figures', { timeout: PATIENCE }));
    await party.advance(code, 'leaderboard');
  }
  await party.node.command(code, 'end');
  await inTurn(phones, (phone) => phone.page.waitForSelector('body[data-screen=podium]', { timeout: PATIENCE }));
  const { players, questions } = await party.node.get(`/game-rooms/${code}/results`);
  assert.deepEqual(players.map(({ name }) => name).sort(), names.slice().sort());
  players.forEach((player) => {
    const answers = given.get(player.name);
    questions.forEach(({ id, answers: stored }, round) => {
      const own = stored.filter(({ player_id }) => player_id === player.id);
      assert.deepEqual(own.map(({ picks }) => [id, ...picks]), [answers[round]], player.name);
    });
    assert.equal(player.score, 1000 * answers.filter(([, choice]) => choice === 'a').length, player.name);
  });
  await Promise.all(phones.slice(0, 5).map(async (phone) => {
    const player = players.find(({ name }) => name === phone.name);
    assert.equal(await phone.text('.top .score'), player.score.toLocaleString('en'), phone.name);
  }));
});
