/** What the areas of one delineation come to over those of another; see Summary for the words. */
export interface OneWay {
  /** Areas of which members are known; where there are none, nothing else is known either. */
  known: number;
  conforming: number;
  crossing: number;
  minimalMoves: number;
  inhabitantsInside: number;
  inhabitantsOutside: number;
}

/** One area over the regions, of which everybody lies wholly in one region or in none. */
export interface AreaTally {
  readonly municipalities: number;
  readonly inhabitants: number;
  /** Municipalities that lie in a region, the regions in which they do, and those of these that are here as a whole. */
  readonly placed: number;
  readonly regions: number;
  readonly wholeRegions: number;
  /** Of the main region. */
  readonly mostMunicipalities: number;
  readonly mostInhabitants: number;
}

/** Nothing yet. */
export function noWay(): OneWay {
  return {
    known: 0,
    conforming: 0,
    crossing: 0,
    minimalMoves: 0,
    inhabitantsInside: 0,
    inhabitantsOutside: 0,
  };
}

/** Adds an area to its way: what positionOf and summarise say of it, from the numbers alone. */
export function addArea(way: OneWay, area: AreaTally): void {
  if (area.municipalities === 0) return;
  way.known += 1;
  if (area.regions === 0) {
    way.inhabitantsInside += area.inhabitants;
    return;
  }
  way.minimalMoves += area.municipalities - area.mostMunicipalities;
  way.inhabitantsInside += area.mostInhabitants;
  way.inhabitantsOutside += area.inhabitants - area.mostInhabitants;
  const respects = area.regions === 1 || area.wholeRegions === area.regions;
  if (respects && area.placed === area.municipalities) way.conforming += 1;
  else way.crossing += 1;
}
