// Each type of question that is not answered by one tap, from the phone's first look to the result.

import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';

import { Party } from './party.mjs';
import { Phone } from './phone.mjs';
import { until } from './until.mjs';

let party;

before(async () => { party = await Party.start(); }, { timeout: 60000 });
after(() => party.end());
afterEach(() => party.goHome());

async function asked(question, ...names) {
  const { code } = await party.createRoom({ questions: [question], settings: { scoring: 'flat' } });
  const phones = [];
  for (const name of names)
    phones.push(await party.joined(code, name));
  await party.advance(code, 'answering');
  await Promise.all(phones.map((phone) => phone.sees('question')));
  return { code, phones };
}

async function type(phone, text) {
  await phone.page.fill('#typed', text);
  await phone.page.tap('.typed-answer .primary');
}

test('a typed text counts with a small slip, and another one is shown beside the right one', async () => {
  const { code, phones: [ann, bo] } = await asked({ type: 'text', text: 'Capital of Austria?', key: ['Vienna', 'Wien'] }, 'Ann', 'Bo');
  await ann.page.tap('.typed-answer .primary');
  await until('an empty answer is refused', async () => /Type an answer first/.test(await ann.text('#typed-note')));
  await type(ann, 'viena');
  await type(bo, '<b>Graz</b>');
  await Promise.all([ann.accepted(), bo.accepted()]);
  assert.equal(await ann.page.inputValue('#typed'), 'viena');
  assert.equal(await ann.page.isVisible('.typed-answer .primary'), false);
  await ann.page.reload();
  await ann.sees('locked');
  assert.equal(await ann.page.inputValue('#typed'), 'viena');
  await party.advance(code, 'reveal');
  assert.equal((await ann.result()).verdict, 'right');
  assert.equal((await bo.result()).verdict, 'wrong');
  assert.match(await bo.text('.answers'), /Vienna[\s\S]*<b>Graz<\/b>/);
});

test('a number is typed as one is used to', async () => {
  const { code, phones: [ann, bo] } = await asked({ type: 'number', text: 'How high is Mont Blanc, in metres?',
    key: { value: 4806, tolerance: 10 } }, 'Ann', 'Bo');
  assert.equal(await ann.page.getAttribute('#typed', 'inputmode'), 'decimal');
  await type(ann, 'high');
  await until('what is no number is refused', async () => /not a number/.test(await ann.text('#typed-note')));
  await type(ann, '4,810');
  await bo.page.fill('#typed', '12');
  await bo.page.tap('.sign');
  await until('the sign is there', async () => (await bo.page.inputValue('#typed')) === '-12');
  await bo.page.tap('.typed-answer .primary');
  await Promise.all([ann.accepted(), bo.accepted()]);
  await party.advance(code, 'reveal');
  assert.equal((await ann.result()).verdict, 'right');
  assert.equal((await bo.result()).verdict, 'wrong');
  assert.match(await bo.text('.answers'), /4,806[\s\S]*-12/);
});

test('an order is tapped, one after the other, and can be changed until it is locked in', async () => {
  const { code, phones: [ann, bo] } = await asked({ type: 'order', text: 'From small to large',
    choices: ['Mouse', 'Dog', 'Horse'], key: ['a', 'b', 'c'] }, 'Ann', 'Bo');
  const turns = (phone) => phone.page.$$eval('.choice', (nodes) =>
    Object.fromEntries(nodes.map((node) => [node.dataset.choice, node.querySelector('.turn').textContent])));
  await ann.page.tap('[data-choice=c]');
  await ann.page.tap('[data-choice=a]');
  await until('both have their turns', async () => isDeepStrictEqual(await turns(ann), { a: '2', b: '', c: '1' }));
  assert.equal(await ann.page.isDisabled('.lock'), true);
  await ann.page.tap('[data-choice=c]');
  await ann.page.tap('[data-choice=b]');
  await ann.page.tap('[data-choice=c]');
  await until('all have their turns', async () => isDeepStrictEqual(await turns(ann), { a: '1', b: '2', c: '3' }));
  assert.match(await ann.page.getAttribute('[data-choice=b]', 'aria-label'), /Dog, number 2/);
  await ann.page.tap('.lock');
  for (const choice of ['c', 'b', 'a'])
    await bo.page.tap(`[data-choice=${choice}]`);
  await bo.page.tap('.lock');
  await Promise.all([ann.accepted(), bo.accepted()]);
  await party.advance(code, 'reveal');
  assert.equal((await ann.result()).verdict, 'right');
  await bo.page.waitForSelector('.own-order');
  assert.deepEqual(await bo.page.$$eval('.order .choice-text', (nodes) => nodes.map(({ textContent }) => textContent)), ['Mouse', 'Dog', 'Horse']);
});

test('a poll asks what the room thinks, and shows it', async () => {
  const { code, phones: [ann, bo] } = await asked({ type: 'poll', text: 'Tea or coffee?', choices: ['Tea', 'Coffee'] }, 'Ann', 'Bo');
  await ann.tap('a');
  await bo.tap('a');
  await Promise.all([ann.accepted(), bo.accepted()]);
  await party.advance(code, 'reveal');
  await ann.sees('result');
  await until('the votes are shown', async () => (await ann.page.locator('.poll .votes').allTextContents()).join() === '2,0');
  assert.match(await ann.text('h1'), /Thank you/);
  assert.equal(await ann.page.locator('.poll.own').count(), 1);
  assert.equal(await ann.page.locator('.figures').count(), 0);
});

test('a slide is only looked at', async () => {
  const { code, phones: [ann] } = await asked({ type: 'slide', text: 'Round two: rivers' }, 'Ann');
  assert.equal(await ann.text('.question-text'), 'Round two: rivers');
  assert.match(await ann.text('.status'), /Nothing to answer/);
  assert.equal(await ann.page.locator('.choice').count(), 0);
  await party.advance(code, 'reveal');
  await ann.sees('result');
});

test('none of these pages complained', () => {
  assert.deepEqual(Phone.allComplaints, []);
});
