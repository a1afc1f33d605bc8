// A phone: one browser context with its own storage and size, one page, and what it saw.

import { chromium } from 'playwright-core';

import { until } from './until.mjs';

export const CHROMIUM_FLAGS = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync'];

export function startChromium() {
  return chromium.launch({ executablePath: process.env.CHROMIUM || '/usr/bin/chromium', args: CHROMIUM_FLAGS });
}

// Tells every change of <body data-screen>, from the first byte of the page on.
function watchScreens() {
  let last = '';
  const look = () => {
    const { screen } = (document.body || { dataset: {} }).dataset;
    if (screen && screen !== last) {
      last = screen;
      window.tellScreen(screen);
    }
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true,
    attributeFilter: ['data-screen'] });
}

export class Phone {
  /** What pages of all phones complained of, those long closed too. */
  static allComplaints = [];

  /** `origin` is all that the page may talk to. */
  static async open(browser, origin, { width, height, touch = true, scheme = 'dark', sharpness = 2, locale = 'en-GB' }) {
    const phone = new Phone();
    phone.origin = origin;
    phone.screens = [];
    phone.complaints = [];
    phone.foreign = [];
    phone.offline = false;
    phone.context = await browser.newContext({ viewport: { width, height }, hasTouch: touch, isMobile: touch,
      deviceScaleFactor: sharpness, colorScheme: scheme, locale });
    await phone.context.exposeBinding('tellScreen', (source, screen) => { phone.screens.push(screen); });
    await phone.context.addInitScript(watchScreens);
    phone.page = await phone.context.newPage();
    phone.page.setDefaultTimeout(60000);
    phone.listen();
    return phone;
  }

  listen() {
    const complain = (text) => {
      this.complaints.push(text);
      Phone.allComplaints.push(text);
    };
    this.page.on('console', (message) => {
      // What was tried without a network may be told when there is one again.
      const isOffline = this.offline || message.text().includes('ERR_INTERNET_DISCONNECTED');
      if (['error', 'warning'].includes(message.type()) && !isOffline)
        complain(message.text());
    });
    this.page.on('pageerror', (error) => complain(String(error)));
    this.context.on('request', (request) => {
      if (new URL(request.url()).origin !== this.origin)
        this.foreign.push(request.url());
    });
    this.page.on('websocket', (socket) => {
      if (new URL(socket.url()).host !== new URL(this.origin).host)
        this.foreign.push(socket.url());
    });
  }

  /** The reply to the page itself. */
  async visit(path) {
    return this.page.goto(`${this.origin}${path}`);
  }

  async join(code, name) {
    const reply = await this.visit(`/${code}`);
    await this.page.fill('#name', name);
    await this.page.tap('button[type=submit]');
    await this.sees('lobby');
    return reply;
  }

  /** Waits for one of these screens; its name. */
  sees(...screens) {
    return until(`the phone shows ${screens} (it went ${this.screens.slice(-6)})`, async () => {
      const screen = await this.screen();
      return screens.includes(screen) && screen;
    }, 30000);
  }

  screen() {
    // A page that is just being reloaded shows nothing.
    return this.page.evaluate(() => document.body && document.body.dataset.screen).catch(() => '');
  }

  async tap(...choices) {
    for (const choice of choices)
      await this.page.tap(`[data-choice="${choice}"]`);
    if (await this.page.isVisible('.lock'))
      await this.page.tap('.lock');
  }

  text(selector) {
    return this.page.textContent(selector).then((text) => text.trim());
  }

  async accepted() {
    await this.page.waitForSelector('.question[data-answer="accepted"]');
  }

  /** What the result says, as numbers. */
  async result() {
    await this.page.waitForSelector('.result .figures');
    return this.page.evaluate(() => {
      const number = (node) => (node ? Number(node.textContent.replace(/[^0-9]/g, '')) : 0);
      const [score, rank] = Array.from(document.querySelectorAll('.figure b'), number);
      return { verdict: document.querySelector('.result').dataset.verdict, points: number(document.querySelector('.plus')),
        score, rank };
    });
  }

  setOffline(offline) {
    this.offline = offline;
    return this.context.setOffline(offline);
  }
}
