// Teams: the choice of one when joining, and how they stand.

import { h, setText, words } from './dom.js';
import { strings } from './words.js';

/** A choice among the teams of a room in which players pick theirs; without names it is not there. */
export function teamPicker() {
  const options = h('div', { class: 'team-options' });
  const note = h('p', { class: 'note bad', role: 'alert' });
  const node = h('fieldset', { class: 'teams', hidden: true }, h('legend', {}, strings.teams.pick), options, note);
  let shown = '';
  return {
    node,
    offer(names) {
      node.hidden = !names.length;
      if (names.join('\n') === shown)
        return;
      shown = names.join('\n');
      options.replaceChildren(...names.map((name) => h('label', { class: 'team-option' },
        h('input', { type: 'radio', name: 'team', value: name, onchange: () => setText(note, '') }),
        words(name, { class: 'team-name' }))));
    },
    /** The chosen one; null, with a complaint, when there are teams and none is chosen. */
    chosen() {
      if (node.hidden)
        return '';
      const picked = options.querySelector('input:checked');
      setText(note, picked ? '' : strings.teams.missing);
      return picked ? picked.value : null;
    },
    focus: () => options.querySelector('input').focus(),
  };
}

function row(team, isOwn) {
  return h('li', { class: isOwn ? 'row own' : 'row' }, h('span', { class: 'rank' }, strings.number(team.rank)),
    h('span', { class: 'grow who' }, words(team.name, { class: 'name' }),
      h('small', { class: 'muted' }, strings.teams.members(team.member_count))),
    h('b', { class: 'score' }, strings.number(team.score)));
}

/** Best first, with the viewer's own one marked; null in a room without teams. */
export function teamBoard(teams, own) {
  if (!teams || !teams.length)
    return null;
  return h('div', { class: 'team-board' }, h('h2', {}, strings.teams.heading),
    h('ol', { class: 'board' }, ...teams.map((team) => row(team, team.name === own))));
}
