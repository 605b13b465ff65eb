import type { ViewsInPlace } from './views-in-place.ts';

/** The link of the server to the view in which fill and line have changed places. */
const swapLink = '[data-doet="wissel"] a';

/** A button with two states for the link that swaps fill and line: to and fro, and no trail in the history. */
export function swapByButton(
  button: HTMLButtonElement,
  views: ViewsInPlace,
): { readonly follow: () => void } {
  /** The address to go back to while swapped. */
  let isSwapping = false;
  let isSwapped = false;
  const address = () => document.querySelector(swapLink)?.getAttribute('href') ?? null;
  const follow = () => {
    isSwapped = isSwapping && !isSwapped;
    isSwapping = false;
    button.hidden = address() === null;
    button.setAttribute('aria-pressed', String(isSwapped));
  };
  button.addEventListener('click', () => {
    const other = address();
    if (other === null) return;
    isSwapping = true;
    views.go(other, 'replace');
  });
  button.addEventListener('pointerenter', () => {
    const other = address();
    if (other !== null) views.expect(other);
  });
  follow();
  return { follow };
}
