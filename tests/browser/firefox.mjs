// A game in Debian's Firefox, which is driven by WebDriver BiDi: the page uses nothing that only Chromium has.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import puppeteer from 'puppeteer-core';

import { Node } from './node.mjs';
import { until } from './until.mjs';

const QUESTIONS = [{ type: 'choice', text: 'What comes after A?', choices: ['B', 'C'], key: ['a'] },
  { type: 'multi', text: 'Which are even?', choices: ['2', '3', '4'], key: ['a', 'c'] }];

let node, firefox;

before(async () => {
  [node, firefox] = await Promise.all([Node.headless(),
    puppeteer.launch({ browser: 'firefox', executablePath: process.env.FIREFOX || '/usr/bin/firefox-esr', headless: true,
      timeout: 110000 })]);
}, { timeout: 120000 });

after(async () => {
  if (firefox)
    await firefox.close();
  if (node)
    await node.stop();
});

async function open(path, { width, height } = { width: 360, height: 740 }) {
  const page = await firefox.newPage();
  page.setDefaultTimeout(60000);
  page.complaints = [];
  page.on('pageerror', (error) => page.complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error')
      page.complaints.push(message.text());
  });
  await page.setViewport({ width, height });
  await page.goto(`${node.address}${path}`);
  return page;
}

const sees = (page, screen) => page.waitForSelector(`body[data-screen="${screen}"]`);

async function advance(code, phase) {
  await until(`the room is in ${phase}`, async () => {
    const { status, phase: now } = await node.room(code);
    if (now === phase || status === phase)
      return true;
    await node.command(code, status === 'ready' ? 'start' : 'advance');
    return false;
  });
}

test('Firefox joins, plays, reloads, and sees the podium', async () => {
  const { code } = await node.createRoom({ title: 'Friday quiz', questions: QUESTIONS,
    settings: { pacing: 'manual', question_seconds: 60, intro_seconds: 1, close_when_all_answered: false } });
  const page = await open(`/${code}`);
  const screen = await open(`/screen/${code}`, { width: 1280, height: 720 });
  await sees(page, 'join');
  await page.waitForSelector('.surprise');
  await page.click('.surprise');
  await page.click('button[type=submit]');
  await sees(page, 'lobby');
  await sees(screen, 'lobby');
  // The pictures come from one file.
  await until('the picture is drawn', () => page.$eval('.lobby .avatar use', (use) => use.getBoundingClientRect().width > 20));
  await advance(code, 'answering');
  await sees(page, 'question');
  await sees(screen, 'question');
  await page.click('[data-choice=a]');
  await page.waitForSelector('.question[data-answer="accepted"]');
  await page.reload();
  await page.waitForSelector('.question[data-answer="accepted"]');
  await advance(code, 'reveal');
  await page.waitForSelector('.result[data-verdict=right]');
  await advance(code, 'answering');
  await sees(page, 'question');
  await page.click('[data-choice=a]');
  await page.click('[data-choice=c]');
  await page.click('.lock');
  await page.waitForSelector('.question[data-answer="accepted"]');
  await advance(code, 'reveal');
  await page.waitForSelector('.result[data-verdict=right]');
  await sees(screen, 'result');
  await advance(code, 'completed');
  await Promise.all([sees(page, 'podium'), sees(screen, 'podium')]);
  assert.deepEqual([...page.complaints, ...screen.complaints], []);
});
