import * as delineationDraft from '#rooms/territory/pages/delineation-draft.tsx';
import * as delineationImport from '#rooms/territory/pages/delineation-import.tsx';
import * as delineationImportCorrections from '#rooms/territory/pages/delineation-import-corrections.tsx';
import * as delineationImportDetails from '#rooms/territory/pages/delineation-import-details.tsx';
import * as delineationImportDiscard from '#rooms/territory/pages/delineation-import-discard.tsx';
import * as delineationImportReading from '#rooms/territory/pages/delineation-import-reading.tsx';
import * as delineationImportReopening from '#rooms/territory/pages/delineation-import-reopening.tsx';
import * as delineationImports from '#rooms/territory/pages/delineation-imports.tsx';
import * as delineationPublication from '#rooms/territory/pages/delineation-publication.tsx';
import * as newDelineationImport from '#rooms/territory/pages/new-delineation-import.tsx';
import type { Route } from '../reception/route.ts';

/** The pages by which a delineation comes in, from a file to a version. */
export const delineationImportPages: readonly Route[] = [
  { path: '/beheer/afbakeningen', page: delineationImports, get: 'territory.manageDelineations' },
  {
    path: '/beheer/afbakeningen/nieuw',
    page: newDelineationImport,
    get: 'territory.manageDelineations',
    post: 'territory.manageDelineations',
    upload: true,
  },
  {
    path: '/beheer/afbakeningen/:id',
    page: delineationImport,
    get: 'territory.manageDelineations',
    example: 'delineationImport',
  },
  {
    path: '/beheer/afbakeningen/:id/lezing',
    page: delineationImportReading,
    get: 'territory.manageDelineations',
    post: 'territory.manageDelineations',
    example: 'delineationImport',
  },
  {
    path: '/beheer/afbakeningen/:id/verbeteringen',
    page: delineationImportCorrections,
    get: 'territory.manageDelineations',
    post: 'territory.manageDelineations',
    example: 'delineationImport',
  },
  {
    path: '/beheer/afbakeningen/:id/gegevens',
    page: delineationImportDetails,
    get: 'territory.manageDelineations',
    post: 'territory.manageDelineations',
    example: 'delineationImport',
  },
  {
    path: '/beheer/afbakeningen/:id/ontwerp',
    page: delineationDraft,
    get: 'territory.manageDelineations',
    post: 'territory.manageDelineations',
    example: 'delineationImport',
  },
  {
    path: '/beheer/afbakeningen/:id/heropening',
    page: delineationImportReopening,
    post: 'territory.manageDelineations',
    example: 'delineationImport',
  },
  {
    path: '/beheer/afbakeningen/:id/publicatie',
    page: delineationPublication,
    get: 'territory.manageDelineations',
    post: 'territory.manageDelineations',
    example: 'delineationImport',
  },
  {
    path: '/beheer/afbakeningen/:id/weggooien',
    page: delineationImportDiscard,
    get: 'territory.manageDelineations',
    post: 'territory.manageDelineations',
    example: 'delineationImport',
  },
];
