import * as accountRequested from '#rooms/people/pages/account-requested.tsx';
import * as chooseMembership from '#rooms/people/pages/choose-membership.tsx';
import * as confirmAccountRequest from '#rooms/people/pages/confirm-account-request.tsx';
import * as myAccount from '#rooms/people/pages/my-account.tsx';
import * as requestAccount from '#rooms/people/pages/request-account.tsx';
import * as signIn from '#rooms/people/pages/sign-in.tsx';
import * as signInDemo from '#rooms/people/pages/sign-in-demo.tsx';
import * as signInLink from '#rooms/people/pages/sign-in-link.tsx';
import * as signInSent from '#rooms/people/pages/sign-in-sent.tsx';
import * as signOut from '#rooms/people/pages/sign-out.tsx';
import * as signOutEverywhere from '#rooms/people/pages/sign-out-everywhere.tsx';
import type { Route } from '../reception/route.ts';

/** Signing in and out, the own account, and asking for one. */
export const accountPages: readonly Route[] = [
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
];
