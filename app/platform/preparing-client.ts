import { createHash } from 'node:crypto';
import { Client, type QueryConfig } from 'pg';

/** How many statements one connection keeps prepared; the program has a few hundred, this is only a bound. */
const statementsKept = 1_000;

/**
 * A connection on which PostgreSQL prepares every question once and keeps its plan: for our small tables the
 * planning took five times as long as the answer. A statement goes by the digest of its text, so the same
 * question from another place is the same statement.
 */
export class PreparingClient extends Client {
  readonly #prepared = new Map<string, string>();

  // biome-ignore lint/suspicious/noExplicitAny: pg declares query in a dozen shapes; all but one pass unchanged
  override query(...parameters: any[]): any {
    const [text, values, ...rest] = parameters;
    const name = typeof text === 'string' && Array.isArray(values) ? this.#nameOf(text) : null;
    if (name === null) return Reflect.apply(super.query, this, parameters);
    const prepared: QueryConfig = { name, text, values };
    return Reflect.apply(super.query, this, [prepared, ...rest]);
  }

  #nameOf(text: string): string | null {
    const known = this.#prepared.get(text);
    if (known !== undefined) return known;
    if (!/^\s*(select|with)\b/i.test(text) || this.#prepared.size >= statementsKept) return null;
    const name = createHash('sha1').update(text).digest('base64');
    this.#prepared.set(text, name);
    return name;
  }
}
