import type { Reading } from '#platform/context.ts';
import type { Day } from '#platform/day.ts';
import { type Paged, paged } from '#platform/paging.ts';
import type { Position } from '#rooms/territory/engine/comparison/position.ts';
import { searchForm } from '#rooms/territory/model.ts';
import { type StructureForm, structureForms } from '../model.ts';
import { type PlacedStructure, type StructuresOnDay, structuresOn } from './structures-on.ts';

const defaultPageSize = 50;
const largestPageSize = 500;

export type StructureColumn = 'name' | 'form' | 'theme' | 'municipalities' | 'regions' | 'position';

/** What to list; what is absent does not narrow. */
export interface StructureQuestion {
  /** Words of a name in any order, whatever their case and accents, or a whole KBO number. */
  readonly search?: string | undefined;
  readonly form?: StructureForm | undefined;
  readonly theme?: string | undefined;
  readonly position?: Position | undefined;
  readonly sort?: { readonly by: StructureColumn; readonly descending: boolean } | undefined;
  /** From 1. */
  readonly page?: number | undefined;
  /** Fifty to a page unless said otherwise, and at most 500. */
  readonly pageSize?: number | undefined;
}

/** One page of the structures, and what is known of the regions of the day. */
export interface StructureListing extends Paged<PlacedStructure> {
  readonly regions: StructuresOnDay['regions'];
}

/**
 * The structures of a day with their place, a page of them, by name unless asked otherwise. There are some hundreds,
 * and sorting by their place needs all of them: so all are read. Refuses (NotFound) a page after the last, and
 * (Invalid) a day before the facts begin.
 */
export async function listStructures(
  ctx: Reading,
  question: StructureQuestion,
  day: Day,
): Promise<StructureListing> {
  const { structures, regions } = await structuresOn(ctx, day);
  const found = structures.filter((structure) => isMeant(structure, question));
  const { by, descending } = question.sort ?? { by: 'name', descending: false };
  const sorted = by === 'name' ? found : found.toSorted(orders[by]);
  const page = question.page ?? 1;
  const pageSize = Math.min(question.pageSize ?? defaultPageSize, largestPageSize);
  const ordered = descending ? unknownLast(sorted.toReversed(), by) : unknownLast(sorted, by);
  const items = ordered.slice((page - 1) * pageSize, page * pageSize);
  return { ...paged(items, found.length, page, pageSize), regions };
}

function isMeant(structure: PlacedStructure, { search, form, theme, position }: StructureQuestion): boolean {
  if (form !== undefined && structure.form !== form) return false;
  if (theme !== undefined && structure.theme !== theme) return false;
  if (position !== undefined && structure.place?.position !== position) return false;
  return search === undefined || isFound(structure, search);
}

function isFound({ name, kbo }: PlacedStructure, search: string): boolean {
  const words = searchForm(search).split(' ');
  const form = searchForm(name);
  const isInName = words.every((word) => word !== '' && form.includes(word));
  return isInName || search.replace(/[.\s]/g, '') === kbo;
}

const positionOrder: readonly Position[] = [
  'within',
  'equal',
  'supraRegional',
  'crossing',
  'outside',
  'unknown',
];

type Order = (one: PlacedStructure, other: PlacedStructure) => number;

const orders: Readonly<Record<Exclude<StructureColumn, 'name'>, Order>> = {
  form: (one, other) => structureForms.indexOf(one.form) - structureForms.indexOf(other.form),
  theme: (one, other) => (one.theme ?? '').localeCompare(other.theme ?? '', 'nl'),
  municipalities: (one, other) => (one.municipalities?.length ?? 0) - (other.municipalities?.length ?? 0),
  regions: (one, other) => (one.place?.regions.length ?? 0) - (other.place?.regions.length ?? 0),
  position: (one, other) => rankOf(one) - rankOf(other),
};

function rankOf({ place }: PlacedStructure): number {
  return positionOrder.indexOf(place?.position ?? 'unknown');
}

/** What we do not know stands below what we know, in either direction. */
function unknownLast(structures: readonly PlacedStructure[], by: StructureColumn): PlacedStructure[] {
  const isKnown = (structure: PlacedStructure) => {
    if (by === 'name' || by === 'form') return true;
    if (by === 'theme') return structure.theme !== null;
    return (structure.municipalities?.length ?? 0) > 0;
  };
  return [...structures.filter(isKnown), ...structures.filter((structure) => !isKnown(structure))];
}
