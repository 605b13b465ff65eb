import { type Day, parseDay } from '#platform/day.ts';
import { Invalid } from '#platform/refusals.ts';
import { keptPicture, type MapGround } from '#rooms/territory/engine/kept-pictures.ts';
import type { MapPicture } from '#rooms/territory/engine/map-picture.ts';
import { type MapField, type MapView, readMapView } from '#rooms/territory/engine/map-view.ts';

/** The view that an address asks for. Refuses (Invalid) what no view can say. */
export function askedView(query: URLSearchParams, day: Day | null): MapView {
  const read = readMapView(query, day);
  if ('wrong' in read) throw refusal(read.wrong);
  if (read.view.against !== null && parseDay(read.view.against) === null) throw refusal('verschil');
  return read.view;
}

/** Refuses (Invalid) delineations that do not exist. */
export function refuseUnknown({ fill, outlines }: MapView, { territory: { delineations } }: MapGround): void {
  if (!delineations.has(fill)) throw refusal('vlak');
  if (!outlines.every((code) => delineations.has(code))) throw refusal('lijn');
}

/** One map, or two: the fills of the one and then those of the other, with the same hatching. */
export function picturesOf(ground: MapGround, view: MapView): readonly [MapPicture, ...MapPicture[]] {
  const [line] = view.outlines;
  if (view.look !== 'naast' || line === undefined) return [keptPicture(ground, view)];
  const swapped = { ...view, fill: line, outlines: [view.fill] };
  return [keptPicture(ground, view), keptPicture(ground, swapped)];
}

const refusals: Readonly<Record<MapField, string>> = {
  vlak: 'Deze afbakening kennen we niet. Kies de vlakken uit de lijst bij de kaart.',
  lijn: 'De lijnen kennen we niet, of het zijn er te veel. Kies er hoogstens twee uit de lijst bij de kaart.',
  beeld: 'Dit beeld kent de kaart niet. Kies een van de beelden boven de kaart.',
  maat: 'Dit cijfer kent de kaart niet. Kies er een uit de lijst bij de kaart.',
  gemeente:
    'Dit is geen NIS-code van een gemeente: dat is een getal van vijf cijfers. Kies een gemeente op de kaart.',
  gebied: 'Dit is geen gebied van een afbakening. Kies een gebied uit de legende van de kaart.',
  verschil: 'De dag om mee te vergelijken is geen datum. Kies een datum bij de kaart.',
  kader: 'Het kader van de kaart klopt niet. Haal “kader” uit het adres en zoom opnieuw in.',
  namen: 'De kaart toont de namen van regio’s of alle namen. Kies een van beide bij de kaart.',
  datum: 'Dit is geen datum. Schrijf jaar, maand en dag, bijvoorbeeld 2025-01-01.',
};

function refusal(field: MapField): Invalid {
  return new Invalid(refusals[field], { [field]: refusals[field] });
}
