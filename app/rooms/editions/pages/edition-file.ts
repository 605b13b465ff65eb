import type { GetFile } from '#reception/page.ts';
import { openEditionFile } from '../queries/open-edition-file.ts';

/** `/bladen/:id/bestand`: the PDF or ZIP itself. */
export const FILE: GetFile = (ctx, { params }) => openEditionFile(ctx, params.id ?? '');
