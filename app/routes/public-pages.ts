import * as workOutTerm from '#rooms/calendar/pages/work-out-term.tsx';
import * as structure from '#rooms/cooperation/pages/structure.tsx';
import * as structures from '#rooms/cooperation/pages/structures.tsx';
import * as legalRules from '#rooms/legislation/pages/legal-rules.tsx';
import * as organization from '#rooms/parties/pages/organization.tsx';
import * as organizations from '#rooms/parties/pages/organizations.tsx';
import * as accessibility from '#rooms/portal/pages/accessibility.tsx';
import * as borderMunicipalities from '#rooms/portal/pages/border-municipalities.tsx';
import * as changes from '#rooms/portal/pages/changes.tsx';
import * as changesFeed from '#rooms/portal/pages/changes-feed.ts';
import * as coincidingBorders from '#rooms/portal/pages/coinciding-borders.tsx';
import * as comparison from '#rooms/portal/pages/comparison.tsx';
import * as contactPoint from '#rooms/portal/pages/contact-point.tsx';
import * as delineation from '#rooms/portal/pages/delineation.tsx';
import * as delineationVersion from '#rooms/portal/pages/delineation-version.tsx';
import * as delineations from '#rooms/portal/pages/delineations.tsx';
import * as embeddedMap from '#rooms/portal/pages/embedded-map.tsx';
import * as home from '#rooms/portal/pages/home.tsx';
import * as map from '#rooms/portal/pages/map.tsx';
import * as mapExercise from '#rooms/portal/pages/map-exercise.tsx';
import * as mapStories from '#rooms/portal/pages/map-stories.tsx';
import * as mapStory from '#rooms/portal/pages/map-story.tsx';
import * as mapText from '#rooms/portal/pages/map-text.tsx';
import * as mergers from '#rooms/portal/pages/mergers.tsx';
import * as moveExercise from '#rooms/portal/pages/move-exercise.tsx';
import * as municipalities from '#rooms/portal/pages/municipalities.tsx';
import * as municipality from '#rooms/portal/pages/municipality.tsx';
import * as municipalitySheet from '#rooms/portal/pages/municipality-sheet.tsx';
import * as overview from '#rooms/portal/pages/overview.tsx';
import * as ownDelineationMap from '#rooms/portal/pages/own-delineation-map.tsx';
import * as placedElsewhere from '#rooms/portal/pages/placed-elsewhere.tsx';
import * as privacy from '#rooms/portal/pages/privacy.tsx';
import * as region from '#rooms/portal/pages/region.tsx';
import * as regions from '#rooms/portal/pages/regions.tsx';
import * as sources from '#rooms/portal/pages/sources.tsx';
import * as ownDelineation from '#rooms/territory/pages/own-delineation.tsx';
import * as apiGuide from '../api-guide-page.tsx';
import type { Route } from '../reception/route.ts';
import * as rights from '../rights-page.tsx';
import * as styleGuide from '../style-guide-page.tsx';

const pages: readonly Route[] = [
  { path: '/', page: home, get: 'public' },
  { path: '/kaart/ingebed', page: embeddedMap, get: 'public', embeddable: true },
  { path: '/kaart', page: map, get: 'public', hasBackground: true },
  { path: '/kaart/tekst', page: mapText, get: 'public' },
  { path: '/kaart/rekenoefening', page: mapExercise, get: 'public' },
  // Nothing of what a visitor brings is kept, not even in memory.
  {
    path: '/kaart/eigen-afbakening',
    page: ownDelineation,
    get: 'public',
    post: 'public',
    sameForAll: false,
  },
  { path: '/kaart/eigen-afbakening/kaart', page: ownDelineationMap, get: 'public', sameForAll: false },
  { path: '/kaart/voorbeelden', page: mapStories, get: 'public' },
  { path: '/kaart/voorbeelden/:verhaal', page: mapStory, get: 'public', example: 'mapStory' },
  { path: '/gemeenten', page: municipalities, get: 'public' },
  { path: '/gemeenten/:nis', page: municipality, get: 'public', example: 'municipality' },
  {
    path: '/gemeenten/:nis/blad',
    page: municipalitySheet,
    get: 'public',
    example: 'municipality',
    // It says when it was made.
    sameForAll: false,
  },
  { path: '/regios', page: regions, get: 'public' },
  { path: '/regios/:code', page: region, get: 'public', example: 'region' },
  { path: '/juridische-regels', page: legalRules, get: 'public' },
  { path: '/samenwerkingsverbanden', page: structures, get: 'public' },
  { path: '/samenwerkingsverbanden/:id', page: structure, get: 'public', example: 'structure' },
  { path: '/afbakeningen', page: delineations, get: 'public' },
  { path: '/afbakeningen/:code', page: delineation, get: 'public', example: 'delineation' },
  { path: '/afbakeningen/:code/vergelijking', page: comparison, get: 'public', example: 'delineation' },
  {
    path: '/afbakeningen/:code/vergelijking/:andere',
    page: comparison,
    get: 'public',
    example: 'comparison',
  },
  {
    path: '/afbakeningen/:code/vergelijking/:andere/rekenoefening',
    page: moveExercise,
    get: 'public',
    example: 'comparison',
  },
  {
    path: '/afbakeningen/:code/versies/:versie',
    page: delineationVersion,
    get: 'public',
    example: 'delineationVersion',
  },
  { path: '/overzicht', page: overview, get: 'public' },
  { path: '/grensgemeenten', page: borderMunicipalities, get: 'public' },
  { path: '/elders-ingedeeld', page: placedElsewhere, get: 'public' },
  { path: '/samenvallende-grenzen', page: coincidingBorders, get: 'public' },
  { path: '/fusies', page: mergers, get: 'public' },
  { path: '/wijzigingen', page: changes, get: 'public' },
  { path: '/wijzigingen/feed.atom', page: changesFeed, get: 'public' },
  { path: '/termijn-berekenen', page: workOutTerm, get: 'public' },
  { path: '/bronnen', page: sources, get: 'public' },
  { path: '/api', page: apiGuide, get: 'public' },
  { path: '/toegankelijkheid', page: accessibility, get: 'public' },
  { path: '/privacy', page: privacy, get: 'public' },
  { path: '/rechten-en-rollen', page: rights, get: 'public' },
  // Its examples hold a form.
  { path: '/stijlgids', page: styleGuide, get: 'public', sameForAll: false },
  { path: '/contactpunt', page: contactPoint, get: 'public' },
  { path: '/organisaties', page: organizations, get: 'public' },
  { path: '/organisaties/:id', page: organization, get: 'public', example: 'organization' },
];

/** What everybody reads: places, regions, delineations, structures, rules, sources. */
export const publicPages: readonly Route[] = pages.map((page) => ({ sameForAll: true, ...page }));
