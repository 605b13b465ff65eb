import { dutch } from '#platform/day.ts';
import { dutchCount } from '#platform/dutch-writing.ts';
import type { Territory } from '#rooms/territory/engine/comparison/territory.ts';
import type { MapPicture } from '#rooms/territory/engine/map-picture.ts';
import type { Thumbnail, Thumbnails } from '#rooms/territory/engine/map-thumbnails.ts';
import { type MapLook, type MapView, mapHref } from '#rooms/territory/engine/map-view.ts';
import { type LegendLine, mapLegendLines } from '../views/map-legend-lines.ts';
import { chosenSentences, mapSentences } from '../views/map-sentences.ts';
import { mapSourceLines, type StatedSource } from '../views/map-source-lines.ts';
import { missingStampsWords, stampsIntro, stampsSource, stampWords } from '../views/map-stamp-words.ts';
import { mapLabel } from '../views/map-titles.ts';
import type { MunicipalityPicture } from '../views/municipality-picture.ts';
import { crossingTable, type PaperTable } from './crossing-table.ts';
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
  /** By NIS code what is otherwise on another day. */
  readonly marks: ReadonlyMap<string, string>;
  readonly legend: readonly LegendLine[];
  readonly numbered: NumberedAreas | null;
}

/** A view of the map with all that must be said of it. */
export interface MapStatement extends PaperFacts {
  readonly maps: readonly StatedMap[];
  /** What takes a table to tell: who crosses a border, what changed. */
  readonly tables: readonly PaperTable[];
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
  /** The municipality that was chosen, with all that is known of it. */
  readonly chosen: MunicipalityPicture | null;
  /** By NIS code what is otherwise on another day, of those that are to be marked. */
  readonly marks: ReadonlyMap<string, string>;
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
      marks: subject.marks,
      legend: [...mapLegendLines(picture), ...markLines(subject)],
      numbered: numberedAreas(picture),
    })),
    tables: tablesOf(subject, pictures),
  };
}

function tablesOf({ territory, view, marks }: PaperSubject, [picture]: readonly MapPicture[]): PaperTable[] {
  const nameOf = (nis: string) => territory.lines.get(nis)?.name ?? nis;
  const crossings = picture?.crossings ?? null;
  const crossing = crossings === null ? null : crossingTable(crossings, nameOf);
  const changed =
    view.against === null || marks.size === 0
      ? null
      : {
          title: `Wat anders is dan op ${dutch(view.against)}`,
          header: ['Gemeente', 'Wat veranderde'],
          rows: [...marks].map(([nis, words]) => [nameOf(nis), words]),
        };
  return [crossing, changed].filter((table) => table !== null);
}

/** What the marks mean; on the screen that stands beside the days. */
function markLines({ marks, view: { against } }: PaperSubject): LegendLine[] {
  if (marks.size === 0 || against === null) return [];
  const count = `${dutchCount(marks.size)} ${marks.size === 1 ? 'gemeente is' : 'gemeenten zijn'}`;
  const words = `${count} anders dan op ${dutch(against)}.`;
  return [{ sample: { kind: 'mark' }, lead: 'Kruisje in een cirkel:', words }];
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

/** What stands above the map: of the municipality that was chosen, else of the whole view. */
function sentencesOf(subject: PaperSubject, [picture]: readonly MapPicture[]): readonly string[] {
  const { view, chosen } = subject;
  if (picture === undefined) return [];
  const how = howToRead[view.look];
  const said = { ...subject, picture, thumbnails: null };
  const sentences = chosen === null ? mapSentences(said) : chosenSentences(chosen, said);
  return [...(how === undefined ? [] : [how]), ...sentences];
}

const howToRead: Readonly<Partial<Record<MapLook, string>>> = {
  grenzen: 'Hoe dikker de lijn, hoe meer afbakeningen een grens trekken tussen de twee buren.',
  waarde: 'Hoe donkerder het vlak, hoe hoger het cijfer.',
};
