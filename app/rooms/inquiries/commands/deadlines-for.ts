import type { Reading } from '#platform/context.ts';
import { countedFromSentence, deadlineLines, sourceSentence, termKindNames } from '#rooms/calendar/texts.ts';
import { listClocks, type OfficeClock } from '../queries/list-clocks.ts';

/** Until when the office has for a question, for a letter: of each term that runs a text with its explanation. */
export async function deadlinesFor(ctx: Pick<Reading, 'db'>, inquiryId: string): Promise<readonly string[]> {
  const clocks = await listClocks(ctx, inquiryId);
  return clocks.filter(({ isRunning }) => isRunning).map(deadlineText);
}

function deadlineText({ kind, rule, clock, deadline }: OfficeClock): string {
  return [
    termKindNames[kind],
    ...deadlineLines(kind, deadline),
    countedFromSentence(rule, clock.start),
    sourceSentence(kind, rule.source),
  ].join('\n');
}
