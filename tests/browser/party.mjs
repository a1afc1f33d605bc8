// A node, a browser, the phones of one test file and the Wi-Fi that they may be on: what every test of the pages needs.

import { Node } from './node.mjs';
import { Phone, startChromium } from './phone.mjs';
import { until } from './until.mjs';
import { Wifi } from './wifi.mjs';

export const PHONE = { width: 360, height: 740 };
export const QUESTIONS = [
  { type: 'choice', text: 'Which river runs through Vienna?', choices: ['Danube', 'Rhine', 'Elbe', 'Oder'], key: ['a'], category: 'Rivers' },
  { type: 'boolean', text: 'Night follows day.', key: ['true'] },
  { type: 'multi', text: 'Which of these are even?', choices: ['2', '3', '4', '5', '6'], key: ['a', 'c', 'e'] },
];
const SETTINGS = { pacing: 'manual', question_seconds: 60, intro_seconds: 1, close_when_all_answered: false };

export class Party {
  static async start(args = []) {
    const party = new Party();
    party.phones = [];
    [party.node, party.browser] = await Promise.all([Node.headless(args), startChromium()]);
    party.wifi = await Wifi.start(party.node.port);
    return party;
  }

  async end() {
    await this.goHome();
    await this.browser.close();
    await this.wifi.stop();
    await this.node.stop();
  }

  /** Closes all phones; the Wi-Fi is back for the next ones. */
  async goHome() {
    this.wifi.find();
    await Promise.all(this.phones.splice(0).map((phone) => phone.context.close()));
  }

  createRoom({ settings = {}, ...room } = {}) {
    return this.node.createRoom({ title: 'Friday quiz', questions: QUESTIONS, settings: { ...SETTINGS, ...settings }, ...room });
  }

  async phone(size = {}, origin = this.node.address) {
    const opened = await Phone.open(this.browser, origin, { ...PHONE, ...size });
    this.phones.push(opened);
    return opened;
  }

  async joined(code, name, size, origin) {
    const opened = await this.phone(size, origin);
    await opened.join(code, name);
    return opened;
  }

  /** A player whose phone is on the Wi-Fi. */
  joinedByWifi(code, name) {
    return this.joined(code, name, {}, `http://127.0.0.1:${this.wifi.port}`);
  }

  /** Lets the host go on until the room is in this phase, or has it as its status. */
  advance(code, phase) {
    return until(`the room is in ${phase}`, async () => {
      const { status, phase: now } = await this.node.room(code);
      if (now === phase || status === phase)
        return true;
      await this.node.command(code, status === 'ready' ? 'start' : 'advance');
      return false;
    });
  }
}
