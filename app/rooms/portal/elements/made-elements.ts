import { ownMark } from './renew-in-place.ts';

/** An element that the script adds, with its class and text. */
export function made<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  text = '',
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  element.setAttribute(ownMark, '');
  return element;
}

/** A button with words, or with a sign that has its words for who does not see it. */
export function madeButton(words: string, sign?: string): HTMLButtonElement {
  const button = made('button', 'au-c-button au-c-button--secondary', sign ?? words);
  button.type = 'button';
  if (sign !== undefined) {
    button.classList.add('kaart-teken');
    button.setAttribute('aria-label', words);
    button.title = words;
  }
  return button;
}
