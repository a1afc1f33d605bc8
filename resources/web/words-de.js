// Deutsch; the shape is that of words.js.

import { counting } from './words.js';

const { number, count } = counting('de');

export const table = {
  code: 'de',
  number,
  count,
  points: (value) => count(value, 'Punkt', 'Punkte'),
  yes: 'Richtig',
  no: 'Falsch',
  listEnd: (more) => `und ${number(more)} weitere`,

  join: {
    heading: 'Beim Quiz mitmachen',
    into: (title) => `Bei „${title}“ mitmachen`,
    here: (players) => (players ? `${count(players, 'Person ist', 'Personen sind')} schon da.` : 'Du bist die erste Person hier.'),
    begun: 'Das Spiel läuft schon. Du kannst trotzdem versuchen, hineinzukommen.',
    begunWatch: 'Das Spiel läuft schon. Du kannst zuschauen.',
    watch: 'Nur zuschauen',
    code: 'Raumcode',
    codeHint: 'Sechs Buchstaben, auf der großen Leinwand',
    name: 'Dein Name',
    nameHint: 'So kennen dich die anderen',
    avatar: 'Dein Bild',
    surprise: 'Überrasch mich',
    button: 'Mitmachen',
    busy: 'Einen Moment …',
    codeMissing: 'Gib den Raumcode von der großen Leinwand ein.',
    codeWrong: 'Das ist kein Raumcode. Er hat sechs Buchstaben, kein A, E, I, O, U oder Y.',
    nameMissing: 'Gib zuerst einen Namen ein.',
    nameLong: (letters) => `Der Name hat ${letters} Buchstaben. Höchstens 24 passen.`,
  },

  refusals: {
    room_not_found: 'Einen Raum mit diesem Code gibt es nicht. Vergleiche die Buchstaben mit der Leinwand.',
    name_taken: 'Jemand hier heißt schon so oder sehr ähnlich. Nimm einen anderen Namen.',
    name_rejected: 'Dieser Name geht nicht. Nimm einen anderen aus gewöhnlichen Buchstaben.',
    room_full: 'Der Raum ist voll. Bitte die Spielleitung um mehr Plätze.',
    room_locked: 'Der Raum ist geschlossen. Bitte die Spielleitung, dich hereinzulassen, und versuche es noch einmal.',
    room_closed: 'Das Spiel läuft schon und nimmt niemanden mehr auf. Schau zu und spiel beim nächsten mit.',
    rate_limited: 'Zu viele Versuche aus diesem Netz. Warte zehn Sekunden und versuche es noch einmal.',
    unavailable: 'Im Moment kommt niemand hinein. Versuche es in ein paar Sekunden noch einmal.',
    unreachable: 'Das Quiz antwortet nicht. Ist dieses Handy im richtigen WLAN? Dann versuche es noch einmal.',
    unauthorized: 'Deinen Platz in diesem Raum gibt es nicht mehr. Mach neu mit.',
    invalid_message: 'Das Quiz versteht diese Seite nicht. Lade sie neu und versuche es noch einmal.',
    other: (code) => `Das hat nicht geklappt (${code}). Versuche es noch einmal.`,
  },

  lobby: {
    in: 'Du bist dabei!',
    title: (title) => `bei „${title}“`,
    soon: 'Gleich geht es los. Lass diese Seite offen.',
    building: 'Die Fragen werden vorbereitet. Lass diese Seite offen.',
    late: 'Das Spiel läuft. Du spielst ab der nächsten Frage mit.',
    alone: 'Bisher nur du. Die anderen kommen noch.',
    here: (players) => `${count(players, 'Person', 'Personen')} im Raum`,
    leave: 'Verlassen oder Namen ändern',
    spectator: 'Du schaust zu',
    spectatorMore: 'Das Spiel läuft schon. Antworten kannst du nicht, aber du siehst alles.',
    watching: 'Du siehst hier alles und beantwortest nichts.',
    play: 'Doch mitspielen',
  },

  waiting: {
    heading: 'Gleich darfst du hinein',
    more: 'Die Spielleitung lässt alle einzeln herein. Diese Seite geht von selbst weiter.',
  },

  intro: {
    question: (index, total) => (total ? `Frage ${index} von ${total}` : `Frage ${index}`),
    inRound: (round, question) => `Runde ${round} · ${question}`,
    fun: 'Ohne Punkte, nur zum Spaß',
    ready: 'Mach dich bereit …',
    more: 'Die Spielleitung öffnet die Frage.',
  },

  question: {
    buzz: 'Buzzer!',
    look: 'Schau auf die große Leinwand',
    answers: 'Antworten',
    tap: 'Tippe deine Antwort an',
    several: 'Wähle alle richtigen',
    inOrder: 'Tippe in der richtigen Reihenfolge',
    turn: (label, at) => `${label}, Nummer ${at}`,
    opinion: 'Tippe an, was du meinst',
    typeText: 'Gib deine Antwort ein',
    typeNumber: 'Gib eine Zahl ein',
    send: 'Senden',
    noText: 'Gib zuerst eine Antwort ein.',
    noNumber: 'Das ist keine Zahl.',
    sign: 'Plus oder minus',
    lock: 'Festlegen',
    lockCount: (picked) => `${picked} festlegen`,
    sending: 'Wird gesendet …',
    accepted: 'Festgelegt',
    queued: 'Keine Verbindung. Deine Antwort geht ab, sobald du wieder da bist.',
    offline: 'Keine Verbindung. Tippe trotzdem, es geht ab, sobald du wieder da bist.',
    late: 'Zu spät, die Antwort zählt nicht',
    over: 'Die Zeit ist um',
    refused: 'Die Antwort wurde nicht angenommen. Tippe noch einmal.',
    not_approved: 'Du bist noch nicht hereingelassen worden.',
    forbidden: 'Du schaust zu: Antworten zählen nicht.',
    watching: 'Du schaust zu',
    slide: 'Hier gibt es nichts zu beantworten',
    unknown: 'Diese Seite kennt solche Fragen nicht. Lade sie neu, um die neueste zu bekommen.',
    progress: (answered, players) => `${number(answered)} von ${number(players)} haben geantwortet`,
    left: (seconds) => `noch ${seconds} Sekunden`,
    missed: 'Deine letzte Antwort kam zu spät.',
    extra: (factor) => `Du hast ${number(factor)} × so viel Zeit`,
    seconds: (seconds) => count(seconds, 'Sekunde', 'Sekunden'),
  },

  teams: {
    pick: 'Dein Team',
    missing: 'Wähle dein Team.',
    heading: 'Teams',
    players: 'Personen',
    members: (value) => count(value, 'Person', 'Personen'),
    yours: (team) => `Du spielst für ${team}`,
  },

  reactions: {
    label: 'Eine Reaktion schicken',
    resting: 'Einen Moment, dann die nächste.',
    /** In the order of reactions.js. */
    names: ['Applaus', 'Lachen', 'Staunen', 'Tränen', 'Feuer', 'Party'],
  },

  connecting: {
    heading: 'Zurück auf deinen Platz …',
    slow: 'Immer noch nicht. Ist dieses Handy im richtigen WLAN?',
  },

  banner: {
    lost: 'Verbindung wird neu aufgebaut …',
    silent: 'Das Quiz antwortet nicht. Dein Platz bleibt, wir versuchen es weiter.',
    offline: 'Dieses Handy hat kein Netz. Dein Platz bleibt.',
    away: 'Das Quiz wird neu verbunden …',
    corrected: 'Eine Frage wurde berichtigt. Die Punkte sind neu.',
    correctedWhy: (reason) => `Eine Frage wurde berichtigt: ${reason}`,
  },

  options: { open: 'Einstellungen dieses Handys' },

  language: 'Sprache',
  media: { choice: (letter) => `Bild ${letter}`, question: 'Bild zur Frage', play: 'Ton abspielen', stop: 'Ton anhalten' },
  choiceLabel: (letter, shape, text) => `${letter}, ${shape}: ${text}`,
  shapes: ['Kreis', 'Dreieck', 'Quadrat', 'Raute', 'Fünfeck', 'Stern', 'Sechseck', 'Kreuz'],
  avatars: ['Fuchs', 'Krake', 'Panda', 'Löwe', 'Frosch', 'Eule', 'Affe', 'Tiger', 'Koala', 'Hase', 'Einhorn', 'Biene',
    'Schildkröte', 'Delfin', 'Schmetterling', 'Wal', 'Dinosaurier', 'Brontosaurus', 'Pinguin', 'Hund', 'Katze',
    'Waschbär', 'Igel', 'Wolf', 'Marienkäfer', 'Papagei', 'Flamingo', 'Bär', 'Krabbe', 'Maus', 'Schwein', 'Kuh',
    'Küken', 'Schnecke', 'Fisch', 'Elefant', 'Zebra', 'Giraffe', 'Fledermaus', 'Krokodil', 'Hirsch', 'Schlange'],
  moods: ['Turbo', 'Sonnen', 'Sternen', 'Wolken', 'Zauber', 'Blitz', 'Glücks', 'Gold', 'Abenteuer', 'Regenbogen', 'Mond',
    'Meister'],
  madeUpName: (mood, animal) => `${mood}${animal.toLowerCase()}`,
};
