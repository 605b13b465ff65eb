import * as structure from '#rooms/cooperation/pages/structure.tsx';
import * as structures from '#rooms/cooperation/pages/structures.tsx';
import * as legalRules from '#rooms/legislation/pages/legal-rules.tsx';
import * as manageOrganization from '#rooms/parties/pages/manage-organization.tsx';
import * as newOrganization from '#rooms/parties/pages/new-organization.tsx';
import * as organization from '#rooms/parties/pages/organization.tsx';
import * as organizationContactCard from '#rooms/parties/pages/organization-contact-card.tsx';
import * as organizationDetails from '#rooms/parties/pages/organization-details.tsx';
import * as organizationIdentifiers from '#rooms/parties/pages/organization-identifiers.tsx';
import * as organizations from '#rooms/parties/pages/organizations.tsx';
import * as accountRequest from '#rooms/people/pages/account-request.tsx';
import * as accountRequestApproval from '#rooms/people/pages/account-request-approval.tsx';
import * as accountRequestRefusal from '#rooms/people/pages/account-request-refusal.tsx';
import * as accountRequested from '#rooms/people/pages/account-requested.tsx';
import * as accountRequests from '#rooms/people/pages/account-requests.tsx';
import * as administration from '#rooms/people/pages/administration.tsx';
import * as chooseMembership from '#rooms/people/pages/choose-membership.tsx';
import * as confirmAccountRequest from '#rooms/people/pages/confirm-account-request.tsx';
import * as mailDomainWithdrawal from '#rooms/people/pages/mail-domain-withdrawal.tsx';
import * as mailDomains from '#rooms/people/pages/mail-domains.tsx';
import * as membershipEnd from '#rooms/people/pages/membership-end.tsx';
import * as myAccount from '#rooms/people/pages/my-account.tsx';
import * as newMembership from '#rooms/people/pages/new-membership.tsx';
import * as newPerson from '#rooms/people/pages/new-person.tsx';
import * as people from '#rooms/people/pages/people.tsx';
import * as person from '#rooms/people/pages/person.tsx';
import * as personDetails from '#rooms/people/pages/person-details.tsx';
import * as personErasure from '#rooms/people/pages/person-erasure.tsx';
import * as requestAccount from '#rooms/people/pages/request-account.tsx';
import * as signIn from '#rooms/people/pages/sign-in.tsx';
import * as signInDemo from '#rooms/people/pages/sign-in-demo.tsx';
import * as signInLink from '#rooms/people/pages/sign-in-link.tsx';
import * as signInSent from '#rooms/people/pages/sign-in-sent.tsx';
import * as signOut from '#rooms/people/pages/sign-out.tsx';
import * as signOutEverywhere from '#rooms/people/pages/sign-out-everywhere.tsx';
import * as accessibility from '#rooms/portal/pages/accessibility.tsx';
import * as borderMunicipalities from '#rooms/portal/pages/border-municipalities.tsx';
import * as coincidingBorders from '#rooms/portal/pages/coinciding-borders.tsx';
import * as comparison from '#rooms/portal/pages/comparison.tsx';
import * as delineation from '#rooms/portal/pages/delineation.tsx';
import * as delineationVersion from '#rooms/portal/pages/delineation-version.tsx';
import * as delineations from '#rooms/portal/pages/delineations.tsx';
import * as home from '#rooms/portal/pages/home.tsx';
import * as mergers from '#rooms/portal/pages/mergers.tsx';
import * as moveExercise from '#rooms/portal/pages/move-exercise.tsx';
import * as municipalities from '#rooms/portal/pages/municipalities.tsx';
import * as municipality from '#rooms/portal/pages/municipality.tsx';
import * as overview from '#rooms/portal/pages/overview.tsx';
import * as placedElsewhere from '#rooms/portal/pages/placed-elsewhere.tsx';
import * as privacy from '#rooms/portal/pages/privacy.tsx';
import * as region from '#rooms/portal/pages/region.tsx';
import * as regions from '#rooms/portal/pages/regions.tsx';
import * as sources from '#rooms/portal/pages/sources.tsx';
import * as map from '#rooms/territory/pages/map.tsx';
import { delineationImportRoutes } from './delineation-import-routes.ts';
import * as journal from './journal-page.tsx';
import type { Route } from './reception/route.ts';
import * as rights from './rights-page.tsx';
import * as styleGuide from './style-guide-page.tsx';

/** Every page of the site: its address, and who may show it (get) and act on it (post). */
export const routes: readonly Route[] = [
  { path: '/', page: home, get: 'public' },
  { path: '/kaart', page: map, get: 'public' },
  { path: '/gemeenten', page: municipalities, get: 'public' },
  { path: '/gemeenten/:nis', page: municipality, get: 'public', example: 'municipality' },
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
  { path: '/bronnen', page: sources, get: 'public' },
  { path: '/toegankelijkheid', page: accessibility, get: 'public' },
  { path: '/privacy', page: privacy, get: 'public' },
  { path: '/rechten-en-rollen', page: rights, get: 'public' },
  { path: '/stijlgids', page: styleGuide, get: 'public' },

  { path: '/aanmelden', page: signIn, get: 'public', post: 'public', limit: 'signIn' },
  { path: '/aanmelden/verzonden', page: signInSent, get: 'public' },
  { path: '/aanmelden/demo', page: signInDemo, post: 'public' },
  {
    path: '/aanmelden/:token',
    page: signInLink,
    get: 'public',
    post: 'public',
    limit: 'signIn',
    example: 'token',
  },
  { path: '/afmelden', page: signOut, post: 'public' },
  { path: '/afmelden/overal', page: signOutEverywhere, post: 'signedIn' },
  { path: '/hoedanigheid', page: chooseMembership, get: 'signedIn', post: 'signedIn' },
  { path: '/mijn-account', page: myAccount, get: 'signedIn' },
  { path: '/organisaties', page: organizations, get: 'public' },
  { path: '/organisaties/:id', page: organization, get: 'public', example: 'organization' },
  {
    path: '/beheer/organisaties/nieuw',
    page: newOrganization,
    get: 'parties.manageOrganizations',
    post: 'parties.manageOrganizations',
  },
  {
    path: '/beheer/organisaties/:id',
    page: manageOrganization,
    get: 'parties.manageOrganizations',
    example: 'organization',
  },
  {
    path: '/beheer/organisaties/:id/gegevens',
    page: organizationDetails,
    get: 'parties.manageOrganizations',
    post: 'parties.manageOrganizations',
    example: 'organization',
  },
  {
    path: '/beheer/organisaties/:id/codes',
    page: organizationIdentifiers,
    get: 'parties.manageOrganizations',
    post: 'parties.manageOrganizations',
    example: 'organization',
  },
  {
    path: '/beheer/organisaties/:id/contactkaart',
    page: organizationContactCard,
    get: 'parties.manageOrganizations',
    post: 'parties.manageOrganizations',
    example: 'organization',
  },
  {
    path: '/beheer/organisaties/:id/maildomeinen',
    page: mailDomains,
    get: 'parties.manageOrganizations',
    post: 'parties.manageOrganizations',
    example: 'organization',
  },
  {
    path: '/beheer/organisaties/:id/maildomeinen/:domein/intrekking',
    page: mailDomainWithdrawal,
    get: 'parties.manageOrganizations',
    post: 'parties.manageOrganizations',
    example: 'mailDomain',
  },

  {
    path: '/account-aanvragen',
    page: requestAccount,
    get: 'public',
    post: 'public',
    limit: 'accountRequest',
  },
  { path: '/account-aangevraagd', page: accountRequested, get: 'public' },
  {
    path: '/account-aanvragen/:token',
    page: confirmAccountRequest,
    get: 'public',
    post: 'public',
    example: 'token',
  },
  ...delineationImportRoutes,
  { path: '/beheer', page: administration, get: 'people.managePeople' },
  { path: '/beheer/accountaanvragen', page: accountRequests, get: 'people.decideAccountRequest' },
  {
    path: '/beheer/accountaanvragen/:id',
    page: accountRequest,
    get: 'people.decideAccountRequest',
    example: 'accountRequest',
  },
  {
    path: '/beheer/accountaanvragen/:id/goedkeuring',
    page: accountRequestApproval,
    get: 'people.decideAccountRequest',
    post: 'people.decideAccountRequest',
    example: 'accountRequest',
  },
  {
    path: '/beheer/accountaanvragen/:id/weigering',
    page: accountRequestRefusal,
    get: 'people.decideAccountRequest',
    post: 'people.decideAccountRequest',
    example: 'accountRequest',
  },
  { path: '/beheer/personen', page: people, get: 'people.readPeople' },
  {
    path: '/beheer/personen/nieuw',
    page: newPerson,
    get: 'people.managePeople',
    post: 'people.managePeople',
  },
  { path: '/beheer/personen/:id', page: person, get: 'people.readPeople', example: 'person' },
  {
    path: '/beheer/personen/:id/gegevens',
    page: personDetails,
    get: 'people.managePeople',
    post: 'people.managePeople',
    example: 'person',
  },
  {
    path: '/beheer/personen/:id/hoedanigheden/nieuw',
    page: newMembership,
    get: 'people.managePeople',
    post: 'people.managePeople',
    example: 'person',
  },
  {
    path: '/beheer/personen/:id/wissing',
    page: personErasure,
    get: 'people.managePeople',
    post: 'people.managePeople',
    example: 'person',
  },
  {
    path: '/beheer/hoedanigheden/:id/einde',
    page: membershipEnd,
    get: 'people.managePeople',
    post: 'people.managePeople',
    example: 'membership',
  },
  { path: '/beheer/journaal', page: journal, get: 'people.readJournal' },
];
