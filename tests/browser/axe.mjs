// What everybody needs of a page: what axe-core says of it, and that a finger hits what it must.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export const THEMES = {
  'dark': { scheme: 'dark' },
  'light': { scheme: 'light' },
  'dark, from right to left': { scheme: 'dark', locale: 'he-IL' },
  'light, in landscape': { scheme: 'light', width: 740, height: 360 },
};

export const SIZES = [['the smallest phone', { width: 320, height: 568 }], ['a phone on its side', { width: 740, height: 360 }],
  ['twice the zoom on a laptop', { width: 640, height: 360, touch: true }], ['a tablet', { width: 768, height: 1024 }]];

/** Waits until nothing fades any more, since half-transparent text has no contrast. */
async function settled({ page }) {
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)).then(() => {}));
}

/** `state` names what is to be seen on the phone. */
export async function assertAccessible(phone, state) {
  await settled(phone);
  if (!await phone.page.evaluate(() => Boolean(window.axe)))
    await phone.page.evaluate(AXE);
  const { violations, passes } = await phone.page.evaluate((values) =>
    window.axe.run(document, { runOnly: { type: 'tag', values }, resultTypes: ['violations'] }), RULES);
  assert.ok(passes.length > 5, `axe looked at ${state}`);
  assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join('; ')}`),
    [], state);
}

/** What a finger must hit: its own box, or the label around it. */
function smallTargets() {
  return Array.from(document.querySelectorAll('button, a[href], input, select')).filter((node) => {
    const box = (node.closest('label') || node).getBoundingClientRect();
    return box.width && getComputedStyle(node).visibility !== 'hidden' && (box.width < 47.5 || box.height < 47.5);
  }).map((node) => `${node.id || node.className} ${Math.round(node.getBoundingClientRect().width)} × ${Math.round(node.getBoundingClientRect().height)}`);
}

/** That nothing is wider than the screen or smaller than a finger. */
export async function assertReachable({ page }, state) {
  const wide = await page.evaluate(() => Array.from(document.querySelectorAll('html, body, main, .sheet'))
    .filter((node) => node.scrollWidth > node.clientWidth + 1).map((node) => node.tagName));
  assert.deepEqual(wide, [], state);
  assert.deepEqual(await page.evaluate(smallTargets), [], state);
}
