import type { Get } from '#reception/page.ts';
import { decisionPage } from './decision-page.tsx';

/** `/beheer/accountaanvragen/:id`: one request, with everything that is needed to decide. */
export const GET: Get = (ctx, request) => decisionPage(ctx, request, null);
