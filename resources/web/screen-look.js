// How the screen is dressed: theme, logo, background and Wi-Fi as the host chose them, or as the address says.

import { h } from './dom.js';
import { isOwnFile } from './media.js';

export const THEMES = ['stage', 'daylight', 'chalkboard', 'theatre', 'contrast'];

const READABLE = 4.5;
const LEAST_VEIL = 0.25;
const VEIL_STEP = 0.01;
const DROWNING = 2; // a logo with less contrast than this gets a plate
const SAMPLES = 64; // a side of the small copy in which brightness is measured

/** `?transparent=1` for a stream, `?theme=daylight` for a screen of its own, `?sound=1` for one that is to be heard. */
export function choicesOf(search) {
  const given = new URLSearchParams(search);
  const theme = given.get('theme');
  return { transparent: given.get('transparent') === '1', sounds: given.get('sound') === '1', theme: THEMES.includes(theme) ? theme : null };
}

const luminance = (rgb) => rgb.map((value) => value / 255)
  .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
  .reduce((sum, value, at) => sum + value * [0.2126, 0.7152, 0.0722][at], 0);

export function contrast(one, other) {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const mixed = (over, under, share) => over.map((value, at) => value * share + under[at] * (1 - share));

/** How much of the theme's ground is laid over a picture so that all inks can be read wherever they stand. */
export function veilFor({ darkest, brightest }, ground, inks) {
  let veil = LEAST_VEIL;
  const readable = () => [darkest, brightest].map((colour) => mixed(ground, colour, veil))
    .every((below) => inks.every((ink) => contrast(ink, below) >= READABLE));
  while (veil < 1 && !readable())
    veil += VEIL_STEP;
  return Math.min(veil, 1);
}

/** The darkest, brightest and average colour of pixels as a canvas gives them. */
export function measure(data) {
  const found = { darkest: [0, 0, 0], brightest: [255, 255, 255], average: [0, 0, 0] };
  let [least, most, weight] = [2, -1, 0];
  for (let at = 0; at < data.length; at += 4) {
    const alpha = data[at + 3] / 255;
    if (alpha < 0.1)
      continue;
    const colour = [data[at], data[at + 1], data[at + 2]];
    const light = luminance(colour);
    if (light < least)
      [least, found.darkest] = [light, colour];
    if (light > most)
      [most, found.brightest] = [light, colour];
    found.average = found.average.map((sum, part) => sum + colour[part] * alpha);
    weight += alpha;
  }
  found.average = found.average.map((sum) => sum / (weight || 1));
  return found;
}

function measurePicture(image) {
  const canvas = h('canvas', { width: SAMPLES, height: SAMPLES });
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, 0, SAMPLES, SAMPLES);
  return measure(context.getImageData(0, 0, SAMPLES, SAMPLES).data);
}

/** `name` is a custom property that holds #rrggbb. */
function colour(name) {
  const hex = getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  return [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
}

function loadPicture(path) {
  return new Promise((resolve) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => resolve(null);
    image.src = path;
  });
}

/** Dresses the page; `changed()` when the logo came. */
export class Look {
  constructor(ground, search, changed) {
    this.ground = ground;
    this.choices = choicesOf(search);
    this.changed = changed;
    this.wifi = null;
    this.logo = null; // {image, onPlate}
    this.hostsLogo = null;
    this.hostsBackground = null;
    this.wanted = undefined; // the picture that the ground shows or is about to; null: none
    document.documentElement.classList.toggle('transparent', this.choices.transparent);
    this.dress(null);
  }

  /** `look` is what the server told, null when nothing. */
  dress(look) {
    const { theme, logo, background, wifi, reduced_motion: less } = look || {};
    document.documentElement.dataset.theme = this.choices.theme || (THEMES.includes(theme) ? theme : THEMES[0]);
    document.documentElement.classList.toggle('less-motion', Boolean(less));
    this.wifi = wifi || null;
    this.hostsBackground = isOwnFile(background) ? background : null;
    this.wanted = undefined; // the veil depends on the theme
    this.showLogo(isOwnFile(logo) ? logo : null);
  }

  async showLogo(path) {
    this.hostsLogo = path;
    this.logo = null;
    if (!path)
      return;
    const image = await loadPicture(path);
    if (path !== this.hostsLogo)
      return;
    this.logo = image && { image, onPlate: contrast(measurePicture(image).average, colour('--background')) < DROWNING };
    this.changed();
  }

  /** The room's own picture lies behind its lobby, the host's behind everything else. */
  async showGround(roomPicture) {
    const own = isOwnFile(roomPicture) ? roomPicture : null;
    const path = this.choices.transparent ? null : own || this.hostsBackground;
    if (path === this.wanted)
      return;
    this.wanted = path;
    const image = path ? await loadPicture(path) : null;
    if (path !== this.wanted)
      return;
    this.ground.style.backgroundImage = image ? `url("${path}")` : '';
    const inks = ['--text', '--muted', '--accent'].map(colour);
    this.ground.style.setProperty('--veil', image ? veilFor(measurePicture(image), colour('--background'), inks).toFixed(2) : '1');
  }

  reducesMotion() {
    return document.documentElement.classList.contains('less-motion')
      || window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  }
}
