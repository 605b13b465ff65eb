import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatCsv } from '#platform/csv.ts';
import { projectRoot } from '#platform/project-root.ts';
import { type Facts, factsFolder, openFacts } from './reference/facts.ts';
import type { ReferenceSet } from './reference/reference-set.ts';
import { referenceSets } from './reference/reference-sets.ts';
import { sourcePage } from './reference/source-page.ts';

/**
 * `npm run reference -- [set ...]`: rewrites reference/<set>/ from ../shared/facts, all sets where none is
 * named. The same facts give the same bytes. Ends with 2 for an unknown set and 1 where the facts are absent.
 */
async function main(names: readonly string[]): Promise<number> {
  const unknown = names.filter((name) => !referenceSets.some((set) => set.name === name));
  if (unknown.length > 0) {
    console.error(
      `Onbekende set: ${unknown.join(', ')}. Kies uit: ${referenceSets.map((set) => set.name).join(', ')}.`,
    );
    return 2;
  }
  const facts = openFacts();
  if (facts === null) {
    console.error(
      `${factsFolder} is er niet, dus reference/ blijft zoals het is. Regioloket zelf heeft die map niet nodig.`,
    );
    return 1;
  }
  for (const set of referenceSets) {
    if (names.length === 0 || names.includes(set.name)) await rewrite(set, facts);
  }
  return 0;
}

async function rewrite(set: ReferenceSet, facts: Facts): Promise<void> {
  const folder = join(projectRoot, 'reference', set.name);
  const content = contentOf(set, facts);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, set.content.file), content);
  await writeFile(join(folder, 'SOURCE.md'), sourcePage(set, content));
  console.log(`reference/${set.name}/${set.content.file}: ${content.split('\n').length - 1} regels`);
}

function contentOf({ content }: ReferenceSet, facts: Facts): string {
  if (content.file === 'raster.rle') return content.text(facts);
  return formatCsv(Object.keys(content.columns), content.rows(facts));
}

process.exitCode = await main(process.argv.slice(2));
