// Whether all texts of the screen page fit into their boxes.

import assert from 'node:assert/strict';

import { until } from './until.mjs';

export const SIZES = [{ width: 1280, height: 720 }, { width: 1920, height: 1080 }, { width: 1024, height: 768 }];

/** Texts that had to be cut, that stick out of their boxes, or that stand outside of the window. */
const misfits = (page) => page.page.evaluate(() => Array.from(document.querySelectorAll('.fit')).filter((box) => box.textContent
  && box.offsetParent && getComputedStyle(box).visibility !== 'hidden').flatMap((box) => {
  const text = box.firstChild;
  const rect = text.getBoundingClientRect();
  const bad = box.classList.contains('cut') || text.offsetHeight > box.clientHeight + 1 || text.scrollWidth > box.clientWidth + 2
    || rect.left < -1 || rect.top < -1 || rect.right > innerWidth + 1 || rect.bottom > innerHeight + 1;
  return bad ? [`${box.className}: ${box.textContent.slice(0, 50)}`] : [];
}));

/** `page` is a Phone that shows the screen page. */
export async function fitsAtAllSizes(page, what) {
  for (const size of SIZES) {
    await page.page.setViewportSize(size);
    await until(`all of ${what} fits at ${size.width} x ${size.height}`, async () => (await misfits(page)).length === 0, 5000)
      .catch(async () => assert.deepEqual(await misfits(page), [], `${what} at ${size.width} x ${size.height}`));
    assert.ok(await page.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  }
}
