import { formAddress, viewAddress } from './asked-address.ts';
import { keptPages } from './kept-pages.ts';
import { renewInPlace } from './renew-in-place.ts';

/** How the history takes a view: as a new step, in place of the last one, or as the step that it went back to. */
export type Step = 'push' | 'replace' | 'there';

/** The way from an address to the screen. */
export interface ViewsInPlace {
  readonly go: (address: string, step?: Step) => void;
  /** Shows the same view as the server draws it for the address of now: finer, with more names. Says nothing. */
  readonly refresh: () => void;
  readonly expect: (address: string) => void;
}

/** What the owner of the views does around a change of the page. */
interface Owner {
  readonly host: HTMLElement;
  /** Called when the page is that of the new address, with that where it was asked; null where the history went there. */
  readonly onShown: (before: string | null) => void;
  readonly say: (words: string) => void;
}

/** The words of a view: what is announced when another one is shown. */
const wordsId = 'wat-de-kaart-zegt';

/**
 * Shows the views of the map in the place of this one: links and forms in `main` that lead to the same path no longer
 * load a page, nor do Back and Forward. The address is all that decides; what cannot be shown so is loaded as ever.
 */
export function viewsInPlace({ host, onShown, say }: Owner, signal: AbortSignal): ViewsInPlace {
  const pages = keptPages();
  let shown = viewOf(location.href);
  let asking = new AbortController();
  const show = async (address: string, step: Step, isQuiet = false) => {
    asking.abort();
    asking = new AbortController();
    const { signal: mine } = asking;
    const before = step === 'there' && !isQuiet ? null : viewOf(location.href);
    if (!isQuiet) host.setAttribute('aria-busy', 'true');
    const page = await pages.get(viewOf(address), mine);
    if (mine.aborted || signal.aborted) return;
    // The map has moved on meanwhile, and will ask again.
    if (isQuiet && viewOf(location.href) !== before) return;
    host.removeAttribute('aria-busy');
    if (page === null || !isOfThisPage(page)) {
      if (!isQuiet) leaveFor(address, step);
      return;
    }
    if (step === 'push') history.pushState(null, '', address);
    if (step === 'replace') history.replaceState(history.state, '', address);
    shown = viewOf(address);
    const words = replacePage(page, () => onShown(before));
    if (isQuiet) return;
    if (step !== 'there') goToPlace();
    say(words);
  };
  signal.addEventListener('abort', () => asking.abort());
  const go = (address: string, step: Step = 'push') => void show(address, step);
  followLinks(go, pages.expect, signal);
  addEventListener('popstate', () => viewOf(location.href) !== shown && go(location.href, 'there'), {
    signal,
  });
  return {
    go,
    // A view that was chosen meanwhile comes as the server draws it anyway.
    refresh: () => {
      if (!host.hasAttribute('aria-busy')) void show(location.href, 'there', true);
    },
    expect: pages.expect,
  };
}

function followLinks(go: (address: string) => void, expect: (address: string) => void, signal: AbortSignal) {
  const main = mainOf(document);
  main?.addEventListener(
    'click',
    (event) => {
      const isOurs =
        event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
      const address = isOurs && !event.defaultPrevented ? viewAddress(event.target) : null;
      if (address === null) return;
      event.preventDefault();
      go(address);
    },
    { signal },
  );
  // A choice from a list is shown at once; what is typed waits for the button.
  main?.addEventListener(
    'change',
    ({ target }) => {
      const isChoice = target instanceof HTMLSelectElement && target.closest('.kaart-keuze') !== null;
      const address = isChoice ? formAddress(target.form) : null;
      if (address !== null) go(address);
    },
    { signal },
  );
  main?.addEventListener(
    'submit',
    (event) => {
      const address = event.defaultPrevented ? null : formAddress(event.target, event.submitter);
      if (address === null) return;
      event.preventDefault();
      go(address);
    },
    { signal },
  );
  main?.addEventListener(
    'pointerdown',
    ({ target, button, pointerType }) => {
      // A finger that comes down may be about to scroll.
      const address = button === 0 && pointerType !== 'touch' ? viewAddress(target) : null;
      if (address !== null) expect(address);
    },
    { signal },
  );
}

/** Puts the page in the place of this one; returns what is new in its words. */
function replacePage(page: Document, onReplaced: () => void): string {
  const [main, fresh] = [mainOf(document), mainOf(page)];
  if (main === null || fresh === null) return '';
  const before = wordsOf(document);
  const focused = document.activeElement;
  document.title = page.title;
  renewInPlace(main, fresh);
  onReplaced();
  if (focused !== null && !focused.isConnected) focusWords();
  const news = wordsOf(document).filter((words) => !before.includes(words));
  return news.length === 0 ? 'De kaart is bijgewerkt' : news.join('. ');
}

/** To the place on the page that the address names, as the browser goes there. */
function goToPlace(): void {
  const place = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (location.hash === '' || place === null) return;
  place.focus({ preventScroll: true });
  place.scrollIntoView();
}

/** Where what had the focus is no longer there, reading goes on at what the map says. */
function focusWords(): void {
  const heading = document.getElementById(wordsId) ?? document.querySelector<HTMLElement>('main h1');
  if (heading === null) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}

function wordsOf(page: Document): string[] {
  const title = page.querySelector('main h1');
  const place = page.getElementById(wordsId)?.closest('section');
  const sentence = place?.querySelector('[data-aan-te-kondigen]') ?? place?.querySelector('p');
  return [title, sentence].flatMap((part) => part?.textContent?.replace(/\s+/g, ' ').trim() || []);
}

/** A page without a map, or one that was built with another script or style, is loaded whole. */
function isOfThisPage(page: Document): boolean {
  const assets = (one: Document) =>
    [...one.head.querySelectorAll('script[src], link[rel="stylesheet"]')]
      .map((asset) => asset.getAttribute('src') ?? asset.getAttribute('href'))
      .join();
  return (
    page.querySelector('main regio-kaart .area-map__drawing') !== null && assets(page) === assets(document)
  );
}

function leaveFor(address: string, step: Step): void {
  if (step === 'there') location.reload();
  else if (step === 'replace') location.replace(address);
  else location.assign(address);
}

function mainOf(page: Document): HTMLElement | null {
  return page.querySelector('main');
}

/** What of an address decides what is shown. */
function viewOf(address: string): string {
  const { pathname, search } = new URL(address, location.href);
  return pathname + search;
}
