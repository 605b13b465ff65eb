import { deedOf } from './key-deeds.ts';
import { helpLineId } from './map-aids.ts';
import { actOnMap, type WalkedMap } from './map-deeds.ts';
import { municipalityRing } from './municipality-ring.ts';
import { wordsOf } from './municipality-words.ts';
import { nearestTo } from './nearest-towards.ts';
import { middleOf, movedToSee } from './window-frame.ts';

/**
 * One tab stop for a whole drawing: the arrow keys walk from municipality to municipality, and each is announced. As
 * an application, because a screen reader would keep the arrow keys for itself; its text version is the list below.
 */
export function walkByKeyboard(map: WalkedMap, signal: AbortSignal): void {
  const { drawing, municipalities, view, card, aids, marks } = map;
  drawing.setAttribute('role', 'application');
  drawing.setAttribute('aria-describedby', helpLineId);
  // Chromium makes a drawing that listens for the focus a tab stop of its own; what stands around it is none.
  const around = drawing.parentElement ?? drawing;
  const ring = municipalityRing(drawing, 'kaart-ring kaart-ring--focus');
  let stop: string | null = null;
  const makeStop = (nis: string) => {
    if (stop === nis) return;
    if (stop !== null) municipalities.links.get(stop)?.setAttribute('tabindex', '-1');
    stop = nis;
    municipalities.links.get(nis)?.setAttribute('tabindex', '0');
  };
  const arrive = (link: SVGAElement, nis: string) => {
    makeStop(nis);
    const words = wordsOf(link);
    card.show(link, words);
    marks.put(nis);
    ring.put(link);
    around.classList.toggle('kaart-bewandeld', link.matches(':focus-visible'));
    return [words.name, words.rest].filter((part) => part !== '').join(', ');
  };
  const focused = linkAt(document.activeElement);
  const start = focused !== null && drawing.contains(focused) ? focused.dataset.nis : startOf(map);
  if (start === undefined || start === null) return;
  makeStop(start);
  // What had the focus before the view was drawn anew has it still.
  if (focused !== null && drawing.contains(focused)) arrive(focused, start);
  around.addEventListener(
    'focusin',
    ({ target }) => {
      const link = linkAt(target);
      const nis = link?.dataset.nis;
      if (link === null || nis === undefined) return;
      aids.say(arrive(link, nis));
      if (view.cutOut() === null) return;
      const place = municipalities.places().get(nis);
      if (place) view.show(movedToSee(view.frame(), view.whole(), place));
    },
    { signal },
  );
  around.addEventListener(
    'focusout',
    (event) => {
      const next = event instanceof FocusEvent ? linkAt(event.relatedTarget) : null;
      if (next !== null && drawing.contains(next)) return;
      card.hide();
      marks.lift();
      ring.lift();
      around.classList.remove('kaart-bewandeld');
    },
    { signal },
  );
  drawing.addEventListener(
    'keydown',
    (event) => {
      const nis = linkAt(event.target)?.dataset.nis;
      const deed = nis === undefined ? null : deedOf(event, aids.characters.checked);
      if (nis === undefined || deed === null) return;
      event.preventDefault();
      actOnMap(map, nis, deed);
    },
    { signal },
  );
  signal.addEventListener('abort', () => ring.remove());
}

/** The link of a municipality around what an event came from. */
export function linkAt(target: EventTarget | null): SVGAElement | null {
  const link = target instanceof Element ? target.closest('.kaart-gemeente') : null;
  return link instanceof SVGAElement ? link : null;
}

/** The chosen municipality, or the one in the middle. */
function startOf({ municipalities, view }: WalkedMap): string | null {
  const chosen = new URLSearchParams(location.search).get('gemeente');
  if (chosen !== null && municipalities.links.has(chosen)) return chosen;
  return nearestTo(municipalities.borderPlaces(), middleOf(view.frame()));
}
