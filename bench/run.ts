import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildSite, clone, openScratchFolder, startSite } from '../e2e/running-site.ts';
import { measureApi } from './api.ts';
import { measureComparison } from './comparison.ts';
import { measureInquiries } from './inquiries/inquiries.ts';
import { machineLines } from './machine.ts';
import { measureMap } from './map/map.ts';
import { measureMemory } from './memory.ts';
import { measureSpeed } from './speed.ts';
import { measureStarts } from './starts.ts';
import { measureWire } from './wire.ts';

/**
 * Behind npm run bench: how fast Regioloket starts, answers and compares, what it keeps in memory and what it sends,
 * with the machine and the versions it was measured on. Prints the result and writes it to bench/results/<date>.md.
 * Exit code 1 when a page or the map is heavier than it may be, or a comparison is slower or says something else than its
 * peers.
 */
const comparison = await measureComparison();
const sections = [comparison.text];
let failed = comparison.failed;
await buildSite();
const scratch = await openScratchFolder();
try {
  const dataFolder = join(scratch.path, 'data');
  sections.push(await measureStarts(dataFolder));
  const site = await startSite(dataFolder);
  try {
    sections.push(await measureMemory(site, dataFolder));
    sections.push(await measureApi(site));
    const map = await measureMap(site);
    sections.push(map.text);
    failed ||= map.failed;
    sections.push(await measureSpeed(site));
    const wire = await measureWire(site, dataFolder);
    sections.push(wire.text);
    failed ||= wire.tooHeavy;
    sections.push(await measureInquiries(site, dataFolder));
  } finally {
    await site.stop();
  }
} finally {
  await scratch.remove();
}

const day = new Date().toISOString().slice(0, 10);
const text = `# Benchmark of ${day}\n\n${await machineLines()}\n${sections.join('\n')}`;
process.stdout.write(`\n${text}`);
const folder = join(clone, 'bench', 'results');
await mkdir(folder, { recursive: true });
await writeFile(join(folder, `${day}.md`), text);
process.exitCode = failed ? 1 : 0;
