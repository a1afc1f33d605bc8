// A running node, as a window or without one, and its REST API with the host's key.

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { Program, freePort } from './program.mjs';
import { until } from './until.mjs';

function programOf(variable) {
  const path = process.env[variable];
  if (!path)
    throw new Error(`${variable} must name the program under test; ctest sets it`);
  return path;
}

export class Node {
  static desktop(display, args = []) {
    const env = { ...display.env, QT_QPA_PLATFORM: 'xcb', LC_ALL: 'C.UTF-8' };
    return Node.start(programOf('QUIZSTAGE'), args, env);
  }

  static headless(args = []) {
    return Node.start(programOf('QUIZSTAGE_SERVER'), args, {});
  }

  static async start(path, args, env) {
    const node = new Node();
    node.folder = mkdtempSync(join(tmpdir(), 'quizstage-node-'));
    mkdirSync(join(node.folder, 'data'));
    // Rooms with a topic wait for the test.
    writeFileSync(join(node.folder, 'data', 'generation.json'), '{"order": []}');
    node.port = await freePort();
    node.launch = () => new Program(path, ['--port', String(node.port), '--data-dir', join(node.folder, 'data'), ...args],
      { env: { XDG_RUNTIME_DIR: node.folder, HOME: node.folder, ...env } });
    await node.restart();
    node.key = readFileSync(join(node.folder, 'data', 'host.key'), 'utf8').trim();
    return node;
  }

  /** Starts the program, at the same address and with what it has kept. */
  async restart() {
    this.program = this.launch();
    const died = this.program.ended.then((end) => { throw new Error(`the node ended with ${end}: ${this.program.log}`); });
    died.catch(() => {});
    await Promise.race([died, until('the node is healthy', () => this.healthy())]);
  }

  /** Ends it at once, as a power cut does. */
  kill() {
    this.program.child.kill('SIGKILL');
    return this.program.ended;
  }

  get address() {
    return `http://127.0.0.1:${this.port}`;
  }

  async healthy() {
    try {
      return (await fetch(`${this.address}/healthz`)).ok;
    } catch (error) {
      return false;
    }
  }

  /** JSON of a REST call as the host; an error for anything but 2xx. */
  async call(method, path, body) {
    const reply = await fetch(`${this.address}/api/v1${path}`, {
      method,
      headers: { Authorization: `Bearer ${this.key}`, ...(body ? { 'Content-Type': 'application/json' } : {}) },
      body: body && JSON.stringify(body),
    });
    const text = await reply.text();
    if (!reply.ok)
      throw new Error(`${method} ${path}: ${reply.status} ${text}`);
    return text ? JSON.parse(text) : null;
  }

  get(path) {
    return this.call('GET', path);
  }

  room(code) {
    return this.get(`/game-rooms/${code}`);
  }

  createRoom(room) {
    return this.call('POST', '/game-rooms', room);
  }

  command(code, name) {
    return this.call('POST', `/game-rooms/${code}/${name}`);
  }

  /** Waits until the room is in one of these phases, or has one as its status. */
  phase(code, phases, patience) {
    return until(`room ${code} is in ${phases}`, async () => {
      const room = await this.room(code);
      return (phases.includes(room.phase) || phases.includes(room.status)) && room;
    }, patience);
  }

  /** Its exit code. */
  async stop() {
    const end = await this.program.stop();
    rmSync(this.folder, { recursive: true, force: true });
    return end;
  }
}
