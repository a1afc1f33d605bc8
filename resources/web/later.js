// What a page needs only once a question is open, or stakes are placed on it; it is fetched then.

import { boardView, podiumView } from './view-board.js';
import { resultView } from './view-result.js';
import { breakView, roundView } from './view-round.js';
import { stakesView } from './view-stakes.js';
import { pausedView } from './view-stopped.js';

export { buzzStatus } from './buzz-status.js';
export { optionsSheet } from './options.js';
export { showMedia } from './phone-media.js';
export { stakeLine } from './view-stakes.js';
export { stoppedView } from './view-stopped.js';

/** By the names of `screenOf`. */
export const VIEWS = {
  round: roundView,
  stakes: stakesView,
  result: resultView,
  leaderboard: boardView,
  break: breakView,
  paused: pausedView,
  podium: podiumView,
};
