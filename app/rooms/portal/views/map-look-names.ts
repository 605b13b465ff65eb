import type { MapLook } from '#rooms/territory/engine/map-view.ts';

/** What each look at the map is called where one is chosen. */
export const lookNames: Readonly<Record<MapLook, string>> = {
  vergelijking: 'Vergelijken',
  naast: 'Naast elkaar',
  klein: 'Alle afbakeningen',
  grenzen: 'Samenvallende grenzen',
  waarde: 'Cijfers',
};
