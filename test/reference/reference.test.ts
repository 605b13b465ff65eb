import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatCsv } from '#platform/csv.ts';
import { projectRoot } from '#platform/project-root.ts';
import { readReferenceFiles } from '#platform/reference-files.ts';
import { factsFolder, openFacts } from './facts.ts';
import { loadedTerritory } from './loaded-territory.ts';
import { referenceSets } from './reference-sets.ts';

const facts = openFacts();
if (facts === null)
  console.log(`overgeslagen: ${factsFolder} is er niet, reference/ is er niet mee vergeleken`);

describe.each(referenceSets.map((set) => [set.name, set] as const))('reference/%s', (name, set) => {
  it('has a SOURCE.md with its licence and the checksum of its file', async () => {
    const page = await readFile(join(projectRoot, 'reference', name, 'SOURCE.md'), 'utf8');
    const file = (await readReferenceFiles()).get(`${name}/${set.content.file}`);
    expect(page).toContain(`sha256 \`${file?.checksum}\``);
    expect(page).toContain('Licence as stated:');
  });

  it.skipIf(facts === null)('is what the script makes of the facts', async () => {
    if (facts === null) return;
    const { content } = set;
    const made =
      content.file === 'data.csv'
        ? formatCsv(Object.keys(content.columns), content.rows(facts))
        : content.text(facts);
    const file = (await readReferenceFiles()).get(`${name}/${content.file}`);
    expect(made === file?.text, 'run npm run reference').toBe(true);
  });
});

describe('the facts together', () => {
  const database = loadedTerritory();

  it('place only municipalities that are there as long as the version holds', async () => {
    const strangers = await database.kysely
      .selectFrom('territory.placement as p')
      .where((eb) =>
        eb.not(
          eb.exists(
            eb
              .selectFrom('territory.municipality as m')
              .whereRef('m.nis', '=', 'p.nis')
              .whereRef('m.valid', '@>', 'p.valid')
              .select('m.nis'),
          ),
        ),
      )
      .select(['p.version', 'p.nis'])
      .execute();
    expect(strangers).toEqual([]);
  });

  it('leave out nobody where a delineation covers all', async () => {
    const missing = await database.kysely
      .selectFrom('territory.delineation as d')
      .innerJoin('territory.delineation_version as v', 'v.delineation', 'd.code')
      .innerJoin('territory.municipality as m', (join) => join.onRef('m.valid', '@>', 'v.valid'))
      .where('d.covers_all', '=', true)
      .where((eb) =>
        eb.not(
          eb.exists(
            eb
              .selectFrom('territory.membership as p')
              .whereRef('p.version', '=', 'v.id')
              .whereRef('p.nis', '=', 'm.nis')
              .select('p.nis'),
          ),
        ),
      )
      .select(['v.id', 'm.nis'])
      .execute();
    expect(missing).toEqual([]);
  });

  it('end and begin municipalities on the days of the mergers only, each with its successor', async () => {
    const loose = await database.kysely
      .selectFrom('territory.municipality as m')
      .leftJoin('territory.succession as s', (join) =>
        join.onRef('s.from_nis', '=', 'm.nis').onRef('s.merged_on', '=', 'm.valid_to'),
      )
      .where('m.valid_to', 'is not', null)
      .where('s.to_nis', 'is', null)
      .select('m.nis')
      .execute();
    expect(loose).toEqual([]);
  });

  it('hold a raster for every day, with the municipalities of that day', async () => {
    const rasters = await database.kysely
      .selectFrom('territory.raster')
      .select(['id', 'rle', 'valid_from'])
      .orderBy('id')
      .execute();
    const codes = rasters.map((raster) => raster.rle.split('\n')[1]?.split(' ').length);
    expect(codes).toEqual([308, 300, 285]);
  });

  it('know 754 pairs of neighbours, by which 164 municipalities touch another region', async () => {
    const pairs = await database.kysely
      .selectFrom('territory.neighbour')
      .select(['nis_a', 'nis_b'])
      .execute();
    const placements = await database.kysely
      .selectFrom('territory.placement')
      .where('version', '=', 'referentieregio@2025-01-01')
      .select(['nis', 'code'])
      .execute();
    const region = new Map(placements.map((one) => [one.nis, one.code]));
    const across = pairs.filter((pair) => region.get(pair.nis_a) !== region.get(pair.nis_b));
    expect(pairs).toHaveLength(754);
    expect(new Set(across.flatMap((pair) => [pair.nis_a, pair.nis_b])).size).toBe(164);
  });
});
