import { LookingElement } from '#elements/page-now/looking-element.ts';
import { pageNow, showContent, spokenLine } from '#elements/page-now/page-now.ts';
import { heardProgress } from './heard-progress.ts';

/** Between two looks, in milliseconds. */
const pause = 1_500;

/**
 * `<bundel-voortgang>` around how far an edition is: looks again by itself, shows what changed, and tells who listens
 * now and then. Without script the page asks for itself again.
 */
class BundelVoortgang extends LookingElement {
  protected override async look(signal: AbortSignal): Promise<void> {
    await follow(this, signal);
  }
}

/** Looks until the edition has ended, and then shows its page as it is. A look that fails is tried again. */
async function follow(host: HTMLElement, signal: AbortSignal): Promise<void> {
  const hear = listener(host);
  while (!signal.aborted) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    const page = await pageNow(signal);
    if (page === null) continue;
    const fresh = page.querySelector('bundel-voortgang');
    if (fresh === null) {
      showEnd(page, hear);
      return;
    }
    host.replaceChildren(...fresh.children);
    hear(host.querySelector('progress'));
  }
}

function showEnd(page: Document, hear: (words: string) => void): void {
  const here = showContent(page);
  if (here !== null) hear(here.querySelector('.au-c-alert__title')?.textContent ?? '');
}

/** A live line beside the contents of the page, that stays when these are replaced. */
function listener(host: HTMLElement): (news: string | HTMLProgressElement | null) => void {
  const line = spokenLine(host);
  let last = host.querySelector('progress')?.value ?? 0;
  return (news) => {
    if (typeof news === 'string') line.textContent = news;
    if (!(news instanceof HTMLProgressElement)) return;
    const words = heardProgress(last, news.value, news.max);
    if (words === null) return;
    last = news.value;
    line.textContent = words;
  };
}

customElements.define('bundel-voortgang', BundelVoortgang);
