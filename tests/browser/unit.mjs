// The pure modules of the page: node --test unit.mjs

import assert from 'node:assert/strict';
import test from 'node:test';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

import { load, readWeb, webFiles } from './web.mjs';

const { normaliseCode, isCode, showCode, codeFromPath } = await load('codes.js');
const { afterClose, backoff, isPassing, judgeRevision, toAsciiJson } = await load('policy.js');
const { pictureOf } = await load('picture.js');
const { AVATARS, madeUpPlayers, surprise } = await load('avatars.js');
const { Clock } = await load('clock.js');
const { fnv1a, orderForPlayer, placedChoices } = await load('choices.js');
const { cueFor } = await load('effects.js');
const { typedNumber } = await load('answer-typed.js');
const { explain } = await load('view-result.js');
const { clockDigits, secondsLeft, shareLeft, ownDeadline } = await load('timer.js');
const { graphemes } = await load('view-join.js');
const { questionPlace, refusal, strings } = await load('words.js');
const { LANGUAGES, languageFor } = await load('language.js');

/** Every path of a table with what is there: 'text', a list's length, or a function's parameters. */
function shapeOf(table, path = '') {
  return Object.keys(table).sort().flatMap((key) => {
    const value = table[key];
    const here = `${path}${key}`;
    if (Array.isArray(value))
      return [`${here}: list of ${value.length}`, ...value.filter((text) => !text).map(() => `${here}: empty`)];
    if (typeof value === 'object')
      return shapeOf(value, `${here}.`);
    return [`${here}: ${typeof value === 'function' ? `of ${value.length}` : value ? 'text' : 'empty'}`];
  });
}

test('each language has words for everything', async () => {
  const own = ['product'];
  for (const language of Object.keys(LANGUAGES).filter((code) => code !== 'en')) {
    const { table } = await load(`words-${language}.js`);
    const english = { ...strings };
    own.forEach((key) => delete english[key]);
    assert.deepEqual(shapeOf(table), shapeOf(english), language);
    assert.ok(table.number(12345.5).includes('12'), language);
    assert.notEqual(table.join.heading, strings.join.heading);
  }
});

test('what is only said in some places is said in each language', async () => {
  const tables = { 'words-later.js': 'laterWords', 'words-phone.js': 'phoneWords', 'words-rounds.js': 'roundWords', 'words-screen.js': 'screenWords',
    'words-check.js': 'checkWords', 'words-buzzer.js': 'buzzWords', 'words-stakes.js': 'stakeWords' };
  for (const [name, words] of Object.entries(tables)) {
    const wordsOf = (await load(name))[words];
    assert.equal(wordsOf(), wordsOf('en'));
    Object.keys(LANGUAGES).forEach((language) => {
      const shape = shapeOf(wordsOf(language));
      assert.deepEqual(shape, shapeOf(wordsOf('en')), `${name} in ${language}`);
      assert.ok(shape.every((line) => !line.endsWith(': empty')), `${name} in ${language}`);
    });
    const texts = Object.keys(LANGUAGES).map((language) => JSON.stringify(wordsOf(language)));
    assert.equal(new Set(texts).size, texts.length, name);
  }
});

test('the language is the one chosen, then the first of the browser that there is', () => {
  assert.equal(languageFor(null, ['de-AT', 'en']), 'de');
  assert.equal(languageFor('fr', ['de-AT', 'en']), 'fr');
  assert.equal(languageFor('xx', ['pt-BR', 'ES']), 'es');
  assert.equal(languageFor(null, ['ja']), 'en');
  assert.equal(languageFor(null, []), 'en');
  assert.equal(languageFor(null, ['iw-IL']), 'he');
});

test('a picture is one of this node\'s, and tells who made it', () => {
  assert.deepEqual(pictureOf({ image: '/media/1.png', image_author: 'Ada', image_link: 'https://example.org' }),
    { image: '/media/1.png', credit: 'Ada · https://example.org' });
  assert.deepEqual(pictureOf({ image: '/media/1.png', image_author: '' }), { image: '/media/1.png', credit: '' });
  [null, undefined, '', 7, 'https://example.org/1.png', '//example.org/media/1.png', 'javascript:alert(1)', 'data:,x']
    .forEach((image) => assert.equal(pictureOf({ image }), null));
});

test('a room code is understood however it is typed', () => {
  const typed = ['BKTRFN', 'bktrfn', 'BKT RFN', 'bkt-rfn', ' bkt  rfn ', 'BKT\u2013RFN', 'bkt.rfn',
    'http://192.168.1.20:8080/BKTRFN', 'https://quiz.example/bktrfn/', '192.168.1.20:8080/BKTRFN?a=b#c'];
  typed.forEach((text) => assert.equal(normaliseCode(text), 'BKTRFN', text));
});

test('what is no room code is not taken for one', () => {
  ['', 'BKTRF', 'BKTRFNX', 'BKTRFA', 'BKTRFY', 'BKT1FN', 'screen'].forEach((text) =>
    assert.equal(isCode(normaliseCode(text)), false, text));
  assert.equal(showCode('BKTRFN'), 'BKT RFN');
  assert.equal(showCode('BK'), 'BK');
  assert.equal(codeFromPath('/'), '');
  assert.equal(codeFromPath('/bkt%20rfn'), 'BKTRFN');
  assert.equal(codeFromPath('/%zz'), '');
  assert.equal(codeFromPath('/screen/BKTRFN'), 'BKTRFN');
});

test('each close code of the contract does what it says there', () => {
  const stops = { 1000: 'left', 4400: 'outdated', 4404: 'gone', 4409: 'elsewhere', 4503: 'removed' };
  Object.keys(stops).forEach((code) => assert.deepEqual(afterClose(Number(code), 0, 0.5), { stop: stops[code] }));
  [1001, 1005, 1006, 1009, 1011, 4401, 4408, 4413, 4429].forEach((code) =>
    assert.ok(afterClose(code, 0, 0.5).wait > 0, String(code)));
  assert.ok(afterClose(4429, 0, 0).wait >= 3000);
});

test('reconnecting backs off with jitter, up to five seconds', () => {
  assert.equal(backoff(0, 0), 200);
  assert.equal(backoff(0, 1), 1000);
  assert.ok(backoff(3, 1) > backoff(1, 1));
  assert.equal(backoff(50, 1), 5000);
  assert.ok(backoff(50, 0) >= 1000);
  assert.ok(isPassing('unavailable') && isPassing('rate_limited') && !isPassing('unauthorized'));
});

test('a gap in the revisions is noticed, an old message is dropped', () => {
  const message = (revision) => ({ type: 'GAME_ROOM_UPDATED', revision });
  assert.equal(judgeRevision(7, message(8)), 'apply');
  assert.equal(judgeRevision(7, message(7)), 'stale');
  assert.equal(judgeRevision(7, message(3)), 'stale');
  assert.equal(judgeRevision(7, message(10)), 'gap');
  assert.equal(judgeRevision(7, { type: 'ROSTER_CHANGED' }), 'apply');
  assert.equal(judgeRevision(null, message(10)), 'apply');
});

test('messages leave as ASCII and mean the same', () => {
  const message = { name: 'Zoë 🦊', mark: '\u007f\u2028' };
  const text = toAsciiJson(message);
  assert.match(text, /^[\x20-\x7e]+$/);
  assert.deepEqual(JSON.parse(text), message);
});

test('the clock takes the pair with the least round trip', () => {
  const clock = new Clock(() => 1000);
  clock.addPair(0, 5400, 800); // offset 5000, trip 800
  assert.equal(clock.now(), 6000);
  clock.addPair(1000, 6060, 1020); // offset 5050, trip 20
  clock.addPair(2000, 7300, 2400); // offset 5100, trip 400
  assert.equal(clock.now(), 6050);
  clock.addPair(3000, 99999, 2999); // the local clock went back between the two
  assert.equal(clock.now(), 6050);
});

test('the first pair counts at once, a later round only when it is complete', () => {
  const clock = new Clock(() => 0);
  clock.addPair(0, 5005, 10);
  assert.equal(clock.now(), 5000);
  clock.beginRound();
  clock.addPair(0, 9005, 10);
  clock.addPair(0, 9005, 10);
  assert.equal(clock.now(), 5000);
  clock.addPair(0, 9005, 10);
  assert.equal(clock.now(), 9000);
});

test('a stamped message corrects the clock: it cannot arrive before it was sent', () => {
  const clock = new Clock(() => 0);
  assert.equal(clock.addHint(5000, 0), false);
  assert.equal(clock.now(), 5000);
  clock.addHint(4990, 0); // late on the way
  assert.equal(clock.now(), 5000);
  clock.addHint(5020, 0);
  assert.equal(clock.now(), 5020);
  assert.equal(clock.addHint(3000, 0), true); // far off: measure again
});

test('time that is left', () => {
  assert.equal(secondsLeft(9001), 10);
  assert.equal(secondsLeft(9000), 9);
  assert.equal(secondsLeft(-5), 0);
  assert.equal(shareLeft(0, 10000, 2500), 0.75);
  assert.equal(shareLeft(0, 10000, -50), 1);
  assert.equal(shareLeft(0, 10000, 20000), 0);
  assert.equal(shareLeft(0, 0, 0), 0);
  assert.equal(ownDeadline({ opens_ms: 1000, deadline_ms: 11000 }, { time_factor: 1.5 }), 16000);
  assert.equal(ownDeadline({ opens_ms: 1000, deadline_ms: 11000 }, null), 11000);
});

test('points are explained by what they are made of', () => {
  const question = { points: 1000 };
  const made = (result) => explain(result, question);
  assert.equal(made({ points: 957, base_points: 1000, streak_points: 100 }), '1,000 × speed 0.86 + streak 100');
  assert.equal(made({ points: 860, base_points: 1000 }), '1,000 × speed 0.86');
  assert.equal(made({ points: 950, base_points: 1000, by_place: true }), '1,000 × place 0.95');
  assert.equal(made({ points: 375, base_points: 500 }), '1,000 × part 0.5 × speed 0.75');
  assert.equal(made({ points: 1100, base_points: 1000, streak_points: 100 }), '1,000 + streak 100');
  assert.equal(made({ points: 1060, base_points: 1000 }), '1,000 × speed 1.06');
  assert.equal(made({ points: 1000, base_points: 1000 }), '');
  assert.equal(made({ points: 0 }), '');
  assert.equal(made({ points: -200 }), '-200 for a wrong answer');
});

test('a number is understood as the language writes it', () => {
  const rows = [['1822', 'en', 1822], ['1,822', 'en', 1822], ['1.822', 'de', 1822], ['1.5', 'en', 1.5], ['1,5', 'de', 1.5], ['1,5', 'en', 1.5],
    ['1.5', 'de', 1.5], ['1,234.5', 'en', 1234.5], ['1.234,5', 'de', 1234.5], ['1.234.567', 'en', 1234567], ['12 345', 'fr', 12345],
    ['\u22127', 'en', -7], ['-0,25', 'de', -0.25], ['.5', 'en', 0.5], ['+3', 'en', 3], ['1,822', 'de', 1.822],
    ['', 'en', null], ['many', 'en', null], ['1e9', 'en', null], ['--1', 'en', null], ['1-2', 'en', null], ['.', 'en', null]];
  rows.forEach(([text, language, number]) => assert.equal(typedNumber(text, language), number, `${text} in ${language}`));
});

test('a phone sounds once for each thing that happens to its player', () => {
  const open = { room: { phase: 'answering' }, answer: null, result: null };
  const cue = (after, screen, screenBefore = screen, before = open) => cueFor(before, { ...open, ...after }, { screen, screenBefore });
  assert.equal(cue({}, 'question', 'intro'), 'opened');
  assert.equal(cue({}, 'question', 'connecting'), '');
  const accepted = { answer: { status: 'accepted', body: { choice: 'a' } } };
  assert.equal(cue(accepted, 'locked'), 'locked');
  assert.equal(cue(accepted, 'locked', 'locked', { ...open, ...accepted }), '');
  assert.equal(cue({ answer: { status: 'sending' } }, 'locked'), '');
  const result = (extra) => ({ room: { phase: 'reveal' }, result: { question_id: 'q1', answered: true, points: 10, ...extra } });
  assert.equal(cue(result(), 'result'), 'right');
  assert.equal(cue(result({ points: 0 }), 'result'), 'wrong');
  assert.equal(cue(result(), 'result', 'locked', { ...open, ...result() }), 'right');
  assert.equal(cue(result(), 'result', 'connecting'), '');
  assert.equal(cue(result({ answered: false }), 'result'), '');
  assert.equal(cue(result({ points: 20 }), 'result', 'result', { ...open, ...result() }), '');
  assert.equal(cue({}, 'podium', 'leaderboard'), 'finished');
});

test('FNV-1a has the published values', () => {
  assert.equal(fnv1a(''), 0x811c9dc5);
  assert.equal(fnv1a('a'), 0xe40c292c);
  assert.equal(fnv1a('foobar'), 0xbf9cf968);
});

test('a player\'s own order is stable, complete and not the neighbour\'s', () => {
  const choices = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id, text: id }));
  const ids = (player) => orderForPlayer(choices, player).map((choice) => choice.id).join('');
  assert.equal(ids('p17'), ids('p17'));
  assert.equal(ids('p17').split('').sort().join(''), 'abcdef');
  assert.ok(new Set(['p1', 'p2', 'p3', 'p4', 'p5', 'p6'].map(ids)).size > 3);
  const hashes = orderForPlayer(choices, 'p17').map((choice) => fnv1a(`p17:${choice.id}`));
  assert.deepEqual(hashes, hashes.slice().sort((a, b) => a - b));
});

test('choices get their own order only when the room says so and the phone shows their text', () => {
  const choices = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id, text: id }));
  const room = (settings) => ({ current_question: { type: 'choice', choices }, settings });
  const ids = (settings, me) => placedChoices(room(settings), me).map((choice) => choice.id).join('');
  assert.equal(ids({ shuffle_choices: 'room' }, { id: 'p1' }), 'abcdef');
  assert.notEqual(ids({ shuffle_choices: 'player' }, { id: 'p17' }), 'abcdef');
  assert.equal(ids({ shuffle_choices: 'player' }, null), 'abcdef');
  assert.equal(ids({ shuffle_choices: 'player', show_question_on_phone: false }, { id: 'p17' }), 'abcdef');
  const unlisted = placedChoices({ current_question: { type: 'boolean' } }, null);
  assert.deepEqual(unlisted.map((choice) => choice.id), ['true', 'false']);
});

test('a name is counted in what a person sees as letters', () => {
  assert.equal(graphemes('Zoë'), 3);
  assert.equal(graphemes('Zoe\u0308'), 3);
  assert.equal(graphemes('👨‍👩‍👧'), 1);
});

test('every refusal of a join has its own words', () => {
  const codes = ['room_not_found', 'name_taken', 'name_rejected', 'room_full', 'room_locked', 'room_closed',
    'rate_limited', 'unavailable', 'unauthorized', 'invalid_message', 'unreachable'];
  const texts = codes.map(refusal);
  assert.equal(new Set(texts).size, codes.length);
  texts.forEach((text) => assert.match(text, /\.$/));
  assert.match(refusal('something_new'), /something_new/);
  assert.equal(strings.points(1), '1 point');
  assert.equal(strings.points(2000), '2,000 points');
});

test('the pages keep the strict Content-Security-Policy', () => {
  webFiles.filter((name) => name.endsWith('.html')).forEach((name) => {
    const html = readWeb(name);
    assert.doesNotMatch(html, /<script(?![^>]*src=)|<style|\sstyle=|\son\w+=|https?:/, name);
    Array.from(html.matchAll(/(?:href|src)="\/web\/([^"]+)"/g)).forEach(([, file]) =>
      assert.ok(webFiles.includes(file), `${name} wants ${file}`));
  });
  webFiles.filter((name) => name.endsWith('.js')).forEach((name) => {
    assert.doesNotMatch(readWeb(name), /innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(|new Function/, name);
    assert.ok(readWeb(name).split('\n').length <= 300, name);
  });
});

/** The module and all that it imports, but for what it fetches later. */
function modulesOf(name, seen = new Set()) {
  if (!seen.has(name)) {
    seen.add(name);
    Array.from(readWeb(name).matchAll(/from '\.\/([^']+)'/g)).forEach(([, file]) => modulesOf(file, seen));
  }
  return seen;
}

test('all that is needed before the first question weighs at most 60 KB', () => {
  const modules = ['start.js', 'view-join.js', 'main.js'].reduce((seen, name) => modulesOf(name, seen), new Set());
  const beside = webFiles.filter((name) => ['index.html', 'base.css', 'player.css', 'question.css', 'avatars.svg', 'icon.svg'].includes(name));
  // A page fetches one other language at the most.
  const languages = Object.keys(LANGUAGES).map((code) => `words-${code}.js`).filter((name) => webFiles.includes(name));
  const packed = (name) => gzipSync(readWeb(name)).length;
  const weight = [...modules, ...beside].reduce((sum, name) => sum + packed(name), Math.max(...languages.map(packed)));
  assert.ok(weight <= 60 * 1024, `${weight} bytes compressed`);
});

test('all that the join page needs is announced ahead, so that a slow link fetches it at once, and nothing else', () => {
  const html = readWeb('index.html');
  const announced = Array.from(html.matchAll(/(?:modulepreload" href|script type="module" src)="\/web\/([^"]+)"/g), ([, file]) => file);
  assert.deepEqual(announced.sort(), Array.from(modulesOf('view-join.js', modulesOf('start.js'))).sort());
});

function contrast(first, second) {
  const light = (hex) => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
    .reduce((sum, part, at) => sum + part * [0.2126, 0.7152, 0.0722][at], 0);
  const [low, high] = [light(first), light(second)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

test('text on every choice keeps 4.5:1', () => {
  const css = readWeb('base.css');
  const rules = Array.from(css.matchAll(/data-place="(\d)"\] \{ --tile: (#\w{6});(?: --ink: (#\w{6});)? \}/g));
  assert.equal(rules.length, 8);
  rules.forEach(([, place, tile, ink]) => assert.ok(contrast(tile, ink || '#ffffff') >= 4.5, `choice ${place}`));
});

test('every avatar has a name and a drawing, and they are all different', () => {
  assert.ok(AVATARS.length >= 40);
  assert.equal(new Set(AVATARS.map(({ value }) => value)).size, AVATARS.length);
  assert.equal(new Set(AVATARS.map(({ name }) => name)).size, AVATARS.length);
  assert.equal(strings.avatars.length, AVATARS.length);
  AVATARS.forEach(({ value, name }) => assert.ok(name && graphemes(value) === 1, value));
  const lines = readWeb('avatars.svg').split('\n').filter((line) => line.startsWith('<g id='));
  assert.deepEqual(lines.map((line) => line.match(/^<g id="u([0-9a-f]+)"/)[1]).sort(),
    AVATARS.map(({ value }) => value.codePointAt(0).toString(16)).sort());
  assert.equal(new Set(lines.map((line) => line.replace(/ (?:id|class)="[^"]*"/g, ''))).size, AVATARS.length);
});

test('the node deals the avatars that are drawn', () => {
  const source = readFileSync(new URL('../../core/game/playername.cpp', import.meta.url), 'utf8');
  const list = source.slice(source.indexOf('dealtAvatars[]'), source.indexOf('};', source.indexOf('dealtAvatars[]')));
  const dealt = Array.from(list.matchAll(/u"([^"]+)"/g), ([, value]) => value);
  assert.deepEqual(dealt.sort(), AVATARS.map(({ value }) => value).sort());
});

test('made-up names fit, differ, and call nobody a pig, in every language', async () => {
  const english = { ...strings };
  for (const language of Object.keys(LANGUAGES)) {
    if (language !== 'en')
      Object.assign(strings, (await load(`words-${language}.js`)).table);
    const all = madeUpPlayers();
    assert.ok(all.length > 200, language);
    assert.equal(new Set(all.map(({ name }) => name)).size, all.length, language);
    all.forEach(({ name }) => assert.ok(graphemes(name) <= 24, name));
    ['🐵', '🐷', '🐮', '🐳', '🐘', '🐍', '🐶'].forEach((value) => assert.ok(!all.some(({ avatar }) => avatar === value), value));
    Object.assign(strings, english);
  }
  assert.equal(surprise(() => 0).name, 'Lucky Fox');
  assert.equal(surprise(() => 0.9999).avatar, '🦌');
});

test('rounds have their words in every language', async () => {
  const { boardHeading, roundWords } = await load('words-rounds.js');
  const said = (words) => [words.round(2, 3), words.after(2), words.heading, words.next(2, 3), words.host];
  const all = Object.keys(LANGUAGES).map((language) => said(roundWords(language)));
  all.forEach((texts) => assert.ok(texts.every(Boolean)));
  [0, 1, 2, 3, 4].forEach((at) => assert.ok(new Set(all.map((texts) => texts[at])).size >= 4));
  assert.equal(boardHeading({}), 'Leaderboard');
  assert.equal(boardHeading({ round: { index: 1, question_index: 0, question_count: 2 } }), 'Leaderboard');
  assert.equal(boardHeading({ round: { index: 1, question_index: 1, question_count: 2 } }), 'Leaderboard after round 2');
});

test('a question is counted within its round, where there are rounds', () => {
  const room = { question_index: 3, question_count: 8 };
  assert.equal(questionPlace(room), 'Question 4 of 8');
  assert.equal(questionPlace(room, { index: 4 }), 'Question 5 of 8');
  assert.match(questionPlace({ ...room, round: { index: 1, question_index: 0, question_count: 5 } }, { index: 3 }),
    /^Round 2 · Question\s1\sof\s5$/);
});

test('a picture is uncovered as on the desktop', async () => {
  const { uncoverOrder, uncoveredTiles } = await load('screen-cover.js');
  // The same numbers stand in tests/view/tst_picturecover.cpp.
  assert.deepEqual(uncoverOrder('q1').slice(0, 6), [41, 44, 23, 17, 16, 10]);
  assert.equal(new Set(uncoverOrder('q1')).size, 48);
  const gone = (left, calm) => uncoveredTiles({ opens_ms: 0, deadline_ms: 10000 }, 10000 - left, calm);
  assert.deepEqual([11000, 10000, 9792, 9791, 5000, 0, -1000].map((left) => gone(left, false)), [0, 0, 0, 1, 24, 48, 48]);
  assert.deepEqual([7501, 7500, 0].map((left) => gone(left, true)), [0, 12, 48]);
});

test('long times are told in minutes', () => {
  assert.equal(clockDigits(99), '99');
  assert.equal(clockDigits(100), '1:40');
  assert.equal(clockDigits(605), '10:05');
});

test('no view asks for words that are not there', async () => {
  const sources = webFiles.filter((name) => name.endsWith('.js')).map(readWeb);
  const tables = { strings };
  for (const name of webFiles.filter((each) => /^words-[a-z]{3,}\.js$/.test(each)))
    Object.entries(await load(name)).filter(([words]) => words.endsWith('Words')).forEach(([words, wordsOf]) => { tables[`${words}\\(\\)`] = wordsOf('en'); });
  Object.entries(tables).forEach(([table, words]) => {
    const used = sources.flatMap((source) => Array.from(source.matchAll(new RegExp(`\\b${table}((?:\\.\\w+)+)`, 'g')))
      .map(([, path]) => path.slice(1).split('.')));
    used.forEach((path) => {
      const found = path.reduce((at, key) => (typeof at === 'object' ? at[key] : undefined), words);
      assert.notEqual(found, undefined, `${table} ${path.join('.')}`);
    });
    assert.ok(used.length > 50 || words !== strings);
  });
});
