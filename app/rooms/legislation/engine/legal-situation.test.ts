import { describe, expect, it } from 'vitest';
import type { Derogation, LegalRule } from '../model.ts';
import { legalSituationOf, legalSituationOfStructure } from './legal-situation.ts';

const grounds = {
  sentence: 'Een zin.',
  source: { article: null, document: 'Een document', code: 'S0', url: 'https://voorbeeld.be' },
  certainty: 'found',
  remark: null,
  checkedOn: '2026-11-23',
} as const;

function rule(id: string, given: Partial<LegalRule>): LegalRule {
  return {
    ...grounds,
    id,
    subjectKind: 'delineation',
    subjects: ['elz'],
    track: 'flemish',
    kind: 'outsideScope',
    fallsOn: null,
    acceptedPositions: [],
    validFrom: null,
    validTo: null,
    ...given,
  };
}

function derogation(given: Partial<Derogation>): Derogation {
  return {
    ...grounds,
    id: 'afwijking',
    delineation: 'elz',
    area: 'elz11',
    kbo: null,
    name: 'Druivenstreek',
    outcome: 'granted',
    askedOn: null,
    decidedOn: '2023-06-09',
    decidedBy: 'Vlaamse Regering',
    validFrom: '2023-06-09',
    validTo: null,
    ...given,
  };
}

const target = rule('doel', {
  kind: 'target',
  fallsOn: '2025-01-01',
  acceptedPositions: ['within', 'equal', 'supraRegional'],
});

function kinds(situations: readonly { readonly kind: string }[]): string[] {
  return situations.map(({ kind }) => kind);
}

describe('legalSituationOf', () => {
  const elz = { delineation: 'elz', kind: 'sectoralFlemish' };

  it('turns a target on the day after it', () => {
    const on = (day: string) => kinds(legalSituationOf([target], [], elz, day));
    expect(on('2024-12-31')).toEqual(['targetAhead']);
    expect(on('2025-01-01')).toEqual(['targetAhead']);
    expect(on('2025-01-02')).toEqual(['targetPast']);
  });

  it('holds a rule from its first day up to, and not including, its end', () => {
    const dated = rule('gedateerd', { validFrom: '2021-03-12', validTo: '2023-03-19' });
    const on = (day: string) => kinds(legalSituationOf([dated], [], elz, day));
    expect(on('2021-03-11')).toEqual(['unknown']);
    expect(on('2021-03-12')).toEqual(['outsideScope']);
    expect(on('2023-03-18')).toEqual(['outsideScope']);
    expect(on('2023-03-19')).toEqual(['unknown']);
  });

  it('lets a rule for the delineation go before one for its kind, and adds what holds for all', () => {
    const ofKind = rule('soort', { subjectKind: 'delineationKind', subjects: ['sectoralFlemish'] });
    const ofAll = rule('alles', { subjectKind: 'general', subjects: [], kind: 'notInForce' });
    const all = [ofKind, ofAll, target];
    expect(kinds(legalSituationOf(all, [], elz, '2026-01-01'))).toEqual(['targetPast', 'notInForce']);
    const other = { ...elz, delineation: 'wijkwerken' };
    expect(kinds(legalSituationOf(all, [], other, '2026-01-01'))).toEqual(['outsideScope', 'notInForce']);
  });

  it('is unknown where nobody speaks, without inventing grounds; not where there were no rules at all', () => {
    expect(legalSituationOf([], [], elz, '2026-01-01')).toEqual([
      { kind: 'unknown', on: null, track: 'none', themes: [], grounds: null },
    ]);
    const none = rule('niets', { subjectKind: 'general', subjects: [], kind: 'noRules' });
    expect(kinds(legalSituationOf([none], [], elz, '2026-01-01'))).toEqual(['noRules']);
  });

  it('asks nothing of an area whose position the rule accepts, and says so once', () => {
    const round = rule('ronde', { kind: 'nextRound', acceptedPositions: ['within'] });
    const on = (position: 'within' | 'supraRegional' | 'crossing' | 'unknown') =>
      kinds(legalSituationOf([target, round], [], { ...elz, area: 'elz1', position }, '2026-01-01'));
    expect(on('within')).toEqual(['nothingAsked']);
    expect(on('supraRegional')).toEqual(['nothingAsked', 'nextRound']);
    expect(on('crossing')).toEqual(['targetPast', 'nextRound']);
    expect(on('unknown')).toEqual(['targetPast', 'nextRound']);
  });

  it('lets a granted derogation answer the target, of that area and from that day', () => {
    const of = (area: string, day: string) =>
      legalSituationOf([target], [derogation({})], { ...elz, area }, day);
    expect(kinds(of('elz11', '2023-06-08'))).toEqual(['targetAhead']);
    expect(of('elz11', '2026-01-01')).toMatchObject([{ kind: 'derogationGranted', on: '2023-06-09' }]);
    expect(kinds(of('elz12', '2026-01-01'))).toEqual(['targetPast']);
  });

  it.each([
    ['asked', 'derogationAsked'],
    ['prepared', 'derogationPrepared'],
    ['refused', 'derogationRefused'],
  ] as const)('keeps the target where a derogation is %s', (outcome, kind) => {
    const situations = legalSituationOf(
      [target],
      [derogation({ outcome })],
      { ...elz, area: 'elz11' },
      '2026-01-01',
    );
    expect(kinds(situations)).toEqual([kind, 'targetPast']);
  });
});

describe('legalSituationOfStructure', () => {
  const form = { subjectKind: 'legalForm', subjects: ['projectAssociation'], track: 'local' } as const;
  const inScope = rule('bereik', { ...form, kind: 'inScope' });
  const deadline = rule('termijn', { ...form, kind: 'deadline', fallsOn: '2030-12-31' });
  const waste = rule('afval', {
    ...deadline,
    id: 'afval',
    subjectKind: 'theme',
    subjects: ['waste'],
    fallsOn: '2036-12-31',
  });
  const exempt = rule('natuur', { subjectKind: 'theme', subjects: ['nature'], kind: 'exempt' });
  const outside = rule('buiten', { subjectKind: 'legalForm', subjects: ['interlocalAssociation'] });
  const all = [inScope, deadline, waste, exempt, outside];
  const of = (legalForm: string, themes: readonly string[], kbo?: string) =>
    legalSituationOfStructure(
      all,
      [derogation({ delineation: null, area: null, kbo: '0204212714' })],
      { legalForm, themes, kbo },
      '2026-01-01',
    );

  it('gives a form its scope and deadline', () => {
    expect(of('projectAssociation', [])).toMatchObject([
      { kind: 'inScope', on: null },
      { kind: 'deadlineAhead', on: '2030-12-31' },
    ]);
  });

  it('lets the deadline of a theme replace that of the form', () => {
    expect(of('projectAssociation', ['waste'])).toMatchObject([
      { kind: 'inScope' },
      { kind: 'deadlineAhead', on: '2036-12-31', themes: ['waste'] },
    ]);
  });

  it('lets an exempt theme take a form out, and no theme bring a form in', () => {
    expect(kinds(of('projectAssociation', ['nature', 'waste']))).toEqual(['exempt']);
    expect(kinds(of('interlocalAssociation', ['waste']))).toEqual(['outsideScope']);
  });

  it('knows a form that no rule names as unknown, whatever its theme', () => {
    expect(kinds(of('iets', ['waste']))).toEqual(['unknown']);
  });

  it('finds a derogation by KBO number, never by a missing one', () => {
    expect(kinds(of('projectAssociation', [], '0204212714'))).toEqual(['derogationGranted', 'inScope']);
    expect(kinds(of('projectAssociation', []))).toEqual(['inScope', 'deadlineAhead']);
  });
});
