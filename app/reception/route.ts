import type { Verb } from '../policies.ts';
import type { Limit } from './deps.ts';
import type { PageModule } from './page.ts';

/** Who may: everybody, everybody who is signed in, or the roles that the verb's policy names. */
export type Permission = 'public' | 'signedIn' | Verb;

/** One address of the site, in Dutch: the page behind it and who may show it and act on it. */
export interface Route {
  readonly path: string;
  readonly page: PageModule;
  readonly get?: Permission;
  readonly post?: Permission;
  /** Shows everybody who is not signed in the same, from one deed or midnight to the next: it is made once. */
  readonly sameForAll?: boolean;
  /** Holds a map below which the visitor may put the background map: its pictures may be shown here. */
  readonly hasBackground?: true;
  /** May stand in a frame of any site: in a document of its own, the same for everybody, without a cookie. */
  readonly embeddable?: true;
  /** Takes files: its form is sent as multipart/form-data and may be as large as `fileFormLimit`. */
  readonly upload?: boolean;
  /** Takes attachments, which are kept before the deed; as large as `attachmentFormLimit`. */
  readonly attachments?: boolean;
  /** Attempts that are counted per client address when this form is sent. */
  readonly limit?: Limit;
  /** Which parameters the rights test tries: by name, an own and a foreign object for each role. */
  readonly example?: string;
}
