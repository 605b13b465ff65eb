/** The forms of an answer, the preferred one first. */
export const formats = {
  json: 'application/json',
  jsonld: 'application/ld+json',
  ttl: 'text/turtle',
} as const;

export type Format = keyof typeof formats;

/** How an answer is compressed on its way, the preferred one first. */
export const encodings = ['br', 'gzip', 'identity'] as const;

export type Encoding = (typeof encodings)[number];

/**
 * The form that a client likes best (RFC 9110, 12.5.1): the most precise range that fits a form tells how much, and of
 * two that are liked as much comes the first. Null where it takes none of them.
 */
export function formatFor(accept: string | undefined, offered: readonly Format[]): Format | null {
  if (accept === undefined || accept.trim() === '') return offered[0] ?? null;
  const ranges = weighed(accept);
  return best(offered, (format) => {
    const type = formats[format];
    return ranges.get(type) ?? ranges.get(`${type.split('/')[0]}/*`) ?? ranges.get('*/*') ?? 0;
  });
}

/** The encoding that a client likes best; none where it names nothing that we have. */
export function encodingFor(accept: string | undefined): Encoding {
  const wanted = weighed(accept ?? '');
  const liked = best(encodings, (encoding) => {
    return wanted.get(encoding) ?? wanted.get('*') ?? (encoding === 'identity' ? 0.001 : 0);
  });
  return liked ?? 'identity';
}

/** Whether the client would rather have a page to read than data. */
export function prefersPage(accept: string | undefined): boolean {
  const ranges = weighed(accept ?? '');
  const page = ranges.get('text/html') ?? 0;
  const data = Object.values(formats).map((type) => ranges.get(type) ?? 0);
  return page > 0 && data.every((one) => one <= page);
}

function best<Choice>(choices: readonly Choice[], weight: (choice: Choice) => number): Choice | null {
  const [first] = choices
    .map((choice) => ({ choice, weight: weight(choice) }))
    .filter((one) => one.weight > 0)
    .sort((one, other) => other.weight - one.weight);
  return first?.choice ?? null;
}

/** What a header of choices names, with how much it is liked: 0 to 1. */
function weighed(header: string): Map<string, number> {
  return new Map(
    header.split(',').map((choice) => {
      const [name = '', ...parameters] = choice.split(';').map((part) => part.trim().toLowerCase());
      const quality = parameters.find((one) => one.startsWith('q='))?.slice(2);
      const weight = quality === undefined ? 1 : Number(quality);
      return [name, weight >= 0 && weight <= 1 ? weight : 0] as const;
    }),
  );
}
