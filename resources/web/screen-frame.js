// What stands around every scene: title strip, the host's words, foot with the countdown, and the pause over it all.

import { showCode } from './codes.js';
import { h, icon, setText, svg } from './dom.js';
import { pictureOf } from './picture.js';
import { fitted } from './screen-text.js';
import { clockDigits, secondsLeft, shareLeft } from './timer.js';
import { buzzWords } from './words-buzzer.js';
import { boardHeading, roundWords } from './words-rounds.js';
import { screenWords } from './words-screen.js';
import { stakeWords } from './words-stakes.js';
import { questionPlace, strings } from './words.js';

const AROUND = 2 * Math.PI * 45;
const HURRY_MS = 3000;
const ROUND_INTRO_S = 8;
const STAKES_INTRO_S = 15;

/** The scene for this state, whatever is laid over it. */
export function sceneOf({ stopped, room, closed, leaderboard }) {
  if (stopped)
    return 'gone';
  if (!room)
    return 'connecting';
  const plain = { failed: 'failed', ready: 'lobby', completed: 'podium' };
  if (room.status !== 'in-progress')
    return plain[room.status] || 'waiting';
  const question = room.current_question;
  switch (playPhase(room)) {
    case 'intro': return 'intro';
    case 'answering': return question ? 'question' : 'waiting';
    case 'reveal': return question && closed ? 'result' : 'waiting';
    case 'leaderboard': return room.break ? 'break' : leaderboard ? 'leaderboard' : 'waiting';
    default: return 'waiting';
  }
}

export function playPhase(room) {
  return room.phase === 'paused' ? room.paused_phase : room.phase;
}

/** A round that has something to read begins with a longer intro, and so does a question that takes stakes. */
function introSeconds({ round, settings, next_question: next }) {
  return Math.max((settings || {}).intro_seconds || 0, round && round.introduction ? ROUND_INTRO_S : 0,
    next && next.wager ? STAKES_INTRO_S : 0);
}

/** Where the countdown ends and began: {begins, ends}, or {left, whole} while it stands; null without one. */
export function countdownOf(room, scene) {
  const between = scene === 'break' ? room.break : null;
  if (scene !== 'question' && scene !== 'intro' && !between)
    return null;
  const held = scene === 'question' && !room.deadline_ms;
  const ends = between ? between.ends_ms : scene === 'question' ? room.deadline_ms : room.opens_ms;
  const planned = between ? between.seconds : introSeconds(room);
  const whole = held ? 1000 * room.current_question.seconds : scene === 'question' ? room.deadline_ms - room.opens_ms : 1000 * planned;
  if (room.phase === 'paused')
    return typeof room.remaining_ms === 'number' ? { left: room.remaining_ms, whole } : null;
  if (held)
    return room.buzzes ? { left: room.buzzes.remaining_ms || 0, whole } : null;
  return ends ? { ends, whole } : null;
}

export function canStillJoin(room) {
  const { late_join: late, join } = room.settings || {};
  return room.status === 'in-progress' && late === 'allow' && join !== 'locked';
}

/** How many have pressed the buzzer of the open question, or of the last. */
function pressedWords({ room, closed }) {
  const { count = 0 } = (playPhase(room) === 'reveal' ? closed && closed.buzzes : room.buzzes) || {};
  return count ? buzzWords().pressed(count) : strings.teams.members(room.player_count);
}

function footWords(state, scene) {
  const { room } = state;
  switch (scene) {
    case 'lobby': return room.player_count ? strings.join.here(room.player_count) : screenWords().nobody;
    case 'question':
    case 'result': return room.current_question.type === 'buzzer' ? pressedWords(state) : strings.question.progress(room.answered_count, room.player_count);
    case 'intro': return room.next_question && room.next_question.wager
      ? stakeWords().staking(room.next_question.wagered_count, room.player_count) : strings.teams.members(room.player_count);
    case 'break':
    case 'leaderboard': return strings.teams.members(room.player_count);
    case 'podium': return screenWords().thanks;
    default: return '';
  }
}

function placeWords(room, scene) {
  if (scene === 'break')
    return roundWords().heading;
  if (scene === 'leaderboard')
    return boardHeading(room);
  return questionPlace(room);
}

function ring() {
  const level = svg('circle', { cx: 50, cy: 50, r: 45, class: 'ring-level', 'stroke-dasharray': AROUND });
  const digits = svg('text', { x: 50, y: 51, 'text-anchor': 'middle', 'dominant-baseline': 'central', class: 'ring-digits' });
  const node = svg('svg', { viewBox: '0 0 100 100', class: 'ring', role: 'timer' },
    svg('circle', { cx: 50, cy: 50, r: 45, class: 'ring-track' }), level, digits);
  return {
    node,
    draw({ ends, left, whole }, now, hurries) {
      // Before a question opens its clock stands at its full length; a break may have been made longer.
      const most = hurries ? whole : Infinity;
      const rest = Math.max(0, left === undefined ? Math.min(ends - now, most) : left);
      level.setAttribute('stroke-dashoffset', (AROUND * (1 - shareLeft(0, whole, whole - rest))).toFixed(2));
      const seconds = secondsLeft(rest);
      setText(digits, clockDigits(seconds));
      node.classList.toggle('long', seconds > 99);
      node.classList.toggle('empty', rest === 0);
      node.classList.toggle('hurry', hurries && left === undefined && rest <= HURRY_MS);
    },
  };
}

export class Frame {
  constructor(code) {
    this.code = code;
    this.address = '';
    this.strip = document.getElementById('strip');
    this.foot = document.getElementById('foot');
    this.pause = document.getElementById('paused');
    this.logo = h('div', { class: 'logo' });
    this.title = fitted('strip-title', 26);
    this.middle = fitted('strip-middle', 24, { wrap: false });
    this.corner = fitted('strip-code', 24, { wrap: false });
    this.strip.append(h('div', { class: 'strip-left' }, this.logo, this.title.node), this.middle.node, this.corner.node);
    this.ring = ring();
    this.words = fitted('foot-words', 24, { wrap: false });
    this.side = fitted('foot-side', 28, { wrap: false });
    this.foot.append(this.ring.node, this.words.node, this.side.node);
    this.pauseWords = fitted('paused-words', 10);
    this.pauseLeft = fitted('paused-left', 26, { wrap: false });
    this.pause.append(icon('pause'), this.pauseWords.node, this.pauseLeft.node);
    this.message = fitted('message', 18, { tag: 'p' });
    const place = document.getElementById('message');
    ['id', 'role', 'dir'].forEach((name) => this.message.node.setAttribute(name, place.getAttribute(name)));
    place.replaceWith(this.message.node);
    this.drawn = '';
  }

  /** True when something has changed that has to be fitted. */
  update(state, scene, look) {
    const { room } = state;
    const paused = Boolean(room) && room.phase === 'paused';
    const message = (room && room.host_message) || '';
    this.countdown = room ? countdownOf(room, scene) : null;
    this.hurries = scene === 'question';
    this.strip.hidden = !room || (Boolean(message) && !paused);
    this.foot.hidden = !room;
    this.pause.hidden = !paused;
    this.message.node.hidden = !message || paused;
    if (!room)
      return;
    this.message.set(message);
    this.updateStrip(room, scene, look);
    this.updateFoot(state, scene);
    if (paused)
      this.updatePause(room, message);
    this.ring.node.classList.toggle('off', !this.countdown);
    // Fitting is what costs.
    const drawn = [this.strip, this.foot, this.pause, this.message.node].map((node) => `${node.hidden}${node.textContent}`)
      .concat(this.strip.className, this.foot.className, Boolean(this.countdown)).join('|');
    if (drawn !== this.drawn)
      this.fit();
    this.drawn = drawn;
  }

  updateStrip(room, scene, { logo }) {
    const playing = room.status === 'in-progress' && room.question_index >= 0;
    const middle = playing || scene === 'podium';
    this.strip.classList.toggle('two', !middle);
    this.logo.classList.toggle('plate', Boolean(logo) && logo.onPlate);
    if (!logo)
      this.logo.replaceChildren();
    else if (this.logo.firstChild !== logo.image)
      this.logo.replaceChildren(logo.image);
    // Beside a logo the third of the strip is too narrow for words.
    this.title.set(logo && middle ? '' : room.title || '');
    this.middle.set(playing ? placeWords(room, scene) : middle ? screenWords().final : '');
    this.corner.set(room.status === 'completed' ? '' : showCode(this.code));
  }

  updateFoot(state, scene) {
    const { room } = state;
    const picture = scene === 'lobby' ? pictureOf(room) : null;
    this.foot.classList.toggle('lobby', scene === 'lobby');
    this.foot.classList.toggle('credit', Boolean(picture && picture.credit));
    this.words.set(footWords(state, scene));
    this.side.set(canStillJoin(room) ? this.address : picture ? picture.credit : '');
  }

  updatePause(room, message) {
    this.pause.classList.toggle('with-message', Boolean(message));
    this.pauseWords.set(message || screenWords().paused);
    const left = typeof room.remaining_ms === 'number' ? screenWords().left(secondsLeft(room.remaining_ms)) : '';
    this.pauseLeft.set(left);
  }

  fit() {
    const inFoot = this.foot.classList.contains('credit') ? 40 : 28;
    [this.title, this.middle, this.corner, this.pauseWords, this.pauseLeft, this.message].forEach((box) => box.fit());
    this.words.fit(window.innerHeight / (this.foot.classList.contains('lobby') ? 18 : 24));
    this.side.fit(window.innerHeight / inFoot);
  }

  /** Whether draw() is wanted at every frame. */
  get moves() {
    return Boolean(this.countdown) && this.countdown.left === undefined;
  }

  draw(now) {
    if (this.countdown)
      this.ring.draw(this.countdown, now, this.hurries);
  }
}
