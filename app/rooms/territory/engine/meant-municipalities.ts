import type { MunicipalityName } from '../model.ts';
import { searchForm } from '../model.ts';
import { type Elsewhen, type MunicipalityIndex, nameForm } from './import/municipality-index.ts';
import { nearest, slipsAllowed } from './import/name-distance.ts';

/** By what a municipality was found: its name or code, one of another day, a part of either, or a name much like it. */
export type FoundBy = 'name' | 'otherDay' | 'part' | 'slip';

/** A municipality of the day that a text may mean; `through` is the name that was found, its own or a former one. */
export interface MeantMunicipality {
  readonly municipality: MunicipalityName;
  readonly foundBy: FoundBy;
  readonly through: string;
}

/** A name, in nameForm, and the municipalities of the day that it leads to. */
interface Name {
  readonly form: string;
  readonly through: string;
  readonly now: readonly MunicipalityName[];
}

/** The most names that are guessed at. */
const guessesAtMost = 5;

/**
 * The municipalities of the day that a text means, each once. A whole name or NIS code wins over one of another day,
 * that over a part of a name (by name), and only where nothing has it the names a slip of the pen away count, nearest first. A
 * text without letters or digits means nothing.
 */
export function meantMunicipalities(index: MunicipalityIndex, text: string): readonly MeantMunicipality[] {
  const form = nameForm(text);
  if (searchForm(text) === '' || form === '') return [];
  const own = ownNames(index);
  const others = [...index.elsewhenByCode.values()].map(otherName);
  const all = [...own, ...others];
  const tries: readonly (readonly [FoundBy, () => readonly Name[]])[] = [
    ['name', () => own.filter((name) => name.form === form || name.now[0]?.nis === form)],
    ['otherDay', () => [...others.filter((name) => name.form === form), ...ofCode(index, form)]],
    ['part', () => all.filter((name) => name.form.includes(form)).sort(byName)],
    ['slip', () => nearest(all, form, { distance: slipsAllowed(form), limit: guessesAtMost })],
  ];
  for (const [foundBy, find] of tries) {
    const meant = oncePerMunicipality(find(), foundBy);
    if (meant.length > 0) return meant;
  }
  return [];
}

function ownNames({ byCode }: MunicipalityIndex): readonly Name[] {
  return [...byCode.values()].map((one) => ({ form: nameForm(one.name), through: one.name, now: [one] }));
}

function otherName({ municipality, now }: Elsewhen): Name {
  return { form: nameForm(municipality.name), through: municipality.name, now };
}

function ofCode({ elsewhenByCode }: MunicipalityIndex, form: string): readonly Name[] {
  const found = elsewhenByCode.get(form);
  return found === undefined ? [] : [otherName(found)];
}

const dutchOrder = new Intl.Collator('nl');

function byName(one: Name, other: Name): number {
  return dutchOrder.compare(one.through, other.through);
}

/** The first name that leads to a municipality is the one it was found through. */
function oncePerMunicipality(names: readonly Name[], foundBy: FoundBy): readonly MeantMunicipality[] {
  const meant = new Map<string, MeantMunicipality>();
  for (const { through, now } of names) {
    for (const municipality of now) {
      if (!meant.has(municipality.nis)) meant.set(municipality.nis, { municipality, foundBy, through });
    }
  }
  return [...meant.values()];
}
