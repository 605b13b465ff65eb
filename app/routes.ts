import type { Route } from './reception/route.ts';

/** Every page of the site: its address, and who may show it (get) and act on it (post). */
export const routes: readonly Route[] = [];
