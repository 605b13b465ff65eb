/** Between the last key and the question to the server, in milliseconds. */
const pause = 500;
const shortest = 4;

/**
 * `<passende-vragen>` below the subject of a question: asks the server, after a pause, which questions of before fit it,
 * and says so in the line that is there. What is open stays as it is until it is closed; the focus never moves; who
 * listens hears it once. Without a connection the line stays what it was.
 */
class PassendeVragen extends HTMLElement {
  #life: AbortController | null = null;

  connectedCallback(): void {
    const form = this.closest('form');
    const subject = form?.elements.namedItem(this.dataset.veld ?? '');
    const place = placeIn(this);
    if (!(subject instanceof HTMLInputElement) || place === null || this.#life !== null) return;
    this.#life = new AbortController();
    suggest({ subject, place, address: this.dataset.adres ?? '', signal: this.#life.signal });
  }

  disconnectedCallback(): void {
    this.#life?.abort();
    this.#life = null;
  }
}

/** The parts of the line: what opens, its words, and what is in it. */
interface Place {
  readonly details: HTMLDetailsElement;
  readonly words: Text;
  readonly content: HTMLElement;
  readonly status: HTMLElement;
}

function placeIn(element: HTMLElement): Place | null {
  const details = element.querySelector('details');
  const words = details?.querySelector('summary')?.lastChild;
  const content = element.querySelector<HTMLElement>('[data-gevonden]');
  if (details === null || !(words instanceof Text) || content === null) return null;
  const status = document.createElement('p');
  status.className = 'visually-hidden';
  status.setAttribute('role', 'status');
  element.append(status);
  return { details, words, content, status };
}

interface Suggesting {
  readonly subject: HTMLInputElement;
  readonly place: Place;
  readonly address: string;
  readonly signal: AbortSignal;
}

function suggest({ subject, place, address, signal }: Suggesting): void {
  const before = { words: place.words.data, content: [...place.content.childNodes] };
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let asking: AbortController | null = null;
  let asked = '';
  /** What came while the line was open. */
  let later: (() => void) | null = null;
  let isTold = false;

  const show = (found: readonly Element[]) => {
    const put = () => {
      later = null;
      place.words.data = found.length === 0 ? before.words : ` ${countOf(found.length)}`;
      place.content.replaceChildren(...(found.length === 0 ? before.content : found));
    };
    if (found.length > 0 && !isTold) {
      isTold = true;
      place.status.textContent = `${countOf(found.length)} bij je onderwerp. Ze staan na dit veld.`;
    }
    if (place.details.open) later = put;
    else put();
  };
  const ask = async () => {
    const text = subject.value.trim();
    if (text === asked) return;
    asked = text;
    asking?.abort();
    asking = new AbortController();
    const found =
      text.length < shortest
        ? []
        : await fittingFor(`${address}?over=${encodeURIComponent(text)}`, asking.signal);
    if (found !== null) show(found);
  };
  const soon = () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, pause);
  };
  subject.addEventListener('input', soon, { signal });
  place.details.addEventListener('toggle', () => !place.details.open && later?.(), { signal });
  signal.addEventListener('abort', () => {
    clearTimeout(waiting);
    asking?.abort();
  });
  if (subject.value !== '') soon();
}

function countOf(count: number): string {
  return count === 1
    ? '1 veelgestelde vraag past misschien'
    : `${count} veelgestelde vragen passen misschien`;
}

/** What the server finds, ready to be shown; null where it could not be asked, or was asked something else meanwhile. */
async function fittingFor(address: string, signal: AbortSignal): Promise<readonly Element[] | null> {
  try {
    const response = await fetch(address, { signal });
    if (!response.ok) return null;
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    return [...page.querySelectorAll('#passende-vragen > details')].map(inPlace);
  } catch {
    return null;
  }
}

/** A question that stands within a form: its own form becomes buttons that tell the server by themselves. */
function inPlace(article: Element): Element {
  const form = article.querySelector('form');
  if (form === null) return article;
  const said = document.createElement('p');
  said.setAttribute('role', 'status');
  const buttons = document.createElement('div');
  buttons.append(...form.querySelectorAll('button'));
  buttons.className = form.querySelector('div')?.className ?? '';
  for (const button of buttons.querySelectorAll('button')) {
    button.type = 'button';
    button.addEventListener('click', () => tell(form.action, { button, buttons, said }));
  }
  form.replaceWith(buttons, said);
  return article;
}

interface Telling {
  readonly button: HTMLButtonElement;
  readonly buttons: HTMLElement;
  readonly said: HTMLElement;
}

/** Once for each question; the buttons stay, so that the focus does. */
async function tell(address: string, { button, buttons, said }: Telling): Promise<void> {
  if (buttons.dataset.gezegd !== undefined) return;
  buttons.dataset.gezegd = button.value;
  button.setAttribute('aria-pressed', 'true');
  try {
    const body = new URLSearchParams({ oordeel: button.value });
    await fetch(address, { method: 'POST', body, redirect: 'manual' });
    said.textContent =
      button.value === 'helpt' ? 'Fijn. Dan hoef je je vraag niet te stellen.' : 'Dank je, genoteerd.';
  } catch {
    delete buttons.dataset.gezegd;
    button.removeAttribute('aria-pressed');
    said.textContent = 'Dat lukte niet. Probeer het opnieuw.';
  }
}

// Last, because an element that stands here already begins at once.
customElements.define('passende-vragen', PassendeVragen);
