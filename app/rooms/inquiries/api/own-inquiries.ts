import { z } from 'zod';
import { keyedQuestion } from '#reception/endpoint-keyed.ts';
import { listOf, pageFrom, pagingParameters } from '#reception/endpoint-list.ts';
import { listFollowedInquiries } from '../queries/list-followed-inquiries.ts';
import { inquiryLineSchema, lineOf } from './inquiry-answer.ts';
import { linesExample } from './inquiry-examples.ts';

const momentError = 'Schrijf een moment als 2026-11-23T09:30:00Z.';

const changedSince = z.iso.datetime({ offset: true, error: momentError }).optional().meta({
  description: 'Alleen vragen waarmee er op dat moment of later iets gebeurde.',
  example: '2026-11-23T09:30:00Z',
});

/** `GET /vragen`: the questions of the organisation of the key, however they were asked. */
export const ownInquiries = keyedQuestion({
  path: '/vragen',
  name: 'vragen',
  group: 'Vragen',
  summary: 'De vragen van je organisatie, de jongste eerst.',
  description: 'Ook wat per formulier, mail of telefoon gevraagd is namens je organisatie.',
  scope: 'vragen.lezen',
  params: z.object({}),
  query: z.object({ ...pagingParameters, gewijzigd_sinds: changedSince }),
  answer: listOf(inquiryLineSchema),
  answerExample: linesExample,
  async answerTo(ctx, asked) {
    const { pagina, per_pagina: limit, gewijzigd_sinds: since } = asked.query;
    const page = {
      limit,
      offset: (pagina - 1) * limit,
      changedSince: since === undefined ? null : new Date(since),
    };
    const { items, total } = await listFollowedInquiries(ctx, page);
    return pageFrom(
      items.map((item) => lineOf(item, asked.baseUrl)),
      total,
      asked,
    );
  },
});
