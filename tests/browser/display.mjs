// A screen of its own for the desktop program, and hands for it: windows, keys, clicks, pictures.

import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';

import { Program, run } from './program.mjs';
import { pause, until } from './until.mjs';

export class Display {
  /** A display of this size that nobody else uses. */
  static async start(width = 1920, height = 1080) {
    const program = new Program('Xvfb', ['-displayfd', '3', '-screen', '0', `${width}x${height}x24`, '-nolisten', 'tcp'],
      { stdio: ['ignore', 'pipe', 'pipe', 'pipe'] });
    let number = '';
    program.child.stdio[3].on('data', (data) => { number += data; });
    await Promise.race([program.ended.then(() => { throw new Error(program.log); }),
      until('Xvfb takes a display', () => number.includes('\n'))]);
    return new Display(program, `:${number.trim()}`);
  }

  constructor(program, name) {
    this.program = program;
    this.env = { DISPLAY: name };
  }

  xdotool(...args) {
    return run('xdotool', args.map(String), { env: this.env });
  }

  /** The window whose title matches, as soon as it is there. */
  async window(title) {
    const find = () => run('xdotool', ['search', '--onlyvisible', '--name', title], { env: this.env }).catch(() => '');
    const id = await until(`a window "${title}"`, find);
    return new Window(this, id.split('\n').pop());
  }

  stop() {
    return this.program.stop();
  }
}

/** One window. There is no window manager here, so the test puts it in place and in front. */
export class Window {
  constructor(display, id) {
    this.display = display;
    this.id = id;
  }

  async place(x, y, width, height) {
    await this.display.xdotool('windowmove', this.id, x, y, 'windowsize', this.id, width, height);
    await until(`the window is ${width} × ${height}`, async () => {
      const shape = await this.display.xdotool('getwindowgeometry', '--shell', this.id);
      return shape.includes(`WIDTH=${width}\n`) && shape.includes(`HEIGHT=${height}\n`);
    });
  }

  activate() {
    return this.display.xdotool('windowraise', this.id, 'windowfocus', '--sync', this.id);
  }

  title() {
    return this.display.xdotool('getwindowname', this.id);
  }

  /** Keys by their X names: "ctrl+n", "Return", "space". */
  async press(...keys) {
    await this.activate();
    await this.display.xdotool('key', ...keys);
  }

  async type(text) {
    await this.activate();
    await this.display.xdotool('type', '--delay', 20, text);
  }

  /** The mouse's place is within the window. */
  async click(x, y) {
    await this.activate();
    await this.display.xdotool('mousemove', '--window', this.id, x, y, 'click', 1);
  }

  /** PNG bytes. */
  picture() {
    const shot = spawnSync('import', ['-window', this.id, '-strip', 'png:-'],
      { env: { ...process.env, ...this.display.env }, maxBuffer: 64 << 20 });
    if (shot.error || shot.status !== 0)
      throw new Error(`import: ${shot.error || shot.stderr}`);
    return shot.stdout;
  }

  /** The picture once nothing moves any more; a countdown moves always, so that it is the last one after a while. */
  async stillPicture(patience = 2500) {
    const sum = (bytes) => createHash('sha1').update(bytes).digest('hex');
    const end = Date.now() + patience;
    let before = this.picture();
    while (Date.now() < end) {
      await pause(150);
      const now = this.picture();
      if (sum(now) === sum(before))
        return now;
      before = now;
    }
    return before;
  }
}
