import type { z } from 'zod';
import { Invalid, NotFound } from '#platform/refusals.ts';

/** A request as it came: the parameters in its path, decoded, and its address. */
export interface RawRequest {
  readonly params: Readonly<Record<string, string>>;
  readonly baseUrl: string;
  readonly url: URL;
}

/**
 * Reads the parameters of a request by their schemas. Refuses (NotFound) a path that cannot be one of ours, and
 * (Invalid, a sentence per parameter) a query with a parameter that is not known, comes twice, or does not hold.
 */
export function readParameters(
  { params, query }: { params: z.ZodObject; query: z.ZodObject },
  { params: inPath, url }: RawRequest,
): { params: unknown; query: unknown } {
  const path = params.safeParse(inPath);
  if (!path.success) throw new NotFound(path.error.issues[0]?.message ?? 'Dit adres bestaat niet.');
  const known = Object.keys(query.shape);
  const faults = new Map([...unknownIn(url.searchParams, known), ...repeatedIn(url.searchParams)]);
  const read = query.safeParse(Object.fromEntries(url.searchParams));
  for (const { path, message } of read.error?.issues ?? []) {
    const name = String(path[0]);
    if (!faults.has(name)) faults.set(name, message);
  }
  if (!read.success || faults.size > 0) throw refusal(faults);
  return { params: path.data, query: read.data };
}

function refusal(faults: ReadonlyMap<string, string>): Invalid {
  const names = [...faults.keys()].join(', ');
  const which =
    faults.size === 1 ? `De parameter ${names} klopt niet.` : `Deze parameters kloppen niet: ${names}.`;
  return new Invalid(`${which} Kijk bij fouten wat je kunt veranderen.`, Object.fromEntries(faults));
}

function unknownIn(query: URLSearchParams, known: readonly string[]): [string, string][] {
  const advice = known.length === 0 ? 'Dit adres kent er geen.' : `Dit adres kent: ${known.join(', ')}.`;
  return [...query.keys()]
    .filter((name) => !known.includes(name))
    .map((name) => [shortened(name), `Deze parameter bestaat niet. ${advice}`]);
}

function repeatedIn(query: URLSearchParams): [string, string][] {
  return [...new Set(query.keys())]
    .filter((name) => query.getAll(name).length > 1)
    .map((name) => [shortened(name), 'Geef deze parameter maar één keer.']);
}

function shortened(name: string): string {
  return name.length > 40 ? `${name.slice(0, 40)}…` : name;
}
