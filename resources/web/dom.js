// Building and patching elements. Text goes in as text, never as markup.

const SVG = 'http://www.w3.org/2000/svg';

function fill(node, attributes, children) {
  Object.keys(attributes || {}).forEach((name) => {
    const value = attributes[name];
    if (value === null || value === undefined || value === false)
      return;
    if (typeof value === 'function')
      node.addEventListener(name.slice(2), value);
    else
      node.setAttribute(name, value === true ? '' : value);
  });
  children.forEach((child) => {
    if (child !== null && child !== undefined)
      node.append(child);
  });
  return node;
}

/** h('p', {class: 'muted', onclick: f}, 'text', node, null) */
export function h(tag, attributes, ...children) {
  return fill(document.createElement(tag), attributes, children);
}

export function svg(tag, attributes, ...children) {
  return fill(document.createElementNS(SVG, tag), attributes, children);
}

export function setText(node, text) {
  if (node.textContent !== text)
    node.textContent = text;
}

export function setFlag(node, name, on) {
  if (on)
    node.setAttribute(name, '');
  else
    node.removeAttribute(name);
}

/** A person's words, of any direction, that must not turn their surroundings around. */
export function words(text, attributes) {
  return h('bdi', attributes, text);
}

/** Stroked 24 x 24 icons in the text colour. */
const ICONS = {
  right: 'M5 13l5 5L19.5 7',
  wrong: 'M6 6l12 12M18 6L6 18',
  none: 'M6 12h12',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  wait: 'M12 7v5l3.5 2M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18z',
  pause: 'M8.5 6v12M15.5 6v12',
  door: 'M13 4H6v16h7M10 12h10M16.5 8.5L20 12l-3.5 3.5',
  alert: 'M12 4L2.5 20h19zM12 10v4.5M12 17.2v.3',
  globe: 'M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18zM3.5 9h17M3.5 15h17M12 3c-5 5.5-5 12.5 0 18c5-5.5 5-12.5 0-18z',
  tabs: 'M4 8h11v12H4zM8 8V4h12v12h-5',
  dice: 'M6 4h12q2 0 2 2v12q0 2-2 2H6q-2 0-2-2V6q0-2 2-2zM8.5 8.5v.1M15.5 8.5v.1M12 12v.1M8.5 15.5v.1M15.5 15.5v.1',
  gear: 'M4 7h9M17 7h3M15 4.5v5M4 12h3M11 12h9M9 9.5v5M4 17h9M17 17h3M15 14.5v5',
};

export function icon(name, attributes) {
  return svg('svg', { viewBox: '0 0 24 24', 'aria-hidden': 'true', class: 'icon', ...attributes },
    svg('path', { d: ICONS[name], fill: 'none', stroke: 'currentColor', 'stroke-width': '1.75',
      'stroke-linecap': 'round', 'stroke-linejoin': 'round' }));
}

/** Lowers the text size in `box` in steps (`data-fit` 0..most) until `fits` says true. */
export function fit(box, most, fits) {
  for (let step = 0; step <= most; ++step) {
    box.dataset.fit = String(step);
    if (fits())
      return;
  }
}

export function isWide(node) {
  return node.scrollWidth > node.clientWidth + 1;
}

export function isTall(node) {
  return node.scrollHeight > node.clientHeight + 1;
}
