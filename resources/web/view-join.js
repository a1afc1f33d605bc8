// Code, name, picture, one button.

import { AVATARS, avatarNode, surprise } from './avatars.js';
import { isCode, normaliseCode, showCode } from './codes.js';
import { h, icon, setText, svg } from './dom.js';
import { languagePicker } from './language.js';
import { rememberedPlayer } from './storage.js';
import { teamPicker } from './view-teams.js';
import { refusal, strings } from './words.js';

const NAME_LETTERS = 24;
const CODE_REFUSALS = ['room_not_found', 'room_full', 'room_locked', 'room_closed', 'unauthorized'];

/** How many letters a person sees in `text`. */
export function graphemes(text) {
  if (typeof Intl !== 'undefined' && Intl.Segmenter)
    return Array.from(new Intl.Segmenter().segment(text)).length;
  const joined = text.normalize('NFC').replace(/\u200d./gu, '').replace(/[\p{M}\u{1F3FB}-\u{1F3FF}]/gu, '');
  return Array.from(joined).length;
}

/** The four shapes that stand for the product. */
export function mark() {
  return svg('svg', { viewBox: '0 0 124 28', class: 'mark', 'aria-hidden': 'true' },
    svg('circle', { cx: 14, cy: 14, r: 12, class: 'place-0' }),
    svg('path', { d: 'M46 3l13 23H33z', class: 'place-1' }),
    svg('rect', { x: 67, y: 3, width: 22, height: 22, rx: 2, class: 'place-2' }),
    svg('path', { d: 'M110 0l14 14-14 14-14-14z', class: 'place-3' }));
}

function field(id, label, hint, attributes) {
  const input = h('input', { id, name: id, 'aria-describedby': `${id}-note`, autocomplete: 'off', spellcheck: 'false',
    ...attributes });
  const note = h('p', { id: `${id}-note`, class: 'note' }, hint);
  const node = h('div', { class: 'field' }, h('label', { for: id }, label), input, note);
  const complain = (text) => {
    setText(note, text || hint);
    note.classList.toggle('bad', Boolean(text));
    if (text)
      input.setAttribute('aria-invalid', 'true');
    else
      input.removeAttribute('aria-invalid');
  };
  return { node, input, note, complain };
}

function avatarPicker(chosen) {
  const options = AVATARS.map(({ value, name }) => h('label', { class: 'pick', title: name },
    h('input', { type: 'radio', name: 'avatar', value, checked: value === chosen, 'aria-label': name }),
    h('span', { class: 'face' }, avatarNode({ avatar: value }))));
  return h('fieldset', { class: 'picker' }, h('legend', {}, strings.join.avatar),
    h('div', { class: 'picks' }, ...options));
}

/** The chosen picture before the name's field, and a button below that makes both up. */
function introduce(name, picker) {
  const face = h('span', { class: 'face chosen', 'aria-hidden': 'true' });
  const show = () => face.replaceChildren(avatarNode({ avatar: picker.querySelector('input:checked').value }));
  const makeUp = () => {
    const made = surprise();
    name.complain('');
    name.input.value = made.name;
    picker.querySelector(`input[value="${made.avatar}"]`).checked = true;
    show();
  };
  const row = h('div', { class: 'introduce' }, face);
  name.input.before(row);
  row.append(name.input);
  const below = h('div', { class: 'below' });
  name.note.before(below);
  below.append(name.note, h('button', { class: 'quiet surprise', type: 'button', onclick: makeUp }, icon('dice'), strings.join.surprise));
  picker.addEventListener('change', show);
  show();
}

/** `join` gets code, name, avatar and team, `watch` the code. */
export function joinView({ join, watch }, state) {
  const before = rememberedPlayer();
  const known = AVATARS.some(({ value }) => value === before.avatar);
  const avatar = known ? before.avatar : AVATARS[Math.floor(Math.random() * AVATARS.length)].value;
  const code = field('code', strings.join.code, strings.join.codeHint,
    { autocapitalize: 'characters', class: 'code', inputmode: 'text', value: showCode(state.code) });
  const name = field('name', strings.join.name, strings.join.nameHint,
    { autocapitalize: 'words', enterkeyhint: 'go', maxlength: '200', value: before.name || '' });
  const heading = h('h1', {}, strings.join.heading);
  const about = h('p', { class: 'muted about' }, '');
  const trouble = h('p', { class: 'note bad', role: 'alert' });
  const button = h('button', { class: 'primary', type: 'submit' }, strings.join.button);
  const teams = teamPicker();
  const picker = avatarPicker(avatar);
  introduce(name, picker);

  const submit = (event) => {
    event.preventDefault();
    const typedCode = normaliseCode(code.input.value);
    const typedName = name.input.value.trim();
    code.complain(typedCode ? !isCode(typedCode) && strings.join.codeWrong : strings.join.codeMissing);
    const letters = graphemes(typedName);
    name.complain(letters ? letters > NAME_LETTERS && strings.join.nameLong(letters) : strings.join.nameMissing);
    setText(trouble, '');
    const team = teams.chosen();
    const bad = form.querySelector('[aria-invalid]') || (team === null && teams);
    if (bad) {
      bad.focus();
      return;
    }
    document.activeElement.blur();
    history.replaceState(null, '', `/${typedCode}`);
    join(typedCode, typedName, form.elements.avatar.value, team);
  };
  const justWatch = () => {
    const typedCode = normaliseCode(code.input.value);
    code.complain(typedCode ? !isCode(typedCode) && strings.join.codeWrong : strings.join.codeMissing);
    if (!isCode(typedCode)) {
      code.input.focus();
      return;
    }
    history.replaceState(null, '', `/${typedCode}`);
    watch(typedCode);
  };

  const form = h('form', { class: 'join', novalidate: true, onsubmit: submit },
    h('div', { class: 'join-head' }, languagePicker(), mark(), heading, about), code.node, name.node, teams.node, picker,
    h('div', { class: 'sticky' }, trouble, button,
      h('button', { class: 'quiet watch', type: 'button', onclick: justWatch }, strings.join.watch)));

  code.input.addEventListener('input', () => {
    code.complain('');
    const { value, selectionStart } = code.input;
    const letters = normaliseCode(value);
    if (selectionStart === value.length && letters.length <= 6)
      code.input.value = showCode(letters);
    if (isCode(letters))
      lookUp(letters);
    if (isCode(letters) && selectionStart === value.length && !name.input.value)
      name.input.focus();
  });
  name.input.addEventListener('input', () => name.complain(''));

  const lookUp = async (roomCode) => {
    try {
      const reply = await fetch(`/api/v1/game-rooms/${roomCode}`, { credentials: 'omit' });
      if (reply.status === 404)
        code.complain(strings.refusals.room_not_found);
      if (!reply.ok)
        return;
      const room = await reply.json();
      teams.offer(room.teams === 'pick' ? room.team_names : []);
      setText(heading, strings.join.into(room.title));
      const begun = room.late_join === 'spectate' ? strings.join.begunWatch : strings.join.begun;
      setText(about, room.status === 'in-progress' ? begun : strings.join.here(room.player_count));
    } catch (error) {
      // Only a kindness; the join itself will tell.
    }
  };
  if (state.code && !state.join.refusal)
    lookUp(state.code);

  let refused = null;
  return {
    node: form,
    update(now) {
      const { busy, refusal: why } = now.join;
      button.setAttribute('aria-disabled', String(busy));
      setText(button, busy ? strings.join.busy : strings.join.button);
      if (why === refused)
        return;
      refused = why;
      setText(trouble, '');
      if (!why)
        return;
      if (why.startsWith('name_')) {
        name.complain(refusal(why));
        name.input.focus();
      } else if (CODE_REFUSALS.includes(why)) {
        code.complain(refusal(why));
        code.input.focus();
      } else {
        setText(trouble, refusal(why));
        // The room may have got teams since.
        lookUp(now.code);
      }
    },
  };
}
