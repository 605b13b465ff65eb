import { z } from 'zod';
import { endpoint } from '#reception/endpoint.ts';
import { listOf, pageOf, pagingParameters } from '#reception/endpoint-list.ts';
import { getRevision } from '../queries/get-revision.ts';
import { listMergerSteps } from '../queries/list-merger-steps.ts';
import { listNamesOfCodes } from '../queries/list-names-of-codes.ts';
import { daySchema, nisSchema } from './place-schemas.ts';

const codeNameSchema = z.object({ nis: nisSchema, naam: z.string() }).meta({ id: 'NisEnNaam' });

const stepSchema = z
  .object({
    op: daySchema.meta({ description: 'De eerste dag van de nieuwe toestand.' }),
    van: codeNameSchema,
    naar: codeNameSchema,
  })
  .meta({
    id: 'Fusiestap',
    description:
      'Een gemeente die opging in een andere. Waar beide gelijk zijn, bleef de code en groeide het gebied.',
  });

/** `/fusies`: every merger, a line per municipality that went up in another. */
export const mergers = endpoint({
  path: '/fusies',
  name: 'fusies',
  group: 'Fusies',
  summary: 'Alle fusies sinds 2019: welke gemeente op welke dag in welke opging.',
  query: z.object(pagingParameters),
  answer: listOf(stepSchema),
  examples: ['/fusies'],
  key: getRevision,
  async answerTo(ctx, asked) {
    const steps = await listMergerSteps(ctx);
    const names = await listNamesOfCodes(
      ctx,
      steps.flatMap(({ fromNis, toNis }) => [fromNis, toNis]),
    );
    const named = (nis: string) => ({ nis, naam: names.get(nis) ?? nis });
    const lines = steps.map((step) => ({
      op: step.mergedOn,
      van: named(step.fromNis),
      naar: named(step.toNis),
    }));
    return pageOf(lines, asked);
  },
});
