import { Client, type QueryConfig } from 'pg';

/** How many questions one connection knows at most; each plan takes memory of PostgreSQL as long as it is kept. */
export const questionsKept = 200;

/**
 * A connection on which PostgreSQL prepares a question that comes back and keeps its plan: for our small tables
 * the planning took five times as long as the answer. A question is prepared the second time it is asked, so
 * that odd searches leave nothing, and of more than `questionsKept` the one that was asked longest ago goes. What looks
 * for words (`@@`) is planned each time: how rare the words are decides where to begin, by a factor of twenty.
 */
export class PreparingClient extends Client {
  /** By text, longest ago first: the name under which it is prepared, or null when it was asked once. */
  readonly #asked = new Map<string, string | null>();
  #namesGiven = 0;

  // biome-ignore lint/suspicious/noExplicitAny: pg declares query in a dozen shapes; all but one pass unchanged
  override query(...parameters: any[]): any {
    const [text, values, ...rest] = parameters;
    const name = typeof text === 'string' && Array.isArray(values) ? this.#nameOf(text) : null;
    if (name === null) return Reflect.apply(super.query, this, parameters);
    const prepared: QueryConfig = { name, text, values };
    return Reflect.apply(super.query, this, [prepared, ...rest]);
  }

  #nameOf(text: string): string | null {
    if (!/^\s*(select|with)\b/i.test(text) || text.includes(' @@ ')) return null;
    const known = this.#asked.get(text);
    const name = known === undefined ? null : (known ?? `question ${++this.#namesGiven}`);
    this.#asked.delete(text);
    this.#asked.set(text, name);
    if (this.#asked.size > questionsKept) this.#forgetOldest();
    return name;
  }

  /** Inside a failed transaction PostgreSQL refuses, and keeps it; a name is never given twice, so that harms nothing. */
  #forgetOldest(): void {
    const [[text, name] = ['', null]] = this.#asked;
    this.#asked.delete(text);
    if (name === null) return;
    super.query(`deallocate "${name}"`).catch(() => undefined);
    delete this.#parsed[name];
  }

  /** What pg itself remembers of each prepared statement, for as long as the connection lives. */
  get #parsed(): Record<string, unknown> {
    return (this as unknown as { connection: { parsedStatements: Record<string, unknown> } }).connection
      .parsedStatements;
  }
}
