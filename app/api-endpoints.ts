import { askInquiry } from '#rooms/inquiries/api/ask-inquiry.ts';
import { ownInquiries } from '#rooms/inquiries/api/own-inquiries.ts';
import { ownInquiry } from '#rooms/inquiries/api/own-inquiry.ts';
import { delineationLegalSituation } from '#rooms/legislation/api/delineation-legal-situation.ts';
import { catalogue } from '#rooms/portal/api/catalogue.ts';
import { area } from '#rooms/territory/api/area.ts';
import { borderMunicipalities } from '#rooms/territory/api/border-municipalities.ts';
import { coincidingBorders } from '#rooms/territory/api/coinciding-borders.ts';
import { delineation } from '#rooms/territory/api/delineation.ts';
import { delineationBoundaries, delineationTopology } from '#rooms/territory/api/delineation-boundaries.ts';
import { delineationComparison } from '#rooms/territory/api/delineation-comparison.ts';
import { delineationVersion } from '#rooms/territory/api/delineation-version.ts';
import { delineations } from '#rooms/territory/api/delineations.ts';
import { meantMunicipalitiesEndpoint } from '#rooms/territory/api/meant-municipalities.ts';
import { mergerTranslation } from '#rooms/territory/api/merger-translation.ts';
import { mergers } from '#rooms/territory/api/mergers.ts';
import { municipalities } from '#rooms/territory/api/municipalities.ts';
import { municipality } from '#rooms/territory/api/municipality.ts';
import {
  municipalityBoundaries,
  municipalityTopology,
} from '#rooms/territory/api/municipality-boundaries.ts';
import { municipalityComparison } from '#rooms/territory/api/municipality-comparison.ts';
import { placedElsewhereEndpoint } from '#rooms/territory/api/placed-elsewhere.ts';
import { region } from '#rooms/territory/api/region.ts';
import { regions } from '#rooms/territory/api/regions.ts';
import { apiContext } from './api-context.ts';
import type { Api } from './reception/api.ts';

/** The API: every address of it, for everybody and for who has a key, the terms it speaks in, and the URIs of our own with what tells of them. */
export const api: Api = {
  context: apiContext,
  endpoints: [
    municipalities,
    // Before the municipality: its address would take these for a code.
    municipalityBoundaries,
    municipalityTopology,
    meantMunicipalitiesEndpoint,
    municipality,
    municipalityComparison,
    placedElsewhereEndpoint,
    delineations,
    delineation,
    area,
    delineationBoundaries,
    delineationTopology,
    delineationComparison,
    delineationVersion,
    delineationLegalSituation,
    regions,
    region,
    borderMunicipalities,
    coincidingBorders,
    mergers,
    mergerTranslation,
    catalogue,
  ],
  keyed: [askInquiry, ownInquiries, ownInquiry],
  ownUris: [
    { path: '/id/gemeente/:nis', page: '/gemeenten/:nis', data: '/gemeenten/:nis' },
    { path: '/id/afbakening/:code', page: '/afbakeningen/:code', data: '/afbakeningen/:code' },
    {
      path: '/id/afbakening/:code/:versie',
      page: '/afbakeningen/:code/versies/:versie',
      data: '/afbakeningen/:code/versies/:versie',
    },
    {
      path: '/id/gebied/:code/:gebied',
      page: '/afbakeningen/:code',
      data: '/afbakeningen/:code/gebieden/:gebied',
    },
    { path: '/id/dataset/:naam', page: '/api', data: '/dcat' },
    { path: '/id/dataset/:naam/:vorm', page: '/api', data: '/dcat' },
    { path: '/id/dienst/:naam', page: '/api', data: '/dcat' },
    { path: '/id/contact', page: '/api', data: '/dcat' },
  ],
};
