// Whether everybody can buzz and stake: axe and a finger's size on every state in every theme and size.

import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';

import { SIZES, THEMES, assertAccessible, assertReachable } from './axe.mjs';
import { Party } from './party.mjs';
import { Phone } from './phone.mjs';

const LONG = 'Which of the seven wonders of the ancient world, of which travellers wrote lists from the second century before our era on, still stands?';
const QUESTIONS = [
  { type: 'buzzer', text: 'Name this tune.', key: ['Waltzing Matilda'] },
  { type: 'buzzer', text: LONG },
  { type: 'boolean', text: 'Night follows day.', key: ['true'], wager: true, category: 'Nature' },
];

let party;

before(async () => { party = await Party.start(); }, { timeout: 60000 });
after(() => party.end());
afterEach(() => party.goHome());

/** Walks through every state; `look` is told each. */
async function walk(size, look) {
  const { code } = await party.createRoom({ questions: QUESTIONS, settings: { intro_seconds: 0 } });
  const [ann, bo] = [await party.joined(code, 'Ann', size), await party.joined(code, 'Maximiliane v. Hohenfels')];
  const judge = async (name, right) => {
    const { players, current_question: question } = await party.node.room(code);
    await party.node.call('POST', `/game-rooms/${code}/questions/${question.id}/judgements`,
      { player_id: players.find((player) => player.name === name).id, right });
  };
  const at = async (kind, state) => {
    await ann.page.waitForSelector(`.buzzer[data-kind=${kind}]`);
    await look(ann, state);
  };
  const press = async (phone) => {
    await phone.page.tap('.buzzer');
    await phone.accepted();
  };
  await party.advance(code, 'answering');
  await ann.sees('question');
  await bo.sees('question');
  await at('ready', 'the buzzer');
  await press(bo);
  await ann.page.waitForSelector('.question[data-held]');
  await look(ann, 'somebody else\'s turn');
  await press(ann);
  await at('waiting', 'waiting');
  await judge('Maximiliane v. Hohenfels', false);
  await at('turn', 'on turn');
  await judge('Ann', false);
  await at('out', 'out');
  await party.advance(code, 'reveal');
  await ann.sees('result');
  await look(ann, 'wrong');
  await party.advance(code, 'answering');
  await ann.sees('question');
  await at('ready', 'a long question');
  await press(bo);
  await judge('Maximiliane v. Hohenfels', true);
  await ann.sees('result');
  await look(ann, 'somebody else was right');
  await party.advance(code, 'intro');
  await ann.sees('stakes');
  await ann.page.waitForSelector('.stakes:not([hidden])');
  await look(ann, 'stakes');
  await ann.page.tap('.share:nth-child(3)');
  await look(ann, 'half of it');
  await ann.page.tap('.stake-picker .primary');
  await ann.page.waitForSelector('.stake-placed:not([hidden])');
  await look(ann, 'placed');
  await party.advance(code, 'answering');
  await ann.sees('question');
  await look(ann, 'a question with a stake');
  await ann.tap('false');
  await ann.accepted();
  await party.advance(code, 'reveal');
  await ann.sees('result');
  await look(ann, 'a lost stake');
}

Object.entries(THEMES).forEach(([name, theme]) => {
  test(`axe has nothing to say of buzzers and stakes, ${name}`, async () => {
    await walk(theme, assertAccessible);
  });
});

SIZES.forEach(([name, size]) => {
  test(`nothing is out of reach or smaller than a finger: ${name}`, async () => {
    await walk(size, assertReachable);
  });
});

test('with less motion nothing moves by itself', async () => {
  await walk({}, async ({ page }, state) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    assert.deepEqual(await page.evaluate(() => document.getAnimations().map(({ animationName }) => animationName).filter(Boolean)), [], state);
  });
});

test('none of these pages complained', () => {
  assert.deepEqual(Phone.allComplaints, []);
});
