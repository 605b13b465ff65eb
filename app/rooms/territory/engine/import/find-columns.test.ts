import { describe, expect, it } from 'vitest';
import { areEnough, type ColumnChoices } from './columns.ts';
import { findColumns } from './find-columns.ts';

const sheetOf = (...rows: (readonly string[])[]) => ({
  name: '',
  isHidden: false,
  emptyLines: [],
  rows: rows.map((texts, index) => ({
    line: index + 1,
    isHidden: false,
    cells: texts.map((text) => ({ text, kind: 'text' as const })),
  })),
});

/** Which header was taken for what. */
function takenOf(headers: readonly string[], choices: ColumnChoices = {}) {
  const { taken } = findColumns(
    sheetOf(
      headers,
      headers.map(() => 'x'),
    ),
    choices,
  );
  return Object.fromEntries(Object.entries(taken).map(([role, column]) => [role, column?.header]));
}

describe('the columns', () => {
  it.each([
    [
      ['NIS-code', 'Gemeente', 'Gebiedscode', 'Gebied', 'Aandeel'],
      ['nis', 'municipality', 'areaCode', 'area', 'share'],
    ],
    [
      ['nis', 'naam_gemeente', 'gebied_code', 'gebied_naam', 'share'],
      ['nis', 'municipality', 'areaCode', 'area', 'share'],
    ],
    [
      ['REFNIS', 'Lokaal bestuur', 'Regiocode', 'Regio'],
      ['nis', 'municipality', 'areaCode', 'area'],
    ],
    [
      ['NIS.NR', 'GEMEENTENAAM', 'Zone'],
      ['nis', 'municipality', 'area'],
    ],
    [
      ['NIS-code', 'Gemeente', 'Code', 'Naam'],
      ['nis', 'municipality', 'areaCode', 'area'],
    ],
    [
      ['NIS-code', 'Gemeente', 'Provincie', 'ELZ-code', 'Eerstelijnszone'],
      ['nis', 'municipality', null, 'areaCode', 'area'],
    ],
    [
      ['NIS-code', 'Vervoerregio', 'Gebied'],
      ['nis', null, 'area'],
    ],
    [
      ['NIS-code', 'Naam', 'Gebied'],
      ['nis', 'municipality', 'area'],
    ],
  ])('%j are known', (headers, roles) => {
    expect(takenOf(headers)).toEqual(
      Object.fromEntries(roles.flatMap((role, index) => (role === null ? [] : [[role, headers[index]]]))),
    );
  });

  it('are chosen by the user over what was found, and a role can be left out', () => {
    const headers = ['NIS', 'Gemeente', 'Gebied', 'Politiezone'];
    expect(takenOf(headers, { area: 3 })).toEqual({
      nis: 'NIS',
      municipality: 'Gemeente',
      area: 'Politiezone',
    });
    expect(takenOf(headers, { nis: 'none' })).toEqual({ municipality: 'Gemeente', area: 'Gebied' });
    expect(takenOf(headers, { municipality: 2, area: 1 })).toEqual({
      nis: 'NIS',
      municipality: 'Gebied',
      area: 'Gemeente',
    });
    expect(takenOf(headers, { area: 99 })).toEqual({ nis: 'NIS', municipality: 'Gemeente' });
  });

  it('stand below a title and an explanation', () => {
    const columns = findColumns(
      sheetOf(['Zones'], ['Stand op 1 mei'], ['NIS', 'Gebied', 'Opmerking'], ['11001', 'A', '']),
      {},
    );
    expect(columns).toMatchObject({ headerLine: 3, unused: [{ index: 2, header: 'Opmerking' }], twice: [] });
  });

  it('are none where no line names a municipality and an area, and the first line is shown to choose from', () => {
    const columns = findColumns(sheetOf(['11001', 'A']), {});
    expect(columns).toMatchObject({ headerLine: 0, taken: {}, all: [{ header: '11001' }, { header: 'A' }] });
    expect(areEnough(columns)).toBe(false);
    expect(areEnough(findColumns(sheetOf(['11001', 'A']), { nis: 0, area: 1 }))).toBe(true);
    expect(areEnough(findColumns(sheetOf(), {}))).toBe(false);
  });
});
