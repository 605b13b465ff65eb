import * as dayOffWithdrawal from '#rooms/calendar/pages/day-off-withdrawal.tsx';
import * as officeCalendar from '#rooms/calendar/pages/office-calendar.tsx';
import * as term from '#rooms/calendar/pages/term.tsx';
import * as terms from '#rooms/calendar/pages/terms.tsx';
import * as manageOrganization from '#rooms/parties/pages/manage-organization.tsx';
import * as newOrganization from '#rooms/parties/pages/new-organization.tsx';
import * as organizationContactCard from '#rooms/parties/pages/organization-contact-card.tsx';
import * as organizationDetails from '#rooms/parties/pages/organization-details.tsx';
import * as organizationIdentifiers from '#rooms/parties/pages/organization-identifiers.tsx';
import * as accountRequest from '#rooms/people/pages/account-request.tsx';
import * as accountRequestApproval from '#rooms/people/pages/account-request-approval.tsx';
import * as accountRequestRefusal from '#rooms/people/pages/account-request-refusal.tsx';
import * as accountRequests from '#rooms/people/pages/account-requests.tsx';
import * as apiKey from '#rooms/people/pages/api-key.tsx';
import * as apiKeyRevocation from '#rooms/people/pages/api-key-revocation.tsx';
import * as apiKeys from '#rooms/people/pages/api-keys.tsx';
import * as mailDomainWithdrawal from '#rooms/people/pages/mail-domain-withdrawal.tsx';
import * as mailDomains from '#rooms/people/pages/mail-domains.tsx';
import * as membershipEnd from '#rooms/people/pages/membership-end.tsx';
import * as newApiKey from '#rooms/people/pages/new-api-key.tsx';
import * as newMembership from '#rooms/people/pages/new-membership.tsx';
import * as newPerson from '#rooms/people/pages/new-person.tsx';
import * as people from '#rooms/people/pages/people.tsx';
import * as person from '#rooms/people/pages/person.tsx';
import * as personDetails from '#rooms/people/pages/person-details.tsx';
import * as personErasure from '#rooms/people/pages/person-erasure.tsx';
import { givingBack } from '../giving-back.ts';
import * as journal from '../journal-page.tsx';
import * as management from '../management-page.tsx';
import type { Route } from '../reception/route.ts';
import { recounting } from '../recounting.ts';

/** What staff and administrators manage, all below /beheer. */
export const administrationPages: readonly Route[] = [
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
  { path: '/beheer', page: management, get: 'people.enterManagement' },
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
    page: givingBack(personErasure),
    get: 'people.managePeople',
    post: 'people.managePeople',
    example: 'person',
  },
  {
    path: '/beheer/hoedanigheden/:id/einde',
    page: givingBack(membershipEnd),
    get: 'people.managePeople',
    post: 'people.managePeople',
    example: 'membership',
  },
  {
    path: '/beheer/kalender',
    page: recounting(officeCalendar),
    get: 'calendar.readCalendar',
    post: 'calendar.manageCalendar',
  },
  {
    path: '/beheer/kalender/:dag/intrekking',
    page: recounting(dayOffWithdrawal),
    get: 'calendar.manageCalendar',
    post: 'calendar.manageCalendar',
    example: 'dayOff',
  },
  { path: '/beheer/termijnen', page: terms, get: 'calendar.readCalendar' },
  {
    path: '/beheer/termijnen/:soort',
    page: recounting(term),
    get: 'calendar.readCalendar',
    post: 'calendar.manageCalendar',
    example: 'term',
  },
  { path: '/beheer/sleutels', page: apiKeys, get: 'people.manageKeys' },
  {
    path: '/beheer/sleutels/nieuw',
    page: newApiKey,
    get: 'people.manageKeys',
    post: 'people.manageKeys',
  },
  { path: '/beheer/sleutels/:id', page: apiKey, get: 'people.manageKeys', example: 'apiKey' },
  {
    path: '/beheer/sleutels/:id/intrekking',
    page: apiKeyRevocation,
    get: 'people.manageKeys',
    post: 'people.manageKeys',
    example: 'apiKey',
  },
  { path: '/beheer/journaal', page: journal, get: 'people.readJournal' },
];
