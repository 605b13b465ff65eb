import type { FollowUpKind } from '../model.ts';

/** A rule, as far as it says when it comes due. */
export interface TimedRule {
  readonly id: string;
  readonly kind: FollowUpKind;
  readonly days: number;
  readonly isActive: boolean;
}

/** A term that runs: since when it is what it is, and the rules that did their work about it. */
export interface RunningTerm {
  /** When something is done that is due so many days after it; null where nobody can say. */
  readonly momentOf: (days: number) => Date | null;
  readonly setAt: Date;
  readonly done: ReadonlySet<string>;
}

/** What to do about a term now: send by these rules, and let those pass. */
export interface DueRules<Rule> {
  readonly send: readonly Rule[];
  readonly pass: readonly Rule[];
}

/**
 * Which rules to act on now. Of those of a kind that came due together the last one writes and the others pass; a rule
 * passes, too, if its moment lay before the term was set.
 */
export function dueRules<Rule extends TimedRule>(
  rules: readonly Rule[],
  { momentOf, setAt, done }: RunningTerm,
  now: Date,
): DueRules<Rule> {
  const due = rules
    .filter(({ id, isActive }) => isActive && !done.has(id))
    .flatMap((rule) => {
      const moment = momentOf(rule.days);
      return moment === null || moment > now ? [] : [{ rule, moment }];
    })
    .sort((one, other) => one.moment.getTime() - other.moment.getTime());
  const sends = ({ rule, moment }: (typeof due)[number]) =>
    moment > setAt && due.findLast((one) => one.rule.kind === rule.kind)?.rule === rule;
  return {
    send: due.filter(sends).map(({ rule }) => rule),
    pass: due.filter((one) => !sends(one)).map(({ rule }) => rule),
  };
}
