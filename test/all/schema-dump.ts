import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { jobSchema } from '#platform/job-queue-schema.ts';
import { debianPrograms } from './debian-postgres.ts';

/**
 * The tables of a migrated database as one SQL text, the same for the same migrations: by the pg_dump of
 * Debian's PostgreSQL 15, without owners, rights and versions, and without the tables of the job queue, which
 * are not ours.
 */
export function dumpSchema(databaseUrl: string): string {
  const words = ['--schema-only', '--no-owner', '--no-privileges', `--exclude-schema=${jobSchema}`];
  const dump = execFileSync(join(debianPrograms(), 'pg_dump'), [...words, databaseUrl], { encoding: 'utf8' });
  return dump
    .split('\n')
    .filter((line) => !/^(-- Dumped |\\(un)?restrict )/.test(line))
    .join('\n')
    .replace(/^--\n(-- PostgreSQL database dump( complete)?)\n--\n/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .concat('\n');
}
