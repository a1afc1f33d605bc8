// What a player hears and feels, and a screen that stays on; each only where the player wants it and the browser can.

import { ownBuzz } from './state.js';
import { wishes } from './storage.js';

// Notes as [frequency in Hz, start and length in ms], and how the phone buzzes, in ms on and off.
const CUES = {
  opened: { notes: [[523, 0, 90], [784, 100, 140]], buzz: [60] },
  locked: { notes: [[660, 0, 70]], buzz: [25] },
  turn: { notes: [[784, 0, 90], [784, 130, 90], [1047, 260, 200]], buzz: [90, 60, 90] },
  right: { notes: [[523, 0, 110], [659, 110, 110], [784, 220, 220]], buzz: [40, 60, 40] },
  wrong: { notes: [[262, 0, 160], [208, 170, 240]], buzz: [180] },
  hurry: { notes: [[880, 0, 50]], buzz: [] },
  finished: { notes: [[523, 0, 120], [659, 120, 120], [784, 240, 120], [1047, 360, 320]], buzz: [60, 40, 60, 40, 120] },
};
const LOUDNESS = 0.12;
const FADE_S = 0.02;

/** The cue of a change from one state to the next, or an empty string. `screen` is that of state.js. */
export function cueFor(before, after, { screen, screenBefore }) {
  if (screen !== screenBefore) {
    if (screen === 'question' && ['intro', 'round', 'stakes'].includes(screenBefore))
      return 'opened';
    if (screen === 'podium')
      return 'finished';
  }
  const isOnTurn = (state) => Boolean((ownBuzz(state) || {}).on_turn);
  if (isOnTurn(after) && !isOnTurn(before))
    return 'turn';
  // A buzz sounds when it is pressed.
  const isLocked = (state) => Boolean(state.answer) && state.answer.status === 'accepted' && !state.answer.body.buzz;
  if (after.room && after.room.phase === 'answering' && isLocked(after) && !isLocked(before))
    return 'locked';
  if (screen !== 'result' || !after.result || !after.result.answered)
    return '';
  // The result may come before the question is closed, or after.
  const isNew = screenBefore === 'result' ? !before.result || before.result.question_id !== after.result.question_id
    : ['question', 'locked'].includes(screenBefore);
  if (!isNew)
    return '';
  return after.result.points > 0 ? 'right' : 'wrong';
}

// A browser complains of a page that vibrates before anybody has touched it, as after a reload.
function mayVibrate() {
  return Boolean(navigator.vibrate) && (!navigator.userActivation || navigator.userActivation.hasBeenActive);
}

export class Effects {
  constructor() {
    this.audio = null;
    this.lock = null;
    this.waking = false;
  }

  /** Browsers let a page sound only after a tap or a key. */
  unlock() {
    const Audio = window.AudioContext || window.webkitAudioContext;
    if (!this.audio && Audio && wishes().sound)
      this.audio = new Audio();
    if (this.audio && this.audio.state === 'suspended')
      this.audio.resume().catch(() => {});
  }

  /** For those of the senses that the player wants addressed. */
  play(cue, senses = ['sound', 'buzz']) {
    if (!CUES[cue] || document.hidden)
      return;
    const wanted = wishes();
    if (wanted.sound && senses.includes('sound'))
      this.sing(CUES[cue].notes);
    if (wanted.buzz && senses.includes('buzz') && mayVibrate() && CUES[cue].buzz.length)
      navigator.vibrate(CUES[cue].buzz);
  }

  sing(notes) {
    this.unlock();
    if (!this.audio)
      return;
    notes.forEach(([frequency, start, length]) => {
      const from = this.audio.currentTime + start / 1000;
      const to = from + length / 1000;
      const tone = this.audio.createOscillator();
      const volume = this.audio.createGain();
      tone.type = 'triangle';
      tone.frequency.value = frequency;
      volume.gain.setValueAtTime(0, from);
      volume.gain.linearRampToValueAtTime(LOUDNESS, from + FADE_S);
      volume.gain.setValueAtTime(LOUDNESS, to - FADE_S);
      volume.gain.linearRampToValueAtTime(0, to);
      tone.connect(volume);
      volume.connect(this.audio.destination);
      tone.start(from);
      tone.stop(to);
    });
  }

  /** Keeps the screen on while `wanted`; the browser ends that by itself whenever the page is hidden. */
  async keepAwake(wanted) {
    const on = wanted && wishes().awake && !document.hidden;
    if (!on) {
      if (this.lock)
        this.lock.release().catch(() => {});
      this.lock = null;
      return;
    }
    if (!navigator.wakeLock || this.waking || (this.lock && !this.lock.released))
      return;
    this.waking = true;
    try {
      this.lock = await navigator.wakeLock.request('screen');
    } catch (error) {
      this.lock = null; // the battery is low, or the system says no
    }
    this.waking = false;
  }
}
