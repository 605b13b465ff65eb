import type { MunicipalityName } from '../../model.ts';
import type { EnteredLine } from './entered-lines.ts';
import { blocking, type ImportProblem, warning } from './import-problem.ts';
import {
  type Elsewhen,
  type MunicipalityIndex,
  nameForm,
  namesPart,
  similarlyCoded,
  similarlyNamed,
} from './municipality-index.ts';
import { foreignCode, readNisCode } from './nis-code.ts';

/** The municipality that a line is about, or null where it cannot be said, and why. */
export interface FoundMunicipality {
  readonly municipality: MunicipalityName | null;
  readonly problems: readonly ImportProblem[];
}

/**
 * Finds the municipality of a line: by its NIS code, and without one by its name. A code and a name that say two
 * things are a problem. `isOfOneTime`: no other vintage fits the table as well, so that a name that two times have
 * (Tielt, Lokeren) leaves no doubt.
 */
export function municipalityOf(
  { line, texts, lost }: EnteredLine,
  index: MunicipalityIndex,
  { isOfOneTime }: { isOfOneTime: boolean },
): FoundMunicipality {
  if (lost.has('nis') || lost.has('municipality')) return { municipality: null, problems: [] };
  const found = texts.nis === '' ? byName(texts.municipality, index, isOfOneTime) : byCode(texts, index);
  const problems = [...found.problems, ...(found.municipality === null ? [] : partProblem(texts))];
  return { ...found, problems: problems.map((problem) => ({ ...problem, line })) };
}

function partProblem({ municipality: value, share }: EnteredLine['texts']): readonly ImportProblem[] {
  return share === '' && namesPart(value) ? [warning('nameOfPart', { column: 'municipality', value })] : [];
}

function byCode(
  { nis: value, municipality: name }: Readonly<Record<'nis' | 'municipality', string>>,
  index: MunicipalityIndex,
): FoundMunicipality {
  const code = readNisCode(value);
  const column = 'nis';
  const named = index.byName.get(nameForm(name === '' ? value : name)) ?? [];
  if (code === null) return refused(blocking('codeMalformed', { column, value, suggestions: named }));
  const municipality = index.byCode.get(code);
  if (municipality !== undefined) return checkedName(municipality, name, index);
  const elsewhen = index.elsewhenByCode.get(code);
  if (elsewhen !== undefined) return refused(ofAnotherTime('code', elsewhen, value));
  const foreign = foreignCode(code);
  if (foreign === 'province')
    return refused(blocking('codeOfProvince', { column, value, suggestions: named }));
  if (foreign === 'outsideFlanders') {
    return refused(blocking('codeOutsideFlanders', { column, value, suggestions: named }));
  }
  const suggestions = named.length > 0 ? named : similarlyCoded(index, code);
  return refused(blocking('codeUnknown', { column, value, suggestions }));
}

function byName(value: string, index: MunicipalityIndex, isOfOneTime: boolean): FoundMunicipality {
  const column = 'municipality';
  if (nameForm(value) === '') return refused(blocking('municipalityBlank', { column, value }));
  const named = index.byName.get(nameForm(value)) ?? [];
  const elsewhen = index.elsewhenByName.get(nameForm(value)) ?? [];
  const [municipality] = named;
  if (municipality === undefined) return refused(unknownName(value, elsewhen, index));
  if (named.length > 1) return refused(blocking('nameAmbiguous', { column, value, suggestions: named }));
  if (elsewhen.length === 0 || isOfOneTime) return { municipality, problems: [] };
  const others = elsewhen.map((one) => one.municipality.nis);
  return {
    municipality,
    problems: [warning('nameOfTwoTimes', { column, value, others, suggestions: named })],
  };
}

function unknownName(value: string, elsewhen: readonly Elsewhen[], index: MunicipalityIndex): ImportProblem {
  const [only] = elsewhen;
  if (only !== undefined) return ofAnotherTime('name', only, value);
  const suggestions = similarlyNamed(index, value);
  return blocking(suggestions.length > 0 ? 'nameMisspelt' : 'nameUnknown', {
    column: 'municipality',
    value,
    suggestions,
  });
}

function ofAnotherTime(
  by: 'code' | 'name',
  { municipality, when, now }: Elsewhen,
  value: string,
): ImportProblem {
  const kinds = {
    code: { earlier: 'codeMerged', later: 'codeLater' },
    name: { earlier: 'nameMerged', later: 'nameLater' },
  } as const;
  const column = by === 'code' ? 'nis' : 'municipality';
  const others = [`${municipality.nis} ${municipality.name}`];
  return blocking(kinds[by][when], { column, value, others, suggestions: now });
}

/**
 * The code decides. A name that is of another municipality stops it, also a former one that went up elsewhere; one
 * that is nobody's, or of a part of this one, is only told.
 */
function checkedName(
  municipality: MunicipalityName,
  name: string,
  index: MunicipalityIndex,
): FoundMunicipality {
  const form = nameForm(name);
  if (form === '' || form === nameForm(municipality.name)) return { municipality, problems: [] };
  const details = {
    column: 'municipality',
    value: name,
    others: [`${municipality.nis} ${municipality.name}`],
  } as const;
  const former = index.elsewhenByName.get(form)?.flatMap(({ now }) => now) ?? [];
  const named = index.byName.get(form) ?? former;
  if (named.length > 0 && !named.includes(municipality)) {
    const suggestions = [municipality, ...named];
    return refused(blocking('codeAndNameDiffer', { ...details, suggestions }));
  }
  return { municipality, problems: [warning('nameNotOfCode', details)] };
}

function refused(problem: ImportProblem): FoundMunicipality {
  return { municipality: null, problems: [problem] };
}
