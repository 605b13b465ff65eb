/** What was typed in the fields of one form, by name, and when. */
interface Draft {
  readonly values: Readonly<Record<string, string>>;
  /** In milliseconds since 1970. */
  readonly at: number;
  /** Whether the form was sent with it; whether that worked is known only on the page that comes after. */
  readonly isSent: boolean;
}

/** What a browser keeps things in: its localStorage. */
type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

const prefix = 'concept:';
const keptFor = 7 * 86_400_000;

/** The drafts in this browser, each by the address of its form. A browser that keeps nothing has none. */
export class Drafts {
  readonly #store: Store;
  readonly #now: () => number;

  constructor(store: Store, now: () => number) {
    this.#store = store;
    this.#now = now;
  }

  keep(address: string, values: Draft['values'], isSent = false): void {
    this.#store.setItem(
      prefix + address,
      JSON.stringify({ values, at: this.#now(), isSent } satisfies Draft),
    );
  }

  /** What was typed there, or null. */
  find(address: string): Draft['values'] | null {
    return read(this.#store.getItem(prefix + address))?.values ?? null;
  }

  forget(address: string): void {
    this.#store.removeItem(prefix + address);
  }

  /** Forgets what is a week old, and what was sent from the page that led here, if one did. */
  tidy(cameFrom: string | null): void {
    for (const key of this.#keys()) {
      const draft = read(this.#store.getItem(key));
      const isOld = draft === null || draft.at < this.#now() - keptFor;
      if (isOld || (draft.isSent && key === prefix + cameFrom)) this.#store.removeItem(key);
    }
  }

  #keys(): string[] {
    const keys = Array.from({ length: this.#store.length }, (_, place) => this.#store.key(place) ?? '');
    return keys.filter((key) => key.startsWith(prefix));
  }
}

function read(text: string | null): Draft | null {
  try {
    return text === null ? null : (JSON.parse(text) as Draft);
  } catch {
    return null;
  }
}
