import fc from 'fast-check';
import { expect } from 'vitest';
import type { z } from 'zod';

const wrongInput = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom(
    '',
    'a@',
    'bel mij',
    '31/12/2026',
    'www.torhout.be',
    'javascript:x',
    'x\ny',
    'x'.repeat(5000),
  ),
);

/** Types anything into every field of a form: what it answers is a Dutch sentence, never the library's English. */
export function expectDutchAnswers(schema: z.ZodObject): void {
  const fields = fc.record(Object.fromEntries(Object.keys(schema.shape).map((name) => [name, wrongInput])));
  fc.assert(
    fc.property(fields, (values) => {
      for (const { message } of schema.safeParse(values).error?.issues ?? []) {
        expect(message).not.toMatch(/invalid|must|expected|too (big|small)/i);
        expect(message).toMatch(/^[A-Z].*\.$/);
      }
    }),
  );
}
