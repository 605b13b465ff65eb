import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Growth } from './growth.ts';
import { table } from './table.ts';

/** Units, and into how many parts every area falls apart: France has 35,000 communes in 2,000 cantons. */
const sizes = [
  { units: 285, parts: 1 },
  { units: 2850, parts: 1 },
  { units: 35_000, parts: 1 },
  { units: 2850, parts: 3 },
  { units: 35_000, parts: 11 },
];
/** Far beyond any delineation that we know, to show where it ends: two units in an area. */
const extreme = { units: 35_000, parts: 123 };
const mostMilliseconds = 1000;

/**
 * All pairs of forty delineations over more and more units. `failed` where they take a second or more; the extreme is
 * shown without a promise.
 */
export function measureGrowth(): { text: string; failed: boolean } {
  const promised = sizes.map((asked) => ({ ...asked, ...growthOver(asked.units, asked.parts) }));
  const failed = promised.some(({ milliseconds }) => milliseconds >= mostMilliseconds);
  const measured = [...promised, { ...extreme, ...growthOver(extreme.units, extreme.parts) }];
  const header = [
    'units',
    'areas each',
    'first, ms',
    'median of 5',
    'processor',
    'held, MiB',
    'a run adds, MiB',
  ];
  const rows = measured.map((one) => [
    one.parts === 1 ? String(one.units) : `${one.units}, areas in ${one.parts}`,
    `${one.leastAreas} to ${one.mostAreas}`,
    one.first.toFixed(0),
    one.milliseconds.toFixed(1),
    one.processor.toFixed(0),
    `${one.arrays.toFixed(1)} arrays, ${one.heap.toFixed(1)} heap`,
    one.added.toFixed(1),
  ]);
  const text = `Every municipality falls apart into as many units, numbered in no order that helps, and where it says so every area too.
"Processor" are milliseconds of it, which a busy machine stretches less than those of the clock. "Held" is the process with
the forty delineations in memory, "adds" what one run leaves before anything is cleaned up.
${failed ? 'TOO SLOW: a second or more' : 'All that we promise take less than a second'}; the last row, of areas of two units, promises nothing.

${table(header, rows)}`;
  return { text, failed };
}

function growthOver(units: number, parts: number): Growth {
  const script = join(import.meta.dirname, 'growth.ts');
  const args = ['--expose-gc', script, String(units), String(parts)];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
}
