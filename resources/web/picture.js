// A room's picture, with who made it and where it comes from.

import { h, setText, words } from './dom.js';

/** Which picture to show, or null; only ever one that this node keeps. */
export function pictureOf(room) {
  const { image, image_author: author, image_link: link } = room;
  if (typeof image !== 'string' || !image.startsWith('/media/'))
    return null;
  return { image, credit: [author, link].filter((part) => typeof part === 'string' && part).join(' · ') };
}

/** A figure that follows the room; hidden when there is no picture, or this node does not have it. */
export function roomPicture() {
  // What it shows is in no words of ours.
  const image = h('img', { alt: '' });
  const credit = words('', { class: 'credit' });
  const node = h('figure', { class: 'room-picture', hidden: true }, image, credit);
  image.addEventListener('error', () => {
    node.hidden = true;
  });
  let shown = null;
  return {
    node,
    update(room) {
      const picture = pictureOf(room);
      const source = picture ? picture.image : null;
      setText(credit, picture ? picture.credit : '');
      if (source === shown)
        return;
      shown = source;
      node.hidden = !source;
      if (source)
        image.setAttribute('src', source);
    },
  };
}
