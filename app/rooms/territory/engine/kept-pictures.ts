import type { Territory } from './comparison/territory.ts';
import type { BroughtFigures } from './map-figures.ts';
import { type MapLayers, mapLayers } from './map-layers.ts';
import { type MapPicture, mapPicture } from './map-picture.ts';
import type { MapSheet } from './map-sheet.ts';
import { mapThumbnails, type Thumbnails } from './map-thumbnails.ts';
import { type MapView, mapHref } from './map-view.ts';

/** The state of the territory on a day, and the sheet on which it is drawn. */
export interface MapGround {
  readonly territory: Territory;
  readonly sheet: MapSheet;
  /** Where the boundaries come from, in Dutch; null for the built-in ones. */
  readonly boundarySource: string | null;
  /** Figures that the territory does not hold, where a view asks for them. */
  readonly brought?: BroughtFigures | null;
}

/** Some hundreds of kilobytes each: the views of a busy day, and no more however many addresses are asked. */
const picturesKept = 64;

/** By state and address, longest unused first. */
const pictures = new Map<string, { readonly sheet: MapSheet; readonly picture: MapPicture }>();
const layers = new WeakMap<Territory, MapLayers>();
const thumbnails = new WeakMap<Territory, Thumbnails>();

/**
 * The picture of a view (`mapPicture`), the same object as long as the view is asked and nothing changed. An Error for
 * a delineation that does not exist.
 */
export function keptPicture({ territory, sheet, brought = null }: MapGround, view: MapView): MapPicture {
  const key = [territory.key, mapHref(view), ...(brought?.figures.values() ?? [])].join(' ');
  const known = pictures.get(key);
  const picture = known?.sheet === sheet ? known.picture : mapPicture(territory, sheet, view, brought);
  pictures.delete(key);
  pictures.set(key, { sheet, picture });
  const oldest = pictures.keys().next().value;
  if (pictures.size > picturesKept && oldest !== undefined) pictures.delete(oldest);
  return picture;
}

/** All membership layers of the day (`mapLayers`), worked out once. */
export function keptLayers({ territory, sheet }: MapGround): MapLayers {
  return keptIn(layers, territory, () => mapLayers(territory, sheet));
}

/** All delineations of the day in thumbnails (`mapThumbnails`), drawn once. */
export function keptThumbnails({ territory, sheet }: MapGround): Thumbnails {
  return keptIn(thumbnails, territory, () => mapThumbnails(territory, sheet));
}

function keptIn<Value>(kept: WeakMap<Territory, Value>, territory: Territory, make: () => Value): Value {
  const known = kept.get(territory) ?? make();
  kept.set(territory, known);
  return known;
}
