// Hostile names, questions and titles are text everywhere, and the pages run nothing but their own files.

import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';

import { Party } from './party.mjs';
import { Phone } from './phone.mjs';
import { until } from './until.mjs';

const EVIL = '<img src=x onerror=alert(1)>';
const SCRIPT = '</script><script>alert(2)</script>';
const LINK = '<a href="javascript:alert(3)">x</a>';
const STYLE = '"><style>*{display:none}</style>';
const SCREEN = { width: 1280, height: 720, touch: false, sharpness: 1 };

let party;

before(async () => { party = await Party.start(); }, { timeout: 60000 });
after(() => party.end());
afterEach(() => party.goHome());

/** Elements that only markup in a person's words could have made. */
const foreignElements = ({ page }) => page.evaluate((marks) => ({
  made: document.querySelectorAll('#stage script, #stage style, #stage a:not(.button), #stage img[onerror], #stage img[src=x], '
    + '#strip img, #strip script, #top img, :is(#message, #banner) :is(a, b, i, img, s, script, style)').length,
  attributes: Array.from(document.querySelectorAll('*')).filter((node) => Array.from(node.attributes)
    .some(({ name, value }) => /^on/.test(name) || (['href', 'src'].includes(name) && /^javascript/i.test(value)))).length,
  texts: marks.filter((mark) => document.body.textContent.includes(mark)),
}), [EVIL, SCRIPT, LINK, STYLE]);

async function assertText(phone, state, ...texts) {
  await until(`${state} shows ${texts}`, async () => {
    const { texts: shown } = await foreignElements(phone);
    return texts.every((text) => shown.includes(text));
  });
  const { made, attributes } = await foreignElements(phone);
  assert.deepEqual({ made, attributes }, { made: 0, attributes: 0 }, state);
}

test('hostile words are shown as text on every page in every state', async () => {
  const dialogs = [];
  const questions = [
    { type: 'choice', text: `${EVIL} ${SCRIPT}`, choices: [LINK, STYLE], key: ['a'], explanation: SCRIPT, category: EVIL },
    { type: 'multi', text: STYLE, choices: [EVIL, LINK, 'x'], key: ['a', 'b'] }];
  const { code } = await party.createRoom({ title: EVIL, questions,
    settings: { teams: 'pick', team_names: ['<b>Red</b>', '<i>Blue</i>'], leaderboard_seconds: 5 } });
  const [ann, screen] = [await party.phone(), await party.phone(SCREEN)];
  [ann, screen].forEach(({ page }) => page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    dialog.dismiss();
  }));
  await Promise.all([ann.visit(`/${code}`), screen.visit(`/screen/${code}`)]);
  await assertText(ann, 'join', EVIL);
  await ann.page.waitForSelector('.team-option');
  assert.equal(await ann.page.locator('.team-option b, .team-option i').count(), 0);
  await ann.page.fill('#name', '<s>Ann</s>');
  await ann.page.locator('.team-option input').first().check({ force: true });
  await ann.page.tap('button[type=submit]');
  await ann.sees('lobby');
  await assertText(ann, 'lobby', EVIL);
  await screen.sees('lobby');
  await until('the name is there', async () => (await screen.text('#stage')).includes('<s>Ann</s>'));
  await assertText(screen, 'screen, lobby', EVIL);
  await party.node.call('PUT', `/game-rooms/${code}/message`, { text: LINK });
  await assertText(ann, 'message', LINK);
  await assertText(screen, 'screen, message', LINK);
  await party.advance(code, 'intro');
  await ann.sees('intro');
  await assertText(ann, 'intro', EVIL);
  await party.advance(code, 'answering');
  await ann.sees('question');
  await assertText(ann, 'question', EVIL, SCRIPT, LINK, STYLE);
  await assertText(screen, 'screen, question', EVIL, SCRIPT, LINK, STYLE);
  await ann.tap('b');
  await ann.accepted();
  await party.advance(code, 'reveal');
  await ann.sees('result');
  await assertText(ann, 'result', LINK, STYLE, SCRIPT);
  await assertText(screen, 'screen, result', LINK, SCRIPT);
  await party.advance(code, 'leaderboard');
  await ann.sees('leaderboard');
  assert.match(await ann.text('#stage'), /<s>Ann<\/s>/);
  assert.match(await ann.text('#stage'), /<b>Red<\/b>/);
  await party.node.command(code, 'end');
  await Promise.all([ann.sees('podium'), screen.sees('podium')]);
  await assertText(ann, 'podium', LINK);
  await assertText(screen, 'screen, podium', EVIL);
  assert.deepEqual(dialogs, []);
  assert.deepEqual([...ann.foreign, ...screen.foreign], []);
});

test('a reason of the host and a failure are text too', async () => {
  const { code } = await party.createRoom();
  const ann = await party.joined(code, 'Ann');
  await party.advance(code, 'answering');
  await ann.tap('b');
  await ann.accepted();
  await party.advance(code, 'leaderboard');
  await party.node.call('POST', `/game-rooms/${code}/questions/q1/correction`, { key: ['b'], reason: EVIL });
  await assertText(ann, 'correction', EVIL);
  const failing = await party.node.createRoom({ title: 'Topic', topic: 'Rivers' });
  const bo = await party.joined(failing.code, 'Bo');
  await party.node.call('POST', `/game-rooms/${failing.code}/fail`, { failure_reason: SCRIPT });
  await bo.sees('failed');
  await assertText(bo, 'failed', SCRIPT);
});

test('nothing but the node\'s own files runs on a page', async () => {
  const { code } = await party.createRoom();
  const ann = await party.phone();
  for (const path of [`/${code}`, `/screen/${code}`]) {
    const reply = await ann.visit(path);
    const policy = reply.headers()['content-security-policy'];
    assert.match(policy, /default-src 'self'/);
    assert.match(policy, /object-src 'none'/);
    assert.match(policy, /base-uri 'none'/);
    assert.doesNotMatch(policy, /unsafe|\*|https?:/);
    const ran = await ann.page.evaluate(() => new Promise((resolve) => {
      const blocked = [];
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
        blocked.push(effectiveDirective);
        if (blocked.length === 2)
          resolve({ blocked, ran: Boolean(window.ran) });
      });
      const script = document.createElement('script');
      script.textContent = 'window.ran = true';
      document.body.append(script);
      const style = document.createElement('style');
      style.textContent = '* { color: red }';
      document.head.append(style);
    }));
    assert.equal(ran.ran, false);
    assert.deepEqual(ran.blocked.map((name) => name.split('-')[0]).sort(), ['script', 'style']);
  }
  Phone.allComplaints.splice(0); // the browser logs what it blocked, as it was asked to
});
