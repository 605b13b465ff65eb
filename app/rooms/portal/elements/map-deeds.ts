import type { DrawnMunicipalities } from './drawn-municipalities.ts';
import type { Fellowship, KeyDeed } from './key-deeds.ts';
import type { MapAids } from './map-aids.ts';
import type { MapCard } from './map-card.ts';
import type { MapWindow } from './map-window.ts';
import type { MunicipalityMarks } from './municipality-marks.ts';
import type { Direction } from './nearest-towards.ts';

/** A drawing with all that a key may act on. */
export interface WalkedMap {
  readonly drawing: SVGSVGElement;
  readonly municipalities: DrawnMunicipalities;
  readonly view: MapWindow;
  readonly card: MapCard;
  readonly aids: MapAids;
  readonly marks: MunicipalityMarks;
}

const sideWords: Readonly<Record<Direction, string>> = {
  north: 'noorden',
  east: 'oosten',
  south: 'zuiden',
  west: 'westen',
};

const aloneWords: Readonly<Record<Fellowship, string>> = {
  region: 'Geen andere gemeente in deze regio',
  area: 'Geen andere gemeente in dit gebied',
  hatched: 'Geen andere gemeente is gearceerd',
};

/** Does what a key asks while the focus is on the municipality with this NIS code. */
export function actOnMap({ municipalities, view, card, aids }: WalkedMap, nis: string, key: KeyDeed): void {
  const here = () => municipalities.places().get(nis);
  const goOr = (next: string | null, words: string) =>
    next === null ? aids.say(words) : focusOn(municipalities, next);
  switch (key.deed) {
    case 'walk':
      goOr(
        municipalities.beside(nis, key.direction),
        `Naar het ${sideWords[key.direction]} ligt geen gemeente meer`,
      );
      break;
    case 'fellow':
      goOr(municipalities.fellow(nis, key.like), aloneWords[key.like]);
      break;
    case 'next':
      step(municipalities, nis, 1);
      break;
    case 'previous':
      step(municipalities, nis, -1);
      break;
    case 'whole':
      view.showWhole();
      break;
    case 'closest':
      view.zoom(0, here(), true);
      break;
    case 'closer':
      view.zoom(0.5, here(), true);
      break;
    case 'further':
      view.zoom(2, here(), true);
      break;
    case 'swap':
      aids.swap.click();
      break;
    case 'search':
      aids.search.focus();
      break;
    case 'help':
      aids.openHelp();
      break;
    case 'leave':
      card.hide();
      aids.leave();
  }
}

/** In the order of the drawing, round and round: so that also those are reached to which no arrow leads. */
function step(municipalities: DrawnMunicipalities, nis: string, by: 1 | -1): void {
  const codes = [...municipalities.links.keys()];
  const next = codes.at((codes.indexOf(nis) + by) % codes.length);
  if (next !== undefined) focusOn(municipalities, next);
}

function focusOn({ links }: DrawnMunicipalities, nis: string): void {
  links.get(nis)?.focus({ preventScroll: true });
}
