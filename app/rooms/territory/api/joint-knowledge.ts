import type { z } from 'zod';
import type { Knowledge } from '../model.ts';
import { knowledgeCodes } from './place-answers.ts';
import type { knowledgeSchema } from './place-schemas.ts';

/** What stands in the way of knowing, the surest first: what was not there need not be looked for. */
const obstacles: readonly Knowledge[] = ['ended', 'notYet', 'unknown'];

/** What is known of an answer that rests on all of these, in the words of the API: `bekend` only where each is known. */
export function jointKnowledge(each: readonly Knowledge[]): z.infer<typeof knowledgeSchema> {
  return knowledgeCodes[obstacles.find((one) => each.includes(one)) ?? 'known'];
}
