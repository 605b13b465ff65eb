import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import usual from '../../vitest.config.ts';

/** The usual tests together with the slow ones, which kill and start programs and so need minutes. */
export default defineConfig({
  ...usual,
  root: join(import.meta.dirname, '..', '..'),
  test: { ...usual.test, exclude: ['**/node_modules/**'], testTimeout: 240_000 },
});
