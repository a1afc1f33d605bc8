// What this browser remembers: one seat (token) per room, and the player's last name and avatar.

const PREFIX = 'quizstage.';
const SEAT_LIFE_MS = 24 * 3600 * 1000;

const memory = new Map();

function read(key) {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + key) || 'null');
  } catch (error) {
    return memory.get(key) || null;
  }
}

function write(key, value) {
  memory.set(key, value);
  try {
    if (value === null)
      localStorage.removeItem(PREFIX + key);
    else
      localStorage.setItem(PREFIX + key, JSON.stringify(value));
  } catch (error) {
    // Private windows may refuse; the seat then lasts as long as the page.
  }
}

export function tokenFor(code) {
  const seat = read(`seat.${code}`) || memory.get(`seat.${code}`);
  return seat ? seat.token : null;
}

export function keepToken(code, token) {
  write(`seat.${code}`, { token, at: Date.now() });
}

export function forgetToken(code) {
  write(`seat.${code}`, null);
}

/** The room that this tab only watches. */
let watched = '';

export function isWatching(code) {
  try {
    return Boolean(code) && (sessionStorage.getItem(`${PREFIX}watching`) || watched) === code;
  } catch (error) {
    return Boolean(code) && watched === code;
  }
}

export function rememberWatching(code) {
  watched = code;
  try {
    sessionStorage.setItem(`${PREFIX}watching`, code);
  } catch (error) {
    // Private windows may refuse; then it is forgotten with the page.
  }
}

export function forgetWatching() {
  rememberWatching('');
}

export function rememberedPlayer() {
  return read('player') || {};
}

export function rememberPlayer(name, avatar) {
  write('player', { name, avatar });
}

/** The language that was chosen here, or null. */
export function rememberedLanguage() {
  return read('language');
}

export function rememberLanguage(language) {
  write('language', language);
}

const WISHES = { sound: false, buzz: true, awake: true, text: true };

/** What the player wants of this phone: sound, buzz, awake (the screen), text (of questions). */
export function wishes() {
  return { ...WISHES, ...read('wishes') };
}

export function rememberWish(name, on) {
  write('wishes', { ...read('wishes'), [name]: on });
}

/** Drops the seats of games long over. */
export function dropOldSeats(now = Date.now()) {
  try {
    Object.keys(localStorage).filter((key) => key.startsWith(`${PREFIX}seat.`)).forEach((key) => {
      const seat = read(key.slice(PREFIX.length));
      if (!seat || now - seat.at > SEAT_LIFE_MS)
        localStorage.removeItem(key);
    });
  } catch (error) {
    // No storage, nothing old in it.
  }
}
