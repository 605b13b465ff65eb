import type { EnteredLine } from './entered-lines.ts';
import { blocking, type ImportProblem } from './import-problem.ts';

/** In which unit the shares of a table stand: none at all, 0 to 1, or 0 to 100. */
export type ShareUnit = 'none' | 'fraction' | 'percent';

/** The share of each line, 0 to 1; null where none is stated. A line whose share cannot be read is not in it. */
export interface Shares {
  readonly unit: ShareUnit;
  readonly ofLine: ReadonlyMap<number, number | null>;
  readonly problems: readonly ImportProblem[];
}

interface WrittenShare {
  readonly number: number;
  readonly isPercent: boolean;
}

/**
 * Reads the shares of a table: 0,45 and 0.45 and 45% alike. A bare number is in the unit of the whole column, which
 * is percent where at least half of its bare numbers are over 1. A share is over 0 and at most 1.
 */
export function readShares(lines: readonly EnteredLine[]): Shares {
  const written = new Map(lines.map(({ line, texts }) => [line, writtenShare(texts.share)]));
  const unit = unitOf([...written.values()].filter((share) => share !== null));
  const ofLine = new Map<number, number | null>();
  const problems: ImportProblem[] = [];
  for (const { line, texts, lost } of lines) {
    const share = written.get(line) ?? null;
    const problem = { line, column: 'share', value: texts.share } as const;
    const part = share === null ? null : partOf(share, unit);
    if (lost.has('share')) continue;
    if (texts.share !== '' && share === null) problems.push(blocking('shareMalformed', problem));
    else if (part !== null && !(part > 0 && part <= 1)) problems.push(blocking('shareOutOfRange', problem));
    else ofLine.set(line, part);
  }
  return { unit, ofLine, problems };
}

function writtenShare(text: string): WrittenShare | null {
  const match = /^([+-]?\d{1,9}(?:[.,]\d{1,18})?|[.,]\d{1,18})\s*(%?)$/u.exec(text);
  if (match === null) return null;
  return { number: Number(match[1]?.replace(',', '.')), isPercent: match[2] === '%' };
}

function unitOf(shares: readonly WrittenShare[]): ShareUnit {
  if (shares.length === 0) return 'none';
  const bare = shares.filter(({ isPercent }) => !isPercent);
  const large = bare.filter(({ number }) => number > 1);
  return large.length * 2 >= bare.length ? 'percent' : 'fraction';
}

function partOf({ number, isPercent }: WrittenShare, unit: ShareUnit): number {
  // In 15 digits, so that 33.3 percent is 0.333 and not what binary division leaves.
  return isPercent || unit === 'percent' ? Number((number / 100).toPrecision(15)) : number;
}
