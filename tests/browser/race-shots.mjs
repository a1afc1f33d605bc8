// Takes a picture of every state of a buzzer question and of stakes, on phones and on the screen page, into out/.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { Party } from './party.mjs';

const OUT = join(fileURLToPath(new URL('.', import.meta.url)), 'out');
const PHONES = {
  '360': { width: 360, height: 740, scheme: 'light' },
  '320': { width: 320, height: 568, sharpness: 1 },
  'wide': { width: 740, height: 360, sharpness: 1 },
  'hebrew': { width: 360, height: 740, sharpness: 1, locale: 'he-IL' },
};
const SCREENS = {
  '720': { width: 1280, height: 720, path: '' },
  '1080-light': { width: 1920, height: 1080, path: '?theme=daylight' },
};
const NAMES = ['Ann', 'Maximiliane v. Hohenfels', 'Ćyril', 'נועה'];
const QUESTIONS = [
  { type: 'buzzer', text: 'Which band sang of a yellow submarine, and in which year did the record come out?', key: ['The Beatles, 1966'],
    explanation: 'It stood at the top for four weeks.', category: 'Music', seconds: 60 },
  { type: 'buzzer', text: 'Who?', seconds: 60 },
  { type: 'choice', text: 'Which river runs through Vienna?', choices: ['Danube', 'Rhine', 'Elbe', 'Oder'], key: ['a'], category: 'Rivers', wager: true },
];

let party, code;
const pages = {};

async function shoot(state) {
  for (const [name, { page }] of Object.entries(pages)) {
    await page.evaluate(() => Promise.allSettled([document.fonts.ready, ...document.getAnimations()
      .filter(({ effect }) => effect.getTiming().iterations !== Infinity).map(({ finished }) => finished)]).then(() => {}));
    await page.waitForTimeout(150);
    writeFileSync(join(OUT, `race-${state}-${name}.png`), await page.screenshot());
  }
}

const phones = () => Object.keys(PHONES).map((name) => pages[name]);
const see = (...screens) => Promise.all(phones().map((phone) => phone.sees(...screens)));
const judge = async (name, right) => {
  const room = await party.node.room(code);
  const { id } = room.players.find((player) => player.name === name);
  await party.node.call('POST', `/game-rooms/${code}/questions/${room.current_question.id}/judgements`, { player_id: id, right });
};

async function press(...at) {
  for (const one of at) {
    await phones()[one].page.tap('.buzzer');
    await phones()[one].accepted();
  }
}

async function play() {
  ({ code } = await party.createRoom({ questions: QUESTIONS, settings: { intro_seconds: 30, question_seconds: 60 } }));
  for (const [name, { path, ...size }] of Object.entries(SCREENS)) {
    pages[name] = await party.phone({ ...size, touch: false, sharpness: 1 });
    await pages[name].visit(`/screen/${code}${path}`);
  }
  for (const [at, [name, size]] of Object.entries(PHONES).entries())
    pages[name] = await party.joined(code, NAMES[at], size);
  await party.advance(code, 'answering');
  await see('question');
  await shoot('1-ready');
  await press(1);
  await shoot('2-first');
  await press(0, 2);
  await shoot('3-queue');
  await judge(NAMES[1], false);
  await shoot('4-next');
  await judge(NAMES[0], true);
  await see('result');
  await shoot('5-right');
  await party.advance(code, 'answering');
  await see('question');
  await party.advance(code, 'reveal');
  await see('result');
  await shoot('6-nobody');
  await party.advance(code, 'intro');
  await see('stakes');
  await shoot('7-stakes');
  for (const { page } of phones())
    await page.click('.share:nth-child(3)');
  await shoot('8-half');
  for (const { page } of phones().slice(0, 3))
    await page.click('.stake-picker .primary');
  await phones()[0].page.waitForTimeout(1200);
  await shoot('9-staked');
  await party.advance(code, 'answering');
  await see('question');
  await shoot('a-answering');
  await phones()[0].tap('a');
  await phones()[1].tap('b');
  await party.advance(code, 'reveal');
  await see('result');
  await shoot('b-result');
}

mkdirSync(OUT, { recursive: true });
party = await Party.start();
try {
  await play();
} finally {
  await party.end();
}
