// The page in figures: its weight, the time until it can be used on a slow phone, and how far apart ten phones' clocks
// are. Prints them; run it with `npm run figures`.

import { Party } from './party.mjs';

const PAGES = 10;
const RUNS = 5;
const CPU_SLOWDOWN = 4;
// As Lighthouse and Chromium's developer tools define them; bytes per second.
const NETWORKS = {
  'no throttling': null,
  'slow 4G, 150 ms a round trip, 1.6 Mbit/s': { latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 },
  'the developer tools\' slow 4G, 562 ms a request, 1.44 Mbit/s':
    { latency: 562.5, downloadThroughput: 1.44e6 / 8, uploadThroughput: 675e3 / 8 },
};

const round = (value) => Math.round(value * 10) / 10;
const median = (values) => values.slice().sort((a, b) => a - b)[Math.floor(values.length / 2)];

async function throttled(party, network) {
  const phone = await party.phone();
  const session = await phone.context.newCDPSession(phone.page);
  await session.send('Network.enable');
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  if (network)
    await session.send('Network.emulateNetworkConditions', { offline: false, ...network });
  return { phone, session };
}

/** Bytes as they came over the wire, heads included, by what they are. */
function weigh(session) {
  const kinds = new Map();
  const sums = { requests: 0, bytes: 0 };
  session.on('Network.responseReceived', ({ requestId, response }) => kinds.set(requestId, new URL(response.url).pathname));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (!kinds.has(requestId))
      return;
    sums.requests += 1;
    sums.bytes += encodedDataLength;
  });
  return sums;
}

/** Notes when the name can be typed and painted. */
function watchDoor() {
  const look = () => {
    if (!document.getElementById('name'))
      return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => { window.usableAt = performance.now(); }));
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { subtree: true, childList: true });
}

async function timeToUsable(party, code, network) {
  const { phone, session } = await throttled(party, network);
  await phone.context.addInitScript(watchDoor);
  const sums = weigh(session);
  const usable = async () => {
    await phone.page.waitForFunction(() => window.usableAt);
    return phone.page.evaluate(() => window.usableAt);
  };
  await phone.visit(`/${code}`);
  const cold = await usable();
  const untilUsable = { ...sums };
  await phone.page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => /view-question/.test(name)));
  await phone.page.waitForLoadState('networkidle');
  const all = { ...sums };
  await phone.page.reload();
  const warm = await usable();
  await party.goHome();
  return { cold, warm, untilUsable, all };
}

/** Gives the page a wrong clock of its own, and keeps the right one for the comparison. */
function setClockWrong(error) {
  const now = Date.now.bind(Date);
  window.rightNow = now;
  Date.now = () => now() + error;
}

/** How far the time that the page draws is from the right clock of this machine. */
function drawnError({ opens, deadline }) {
  return new Promise((resolve) => {
    const errors = [];
    requestAnimationFrame(function step() {
      const level = document.querySelector('.time-level');
      const share = level ? Number((/scaleX\(([\d.]+)\)/.exec(level.style.transform) || [])[1]) : NaN;
      if (share > 0 && share < 1)
        errors.push(deadline - share * (deadline - opens) - window.rightNow());
      if (errors.length < 15)
        requestAnimationFrame(step);
      else
        resolve(errors.sort((a, b) => a - b)[7]);
    });
  });
}

async function clockErrors(party) {
  const { code } = await party.createRoom({ settings: { question_seconds: 60 } });
  const phones = [];
  for (let at = 0; at < PAGES; ++at) {
    const phone = await party.phone();
    await phone.context.addInitScript(setClockWrong, (at - PAGES / 2) * 61234);
    await phone.join(code, `Phone ${at}`);
    phones.push(phone);
  }
  await party.advance(code, 'answering');
  const { opens_ms: opens, deadline_ms: deadline } = await party.node.room(code);
  await Promise.all(phones.map((phone) => phone.sees('question')));
  const errors = [];
  for (const phone of phones) {
    await phone.page.bringToFront();
    errors.push(await phone.page.evaluate(drawnError, { opens, deadline }));
  }
  await party.goHome();
  return errors;
}

const party = await Party.start();
try {
  const { code } = await party.createRoom();
  for (const [name, network] of Object.entries(NETWORKS)) {
    const runs = [];
    for (let run = 0; run < RUNS; ++run)
      runs.push(await timeToUsable(party, code, network));
    const { untilUsable, all } = runs[0];
    console.log(`${name}, CPU slowed ${CPU_SLOWDOWN} times: usable after ${Math.round(median(runs.map(({ cold }) => cold)))} ms, `
      + `again after ${Math.round(median(runs.map(({ warm }) => warm)))} ms (median of ${RUNS})`);
    if (!network)
      console.log(`over the wire until usable: ${untilUsable.requests} answers, ${round(untilUsable.bytes / 1024)} KB; `
        + `all before the first question: ${all.requests} answers, ${round(all.bytes / 1024)} KB`);
  }
  const errors = await clockErrors(party);
  console.log(`${PAGES} phones whose clocks are up to five minutes wrong: drawn time off by ${round(Math.min(...errors))} to `
    + `${round(Math.max(...errors))} ms, ${round(Math.max(...errors) - Math.min(...errors))} ms apart`);
} finally {
  await party.end();
}
