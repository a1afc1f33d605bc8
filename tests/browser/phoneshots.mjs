// Takes a picture of every state of the player's page in four sizes: into out/, and with SCREENSHOTS=1 those that the
// documentation keeps into docs/screenshots.

import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { Party } from './party.mjs';
import { Program } from './program.mjs';
import { until } from './until.mjs';

const BOTS = 11;
const HERE = fileURLToPath(new URL('.', import.meta.url));
const DOCS = join(HERE, '../../docs/screenshots');
const OUT = join(HERE, 'out');
const SIZES = {
  '320': { width: 320, height: 568, sharpness: 1 },
  '360': { width: 360, height: 740, sharpness: 2, scheme: 'light' },
  '768': { width: 768, height: 1024, sharpness: 1 },
  'wide': { width: 740, height: 360, sharpness: 1, scheme: 'light' },
  'hebrew': { width: 360, height: 740, sharpness: 1, locale: 'he-IL' },
};
const NAMES = ['Ann', 'Bertram', 'Maximiliane v. Hohenfels', 'Ćyril', 'נועה'];
const KEPT = ['join', 'lobby', 'options', 'intro', 'question', 'locked', 'right', 'leaderboard', 'podium'];

let party;
const phones = {};

/** Few colours are enough for flat pictures, and keep the repository small. */
function packed(png) {
  const made = spawnSync('convert', ['png:-', '-strip', '-colors', '128', 'png8:-'], { input: png, maxBuffer: 64 << 20 });
  if (made.error || made.status !== 0)
    throw new Error(`convert: ${made.error || made.stderr}`);
  return made.stdout;
}

async function shoot(state) {
  for (const [size, phone] of Object.entries(phones)) {
    await phone.page.evaluate(() => Promise.allSettled([document.fonts.ready,
      ...document.getAnimations().filter(({ effect }) => effect.getTiming().iterations !== Infinity)
        .map(({ finished }) => finished)]).then(() => {}));
    const png = packed(await phone.page.screenshot());
    writeFileSync(join(OUT, `phone-${state}-${size}.png`), png);
    if (process.env.SCREENSHOTS && KEPT.includes(state) && (size !== 'hebrew' || ['join', 'question', 'right'].includes(state)))
      writeFileSync(join(DOCS, `phone-${state}-${size}.png`), png);
  }
}

const every = (deed) => Promise.all(Object.values(phones).map(deed));
const see = (...screens) => every((phone) => phone.sees(...screens));

async function play() {
  const pack = join(HERE, '../../resources/packs/a-taste.json');
  const { code } = await party.node.createRoom({ title: 'A taste of everything', pack_id: 'a-taste',
    settings: { pacing: 'manual', question_seconds: 120, intro_seconds: 60, close_when_all_answered: false, streak_bonus: true } });
  for (const [size, options] of Object.entries(SIZES))
    phones[size] = await party.phone(options);
  await every((phone) => phone.visit(`/${code}`));
  await every((phone) => phone.page.waitForSelector('.about:not(:empty)'));
  const all = Object.values(phones);
  for (const [at, phone] of all.entries())
    await phone.page.fill('#name', NAMES[at]);
  await shoot('join');
  await every((phone) => phone.page.tap('button[type=submit]'));
  await see('lobby');
  const bots = new Program(process.env.QUIZSTAGE_BOTS, ['--url', party.node.address, '--room', code, '--count', String(BOTS),
    '--key-file', pack, '--accuracy', '0.6', '--think-ms', '500..3000', '--seed', '7']);
  await until('the bots are in', async () => (await party.node.room(code)).player_count === BOTS + all.length);
  await shoot('lobby');
  await every((phone) => phone.page.tap('#options'));
  await shoot('options');
  await every((phone) => phone.page.tap('.sheet .primary'));
  await party.advance(code, 'intro');
  await see('intro');
  await shoot('intro');
  await party.advance(code, 'answering');
  await see('question');
  await shoot('question');
  await every((phone) => phone.tap('b'));
  await every((phone) => phone.accepted());
  await shoot('locked');
  await party.node.command(code, 'pause');
  await see('paused');
  await shoot('paused');
  await party.node.command(code, 'resume');
  await party.advance(code, 'reveal');
  await see('result');
  await shoot('right');
  await party.advance(code, 'leaderboard');
  await see('leaderboard');
  await shoot('leaderboard');
  await party.advance(code, 'answering');
  await see('question');
  await shoot('true-false');
  await every((phone) => phone.tap('true'));
  await every((phone) => phone.accepted());
  await party.advance(code, 'reveal');
  await see('result');
  await shoot('streak');
  await party.advance(code, 'answering');
  await see('question');
  await party.advance(code, 'reveal');
  await see('result');
  await shoot('none');
  await party.node.command(code, 'end');
  await see('podium');
  await shoot('podium');
  await bots.stop();
  for (const phone of all) {
    const second = await phone.context.newPage();
    await second.goto(`${party.node.address}/${code}`);
    await phone.sees('elsewhere');
    await second.close();
  }
  await shoot('elsewhere');
}

mkdirSync(OUT, { recursive: true });
party = await Party.start();
try {
  await play();
} finally {
  await party.end();
}
