// What the screen page sounds like where its address asks for it: the cues of the desktop's audience window, synthesised here.

import { h } from './dom.js';
import { playPhase } from './screen-frame.js';
import { secondsLeft } from './timer.js';
import { screenWords } from './words-screen.js';

const TICKING_S = 5;
const BEAT_S = 0.6;
const BARS = [['A3', 'C4', 'E4', 'A4', 'E5'], ['F3', 'A3', 'C4', 'F4', 'C5'], ['C3', 'G3', 'E4', 'G4', 'C5'], ['G3', 'B3', 'D4', 'G4', 'D5']];
const LOOP_S = 4 * BARS.length * BEAT_S;

/** Hertz of a note such as "C4" or "F#5". */
export function pitch(note) {
  const steps = { C: -9, D: -7, E: -5, F: -4, G: -2, A: 0, B: 2 };
  return 440 * 2 ** ((steps[note[0]] + (note.includes('#') ? 1 : 0) + 12 * (Number(note.slice(-1)) - 4)) / 12);
}

/** Four calm bars. */
function lobbyNotes() {
  return BARS.flatMap(([bass, low, middle, high, top], bar) => {
    const start = 4 * bar * BEAT_S;
    return [[bass, start, 2 * BEAT_S, 0.2], [bass, start + 2.5 * BEAT_S, BEAT_S, 0.13],
      ...[low, high, middle, top, high, middle, low, high].map((name, half) => [name, start + (half * BEAT_S) / 2, 0.9, half % 4 ? 0.08 : 0.12])];
  });
}

/** By cue: notes as [name, start and length in seconds, loudness]. */
const CUES = {
  tick: [['E6', 0, 0.13, 0.3], ['E5', 0, 0.13, 0.2]],
  timeUp: [['G5', 0, 0.9, 0.3], ['C5', 0.16, 0.94, 0.35]],
  reveal: ['C4', 'G4', 'C5', 'E5', 'G5', 'C6'].map((name, at) => [name, 0.06 * at, 1.5, 0.14]),
  podium: [['G4', 0, 0.2], ['G4', 0.2, 0.2], ['G4', 0.4, 0.2], ['C5', 0.6, 0.6], ['G4', 1.2, 0.3], ['C5', 1.5, 0.3], ['E5', 1.8, 0.3],
    ...['C3', 'C4', 'G4', 'C5', 'E5', 'G5'].map((name) => [name, 2.1, 2.1])].map((note) => [...note, 0.15]),
};

/** What is heard once when a room goes from one state to the next; empty for the first that is seen. */
export function soundFor(before, after) {
  if (!before || !after || after.blackout)
    return '';
  if (after.status === 'completed' && before.status === 'in-progress')
    return 'podium';
  return after.phase === 'reveal' && playPhase(before) !== 'reveal' ? 'reveal' : '';
}

/** While guests arrive. */
export function wantsMusic(room) {
  return Boolean(room) && room.status === 'ready' && !room.blackout;
}

/** What the clock brings between two frames; `before` and `now` are whole seconds that were and are left. */
export function tickFor(before, now) {
  if (before === null || now >= before)
    return '';
  return now === 0 ? 'timeUp' : now <= TICKING_S ? 'tick' : '';
}

/** Silent until the browser lets it sound, which may need a click. */
export class ScreenSound {
  constructor() {
    this.audio = new (window.AudioContext || window.webkitAudioContext)();
    this.music = null; // {volume, timer} while it plays
    this.room = null;
    this.left = null;
    this.button = h('button', { class: 'sound sound-on', type: 'button', onclick: () => this.audio.resume() }, screenWords().sound);
    document.body.append(this.button);
    this.audio.onstatechange = () => this.look();
    this.look();
    ['pointerdown', 'keydown'].forEach((name) => document.addEventListener(name, () => this.audio.resume()));
  }

  /** Called after every change of state. */
  update(before, after) {
    const cue = soundFor(before, after);
    if (cue)
      this.play(CUES[cue]);
    this.room = after;
    this.look();
  }

  get isOn() {
    return this.audio.state === 'running';
  }

  look() {
    this.button.hidden = this.isOn;
    const wanted = this.isOn && wantsMusic(this.room);
    if (wanted !== Boolean(this.music))
      this.switchMusic(wanted);
  }

  /** Called at every frame of an open question with the milliseconds that are left, null without any. */
  count(ms) {
    const now = ms === null ? null : secondsLeft(ms);
    const cue = now === null ? '' : tickFor(this.left, now);
    this.left = now;
    if (cue)
      this.play(CUES[cue]);
  }

  switchMusic(on) {
    if (!on) {
      clearTimeout(this.music.timer);
      this.music.volume.gain.setTargetAtTime(0, this.audio.currentTime, 0.2);
      this.music = null;
      return;
    }
    const volume = this.audio.createGain();
    volume.connect(this.audio.destination);
    this.music = { volume, timer: null };
    const round = () => {
      this.play(lobbyNotes(), volume);
      this.music.timer = setTimeout(round, 1000 * LOOP_S);
    };
    round();
  }

  play(notes, to = this.audio.destination) {
    if (!this.isOn)
      return; // What nobody could hear is not made up for.
    notes.forEach(([name, start, length, loudness]) => {
      const from = this.audio.currentTime + start;
      const tone = this.audio.createOscillator();
      const volume = this.audio.createGain();
      tone.type = 'triangle';
      tone.frequency.value = pitch(name);
      volume.gain.setValueAtTime(0, from);
      volume.gain.linearRampToValueAtTime(loudness, from + 0.01);
      volume.gain.exponentialRampToValueAtTime(0.001, from + length);
      tone.connect(volume);
      volume.connect(to);
      tone.start(from);
      tone.stop(from + length);
    });
  }
}
