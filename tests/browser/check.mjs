// The page behind the room doctor's link, in a real browser against a real node. Only a host's desktop has a living
// link, so here the browser answers for it; what the node makes of a report is tested in tests/net.

import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';

import { Node } from './node.mjs';
import { Phone, startChromium } from './phone.mjs';
import { until } from './until.mjs';

const LINK = '/check/kR3vQm8Zt2xW9aLp0fYc1g';
const PHONE = { width: 360, height: 740 };

let node, browser;
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

afterEach(() => Promise.all(phones.splice(0).map((phone) => phone.context.close())));

/** A phone that scans the link; `reply` is what its report gets, and what it sent is kept. */
async function scan(reply, { size = PHONE, before: prepare = () => {} } = {}) {
  const phone = await Phone.open(browser, node.address, size);
  phones.push(phone);
  phone.reports = [];
  if (reply) {
    await phone.page.route(`**${LINK}`, (route) => {
      if (route.request().method() !== 'POST')
        return route.continue();
      phone.reports.push(route.request().postDataJSON());
      return route.fulfill({ status: reply });
    });
  }
  await prepare(phone);
  await phone.visit(LINK);
  return phone;
}

const says = (phone, text) => until(`the page says "${text}"`, async () => (await phone.text('h1')) === text);

test('a phone that reaches the quiz says so, and reports its round trip', async () => {
  const phone = await scan(204);
  await says(phone, 'It works.');
  assert.match(await phone.text('#stage'), /There and back in \d+ ms\./);
  assert.equal(await phone.text('#announcer'), 'It works. This phone reaches the quiz. You can close this page.');
  assert.equal(phone.reports.length, 1);
  const { round_trip_ms: ms, ...rest } = phone.reports[0];
  assert.ok(ms >= 0 && ms < 60000, ms);
  assert.deepEqual(rest, {});
  assert.deepEqual(phone.foreign, []);
});

test('it speaks the phone\'s language', async () => {
  for (const [locale, words] of [['de-DE', 'Es klappt.'], ['es-ES', 'Funciona.'], ['fr-FR', 'Ça marche.'], ['ja-JP', 'It works.']]) {
    const phone = await scan(204, { size: { ...PHONE, locale } });
    await says(phone, words);
    assert.equal(await phone.page.getAttribute('html', 'lang'), locale === 'ja-JP' ? 'en' : locale.slice(0, 2));
  }
});

test('a network that lets no WebSocket through is told to both', async () => {
  const phone = await scan(204, { before: ({ page }) => page.addInitScript(() => {
    window.WebSocket = class {
      constructor() {
        setTimeout(() => this.onclose());
      }

      close() {}
    };
  }) });
  await says(phone, 'Almost');
  assert.deepEqual(phone.reports, [{}]);
});

test('a link that is used up says so', async () => {
  const phone = await scan(null);
  await says(phone, 'This code is used up');
});

test('a quiz that is gone by then is told', async () => {
  const phone = await scan(503);
  await says(phone, 'The quiz does not answer');
});

test('everything fits a small phone', async () => {
  for (const size of [{ width: 320, height: 568 }, { width: 740, height: 360 }]) {
    const phone = await scan(204, { size: { ...size, locale: 'de-DE' } });
    await says(phone, 'Es klappt.');
    const hidden = await phone.page.evaluate(() => Array.from(document.querySelectorAll('#stage section *')).filter((node) => {
      const { left, right, top, bottom } = node.getBoundingClientRect();
      return left < 0 || right > innerWidth || top < 0 || bottom > innerHeight;
    }).length);
    assert.equal(hidden, 0);
  }
});
