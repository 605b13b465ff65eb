import type { DrawnMunicipalities } from './drawn-municipalities.ts';
import { deedOf } from './key-deeds.ts';
import { actOnMap, keepForReturn, takeReturn, type WalkedMap } from './map-deeds.ts';
import { municipalityRing } from './municipality-ring.ts';
import { wordsOf } from './municipality-words.ts';
import { nearestTo } from './nearest-towards.ts';
import { middleOf, movedToSee } from './window-frame.ts';

/**
 * One tab stop for a whole drawing: the arrow keys walk from municipality to municipality, and each is announced. As
 * an application, because a screen reader would keep the arrow keys for itself; its text version is the list below.
 */
export function walkByKeyboard(map: WalkedMap, signal: AbortSignal): void {
  const { drawing, municipalities, view, card, aids } = map;
  drawing.setAttribute('role', 'application');
  drawing.setAttribute('aria-describedby', aids.help.id);
  // Chromium makes a drawing that listens for the focus a tab stop of its own; what stands around it is none.
  const around = drawing.parentElement ?? drawing;
  const ring = municipalityRing('kaart-ring kaart-ring--focus');
  let stop: string | null = null;
  const makeStop = (nis: string) => {
    if (stop !== null) municipalities.links.get(stop)?.setAttribute('tabindex', '-1');
    stop = nis;
    municipalities.links.get(nis)?.setAttribute('tabindex', '0');
  };
  const start = startOf(map);
  if (start === null) return;
  makeStop(start);
  around.addEventListener(
    'focusin',
    ({ target }) => {
      const link = linkAt(target);
      const nis = link?.dataset.nis;
      if (link === null || nis === undefined) return;
      makeStop(nis);
      const words = wordsOf(link);
      card.show(link, words);
      ring.put(link);
      aids.say([words.name, words.rest].filter((part) => part !== '').join(', '));
      const place = municipalities.places().get(nis);
      if (place && view.cutOut() !== null) view.show(movedToSee(view.frame(), view.whole, place));
    },
    { signal },
  );
  around.addEventListener(
    'focusout',
    () => {
      card.hide();
      ring.remove();
    },
    { signal },
  );
  drawing.addEventListener(
    'keydown',
    (event) => {
      const nis = linkAt(event.target)?.dataset.nis;
      if (nis === undefined) return;
      if (event.key === 'Enter') keepForReturn(nis);
      const deed = deedOf(event, aids.characters.checked);
      if (deed === null) return;
      event.preventDefault();
      actOnMap(map, nis, deed);
    },
    { signal },
  );
}

/** Puts the focus back where it was when a key led from the map to this page, unless its address names another place. */
export function returnToWalk({ links }: DrawnMunicipalities): void {
  const nis = takeReturn();
  if (nis !== null && location.hash === '') links.get(nis)?.focus();
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
  return nearestTo(municipalities.places(), middleOf(view.frame()));
}
