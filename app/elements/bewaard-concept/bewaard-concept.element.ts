import { UnsentTexts } from './unsent-texts.ts';

/** Between the last key and the keeping, in milliseconds. */
const pause = 400;

/**
 * `<bewaard-concept>` around a form keeps what is typed in it in this browser, never files, and gives it back when the
 * form is opened again; once the form is sent and another page came, it is gone. On a page without a form it only tidies.
 */
class BewaardConcept extends HTMLElement {
  #life: AbortController | null = null;

  connectedCallback(): void {
    const texts = openTexts();
    if (texts === null || this.#life !== null) return;
    this.#life = new AbortController();
    const form = this.querySelector('form');
    texts.tidy(whereSent(form !== null && isReturned(form)));
    if (form !== null) keepUnsent(form, texts, this.#life.signal);
  }

  disconnectedCallback(): void {
    this.#life?.abort();
    this.#life = null;
  }
}

/** None where the browser does not let us. */
function openTexts(): UnsentTexts | null {
  try {
    return new UnsentTexts(localStorage, Date.now);
  } catch {
    return null;
  }
}

/** The address of the form that was sent and led here, by a redirect or because it came back; else null. */
function whereSent(isBack: boolean): string | null {
  const [arrival] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const isAfter = isBack || (arrival?.redirectCount ?? 0) > 0;
  if (!isAfter || document.referrer === '') return null;
  const { origin, pathname, search } = new URL(document.referrer);
  return origin === location.origin ? pathname + search : null;
}

function keepUnsent(form: HTMLFormElement, texts: UnsentTexts, signal: AbortSignal): void {
  const address = location.pathname + location.search;
  const asDrawn = valuesOf(form);
  const line = keptLine(form, () => {
    texts.forget(address);
    fill(form, asDrawn);
  });
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const keep = (isSent = false) => {
    clearTimeout(waiting);
    const values = valuesOf(form);
    const isTouched =
      isReturned(form) || Object.entries(values).some(([name, value]) => value !== asDrawn[name]);
    if (!isTouched) texts.forget(address);
    line(isTouched && texts.keep(address, values, isSent));
  };
  const before = texts.find(address);
  if (isReturned(form)) keep();
  else if (before !== null) {
    fill(form, before);
    line(true);
  }
  const soon = () => {
    clearTimeout(waiting);
    waiting = setTimeout(keep, pause);
  };
  form.addEventListener('input', soon, { signal });
  form.addEventListener('submit', () => keep(true), { signal });
}

/** A form that the server refused, or added something to, comes back as it was typed: newer than anything kept. */
function isReturned(form: HTMLFormElement): boolean {
  return form.ownerDocument.querySelector('.error-summary, [data-terug]') !== null;
}

type TextControl = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const textControls =
  'textarea, select, input[type=text], input[type=email], input[type=tel], input[type=date], input:not([type])';

function valuesOf(form: HTMLFormElement): Record<string, string> {
  const controls = form.querySelectorAll<TextControl>(textControls);
  return Object.fromEntries([...controls].map(({ name, value }) => [name, value]));
}

function fill(form: HTMLFormElement, values: Readonly<Record<string, string>>): void {
  for (const control of form.querySelectorAll<TextControl>(textControls)) {
    const value = values[control.name];
    if (value !== undefined) control.value = value;
  }
}

/** The line below the form that says that it is kept, with a button to be rid of it; gives how to show it or not. */
function keptLine(form: HTMLFormElement, forget: () => void): (isKept: boolean) => void {
  const line = document.createElement('p');
  line.className = 'help-text';
  line.setAttribute('role', 'status');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'au-c-button au-c-button--naked';
  button.textContent = 'Wis het concept';
  let isShown = false;
  button.addEventListener('click', () => {
    forget();
    isShown = false;
    line.replaceChildren('Het concept is gewist.');
  });
  form.append(line);
  return (isKept) => {
    if (isKept === isShown) return;
    isShown = isKept;
    line.replaceChildren(...(isKept ? ['Concept bewaard in deze browser, zonder bestanden. ', button] : []));
  };
}

// Last, because an element that stands here already begins at once.
customElements.define('bewaard-concept', BewaardConcept);
