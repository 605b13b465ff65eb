import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '#platform/project-root.ts';
import { inquiryStepNames } from '#rooms/inquiries/texts.ts';
import { referralStepNames } from '#rooms/referrals/texts.ts';
import { deedName, deedNames } from './deeds.ts';

/** The deeds that are called after the step that they leave. */
const steps: Readonly<Record<string, object>> = { inquiry: inquiryStepNames, referral: referralStepNames };

const app = join(projectRoot, 'app');

test('every deed that a room or the house records has its words, and no word is left over', async () => {
  const files = (await readdir(app, { recursive: true })).filter((path) =>
    /^(rooms\/.+\/commands|platform)\/[^/]+(?<!\.test)\.ts$/.test(path),
  );
  const texts = await Promise.all(files.map((path) => readFile(join(app, path), 'utf8')));
  const deeds = texts.flatMap((text) =>
    [...text.matchAll(/record\(\s*ctx,\s*'([a-zA-Z]+\.[a-zA-Z]+)'/g)].map((match) => match[1]),
  );
  const nouns = texts.flatMap((text) =>
    [...text.matchAll(/record\(\s*ctx,\s*`([a-zA-Z]+)\.\$\{kind\}`/g)].map(([, noun = '']) => noun),
  );
  const ofSteps = nouns.flatMap((noun) => Object.keys(steps[noun] ?? {}).map((kind) => `${noun}.${kind}`));
  expect(deeds.length).toBeGreaterThan(15);
  expect(ofSteps.length).toBeGreaterThan(15);
  expect([...new Set([...deeds, ...ofSteps])].sort()).toEqual(Object.keys(deedNames).sort());
});

test('a deed of a newer version shows its code', () => {
  expect(deedName('inquiry.forwarded')).toBe('inquiry.forwarded');
});
