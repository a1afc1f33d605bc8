// The pictures and the sound of the open question on a phone. They come later than its words.

import { setFlag } from './dom.js';
import { styleOf } from './later-style.js';
import { addChoicePicture, isOwnFile, pictureNode, soundButton } from './media.js';
import { strings } from './words.js';

/** Once the style sheet for pictures is there. */
export const styled = () => styleOf('media.css');

/** Adds what a question has to its view; `changed` is told each time the view has another height. */
export function showMedia(view, question, choices, changed) {
  const picture = isOwnFile(question.image) && !question.image_reveal; // Screens uncover it for all at once.
  const sound = isOwnFile(question.audio);
  const pictured = choices.filter((choice) => isOwnFile(choice.image));
  if (!picture && !sound && !pictured.length)
    return;
  styled().then(() => {
    const text = view.querySelector('.question-text');
    if (sound)
      text.after(soundButton(question.audio).node);
    if (picture)
      text.after(pictureNode(question.image, { class: 'question-picture', alt: strings.media.question }, changed));
    setFlag(view, 'data-pictures', pictured.length > 0);
    pictured.forEach((choice) => addChoicePicture(view.querySelector(`[data-choice="${CSS.escape(choice.id)}"]`), choice, changed));
    changed();
  });
}
