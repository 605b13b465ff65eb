import type { DrawnMunicipalities } from './drawn-municipalities.ts';
import type { KeyDeed } from './key-deeds.ts';
import { swappedAddress } from './map-addresses.ts';
import type { MapAids } from './map-aids.ts';
import type { MapCard } from './map-card.ts';
import type { MapWindow } from './map-window.ts';
import type { Direction } from './nearest-towards.ts';

/** A drawing with all that a key may act on. */
export interface WalkedMap {
  readonly drawing: SVGSVGElement;
  readonly municipalities: DrawnMunicipalities;
  readonly view: MapWindow;
  readonly card: MapCard;
  readonly aids: MapAids;
}

const sideWords: Readonly<Record<Direction, string>> = {
  north: 'noorden',
  east: 'oosten',
  south: 'zuiden',
  west: 'westen',
};

/** Does what a key asks while the focus is on the municipality with this NIS code. */
export function actOnMap({ municipalities, view, card, aids }: WalkedMap, nis: string, key: KeyDeed): void {
  const here = municipalities.places().get(nis);
  switch (key.deed) {
    case 'walk':
      walk(municipalities, aids, nis, key.direction);
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
      view.zoom(0, here, true);
      break;
    case 'closer':
      view.zoom(0.5, here, true);
      break;
    case 'further':
      view.zoom(2, here, true);
      break;
    case 'swap':
      swap(nis);
      break;
    case 'leave':
      card.hide();
      aids.help.focus();
  }
}

const returnTo = 'regio-kaart focus';

/** Remembers the municipality for the page that a key leads to, where the focus then goes back to it. */
export function keepForReturn(nis: string): void {
  sessionStorage.setItem(returnTo, nis);
}

/** The municipality that was remembered, once; else null. */
export function takeReturn(): string | null {
  const nis = sessionStorage.getItem(returnTo);
  sessionStorage.removeItem(returnTo);
  return nis;
}

function walk(
  { beside, links }: DrawnMunicipalities,
  aids: MapAids,
  nis: string,
  direction: Direction,
): void {
  const next = beside(nis, direction);
  if (next === null) aids.say(`Naar het ${sideWords[direction]} ligt geen gemeente meer`);
  else links.get(next)?.focus({ preventScroll: true });
}

/** In the order of the drawing, round and round: so that also those are reached to which no arrow leads. */
function step({ links }: DrawnMunicipalities, nis: string, by: 1 | -1): void {
  const codes = [...links.keys()];
  const next = codes.at((codes.indexOf(nis) + by) % codes.length);
  if (next !== undefined) links.get(next)?.focus({ preventScroll: true });
}

/** In place of the page, so that to and fro leaves no trail behind. */
function swap(nis: string): void {
  const address = swappedAddress(location.pathname + location.search);
  if (address === null) return;
  keepForReturn(nis);
  location.replace(address);
}
