import { z } from 'zod';
import { keyedQuestion } from '#reception/endpoint-keyed.ts';
import { getInquiry } from '../queries/get-inquiry.ts';
import { getFollowedInquiry } from '../queries/list-followed-inquiries.ts';
import { answerOf, inquirySchema } from './inquiry-answer.ts';
import { followedExample } from './inquiry-examples.ts';

const numberSchema = z
  .string()
  .regex(/^RV-\d{4}-\d{6,}$/, 'Deze vraag bestaat niet. Een nummer is als RV-2026-000123.')
  .meta({ description: 'Het nummer van de vraag.', example: 'RV-2026-000123' });

/** `GET /vragen/{nummer}`: a question of the organisation of the key, with what its asker may read. */
export const ownInquiry = keyedQuestion({
  path: '/vragen/{nummer}',
  name: 'vraag',
  group: 'Vragen',
  summary: 'Eén vraag van je organisatie: waar ze ligt, en wat er gebeurde.',
  description: 'Een vraag van een andere organisatie bestaat voor je sleutel niet.',
  scope: 'vragen.lezen',
  params: z.object({ nummer: numberSchema }),
  query: z.object({}),
  answer: inquirySchema,
  answerExample: followedExample,
  async answerTo(ctx, { params: { nummer }, baseUrl }) {
    return answerOf(await getFollowedInquiry(ctx, nummer), await getInquiry(ctx, nummer), baseUrl);
  },
});
