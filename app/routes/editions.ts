import * as edition from '#rooms/editions/pages/edition.tsx';
import * as editionCancelling from '#rooms/editions/pages/edition-cancelling.ts';
import * as editionFile from '#rooms/editions/pages/edition-file.ts';
import * as editions from '#rooms/editions/pages/editions.tsx';
import type { Route } from '../reception/route.ts';

/** The sheets of many municipalities as one file. */
export const editionPages: readonly Route[] = [
  { path: '/bladen', page: editions, get: 'public', post: 'public', limit: 'editionOrder' },
  { path: '/bladen/:id', page: edition, get: 'public', example: 'edition' },
  { path: '/bladen/:id/bestand', page: editionFile, get: 'public', example: 'edition' },
  {
    path: '/bladen/:id/stoppen',
    page: editionCancelling,
    post: 'editions.cancelEdition',
    example: 'edition',
  },
];
