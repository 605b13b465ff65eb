import { Invalid, NotFound } from '#platform/refusals.ts';
import { Unreadable } from '../read-form.ts';

/** What went wrong, by the part of the guide that explains it. */
export const problems = {
  'onjuiste-parameters': { status: 400, title: 'Een parameter klopt niet' },
  'onleesbaar-adres': { status: 400, title: 'Dit adres is niet leesbaar' },
  'onleesbare-inhoud': { status: 400, title: 'De inhoud is niet leesbaar' },
  'geen-sleutel': { status: 401, title: 'Geen sleutel die werkt' },
  'recht-ontbreekt': { status: 403, title: 'De sleutel mag dit niet' },
  'niet-gevonden': { status: 404, title: 'Niet gevonden' },
  'andere-methode': { status: 405, title: 'Zo kun je dit adres niet vragen' },
  'geen-geschikte-vorm': { status: 406, title: 'Geen geschikte vorm van dit antwoord' },
  'andere-herhaling': { status: 409, title: 'Deze Idempotency-Key is al gebruikt' },
  'te-groot': { status: 413, title: 'De inhoud is te groot' },
  'andere-inhoudsvorm': { status: 415, title: 'De inhoud is geen JSON' },
  'onjuiste-inhoud': { status: 422, title: 'De inhoud klopt niet' },
  'te-vaak': { status: 429, title: 'Te vaak gevraagd' },
  fout: { status: 500, title: 'Er ging iets mis bij ons' },
} as const;

export type ProblemKind = keyof typeof problems;

/** A refusal as a document (RFC 9457), in Dutch. `fouten` has a sentence per parameter, or per place in the body. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance: string;
  readonly fouten?: Readonly<Record<string, string>>;
}

/** Which refusal of the API it is; null for anything else: that is a bug. */
export function problemKindOf(error: unknown): ProblemKind | null {
  if (error instanceof NotFound) return 'niet-gevonden';
  if (error instanceof Invalid) return 'onjuiste-parameters';
  if (error instanceof Unreadable) return 'onleesbaar-adres';
  return null;
}

/** Answers with the document of a problem. */
export function problemResponse(
  kind: ProblemKind,
  detail: string,
  given: {
    readonly baseUrl: string;
    readonly instance: string;
    readonly faults?: Readonly<Record<string, string>>;
    readonly headers?: Readonly<Record<string, string>>;
  },
): Response {
  const { status, title } = problems[kind];
  const faults = given.faults ?? {};
  const problem: Problem = {
    type: `${given.baseUrl}/api#${kind}`,
    title,
    status,
    detail,
    instance: given.instance,
    ...(Object.keys(faults).length > 0 && { fouten: faults }),
  };
  const body = `${JSON.stringify(problem)}\n`;
  return new Response(body, {
    status,
    headers: {
      'content-length': String(Buffer.byteLength(body)),
      'content-type': 'application/problem+json',
      'content-language': 'nl',
      'cache-control': 'no-cache',
      ...given.headers,
    },
  });
}
