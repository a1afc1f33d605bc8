// What a page needs only once a question is open; it is fetched then.

export { optionsSheet } from './options.js';
export { showMedia } from './phone-media.js';
export { boardView, podiumView } from './view-board.js';
export { resultView } from './view-result.js';
export { breakView, roundView } from './view-round.js';
