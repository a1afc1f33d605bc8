// Everything that a person can read on the pages, in one table. Other languages are tables of the same shape, which
// language.js puts into this one's place.

/** Numbers as a language writes them. */
export function counting(locale) {
  const number = (value) => Number(value || 0).toLocaleString(locale);
  /** `one` is for what the language counts as one: in French that is 0 too. */
  const count = (value, one, many) => `${number(value)} ${isOne(locale, value) ? one : many}`;
  return { number, count };
}

function isOne(locale, value) {
  return typeof Intl !== 'undefined' && Intl.PluralRules
    ? new Intl.PluralRules(locale).select(Number(value || 0)) === 'one' : value === 1;
}

const { number, count } = counting('en');

export const strings = {
  code: 'en',
  number,
  count,
  product: 'Quizstage',
  points: (value) => count(value, 'point', 'points'),
  yes: 'True',
  no: 'False',
  listEnd: (more) => `and ${number(more)} more`,

  join: {
    heading: 'Join the quiz',
    into: (title) => `Join “${title}”`,
    here: (players) => (players ? `${count(players, 'player is', 'players are')} here.` : 'You are the first one here.'),
    begun: 'The game has begun. You can still try to get in.',
    begunWatch: 'The game has begun. You can watch it.',
    watch: 'Just watch',
    code: 'Room code',
    codeHint: 'Six letters, on the big screen',
    name: 'Your name',
    nameHint: 'So that everyone knows you',
    avatar: 'Your picture',
    surprise: 'Surprise me',
    button: 'Join',
    busy: 'Joining…',
    codeMissing: 'Type the room code that is on the big screen.',
    codeWrong: 'That is not a room code. It has six letters, none of them A, E, I, O, U or Y.',
    nameMissing: 'Type a name first.',
    nameLong: (letters) => `That name has ${letters} letters. At most 24 fit.`,
  },

  refusals: {
    room_not_found: 'There is no room with this code. Compare the letters with the big screen.',
    name_taken: 'Somebody here has that name, or one that looks like it. Choose another.',
    name_rejected: 'That name cannot be used. Choose another one, with ordinary letters.',
    room_full: 'This room is full. Ask the host for a larger one.',
    room_locked: 'The host has locked this room. Ask the host to let you in, then try again.',
    room_closed: 'This game has begun and takes no new players. Watch the big screen and join the next one.',
    rate_limited: 'Too many tries from this network. Wait ten seconds, then try again.',
    unavailable: 'The quiz cannot let anybody in for a moment. Try again in a few seconds.',
    unreachable: 'The quiz does not answer. Check that this phone is on the right Wi-Fi, then try again.',
    unauthorized: 'Your seat in this room is no longer there. Join again.',
    invalid_message: 'The quiz did not understand this page. Reload it, then try again.',
    other: (code) => `That did not work (${code}). Try again.`,
  },

  lobby: {
    in: 'You’re in!',
    title: (title) => `in “${title}”`,
    soon: 'The quiz starts when the host is ready. Keep this page open.',
    building: 'The questions are being prepared. Keep this page open.',
    late: 'The game is on. You play from the next question.',
    alone: 'Only you so far. The others are on their way.',
    here: (players) => `${count(players, 'player', 'players')} here`,
    leave: 'Leave or change name',
    spectator: 'You are watching',
    spectatorMore: 'The game has begun, so you cannot answer, but you see everything.',
    watching: 'You see everything here and answer nothing.',
    play: 'Join the game',
  },

  waiting: {
    heading: 'Waiting for the host',
    more: 'The host lets players in one by one. This page goes on by itself.',
  },

  intro: {
    question: (index, total) => (total ? `Question ${index} of ${total}` : `Question ${index}`),
    inRound: (round, question) => `Round ${round} · ${question}`,
    fun: 'No points, just for fun',
    ready: 'Get ready…',
    more: 'The host opens the question.',
  },

  question: {
    buzz: 'Buzz!',
    look: 'Look at the big screen',
    answers: 'Answers',
    tap: 'Tap your answer',
    several: 'Pick all that are right',
    inOrder: 'Tap in the right order',
    turn: (label, at) => `${label}, number ${at}`,
    opinion: 'Tap what you think',
    typeText: 'Type your answer',
    typeNumber: 'Type a number',
    send: 'Send',
    noText: 'Type an answer first.',
    noNumber: 'That is not a number.',
    sign: 'Plus or minus',
    lock: 'Lock in',
    lockCount: (picked) => `Lock in ${picked}`,
    sending: 'Sending…',
    accepted: 'Locked in',
    queued: 'No connection. Your answer is sent when you are back.',
    offline: 'No connection. Tap anyway, it is sent when you are back.',
    late: 'Too late, the answer did not count',
    over: 'Time is up',
    refused: 'That answer was not taken. Tap again.',
    not_approved: 'The host has not let you in yet.',
    forbidden: 'You are watching: answers do not count.',
    watching: 'You are watching',
    slide: 'Nothing to answer here',
    unknown: 'This page cannot answer this kind of question. Reload it to get the newest one.',
    progress: (answered, players) => `${number(answered)} of ${number(players)} answered`,
    left: (seconds) => `${seconds} seconds left`,
    missed: 'Your last answer came too late.',
    extra: (factor) => `You have ${number(factor)} × the time`,
    seconds: (seconds) => count(seconds, 'second', 'seconds'),
  },

  teams: {
    pick: 'Your team',
    missing: 'Choose your team.',
    heading: 'Teams',
    players: 'Players',
    members: (value) => count(value, 'player', 'players'),
    yours: (team) => `You play for ${team}`,
  },

  reactions: {
    label: 'Send a reaction',
    resting: 'One moment, then the next one.',
    /** In the order of reactions.js. */
    names: ['Applause', 'Laughter', 'Surprise', 'Tears', 'Fire', 'Party'],
  },

  connecting: {
    heading: 'Back to your seat…',
    slow: 'Still trying. Check that this phone is on the right Wi-Fi.',
  },

  banner: {
    lost: 'Reconnecting…',
    silent: 'The quiz does not answer. Your seat is kept, we keep trying.',
    offline: 'This phone has no network. Your seat is kept.',
    away: 'Reconnecting to the quiz…',
    corrected: 'The host corrected a question. The scores are new.',
    correctedWhy: (reason) => `The host corrected a question: ${reason}`,
  },

  options: { open: 'Settings of this phone' },

  language: 'Language',
  media: { choice: (letter) => `Picture ${letter}`, question: 'Picture of the question', play: 'Play the sound', stop: 'Stop the sound' },
  choiceLabel: (letter, shape, text) => `${letter}, ${shape}: ${text}`,
  /** By place, A to H. */
  shapes: ['circle', 'triangle', 'square', 'diamond', 'pentagon', 'star', 'hexagon', 'cross'],
  /** In the order of avatars.js. */
  avatars: ['Fox', 'Octopus', 'Panda', 'Lion', 'Frog', 'Owl', 'Monkey', 'Tiger', 'Koala', 'Rabbit', 'Unicorn', 'Bee',
    'Turtle', 'Dolphin', 'Butterfly', 'Whale', 'Dinosaur', 'Brontosaurus', 'Penguin', 'Dog', 'Cat', 'Raccoon',
    'Hedgehog', 'Wolf', 'Ladybird', 'Parrot', 'Flamingo', 'Bear', 'Crab', 'Mouse', 'Pig', 'Cow', 'Chick', 'Snail',
    'Fish', 'Elephant', 'Zebra', 'Giraffe', 'Bat', 'Crocodile', 'Deer', 'Snake'],
  /** A name made up for a player, of one of these and a picture's name; each must fit each, and nobody be hurt. */
  moods: ['Lucky', 'Sunny', 'Happy', 'Clever', 'Cosmic', 'Turbo', 'Magic', 'Golden', 'Jolly', 'Swift', 'Brave', 'Starry'],
  madeUpName: (mood, animal) => `${mood} ${animal}`,
};

/** Where the game is: "Question 3 of 10", "Round 2 · Question 3 of 5". `next` is an announced question. */
export function questionPlace({ round, question_index: index, question_count: total }, next) {
  const { inRound, question } = strings.intro;
  if (!round)
    return question((next ? next.index : index) + 1, total);
  // Where there is no room for all of it, a line ends before the question and not within.
  return inRound(round.index + 1, question(round.question_index + 1, round.question_count).replace(/ /g, '\u00a0'));
}

/** The words for an ERROR code that met a join. */
export function refusal(code) {
  const known = strings.refusals[code];
  return typeof known === 'string' ? known : strings.refusals.other(code);
}
