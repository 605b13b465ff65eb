import { describe, expect, it } from 'vitest';
import { Invalid, NotFound } from '#platform/refusals.ts';
import { listDelineations } from '#rooms/territory/queries/list-delineations.ts';
import { reading, testDatabase } from '../../../../test/harness/database.ts';
import { legalSituationOfStructure } from '../engine/legal-situation.ts';
import type { LegalSituation } from '../model.ts';
import { situationWords } from '../texts.ts';
import { getLegalSituation } from './get-legal-situation.ts';
import { legalSituations } from './legal-situations.ts';
import { listLegalRules } from './list-legal-rules.ts';

const database = testDatabase('world');
const days = [
  '2018-12-31',
  '2021-03-11',
  '2021-03-12',
  '2022-02-04',
  '2023-03-18',
  '2023-03-19',
  '2023-06-09',
  '2025-01-01',
  '2025-01-02',
  '2026-11-23',
  '2031-01-01',
  '2037-01-01',
];

async function wordsOf(delineation: string, day: string): Promise<string[]> {
  return (await getLegalSituation(reading(database), { delineation }, day)).map(situationWords);
}

function said(situations: readonly LegalSituation[]): string {
  return situations
    .map((one) => `${situationWords(one)} ${one.grounds?.sentence ?? ''} ${one.grounds?.remark ?? ''}`)
    .join('\n');
}

describe('the legal situation of a delineation today', () => {
  const flemish = 'Vlaams spoor, niet door het Regiodecreet zelf geregeld';
  const targetPast = 'streefdatum 1 januari 2025 verstreken';
  const federal = 'federale afbakening, geen termijn in het Regiodecreet';
  it.each([
    ['referentieregio', ['is zelf de maatstaf']],
    ['provincie', ['valt buiten het toepassingsgebied']],
    ['arrondissement', [federal]],
    ['elz', [flemish, targetPast]],
    ['elz-fijn', [flemish, targetPast]],
    ['gezondheidsmakers', [flemish, targetPast]],
    ['igs', [flemish, 'bij de eerstvolgende erkennings- of subsidieronde']],
    ['politiezone', [federal]],
    ['hulpverleningszone', [federal]],
    ['streekwerking', ['valt buiten het toepassingsgebied']],
    ['vervoerregio', [flemish, targetPast]],
    ['woonmaatschappij', [flemish, targetPast, 'eigen, strengere regel van de sector']],
    ['treg', ['valt buiten het toepassingsgebied; uitgezonderd']],
    ['treg_gem', ['valt buiten het toepassingsgebied; uitgezonderd']],
    ['fo_gem', ['valt buiten het toepassingsgebied']],
    ['uitrustingsgraad', ['valt buiten het toepassingsgebied']],
    ['logo', ['onbekend (op 23 november 2026 nagegaan)']],
  ])('of %s is %j', async (delineation, words) => {
    expect(await wordsOf(delineation, '2026-11-23')).toEqual(words);
  });
});

describe('the legal situation on another day', () => {
  it.each([
    ['elz', '2018-12-31', ['nog geen regels over regiovorming']],
    ['politiezone', '2021-03-11', ['nog geen regels over regiovorming']],
    ['elz', '2021-03-12', ['streefdatum 1 januari 2025', 'Regiodecreet nog niet van kracht']],
    ['politiezone', '2023-03-18', ['federale afbakening, geen termijn', 'Regiodecreet nog niet van kracht']],
    [
      'treg',
      '2022-01-01',
      ['valt buiten het toepassingsgebied; uitgezonderd', 'Regiodecreet nog niet van kracht'],
    ],
    [
      'vervoerregio',
      '2025-01-01',
      ['Vlaams spoor, niet door het Regiodecreet zelf geregeld', 'streefdatum 1 januari 2025'],
    ],
  ])('of %s on %s is %j', async (delineation, day, words) => {
    expect(await wordsOf(delineation, day)).toEqual(words);
  });

  it('never is silent, and carries a source wherever it says more than that it is unknown', async () => {
    const ctx = reading(database);
    for (const day of days) {
      const situations = await legalSituations(ctx, day);
      for (const { code } of await listDelineations(ctx, day)) {
        const here = situations.of(code);
        expect(here.length, `${code} on ${day}`).toBeGreaterThan(0);
        for (const one of here.filter(({ kind }) => kind !== 'unknown'))
          expect(one.grounds?.source.url, `${code} on ${day}`).toMatch(/^https?:/);
      }
    }
  });

  it('never says “te laat” or “niet regioconform” of any delineation, nor a legal term of a Flemish or federal one', async () => {
    const ctx = reading(database);
    for (const day of days) {
      const situations = await legalSituations(ctx, day);
      for (const { code } of await listDelineations(ctx, day)) {
        for (const position of ['crossing', 'within', 'unknown'] as const) {
          const here = situations.ofArea(code, 'elz11', position);
          expect(said(here), `${code} on ${day}`).not.toMatch(
            /te laat|regioconform|achterstallig|overtijd|in overtreding|deadline/i,
          );
          expect(here.map(({ kind }) => kind)).not.toContain('deadlinePast');
          expect(here.map(({ kind }) => kind)).not.toContain('deadlineAhead');
        }
      }
    }
  });
});

describe('the legal situation of an area', () => {
  const zones = ['elz11', 'elz16', 'elz40', 'elz45', 'elz48', 'elz50'];

  it('is a derogation for exactly the six primary-care zones, from 9 June 2023', async () => {
    const ctx = reading(database);
    const codes = Array.from({ length: 60 }, (_, number) => `elz${number + 1}`);
    for (const delineation of ['elz', 'elz-fijn']) {
      const granted = async (day: string) => {
        const situations = await legalSituations(ctx, day);
        return codes.filter((code) =>
          situations.ofArea(delineation, code).some(({ kind }) => kind === 'derogationGranted'),
        );
      };
      expect(await granted('2023-06-08')).toEqual([]);
      expect(await granted('2023-06-09')).toEqual(zones);
      expect(await granted('2026-11-23')).toEqual(zones);
    }
  });

  it('says it in words, and no longer names the target', async () => {
    const situations = await getLegalSituation(
      reading(database),
      { delineation: 'elz', area: 'elz40', position: 'crossing' },
      '2026-11-23',
    );
    expect(situations.map(situationWords)).toEqual([
      'afwijking toegestaan op 9 juni 2023',
      'Vlaams spoor, niet door het Regiodecreet zelf geregeld',
    ]);
  });

  it('asks nothing of a transport region within one region, and still of a housing company over several', async () => {
    const of = async (delineation: string, position: 'within' | 'supraRegional') =>
      (await getLegalSituation(reading(database), { delineation, area: '1', position }, '2026-11-23')).map(
        ({ kind }) => kind,
      );
    expect(await of('vervoerregio', 'within')).toEqual(['flemishTrack', 'nothingAsked']);
    expect(await of('vervoerregio', 'supraRegional')).toEqual(['flemishTrack', 'nothingAsked']);
    expect(await of('woonmaatschappij', 'supraRegional')).toEqual(['flemishTrack', 'targetPast', 'ownRule']);
  });

  it('refuses a delineation that is none, and a day before the facts', async () => {
    const ctx = reading(database);
    await expect(getLegalSituation(ctx, { delineation: 'niets' }, '2026-11-23')).rejects.toThrow(NotFound);
    await expect(legalSituations(ctx, '2018-12-30')).rejects.toThrow(Invalid);
  });
});

describe('the legal situation of a cooperation structure', () => {
  async function of(legalForm: string, themes: readonly string[], day = '2026-11-23', kbo?: string) {
    const { rules, derogations } = await listLegalRules(reading(database), day);
    return legalSituationOfStructure(rules, derogations, { legalForm, themes, kbo }, day).map(situationWords);
  }
  const forms = [
    'projectAssociation',
    'serviceAssociation',
    'mandatedAssociation',
    'mandatedAssociationWithPrivatePartners',
  ];

  it.each(forms)('of a %s is in scope, with the local deadline', async (form) => {
    expect(await of(form, [])).toEqual([
      'valt onder het Regiodecreet',
      'nieuwe samenwerkingsverbanden: meteen afgestemd',
      'streefdatum 1 januari 2029',
      'uiterlijk op 31 december 2030 (lokaal)',
    ]);
  });

  it('of waste has six years more', async () => {
    expect(await of('mandatedAssociation', ['waste'])).toContain('uiterlijk op 31 december 2036 (afval)');
    expect(await of('mandatedAssociation', ['waste'], '2031-01-01')).toContain(
      'uiterlijk op 31 december 2036 (afval)',
    );
    expect(await of('mandatedAssociation', [], '2031-01-01')).toContain(
      'termijn van 31 december 2030 verstreken (lokaal)',
    );
  });

  it.each([
    ['interlocalAssociation', []],
    ['interadministrativeAssociation', []],
    ['welfareAssociation', ['waste']],
    ['looseCooperation', []],
  ])('of a %s with themes %j is outside the scope', async (form, themes) => {
    expect(await of(form, themes)).toEqual(['valt buiten het toepassingsgebied']);
  });

  it.each(['crossBorder', 'naturalStructure', 'tourism', 'scaleOnly', 'utilities', 'schools'])(
    'about %s is exempt',
    async (theme) => {
      expect(await of('serviceAssociation', [theme])).toEqual([
        'valt buiten het toepassingsgebied; uitgezonderd',
      ]);
    },
  );

  it('of IOK, IOK Afvalbeheer and de Merode names what was asked, and keeps the deadline', async () => {
    expect((await of('serviceAssociation', [], '2026-11-23', '0204212714'))[0]).toBe(
      'afwijking gevraagd op 25 mei 2023',
    );
    expect(await of('mandatedAssociation', ['waste'], '2026-11-23', '0862457484')).toEqual([
      'afwijking gevraagd op 25 mei 2023',
      'valt onder het Regiodecreet',
      'nieuwe samenwerkingsverbanden: meteen afgestemd',
      'streefdatum 1 januari 2029',
      'uiterlijk op 31 december 2036 (afval)',
    ]);
    expect((await of('projectAssociation', [], '2026-11-23', '0638866051'))[0]).toBe('afwijking voorbereid');
  });

  it('before the decree was policy: by 1 January 2031', async () => {
    expect(await of('projectAssociation', [], '2022-06-01')).toEqual([
      'nieuwe samenwerkingsverbanden: meteen afgestemd',
      'streefdatum 1 januari 2031',
      'Regiodecreet nog niet van kracht',
    ]);
  });
});
