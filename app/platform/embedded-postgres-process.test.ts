import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { wasSecond } from './embedded-postgres-process.ts';

test.each([
  ['FATAL:  lock file "postmaster.pid" already exists', true],
  ['FATAL:  lock file "postmaster.pid" is empty', true],
  ['FATAL:  pre-existing shared memory block (key 1, ID 2) is still in use', true],
  ['FATAL:  could not open directory "pg_wal": Permission denied', false],
])('%s: another was first: %s', (line, expected) => {
  const folder = mkdtempSync(join(tmpdir(), 'regioloket-log-'));
  const log = join(folder, 'postgresql.log');
  const before = 'FATAL:  lock file "postmaster.pid" already exists\n';
  writeFileSync(log, `${before}${line}\n`);
  try {
    expect(wasSecond(log, before.length)).toBe(expected);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
