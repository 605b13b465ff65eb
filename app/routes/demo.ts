import * as demoLetter from '../demo-letter-page.tsx';
import * as demoLetters from '../demo-letters-page.tsx';
import type { Route } from '../reception/route.ts';

/** What a demonstration on a loopback address has besides; elsewhere these pages do not exist. */
export const demoPages: readonly Route[] = [
  { path: '/demo/brieven', page: demoLetters, get: 'public' },
  { path: '/demo/brieven/:id', page: demoLetter, get: 'public', example: 'demoLetter' },
];
