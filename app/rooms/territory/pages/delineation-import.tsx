import type { Get } from '#reception/page.ts';
import { delineationImportPage } from './delineation-import-page.tsx';

/** `/beheer/afbakeningen/:id`: what was recognised in a file, and everything that is wrong with it. */
export const GET: Get = (ctx, request) => delineationImportPage(ctx, request, null);
