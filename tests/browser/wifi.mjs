// The Wi-Fi between a phone and the node: a TCP relay that can go silent, as one does when the phone walks off.

import { connect, createServer } from 'node:net';

export class Wifi {
  static start(port) {
    const wifi = new Wifi();
    wifi.lost = false;
    wifi.pairs = new Set();
    wifi.waiting = [];
    wifi.server = createServer((phone) => wifi.accept(phone, port));
    return new Promise((resolve, reject) => {
      wifi.server.on('error', reject);
      wifi.server.listen(0, '127.0.0.1', () => {
        wifi.port = wifi.server.address().port;
        resolve(wifi);
      });
    });
  }

  accept(phone, port) {
    const open = () => {
      const node = connect(port, '127.0.0.1');
      const pair = { phone, node };
      const end = () => {
        phone.destroy();
        node.destroy();
        this.pairs.delete(pair);
      };
      [phone, node].forEach((socket) => socket.setNoDelay(true).on('error', end).on('close', end));
      phone.pipe(node);
      node.pipe(phone);
      this.pairs.add(pair);
    };
    phone.on('error', () => {});
    if (this.lost)
      this.waiting.push(open);
    else
      open();
  }

  /** From now on nothing passes, and nobody is told. */
  lose() {
    this.lost = true;
    this.pairs.forEach(({ phone, node }) => {
      phone.unpipe(node);
      node.unpipe(phone);
    });
  }

  /** What was held back comes late, as after a gap in the radio. */
  find() {
    this.lost = false;
    this.pairs.forEach(({ phone, node }) => {
      phone.pipe(node);
      node.pipe(phone);
    });
    this.waiting.splice(0).forEach((open) => open());
  }

  /** Cuts all connections. */
  drop() {
    this.pairs.forEach(({ phone, node }) => {
      phone.destroy();
      node.destroy();
    });
  }

  stop() {
    this.drop();
    return new Promise((resolve) => { this.server.close(resolve); });
  }
}
