/** Pages of the site as the server sent them, by address. */
export interface KeptPages {
  /** The page at an address; null where the server gives none that can be shown in the place of this one. */
  readonly get: (address: string, signal: AbortSignal) => Promise<Document | null>;
  /** Asks for a page that will most likely be wanted next. */
  readonly expect: (address: string) => void;
}

/** So many texts are kept: enough to go to and fro, little for the memory of a phone. */
const keptAtMost = 8;

/** After this long the facts may be other ones. */
const freshMilliseconds = 120_000;

/** Pages that were shown or expected a moment ago come from memory; what failed is asked again. */
export function keptPages(): KeptPages {
  const kept = new Map<string, Promise<string | null>>();
  const keep = (address: string, signal?: AbortSignal): Promise<string | null> => {
    const known = kept.get(address);
    if (known !== undefined) return known;
    const text = textAt(address, signal);
    kept.set(address, text);
    const forget = () => kept.get(address) === text && kept.delete(address);
    setTimeout(forget, freshMilliseconds);
    const [oldest] = kept.keys();
    if (kept.size > keptAtMost && oldest !== undefined) kept.delete(oldest);
    let isPending = true;
    void text.then((found) => {
      isPending = false;
      if (found === null) forget();
    });
    // Who asks for it after this must not get the answer that never came.
    signal?.addEventListener('abort', () => isPending && forget());
    return text;
  };
  return {
    get: async (address, signal) => {
      const text = await keep(address, signal);
      return text === null ? null : new DOMParser().parseFromString(text, 'text/html');
    },
    expect: (address) => void keep(address),
  };
}

/** The text of a page; null for a refusal, for what is no page, and for a page of another address. */
async function textAt(address: string, signal?: AbortSignal): Promise<string | null> {
  const answer = await fetch(address, { signal: signal ?? null, headers: { accept: 'text/html' } }).catch(
    () => null,
  );
  const isPage = answer?.headers.get('content-type')?.startsWith('text/html') ?? false;
  if (answer === null || !answer.ok || answer.redirected || !isPage) return null;
  return await answer.text().catch(() => null);
}
