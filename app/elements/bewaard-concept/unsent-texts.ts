/** What was typed in the fields of one form, by name, and when. */
interface UnsentText {
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

/** What is typed and not sent in this browser, by the address of its form. */
export class UnsentTexts {
  readonly #store: Store;
  readonly #now: () => number;

  constructor(store: Store, now: () => number) {
    this.#store = store;
    this.#now = now;
  }

  /** Says whether the browser had room for it. */
  keep(address: string, values: UnsentText['values'], isSent = false): boolean {
    const text: UnsentText = { values, at: this.#now(), isSent };
    try {
      this.#store.setItem(prefix + address, JSON.stringify(text));
      return true;
    } catch {
      return false;
    }
  }

  /** What was typed there, or null where nothing was. */
  find(address: string): UnsentText['values'] | null {
    return read(this.#store.getItem(prefix + address))?.values ?? null;
  }

  forget(address: string): void {
    this.#store.removeItem(prefix + address);
  }

  /** Forgets what is a week old, and what was sent from the page that led here, if one did. */
  tidy(cameFrom: string | null): void {
    for (const key of this.#keys()) {
      const text = read(this.#store.getItem(key));
      const isOld = text === null || text.at < this.#now() - keptFor;
      if (isOld || (text.isSent && key === prefix + cameFrom)) this.#store.removeItem(key);
    }
  }

  #keys(): string[] {
    const keys = Array.from({ length: this.#store.length }, (_, place) => this.#store.key(place) ?? '');
    return keys.filter((key) => key.startsWith(prefix));
  }
}

function read(text: string | null): UnsentText | null {
  try {
    return text === null ? null : (JSON.parse(text) as UnsentText);
  } catch {
    return null;
  }
}
