/** Between two looks whether it went out, in milliseconds. */
const pause = 1_500;

/**
 * `<vertrekt-zo>` around what is about to go out counts the seconds for who sees, and says nothing more to who listens
 * until it is gone: then it shows the page as it is, and says so once. Without script the page asks for itself again.
 */
class VertrektZo extends HTMLElement {
  #life: AbortController | null = null;

  connectedCallback(): void {
    if (this.#life !== null) return;
    this.#life = new AbortController();
    void follow(this, this.#life.signal);
  }

  disconnectedCallback(): void {
    this.#life?.abort();
    this.#life = null;
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

async function pageNow(signal: AbortSignal): Promise<Document | null> {
  try {
    const response = await fetch(location.href, { signal });
    return response.ok ? new DOMParser().parseFromString(await response.text(), 'text/html') : null;
  } catch {
    return null;
  }
}

/** The page as it is now, where the focus was in what is gone at its beginning. */
function showSent(page: Document): void {
  const [here, there] = [document, page].map((one) => one.querySelector('main .content'));
  if (!here || !there) {
    location.reload();
    return;
  }
  const isInside = here.contains(document.activeElement);
  here.replaceChildren(...there.children);
  const line = document.createElement('p');
  line.className = 'visually-hidden';
  line.setAttribute('role', 'status');
  here.closest('main')?.append(line);
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
