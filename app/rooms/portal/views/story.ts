import type { Child } from 'hono/jsx';
import type { StructuresOfMunicipality } from '#rooms/cooperation/queries/structures-of-municipality.ts';
import type { Territory } from '#rooms/territory/engine/comparison/territory.ts';
import type { MapView } from '#rooms/territory/engine/map-view.ts';

/** What the figures of a story are worked out from: the territory of today and of the day before the mergers of 2025. */
export interface StoryGround {
  readonly now: Territory;
  readonly before: Territory;
  /** The structures of the municipalities that a story asks for, by NIS code. */
  readonly structures: ReadonlyMap<string, StructuresOfMunicipality>;
}

/** A page or document that a step leads to. */
export interface StoryLink {
  readonly label: string;
  readonly href: string;
}

/** One look at the map, with what it shows. */
export interface StoryStep {
  readonly title: string;
  /** A paragraph each. */
  readonly paragraphs: readonly Child[];
  /** What differs from the landing view of the map. */
  readonly map: Partial<MapView>;
  /** Our own pages with the figures. */
  readonly pages: readonly StoryLink[];
  /** Documents of others, for what is not in our figures. */
  readonly sources: readonly StoryLink[];
}

/** A real story in steps; every figure in it is worked out on the day that it is read. */
export interface Story {
  readonly slug: string;
  readonly title: string;
  readonly lead: string;
  /** The municipalities (NIS codes) whose structures it tells of. */
  readonly structuresOf: readonly string[];
  readonly steps: (ground: StoryGround) => readonly StoryStep[];
}

/** The last day before the mergers of 1 January 2025. */
export const dayBeforeMergers = '2024-12-31';
