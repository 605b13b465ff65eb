import type { z } from 'zod';
import { bytesWithin } from '../bytes-within.ts';
import { CallRefused } from './call-refused.ts';

/** The largest body of a call, in bytes: some 11 MB of files in base64, and what is written beside them. */
export const callLimit = 15_000_000;

/** What a call sent, as text and as what its schema makes of it. */
export interface SentBody {
  readonly text: string;
  readonly value: unknown;
}

/** Reads the JSON of a call by its schema. Throws CallRefused for another kind (415), too much (413), no JSON (400) and what does not hold (422). */
export async function readBody(request: Request, schema: z.ZodType): Promise<SentBody> {
  const kind = request.headers.get('content-type') ?? '';
  if (!/^application\/json *(;|$)/i.test(kind))
    throw new CallRefused('andere-inhoudsvorm', 'Stuur JSON, met de header Content-Type: application/json.');
  const text = await textOf(request);
  const read = schema.safeParse(parsed(text));
  if (read.success) return { text, value: read.data };
  throw wrongBody(faultsIn(read.error.issues));
}

/** The refusal of a body, with a sentence for each place (a JSON Pointer). */
export function wrongBody(faults: Readonly<Record<string, string>>): CallRefused {
  return new CallRefused(
    'onjuiste-inhoud',
    'Er is nog niets geregistreerd. Kijk bij fouten wat je kunt veranderen.',
    {
      faults,
    },
  );
}

async function textOf(request: Request): Promise<string> {
  try {
    const bytes = await bytesWithin(callLimit, request);
    if (bytes !== null) return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Broken off on the way, or no UTF-8: in neither case is there anybody to tell more.
    throw new CallRefused('onleesbare-inhoud', unreadable);
  }
  throw new CallRefused('te-groot', 'Stuur hoogstens 15 MB: dat zijn zo’n 11 MB bestanden.');
}

const unreadable = 'De inhoud is geen JSON in UTF-8. Er is niets geregistreerd.';

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new CallRefused('onleesbare-inhoud', unreadable);
  }
}

const mostFaults = 50;

/** The first sentence of each place; a field that is not known is a place of its own. */
function faultsIn(issues: readonly z.core.$ZodIssue[]): Record<string, string> {
  const faults: Record<string, string> = {};
  for (const issue of issues.slice(0, mostFaults)) {
    const places =
      issue.code === 'unrecognized_keys'
        ? issue.keys
            .slice(0, mostFaults)
            .map((key) => [[...issue.path, key], 'Dit veld bestaat niet.'] as const)
        : [[issue.path, issue.message] as const];
    for (const [path, sentence] of places) faults[pointer(path)] ??= sentence;
  }
  return faults;
}

/** A JSON Pointer (RFC 6901); the empty one is the whole. */
function pointer(path: readonly PropertyKey[]): string {
  return path
    .map((step) => `/${String(step).slice(0, 40).replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('');
}
