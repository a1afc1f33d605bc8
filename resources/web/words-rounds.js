// What is said of rounds and breaks, in all languages: fetched only once a game has begun.

import { laterWords } from './words-later.js';
import { strings } from './words.js';

const TABLES = {
  en: {
    round: (index, count) => `Round ${index} of ${count}`,
    after: (index) => `Leaderboard after round ${index}`,
    heading: 'Break',
    next: (index, count) => `After the break: round ${index} of ${count}`,
    host: 'The host begins the next round.',
  },
  de: {
    round: (index, count) => `Runde ${index} von ${count}`,
    after: (index) => `Rangliste nach Runde ${index}`,
    heading: 'Pause',
    next: (index, count) => `Nach der Pause: Runde ${index} von ${count}`,
    host: 'Die Spielleitung beginnt die nächste Runde.',
  },
  es: {
    round: (index, count) => `Ronda ${index} de ${count}`,
    after: (index) => `Clasificación tras la ronda ${index}`,
    heading: 'Descanso',
    next: (index, count) => `Tras el descanso: ronda ${index} de ${count}`,
    host: 'Quien presenta empieza la siguiente ronda.',
  },
  fr: {
    round: (index, count) => `Manche ${index} sur ${count}`,
    after: (index) => `Classement après la manche ${index}`,
    heading: 'Entracte',
    next: (index, count) => `Après l’entracte : manche ${index} sur ${count}`,
    host: 'L’animateur lance la manche suivante.',
  },
  he: {
    round: (index, count) => `סבב ${index} מתוך ${count}`,
    after: (index) => `טבלת הניקוד אחרי סבב ${index}`,
    heading: 'הפסקה',
    next: (index, count) => `אחרי ההפסקה: סבב ${index} מתוך ${count}`,
    host: 'המנחה יתחיל את הסבב הבא.',
  },
};

/** The words of the language that the page speaks. */
export function roundWords(language = strings.code) {
  return TABLES[language];
}

/** What a leaderboard between questions is called. */
export function boardHeading({ round }) {
  const ends = Boolean(round) && round.question_index === round.question_count - 1;
  return ends ? roundWords().after(round.index + 1) : laterWords().board.heading;
}
