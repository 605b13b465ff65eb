import { LookingElement } from '#elements/page-now/looking-element.ts';
import { pageNow, showContent, spokenLine } from '#elements/page-now/page-now.ts';

/** Between two looks whether it went out, in milliseconds. */
const pause = 1_500;

/**
 * `<vertrekt-zo>` around what is about to go out counts the seconds for who sees, and says nothing more to who listens
 * until it is gone: then it shows the page as it is, and says so once. Without script the page asks for itself again.
 */
class VertrektZo extends LookingElement {
  protected override async look(signal: AbortSignal): Promise<void> {
    await follow(this, signal);
  }
}

async function follow(host: HTMLElement, signal: AbortSignal): Promise<void> {
  const line = counterIn(host);
  for (let left = Math.ceil(Number(host.dataset.over) / 1_000); left > 0 && !signal.aborted; left -= 1) {
    line.textContent = left === 1 ? 'nog 1 seconde' : `nog ${left} seconden`;
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
  line.textContent = 'vertrekt nu';
  while (!signal.aborted) {
    const page = await pageNow(signal);
    if (page !== null && page.querySelector('vertrekt-zo') === null) {
      showSent(page);
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

/** Beside the button, and not read out: the time of departure was. */
function counterIn(host: HTMLElement): HTMLElement {
  const line = document.createElement('span');
  line.setAttribute('aria-hidden', 'true');
  host.querySelector('.button-group')?.append(line);
  return line;
}

/** The page as it is now, where the focus was in what is gone at its beginning. */
function showSent(page: Document): void {
  const isInside = document.querySelector('main .content')?.contains(document.activeElement) ?? false;
  const here = showContent(page);
  if (here === null) return;
  const line = spokenLine(here);
  const heading = here.querySelector<HTMLElement>('h1');
  if (isInside && heading !== null) {
    heading.tabIndex = -1;
    heading.focus();
  }
  setTimeout(() => {
    line.textContent =
      here.querySelector('.au-c-alert--warning .au-c-alert__title')?.textContent ?? 'Verstuurd.';
  }, 100);
}

// Last, because an element that stands here already begins at once.
customElements.define('vertrekt-zo', VertrektZo);
