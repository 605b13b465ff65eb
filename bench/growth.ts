import { compareAllPairs } from '#rooms/territory/engine/comparison/all-pairs.ts';
import { encodeBorders } from '#rooms/territory/engine/comparison/borders.ts';
import { fortyOver } from './forty-delineations.ts';
import { median } from './median.ts';

/** A process of its own, so that its memory is its own: `growth.ts <units> <parts per area>` says a Growth as JSON. */
export interface Growth {
  readonly leastAreas: number;
  readonly mostAreas: number;
  /** Of the first comparison, and the median of the next five. */
  readonly first: number;
  readonly milliseconds: number;
  /** Of the processor in those five: on a busy machine the clock says more. */
  readonly processor: number;
  /** Mebibytes of arrays and of heap that the forty delineations hold. */
  readonly arrays: number;
  readonly heap: number;
  /** Mebibytes of both that one comparison adds, before anything is cleaned up. */
  readonly added: number;
}

const [units = '285', parts = '1'] = process.argv.slice(2);
const forty = fortyOver(Number(units), Number(parts));
// They decide only where shares or inhabitants are not known, and here everything is.
const noBorders = encodeBorders({ codes: [], indexOf: new Map(), inhabitants: new Float64Array() }, []);
const areas = forty.map((one) => one.areas.length);
collectGarbage();
const before = process.memoryUsage();
const [first, ...next] = [0, 1, 2, 3, 4, 5].map(() => {
  const used = process.cpuUsage();
  const begun = performance.now();
  compareAllPairs(forty, noBorders);
  const milliseconds = performance.now() - begun;
  const { user, system } = process.cpuUsage(used);
  return { milliseconds, processor: (user + system) / 1000 };
});
collectGarbage();
const clean = process.memoryUsage();
compareAllPairs(forty, noBorders);
const after = process.memoryUsage();
const mebibytes = (bytes: number) => bytes / 1024 ** 2;
const growth: Growth = {
  leastAreas: Math.min(...areas),
  mostAreas: Math.max(...areas),
  first: first?.milliseconds ?? Number.NaN,
  milliseconds: median(next.map((run) => run.milliseconds)),
  processor: median(next.map((run) => run.processor)),
  arrays: mebibytes(before.arrayBuffers),
  heap: mebibytes(before.heapUsed),
  added: mebibytes(after.arrayBuffers - clean.arrayBuffers + after.heapUsed - clean.heapUsed),
};
process.stdout.write(`${JSON.stringify(growth)}\n`);

function collectGarbage(): void {
  if (globalThis.gc === undefined) throw new Error('Start this with --expose-gc');
  globalThis.gc();
}
