// What the page does when a socket closes, and how long it waits. Close codes: protocol.md, 3.5.

const CAP_MS = 5000;
const STOP_REASONS = {
  1000: 'left',
  4400: 'outdated',
  4404: 'gone',
  4409: 'elsewhere',
  4503: 'removed',
};

/** Either {stop: reason}, or {wait: ms} for a reconnect after the `attempt`-th failure in a row (from 0). */
export function afterClose(code, attempt, random) {
  if (STOP_REASONS[code])
    return { stop: STOP_REASONS[code] };
  const wait = backoff(attempt, random);
  return { wait: code === 4429 ? wait + 3000 : wait };
}

/** Exponential with jitter, so that a whole room does not come back in the same instant. */
export function backoff(attempt, random) {
  const most = Math.min(CAP_MS, 1000 * Math.pow(1.7, attempt));
  return Math.round(most * (0.2 + 0.8 * random));
}

/** Said of itself by a server that can't keep anything at the moment; its next word otherwise says that it can. */
export function isStoreAway(message) {
  return message.type === 'ERROR' && message.code === 'unavailable' && (message.id === undefined || message.id === null);
}

/** Refusals of RESUME and WATCH that pass by themselves. */
export function isPassing(errorCode) {
  return errorCode === 'unavailable' || errorCode === 'rate_limited';
}

/** What to do with a message: 'apply', 'stale' (already in the view), or 'gap' (apply it, then ask for the whole view). */
export function judgeRevision(seen, message) {
  if (typeof message.revision !== 'number' || message.type === 'WELCOME' || seen === null)
    return 'apply';
  if (message.revision <= seen)
    return 'stale';
  return message.revision === seen + 1 ? 'apply' : 'gap';
}

/** JSON in ASCII only, non-ASCII as \uXXXX. */
export function toAsciiJson(value) {
  return JSON.stringify(value).replace(/[\u007f-\uffff]/g,
    (unit) => '\\u' + unit.charCodeAt(0).toString(16).padStart(4, '0'));
}
