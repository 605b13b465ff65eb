import type { Child } from 'hono/jsx';
import type { HeadLink } from '#design/layout/head.tsx';
import type { DataTable } from '#design/table/data-table.ts';
import type { Reading, Writing } from '#platform/context.ts';
import type { SessionView } from '#rooms/people/queries/find-session.ts';
import type { PaperFormat } from './download-format.ts';

/** What a page is asked with: its place, who looks, and what was entered if a form came back. */
export interface PageRequest {
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly session: SessionView | null;
  readonly house: House;
  /** What this browser holds for the addresses from here down, where a deed gave it something to hold; else null. */
  readonly pass: string | null;
  /** The one-time key for the forms on this page; goes into their hidden field `sleutel`. */
  readonly formKey: string;
  /** What was typed in the form that was refused, and what is wrong with it. */
  readonly entered: Entered | null;
  /** The secret that the deed before this page made, to be shown on it once. */
  readonly newSecret: string | null;
  /** The digest of the program that answers. */
  readonly build: string;
  /** For what takes long to work out and is not in memory: so much of it at once per client, or 429. */
  readonly inTurn: InTurn;
}

/** Works something out where this client does not wait for too much already; refuses it where it does. */
export type InTurn = <Answer>(compute: () => Promise<Answer>) => Promise<Answer>;

/** A form that was sent, on its way to a command. */
export interface FormRequest extends Omit<PageRequest, 'entered' | 'formKey' | 'inTurn' | 'newSecret'> {
  readonly form: FormValues;
  /**
   * 43 signs that nobody knows, for the one thing that this deed begins or makes with them: a session, a pass, a key. The
   * same again when the same form is sent twice.
   */
  readonly newSecret: string;
}

/** What every page may know of the installation. */
export interface House {
  readonly version: string;
  readonly baseUrl: string;
  readonly isDemo: boolean;
  /** Whether the demo roles may be taken on without a mail link: a demo on a loopback address only. */
  readonly offersDemoRoles: boolean;
  /** So long after the press of a button does what it sends go out; 0: at once. */
  readonly undoSeconds: number;
  /** The service (WMTS) of the background map that a visitor may switch on. */
  readonly backgroundMap: string;
}

/** What stands above every page and in every file of a demonstration. */
export const demoBanner = 'Demo-omgeving: geen officiële website van de Vlaamse overheid';

/** A file as it was sent. The name is safe to show and names no folder; the type is what the browser thinks. */
export interface SentFile {
  readonly name: string;
  /** As the browser gave it. */
  readonly originalName: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** The values of a form by field name, texts and files; a field can come more than once. */
export class FormValues {
  readonly entries: readonly (readonly [string, string])[];
  readonly files: readonly (readonly [string, SentFile])[];

  constructor(
    entries: readonly (readonly [string, string])[],
    files: readonly (readonly [string, SentFile])[] = [],
  ) {
    this.entries = entries;
    this.files = files;
  }

  /** The first value of a field without surrounding white space, or the empty text. */
  text(name: string): string {
    return (this.entries.find(([field]) => field === name)?.[1] ?? '').trim();
  }

  all(name: string): readonly string[] {
    return this.entries.filter(([field]) => field === name).map(([, value]) => value);
  }

  /** The first file of a field, or null where none was chosen. */
  file(name: string): SentFile | null {
    return this.files.find(([field]) => field === name)?.[1] ?? null;
  }
}

/** A refused form: what was typed, the sentence above it, and one sentence per wrong field. */
export interface Entered {
  readonly values: FormValues;
  readonly message: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** Where a page stands, from the home page down; the last one is the page itself and needs no address. */
export interface Crumb {
  readonly label: string;
  readonly href?: string;
}

/** What a GET answers with: the inside of a page; the reception puts the frame around it. */
export interface Page {
  readonly title: string;
  readonly description?: string;
  readonly trail?: readonly Crumb[];
  readonly body: Child;
  /** A Hero, for a page that opens with one. */
  readonly hero?: Child;
  readonly wide?: boolean;
  readonly status?: 200 | 400 | 404 | 409 | 410;
  /** After so many seconds a browser without script asks for the page again. */
  readonly refreshAfter?: number;
  /** Names of the custom elements that stand on this page; without any, the page has no script. */
  readonly elements?: readonly string[];
  /** Other addresses of the same, for machines. */
  readonly links?: readonly HeadLink[];
  /** The id of a place up to which the browser waits before it paints; of a page in the frame of another site. */
  readonly paintFrom?: string | undefined;
  /** Answered in the place of the page: a document for machines, as it stands. */
  readonly document?: { readonly type: string; readonly text: string };
  /** The tables on this page, to take along as files; the frame links to them below the body. */
  readonly tables?: readonly DataTable[];
  /** The page as a paper or a picture, to take along as well. */
  readonly paper?: PagePaper;
  /** Words by which the letters are found that this page speaks of: a demonstration leads to them. */
  readonly letters?: string | undefined;
}

/** What a page shows as a paper, a picture, or boundaries. A file is only made when somebody asks for it. */
export interface PagePaper {
  /** What its files are called, before their day: "kaart-vervoerregio". */
  readonly name: string;
  readonly title: string;
  /** What it is, with "deze" or "dit" before it: "deze kaart". */
  readonly noun: string;
  readonly files: Readonly<Partial<Record<PaperFormat, () => Promise<string | Uint8Array>>>>;
}

/** A file as it goes out: so many bytes, in pieces that are only read when they are sent. */
export interface OutgoingFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: number;
  readonly pieces: AsyncIterable<Uint8Array>;
}

/** A file that somebody sent us, by its hash in hexadecimal; under which name and as what it goes out. */
export interface KeptFile {
  readonly hash: string;
  readonly name: string;
  readonly type: string;
}

/** In the place of a file: where to go first. */
export interface Elsewhere {
  readonly seeOther: string;
}

/**
 * What a POST answers with: where to go next, what to say there, and a session begun or ended. With `showsSecret` that
 * page gets the form's `newSecret`, once: an outcome is kept, and a secret may not be.
 */
export interface Outcome {
  readonly seeOther: string;
  readonly notice?: string;
  readonly session?: 'start' | 'end';
  /** The browser holds the form's `newSecret` for so long, for the addresses from this path down. */
  readonly pass?: { readonly path: string; readonly seconds: number };
  readonly showsSecret?: boolean;
}

export type Get = (ctx: Reading, request: PageRequest) => Promise<Page>;

/** In the place of a GET, for an address that is a file and no page. */
export type GetFile = (ctx: Reading, request: PageRequest) => Promise<OutgoingFile | KeptFile | Elsewhere>;

/** What the reception notes once a page was shown: that a link was opened, and nothing else. Done at least once. */
export type Opened = (ctx: Writing, request: PageRequest) => Promise<void>;
export type Post = (ctx: Writing, request: FormRequest) => Promise<Outcome>;

/** What a form does in its transaction, with what was prepared before it. */
export type Deed = (ctx: Writing) => Promise<Outcome>;

/**
 * In the place of a POST that would hold its transaction up: does the slow work, such as reading a file, while none is
 * open, and answers with the deed. A form that is sent twice is prepared twice and done once.
 */
export type Prepare = (ctx: Reading, request: FormRequest) => Promise<Deed>;

/**
 * A page file: shows on GET, acts on POST or, where that takes preparation, on PREPARE. A form that is refused by
 * either is shown again by the GET of the same file.
 */
export interface PageModule {
  readonly GET?: Get;
  readonly FILE?: GetFile;
  readonly POST?: Post;
  readonly PREPARE?: Prepare;
  readonly OPENED?: Opened;
}

/** How a page acts on a form; null where it does not. */
export function prepareOf({ POST, PREPARE }: PageModule): Prepare | null {
  if (PREPARE !== undefined) return PREPARE;
  return POST === undefined ? null : async (_ctx, request) => (ctx) => POST(ctx, request);
}
