// Screens on which nothing goes on: a pause, and why the page has stopped for good.

import { h, icon, setText, words } from './dom.js';
import { secondsLeft } from './timer.js';
import { phoneWords } from './words-phone.js';

export function pausedView() {
  const left = h('p', {}, '');
  const kept = h('p', { class: 'good' }, '');
  const node = h('section', { class: 'plain' }, h('div', { class: 'medal' }, icon('pause')),
    h('h1', {}, phoneWords().paused.heading), h('p', { class: 'muted' }, phoneWords().paused.more), left, kept);
  return {
    node,
    update({ room, answer }) {
      const open = room.paused_phase === 'answering' && room.remaining_ms > 0;
      setText(left, open ? phoneWords().paused.left(secondsLeft(room.remaining_ms)) : '');
      setText(kept, open && answer && answer.status === 'accepted' && !answer.body.buzz ? phoneWords().paused.kept : '');
    },
    says: () => phoneWords().paused.heading,
  };
}

const STOPPED_ICONS = { elsewhere: 'tabs', removed: 'door', left: 'door' };

/** removed, elsewhere, gone, outdated, left, failed */
export function stoppedView({ store, session }, state, screen) {
  const [heading, text] = phoneWords().stopped[screen] || phoneWords().stopped.gone;
  const detail = screen === 'failed' ? state.room.failure_reason : '';
  const here = h('button', { class: 'primary', onclick: () => session.resume(store.state.code) }, phoneWords().stopped.here);
  const reload = h('button', { class: 'primary', onclick: () => location.reload() }, phoneWords().stopped.reload);
  const other = h('a', { class: 'button', href: '/' }, phoneWords().stopped.other);
  const node = h('section', { class: 'plain' }, h('div', { class: 'medal' }, icon(STOPPED_ICONS[screen] || 'alert')),
    h('h1', {}, heading), h('p', { class: 'muted' }, text), detail ? words(detail, { class: 'detail' }) : null,
    screen === 'elsewhere' ? here : null,
    screen === 'outdated' ? reload : null,
    screen === 'elsewhere' || screen === 'outdated' ? null : other);
  return { node, update() {}, says: () => `${heading}. ${text}` };
}
