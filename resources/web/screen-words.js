// What only the audience screen says; everything else is in words.js.

import { strings } from './words.js';

export const screenStrings = {
  at: 'Go to',
  code: 'and type the code',
  joinShort: (address, code) => `${address} · ${code}`,
  waiting: 'Waiting for the first player…',
  answered: (answered, players) => `${strings.number(answered)} of ${strings.number(players)} answered`,
  several: 'Several may be right.',
  building: 'The questions are being prepared',
  starting: 'Connecting…',
  gone: 'There is no room with this code',
  goneMore: 'Check the address of this page.',
  qr: 'QR code of the join address',
  thanks: 'Thank you for playing!',
};
