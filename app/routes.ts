import type { Route } from './reception/route.ts';
import { accountPages } from './routes/accounts.ts';
import { administrationPages } from './routes/administration.ts';
import { delineationImportPages } from './routes/delineation-imports.ts';
import { demoPages } from './routes/demo.ts';
import { editionPages } from './routes/editions.ts';
import { inquiryPages } from './routes/inquiries.ts';
import { knowledgePages } from './routes/knowledge.ts';
import { publicPages } from './routes/public-pages.ts';
import { signalPages } from './routes/signals.ts';

/** Every page of the site: its address, and who may show it (get) and act on it (post). */
export const routes: readonly Route[] = [
  ...publicPages,
  ...editionPages,
  ...knowledgePages,
  ...inquiryPages,
  ...signalPages,
  ...accountPages,
  ...demoPages,
  ...delineationImportPages,
  ...administrationPages,
];
