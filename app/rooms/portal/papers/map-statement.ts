import { dutch } from '#platform/day.ts';
import type { Territory } from '#rooms/territory/engine/comparison/territory.ts';
import type { MapPicture } from '#rooms/territory/engine/map-picture.ts';
import type { Thumbnail, Thumbnails } from '#rooms/territory/engine/map-thumbnails.ts';
import { type MapView, mapHref } from '#rooms/territory/engine/map-view.ts';
import { unknownMembersWords } from '#rooms/territory/texts.ts';
import { crossingSentence } from '../views/map-crossing-words.ts';
import { type LegendLine, mapLegendLines } from '../views/map-legend-lines.ts';
import { mapSourceLines, type StatedSource } from '../views/map-source-lines.ts';
import { missingStampsWords, stampsIntro, stampsSource, stampWords } from '../views/map-stamp-words.ts';
import { mapLabel } from '../views/map-titles.ts';
import { type NumberedAreas, numberedAreas } from './numbered-areas.ts';

/** What a map on paper needs beside its drawing, for who did not come from the page. */
export interface PaperFacts {
  readonly title: string;
  /** What it says, in sentences. */
  readonly sentences: readonly string[];
  /** Of which day it is, from where, and what it is not for: the same under every file. */
  readonly footer: readonly string[];
  /** Where it stands. It names the day, so that it leads to the same map later on. */
  readonly address: string;
}

/** One of the maps: what it is called beside another, what it shows, and what its looks and numbers mean. */
export interface StatedMap {
  readonly picture: MapPicture;
  readonly caption: string | null;
  readonly label: string;
  readonly legend: readonly LegendLine[];
  readonly numbered: NumberedAreas | null;
}

/** A view of the map with all that must be said of it. */
export interface MapStatement extends PaperFacts {
  readonly maps: readonly StatedMap[];
}

/** All delineations in stamps, with what must be said of them. */
export interface StampsStatement extends PaperFacts {
  readonly drawn: Thumbnails;
  readonly stamps: readonly { readonly thumbnail: Thumbnail; readonly words: string }[];
}

/** What a view is of, and where it is shown. */
export interface PaperSubject {
  /** The heading of its page. */
  readonly title: string;
  readonly territory: Territory;
  readonly view: MapView;
  readonly day: string;
  readonly boundarySource: string | null;
  readonly baseUrl: string;
  /** What must stand in every file of this site, or null: that it is a demonstration. */
  readonly notice: string | null;
}

/** What is said of a view with these pictures. */
export function mapStatement(subject: PaperSubject, pictures: readonly MapPicture[]): MapStatement {
  const { stated, others } = mapSourceLines({ ...subject, pictures });
  return {
    title: subject.title,
    sentences: sentencesOf(subject, pictures),
    footer: footerOf(subject, [...stated.map(sourceSentence), ...others]),
    address: addressOf(subject),
    maps: pictures.map((picture) => ({
      picture,
      caption: pictures.length > 1 ? picture.fill.plural : null,
      label: mapLabel(picture),
      legend: mapLegendLines(picture),
      numbered: numberedAreas(picture),
    })),
  };
}

/** What is said of all delineations in stamps. */
export function stampsStatement(subject: PaperSubject, drawn: Thumbnails): StampsStatement {
  const missing = missingStampsWords(drawn);
  const source = stampsSource(subject.territory, subject);
  return {
    title: subject.title,
    sentences: [stampsIntro(drawn), ...(missing === null ? [] : [missing])],
    footer: footerOf(subject, source === null ? [] : [sourceSentence(source)]),
    address: addressOf(subject),
    drawn,
    stamps: drawn.thumbnails.map((thumbnail) => ({ thumbnail, words: stampWords(thumbnail) })),
  };
}

function sourceSentence({ state, source, remark }: StatedSource): string {
  return `Stand op ${state}, bron: ${source}${remark === null ? '' : ` (${remark})`}.`;
}

function footerOf({ day, notice }: PaperSubject, sources: readonly string[]): readonly string[] {
  return [
    `Toestand op ${dutch(day)}. ${sources.join(' ')}`,
    'De grenzen zijn vereenvoudigd: niet geschikt om adressen of percelen toe te wijzen.',
    ...(notice === null ? [] : [notice]),
  ];
}

function addressOf({ view, day, baseUrl }: PaperSubject): string {
  return baseUrl + mapHref(view, { day });
}

function sentencesOf({ territory, view }: PaperSubject, [first]: readonly MapPicture[]): readonly string[] {
  if (view.look === 'grenzen')
    return ['Hoe dikker de lijn, hoe meer afbakeningen een grens trekken tussen de twee buren.'];
  if (view.look === 'waarde') return ['Hoe donkerder het vlak, hoe hoger het cijfer.'];
  const asked = [...new Set([view.fill, ...view.outlines])];
  const absent = asked
    .flatMap((code) => territory.delineations.get(code) ?? [])
    .filter(({ encoded }) => encoded === null);
  const crossings = first?.crossings ?? null;
  return [...(crossings === null ? [] : [crossingSentence(crossings)]), ...absent.map(unknownMembersWords)];
}
