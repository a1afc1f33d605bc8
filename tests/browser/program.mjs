// Programs that a test starts, and ends again.

import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';

// Browsers refuse 10080.
const LOWEST_PORT = 10081;

const running = new Set();
process.on('exit', () => running.forEach((child) => child.kill('SIGKILL')));

/** A program that runs until stop(), at most as long as the test; `log` collects what it says. */
export class Program {
  constructor(command, args, { env = {}, ...options } = {}) {
    this.command = command;
    this.log = '';
    this.child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env }, ...options });
    running.add(this.child);
    const listen = (stream) => stream && stream.on('data', (data) => { this.log += data; });
    listen(this.child.stdout);
    listen(this.child.stderr);
    this.ended = new Promise((resolve, reject) => {
      this.child.on('error', (error) => reject(new Error(`${command}: ${error.message}; see scripts/packages.sh`)));
      this.child.on('close', (code, signal) => {
        running.delete(this.child);
        resolve(signal || code);
      });
    });
    // Whoever waits for the end hears of the error; nobody has to.
    this.ended.catch(() => {});
  }

  /** Its exit code, or the signal that ended it. */
  stop() {
    this.child.kill('SIGTERM');
    return this.ended;
  }
}

/** What a program prints; an error when it fails. */
export async function run(command, args, options) {
  const program = new Program(command, args, options);
  const end = await program.ended;
  if (end !== 0)
    throw new Error(`${command} ${args.join(' ')} ended with ${end}: ${program.log}`);
  return program.log.trim();
}

function isFree(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.on('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

/** A port that nobody listens on now. The system deals it to nobody, so that a program can come back to it. */
export async function freePort() {
  const dealt = Number(readFileSync('/proc/sys/net/ipv4/ip_local_port_range', 'utf8').trim().split(/\s+/)[0]);
  for (;;) {
    const port = LOWEST_PORT + Math.floor(Math.random() * (dealt - LOWEST_PORT));
    if (await isFree(port))
      return port;
  }
}
