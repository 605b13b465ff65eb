import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Growth } from './growth.ts';
import { table } from './table.ts';

const sizes = [285, 2850, 35_000];
const mostMilliseconds = 1000;

/** All pairs of forty delineations over more and more units. `failed` where they take a second or more. */
export function measureGrowth(): { text: string; failed: boolean } {
  const measured = [
    ...sizes.map((units) => ({ units, areasGrow: false })),
    ...sizes.slice(1).map((units) => ({ units, areasGrow: true })),
  ].map((asked) => ({ ...asked, ...growthOver(asked.units, asked.areasGrow) }));
  const failed = measured.some(({ milliseconds }) => milliseconds >= mostMilliseconds);
  const header = ['units', 'areas each', 'first, ms', 'median of 5, ms', 'held, MiB', 'a run adds, MiB'];
  const rows = measured.map((one) => [
    `${one.units}${one.areasGrow ? ', areas grow too' : ''}`,
    `${one.leastAreas} to ${one.mostAreas}`,
    one.first.toFixed(0),
    one.milliseconds.toFixed(1),
    `${one.arrays.toFixed(1)} arrays, ${one.heap.toFixed(1)} heap`,
    one.added.toFixed(1),
  ]);
  const text = `Every municipality falls apart into as many units, numbered in no order that helps. "Held" is the process with the
forty delineations in memory, "adds" what one run leaves before anything is cleaned up.
${failed ? 'TOO SLOW: a second or more' : 'All under a second'}.

${table(header, rows)}`;
  return { text, failed };
}

function growthOver(units: number, areasGrow: boolean): Growth {
  const script = join(import.meta.dirname, 'growth.ts');
  const args = ['--expose-gc', script, String(units), String(areasGrow)];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
}
