import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import type { Writing } from '#platform/context.ts';
import { readReferenceFiles } from '#platform/reference-files.ts';
import { Conflict, Invalid, NotFound } from '#platform/refusals.ts';
import { readTableFile } from '#platform/table-file-reading.ts';
import { rolledBack, testDatabase } from '../../../../test/harness/database.ts';
import { loadedTerritory } from '../../../../test/reference/loaded-territory.ts';
import type { VersionDetails } from '../engine/drafted-version.ts';
import { untouched } from '../engine/line-entry.ts';
import { areasOfVersion } from '../queries/areas-of-version.ts';
import { asDetected, getImport, type ReadingChoices } from '../queries/get-import.ts';
import { listDelineations } from '../queries/list-delineations.ts';
import { listVersions } from '../queries/list-versions.ts';
import { readAnew } from '../queries/read-anew.ts';
import { reportOnImport } from '../queries/report-on-import.ts';
import { territoryOn } from '../queries/territory-on.ts';
import { chooseReading } from './choose-reading.ts';
import { correctLines } from './correct-lines.ts';
import { decideAreas } from './decide-areas.ts';
import { discardImport } from './discard-import.ts';
import { draftVersion } from './draft-version.ts';
import { forgetImports } from './forget-imports.ts';
import { loadReferenceFacts } from './load-reference-facts.ts';
import { publishDraft } from './publish-draft.ts';
import { receiveDelineationFile } from './receive-delineation-file.ts';
import { reopenImport } from './reopen-import.ts';

const database = loadedTerritory();

async function receive(ctx: Writing, text: string, delineation: string | null = null): Promise<string> {
  const bytes = Buffer.from(text);
  const raw = await readTableFile(bytes, 'tabel.csv');
  return await receiveDelineationFile(ctx, { bytes, raw, delineation });
}

async function choose(ctx: Writing, id: string, changed: Partial<ReadingChoices>): Promise<void> {
  const choices = { ...asDetected, ...changed, delineation: null };
  await chooseReading(ctx, id, choices, await readAnew(ctx, id, choices));
}

const founding = { name: 'Energieregio', plural: 'Energieregio’s', counts: true, coversAll: false };

const details: VersionDetails = {
  delineation: 'energieregio',
  founding,
  validFrom: '2026-01-01',
  validTo: null,
  statedOn: '2026-01-15',
  legalBasis: 'Besluit van de Vlaamse Regering van 1 december 2025',
  source: 'VEKA',
  owner: 'Vlaamse Regering',
  kind: 'sectoralFlemish',
  policyDomain: 'Omgeving',
  remark: null,
};

const small = 'NIS-code;Gebied\n31033;Noord\n31040;Noord\n12026;Zuid\n';

async function publish(ctx: Writing, text: string, given: Partial<VersionDetails> = {}): Promise<string> {
  const id = await receive(ctx, text);
  await draftVersion(ctx, id, { ...details, ...given });
  return await publishDraft(ctx, id);
}

/** The version of the transport regions that holds on a day, as a CSV with codes and names. */
async function transportRegions(ctx: Writing, day: string): Promise<string> {
  const { delineations } = await territoryOn(ctx, day);
  const version = delineations.get('vervoerregio')?.version ?? '';
  const { areaList } = await areasOfVersion(ctx, version);
  const lines = areaList.flatMap(({ code, name, members }) =>
    members.map(({ nis }) => `${nis};${code};${name}`),
  );
  return `NIS-code;Gebiedscode;Gebied\n${lines.join('\n')}\n`;
}

const ofTransportRegions = { delineation: 'vervoerregio', founding: null } as const;

describe('a file that comes in', () => {
  it('changes no delineation, and tells what is wrong by line', async () => {
    await rolledBack(database, async (ctx) => {
      const before = await listDelineations(ctx, '2026-03-01');
      const id = await receive(ctx, 'NIS-code;Gebied\n99999;Noord\nTorhout;Noord\n31033;Noord\n');
      const { report } = await reportOnImport(ctx, await getImport(ctx, id));
      expect(
        report.problems.filter(({ severity }) => severity === 'blocking').map(({ line }) => line),
      ).toEqual([2, 3]);
      await expect(draftVersion(ctx, id, details)).rejects.toThrow(Conflict);
      expect(await listDelineations(ctx, '2026-03-01')).toEqual(before);
      expect(ctx.journal.map(({ deed }) => deed)).toEqual(['delineationImport.received']);
    });
  });

  it('is corrected by line, and a correction can be taken back', async () => {
    await rolledBack(database, async (ctx) => {
      const id = await receive(ctx, 'NIS-code;Gebied\n99999;Noord\n31033;Noord\n00000;Zuid\n');
      await correctLines(ctx, id, [
        { ...untouched(2), nis: '31040' },
        { ...untouched(4), skip: true },
      ]);
      const { report } = await reportOnImport(ctx, await getImport(ctx, id));
      expect([report.counts.blocking, report.counts.read, report.counts.skipped]).toEqual([0, 2, 1]);
      await correctLines(ctx, id, [untouched(2)]);
      const again = await reportOnImport(ctx, await getImport(ctx, id));
      expect(again.report.counts.blocking).toBe(1);
    });
  });

  it('gets a line of its own for a municipality that it does not name', async () => {
    await rolledBack(database, async (ctx) => {
      const id = await receive(ctx, small);
      await correctLines(ctx, id, [{ ...untouched(5), nis: '31005', areaCode: 'noord', area: 'Noord' }]);
      const { report } = await reportOnImport(ctx, await getImport(ctx, id));
      expect(report.memberships.map(({ nis }) => nis).sort()).toEqual(['12026', '31005', '31033', '31040']);
    });
  });

  it('gets no line far below its last, and no more than are added', async () => {
    await rolledBack(database, async (ctx) => {
      const id = await receive(ctx, small);
      for (const line of [6, 9_007_199_254_740_991, 0, -1, 1.5]) {
        const far = { ...untouched(line), nis: '31005', area: 'Noord' };
        await expect(correctLines(ctx, id, [far]), String(line)).rejects.toThrow(Invalid);
      }
      expect((await getImport(ctx, id)).corrections).toEqual([]);
    });
  });

  it('is read otherwise where somebody chooses', async () => {
    await rolledBack(database, async (ctx) => {
      const id = await receive(ctx, 'NIS-code;Gebied;Zone\n31033;Noord;A\n31040;Noord;B\n');
      await choose(ctx, id, { columns: { area: 2 } });
      const { report } = await reportOnImport(ctx, await getImport(ctx, id));
      expect(report.areas.map(({ name }) => name)).toEqual(['A', 'B']);
    });
  });

  it('is read in another encoding and with another separator, and its lines keep their numbers', async () => {
    await rolledBack(database, async (ctx) => {
      const id = await receive(ctx, 'NIS-code|Gebied\n31033|Caf\u00e9, noord\n99999|Noord\n');
      await choose(ctx, id, { encoding: 'windows-1252' });
      const { report } = await reportOnImport(ctx, await getImport(ctx, id));
      expect(report.areas.map(({ name }) => name)).toContain('Caf\u00c3\u00a9, noord');
      expect(report.problems.find(({ severity }) => severity === 'blocking')?.line).toBe(3);
      await choose(ctx, id, { encoding: 'windows-1252', separator: ',' });
      const commas = await reportOnImport(ctx, await getImport(ctx, id));
      expect(commas.report.problems.map(({ kind }) => kind)).toEqual(['headerMissing']);
    });
  });

  it('goes no further once it is thrown away', async () => {
    await rolledBack(database, async (ctx) => {
      const id = await receive(ctx, small);
      await draftVersion(ctx, id, details);
      await discardImport(ctx, id);
      await expect(publishDraft(ctx, id)).rejects.toThrow('Dit bestand is weggegooid.');
      await expect(correctLines(ctx, id, [])).rejects.toThrow(Conflict);
      await expect(discardImport(ctx, id)).rejects.toThrow(Conflict);
      await expect(discardImport(ctx, 'geen-id')).rejects.toThrow(NotFound);
    });
  });
});

describe('of a file', () => {
  const kept = async (ctx: Writing) =>
    await ctx.db
      .selectFrom('territory.import')
      .select(['id', 'content', 'raw', 'version', sql<number>`octet_length(raw::text)`.as('size')])
      .orderBy('id')
      .execute();

  it('only the name is kept once it is thrown away, and the journal never has that', async () => {
    await rolledBack(database, async (ctx) => {
      const id = await receive(ctx, small);
      await discardImport(ctx, id);
      expect(await kept(ctx)).toMatchObject([{ id, content: null, raw: null }]);
      expect(await getImport(ctx, id)).toMatchObject({ fileName: 'tabel.csv', raw: { sheets: [] } });
      expect(JSON.stringify(ctx.journal)).not.toContain('tabel.csv');
    });
  });

  it('with many short cells hardly more is kept than came', async () => {
    await rolledBack(database, async (ctx) => {
      const text = `NIS-code;Gebied\n${`31033;N${';'.repeat(253)}\n`.repeat(200)}`;
      await receive(ctx, text);
      const [stored] = await kept(ctx);
      expect(stored?.size).toBeLessThan(text.length);
    });
  });

  it('nothing is kept a year after it was thrown away or published, and the version stays', async () => {
    await rolledBack(database, async (ctx) => {
      const version = await publish(ctx, small);
      await discardImport(ctx, await receive(ctx, small));
      const open = await receive(ctx, small);
      const later = (days: number): Writing => ({
        ...ctx,
        now: new Date(ctx.now.getTime() + days * 86_400_000),
        journal: [],
      });
      const [early, late] = [later(364), later(366)];
      await forgetImports(early);
      expect([(await kept(ctx)).length, early.journal]).toEqual([3, []]);
      await forgetImports(late);
      expect((await kept(ctx)).map(({ id }) => id)).toEqual([open]);
      expect(late.journal.map(({ deed }) => deed)).toEqual(Array(2).fill('delineationImport.forgotten'));
      expect((await listVersions(ctx, 'energieregio')).map(({ id }) => id)).toEqual([version]);
    });
  });
});

describe('a draft', () => {
  it.each([
    ['a first day before the facts begin', { validFrom: '2018-12-30' }, 'vanaf'],
    ['an end that is not after the beginning', { validTo: '2026-01-01' }, 'tot'],
    ['a code that exists', { delineation: 'elz' }, 'code'],
    ['a delineation that does not exist', { founding: null }, 'afbakening'],
    [
      'a gap where every municipality must lie in an area',
      { founding: { ...founding, coversAll: true } },
      'dekt',
    ],
    ['a gap in a delineation that covers all', { delineation: 'provincie', founding: null }, 'afbakening'],
  ])('refuses %s', async (_what, given, field) => {
    await rolledBack(database, async (ctx) => {
      const id = await receive(ctx, small);
      const refused: unknown = await draftVersion(ctx, id, { ...details, ...given }).catch((error) => error);
      expect(refused).toBeInstanceOf(Invalid);
      expect(Object.keys((refused as Invalid).fields)).toEqual([field]);
    });
  });

  it('can be taken back, with what was filled in kept', async () => {
    await rolledBack(database, async (ctx) => {
      const id = await receive(ctx, small);
      await draftVersion(ctx, id, details);
      await expect(correctLines(ctx, id, [])).rejects.toThrow('Van dit bestand is al een ontwerp gemaakt.');
      await reopenImport(ctx, id);
      expect(await getImport(ctx, id)).toMatchObject({ state: 'open', details });
    });
  });

  it('of codes of before 2025 is carried over, and asks where a merger joined two areas', async () => {
    await rolledBack(database, async (ctx) => {
      // Lokeren and Moerbeke went up in the Lokeren of 2025.
      const id = await receive(ctx, 'NIS-code;Gebied\n46014;Waas\n44045;Gent\n46025;Waas\n');
      await draftVersion(ctx, id, { ...details, validFrom: '2026-01-01' });
      const { draft } = await getImport(ctx, id);
      expect(draft).toMatchObject({ carriedFrom: '2019-01-01', undecided: ['46029'] });
      await expect(publishDraft(ctx, id)).rejects.toThrow('Beslis eerst');
      await decideAreas(ctx, id, { '46029': 'waas' });
      const version = await publishDraft(ctx, id);
      const { areaList } = await areasOfVersion(ctx, version);
      expect(areaList.map(({ code, members }) => [code, members.map(({ nis }) => nis)])).toEqual([
        ['gent', []],
        ['waas', ['46029', '46025']],
      ]);
    });
  });
});

describe('a publication', () => {
  it('founds a delineation with its version, for everybody to see', async () => {
    await rolledBack(database, async (ctx) => {
      const before = await ctx.db.selectFrom('territory.revision').select('id').executeTakeFirstOrThrow();
      const version = await publish(ctx, small);
      expect(version).toBe('energieregio@2026-01-01.1');
      const { delineations, key } = await territoryOn(ctx, '2026-06-01');
      expect(key.startsWith(before.id)).toBe(false);
      const founded = delineations.get('energieregio');
      expect(founded).toMatchObject({
        plural: 'Energieregio’s',
        knowledge: 'known',
        version,
        source: 'VEKA',
        statedOn: '2026-01-15',
        policyDomain: 'Omgeving',
      });
      expect([...delineations.keys()].at(-1)).toBe('energieregio');
      expect((await territoryOn(ctx, '2025-06-01')).delineations.get('energieregio')?.knowledge).toBe(
        'unknown',
      );
      expect(ctx.journal.at(-1)).toMatchObject({
        deed: 'delineation.published',
        subject: { kind: 'delineation', id: 'energieregio' },
      });
    });
  });

  it('inside a version ends that one on its first day; its own end is kept', async () => {
    await rolledBack(database, async (ctx) => {
      await publish(ctx, await transportRegions(ctx, '2023-06-01'), {
        ...ofTransportRegions,
        validFrom: '2023-06-01',
        remark: 'Proef.',
      });
      const versions = await listVersions(ctx, 'vervoerregio');
      expect(versions.map(({ id, validFrom, validTo }) => [id, validFrom, validTo])).toEqual([
        ['vervoerregio@2025-01-01', '2025-01-01', null],
        ['vervoerregio@2023-06-01.1', '2023-06-01', '2025-01-01'],
        ['vervoerregio@2019-01-01', '2019-01-01', '2023-06-01'],
      ]);
      const [, published] = versions;
      expect(published).toMatchObject({ remark: 'Proef.', owner: 'Vlaamse Regering', areas: 15 });
    });
  });

  it('with the first day of another version replaces it, and the other stays addressable', async () => {
    await rolledBack(database, async (ctx) => {
      const table = await transportRegions(ctx, '2026-06-01');
      const given = { ...ofTransportRegions, validFrom: '2025-01-01' };
      const first = await publish(ctx, table, given);
      const second = await publish(ctx, table, given);
      const versions = await listVersions(ctx, 'vervoerregio');
      const found = versions.filter(({ statedFrom }) => statedFrom === '2025-01-01');
      expect(found.map(({ id, replacedBy }) => [id, replacedBy]).sort()).toEqual([
        ['vervoerregio@2025-01-01', second],
        [first, second],
        [second, null],
      ]);
      expect((await territoryOn(ctx, '2026-01-01')).delineations.get('vervoerregio')?.version).toBe(second);
      expect((await areasOfVersion(ctx, 'vervoerregio@2025-01-01')).areaList).toHaveLength(15);
    });
  });

  it('ends where a municipality of its own merges', async () => {
    await rolledBack(database, async (ctx) => {
      const text = 'NIS-code;Gebied\n46014;Waas\n46025;Waas\n';
      await publish(ctx, text, { validFrom: '2020-01-01' });
      const [version] = await listVersions(ctx, 'energieregio');
      expect([version?.validFrom, version?.validTo]).toEqual(['2020-01-01', '2025-01-01']);
    });
  });

  it('keeps the other names and the addresses of areas that keep their code', async () => {
    await rolledBack(database, async (ctx) => {
      const { areaList } = await areasOfVersion(ctx, 'referentieregio@2025-01-01');
      const lines = areaList.flatMap(({ code, name, members }) =>
        members.map(({ nis }) => `${nis};${code};${name}`),
      );
      const version = await publish(ctx, `NIS-code;Gebiedscode;Gebied\n${lines.join('\n')}\n`, {
        delineation: 'referentieregio',
        founding: null,
        validFrom: '2026-09-01',
      });
      const after = await areasOfVersion(ctx, version);
      expect(after.areaList).toEqual(areaList);
    });
  });

  it('happens once', async () => {
    await rolledBack(database, async (ctx) => {
      const id = await receive(ctx, small);
      await draftVersion(ctx, id, details);
      await publishDraft(ctx, id);
      await expect(publishDraft(ctx, id)).rejects.toThrow('Deze versie is al gepubliceerd.');
    });
  });

  it('is refused where the facts changed since the draft', async () => {
    const files = await readReferenceFiles();
    await rolledBack(database, async (ctx) => {
      const id = await receive(ctx, small);
      const other = { delineation: 'fo_gem', founding: null } as const;
      await draftVersion(ctx, id, { ...details, ...other });
      await publish(ctx, small, { ...other, validFrom: '2025-06-01' });
      await expect(publishDraft(ctx, id)).rejects.toThrow('Maak het ontwerp opnieuw');
      await loadReferenceFacts(ctx, files);
      expect(await getImport(ctx, id)).toMatchObject({ state: 'drafted', details: other });
    });
  });
});

describe('a load of the reference facts', () => {
  const reload = testDatabase('empty');

  it('keeps what was published, whatever changed in the files', async () => {
    const files = await readReferenceFiles();
    const renamed = changed(files, 'delineations/data.csv', (text) =>
      text.replace('Vervoerregio’s', 'Vervoerregio’s (nieuw)'),
    );
    await rolledBack(reload, async (ctx) => {
      await loadReferenceFacts(ctx, files);
      const own = await publish(ctx, small);
      const replacing = await publish(ctx, await transportRegions(ctx, '2026-06-01'), {
        ...ofTransportRegions,
        validFrom: '2025-01-01',
      });
      const before = [await listVersions(ctx, 'vervoerregio'), await areasOfVersion(ctx, replacing)];
      const { loaded } = await loadReferenceFacts(ctx, renamed);
      expect(loaded).toEqual(['delineations/data.csv']);
      expect([await listVersions(ctx, 'vervoerregio'), await areasOfVersion(ctx, replacing)]).toEqual(before);
      const now = await listDelineations(ctx, '2026-06-01');
      expect(now.find(({ code }) => code === 'vervoerregio')).toMatchObject({
        plural: 'Vervoerregio’s (nieuw)',
        version: replacing,
      });
      expect(now.at(-1)).toMatchObject({ code: 'energieregio', version: own });
    });
  });

  it('gives way in the files to a published first day, and takes a new version of them in beside it', async () => {
    const files = await readReferenceFiles();
    const line = 'fo_gem@2026-06-01,fo_gem,2026-06-01,,2026-06-01,provincies.incijfers.be,nieuw.xlsx\n';
    const more = changed(
      files,
      'delineation-versions/data.csv',
      (text) =>
        text.replace(
          'fo_gem@2025-01-01,fo_gem,2025-01-01,,',
          'fo_gem@2025-01-01,fo_gem,2025-01-01,2026-06-01,',
        ) + line,
    );
    await rolledBack(reload, async (ctx) => {
      await loadReferenceFacts(ctx, files);
      const published = await publish(ctx, small, {
        delineation: 'fo_gem',
        founding: null,
        validFrom: '2026-03-01',
      });
      await loadReferenceFacts(ctx, more);
      const versions = await listVersions(ctx, 'fo_gem');
      expect(versions.slice(0, 3).map(({ id, validFrom, validTo }) => [id, validFrom, validTo])).toEqual([
        ['fo_gem@2026-06-01', '2026-06-01', null],
        [published, '2026-03-01', '2026-06-01'],
        ['fo_gem@2025-01-01', '2025-01-01', '2026-03-01'],
      ]);
    });
  });

  it('that names a delineation no more keeps it for as long as something was published of it', async () => {
    const files = await readReferenceFiles();
    const without = [
      'delineations/data.csv',
      'delineation-versions/data.csv',
      'areas/data.csv',
      'memberships/data.csv',
      'memberships-2024/data.csv',
    ].reduce(
      (all, path) =>
        changed(all, path, (text) =>
          text
            .split('\n')
            .filter((row) => !/^fo_gem[,@]/.test(row))
            .join('\n'),
        ),
      files,
    );
    await rolledBack(reload, async (ctx) => {
      await loadReferenceFacts(ctx, files);
      await loadReferenceFacts(ctx, without);
      expect((await listDelineations(ctx, '2026-06-01')).some(({ code }) => code === 'fo_gem')).toBe(false);
      await loadReferenceFacts(ctx, files);
      const version = await publish(ctx, small, {
        delineation: 'fo_gem',
        founding: null,
        validFrom: '2026-03-01',
      });
      await loadReferenceFacts(ctx, without);
      expect((await listDelineations(ctx, '2026-06-01')).at(-1)).toMatchObject({ code: 'fo_gem', version });
      await loadReferenceFacts(ctx, files);
      const positions = await listDelineations(ctx, '2026-06-01');
      expect(positions.at(-1)?.code).not.toBe('fo_gem');
    });
  });
});

type Files = Awaited<ReturnType<typeof readReferenceFiles>>;

function changed(files: Files, path: string, edit: (text: string) => string): Files {
  const text = edit(files.get(path)?.text ?? '');
  expect(text).not.toBe(files.get(path)?.text);
  return new Map([...files, [path, { text, checksum: `changed ${path}` }]]);
}
