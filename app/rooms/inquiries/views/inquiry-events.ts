import { authorityNames } from '#rooms/correspondence/texts.ts';
import { referralStepWords } from '#rooms/referrals/texts.ts';
import type { InquiryStepView, InquiryView } from '../queries/get-inquiry.ts';
import type { Decisions } from '../queries/list-decisions.ts';
import type { ProposedAnswerView } from '../queries/list-proposed-answers.ts';
import {
  deliveryWayNames,
  inquiryKindNames,
  inquiryStepNames,
  signalStateNames,
  termDeedNames,
} from '../texts.ts';

import { reviewEndingNames } from './sending-words.ts';

/** From which of its tables something that happened to a question comes; each numbers its rows in the order of time. */
const sources = ['step', 'referral', 'classification', 'assignment', 'term', 'review', 'signal'] as const;

/** Something that happened to a question, in words for the office. */
export interface InquiryEvent {
  readonly source: (typeof sources)[number];
  readonly id: number;
  readonly at: Date;
  readonly title: string;
  readonly words: string;
  /** Null: the asker or the addressee by the link, or Regioloket. */
  readonly personId: string | null;
}

/** Of something that happened, what a history tells. */
export type ToldEvent = Pick<InquiryEvent, 'at' | 'title' | 'words' | 'personId'>;

/** All that happened to a question, its referrals and decisions among it, newest first. */
export function inquiryEvents(inquiry: InquiryView, decisions: Decisions): readonly InquiryEvent[] {
  const [registered, ...steps] = inquiry.steps.map((step) => ({
    ...step,
    source: 'step' as const,
    title: stepTitle(step),
  }));
  // Of what happened at one moment, the registration came first, and what we did with an answer after it.
  const events: InquiryEvent[] = [
    ...(registered === undefined ? [] : [registered]),
    ...decisions.classifications.map(({ id, at, personId, kind, theme, reason }) => ({
      source: 'classification' as const,
      id,
      at,
      title: `Aard: ${[inquiryKindNames[kind], theme].filter((word) => word !== '').join(', ')}`,
      words: reason,
      personId,
    })),
    ...decisions.assignments.map(({ id, at, personId, provinceName, ownerName, reason }) => ({
      source: 'assignment' as const,
      id,
      at,
      title: `Toegewezen aan ${provinceName === null ? 'het centrum' : `contactpunt ${provinceName}`}`,
      words: [ownerName === null ? '' : `Behandelaar: ${ownerName}`, reason].filter(Boolean).join('\n'),
      personId,
    })),
    ...inquiry.referrals.flatMap(({ number, addresseeName, steps }) =>
      steps.map((step) => ({
        source: 'referral' as const,
        id: step.id,
        at: step.at,
        title: `${addresseeName} (${number}): ${referralStepWords(step)}`,
        words: [step.words, step.suggested && `Wel voor: ${step.suggested}`].filter(Boolean).join('\n'),
        personId: step.personId,
      })),
    ),
    ...inquiry.termDeeds.map(({ at, deed, words, personId }, index) => ({
      source: 'term' as const,
      id: index + 1,
      at,
      title: termDeedNames[deed],
      words,
      personId,
    })),
    ...decisions.proposedAnswers.flatMap(reviewEvents),
    ...decisions.signals.map(({ at, kind, governorName, words, personId }, index) => ({
      source: 'signal' as const,
      id: index + 1,
      at,
      title: `Signaal aan ${governorName}: ${kind === 'sent' ? 'verstuurd' : signalStateNames[kind]}`,
      words,
      personId,
    })),
    ...steps,
  ];
  return events.toReversed().sort((one, other) => other.at.getTime() - one.at.getTime());
}

/** That an answer was laid before a second person, and what became of it. */
function reviewEvents(answer: ProposedAnswerView, index: number): readonly InquiryEvent[] {
  const { text, personId, proposedAt, ending, remark, sentText, endedAt, endedBy } = answer;
  const source = 'review' as const;
  const proposed = {
    source,
    id: 2 * index + 1,
    at: proposedAt,
    title: 'Antwoord voorgelegd',
    words: text,
    personId,
  };
  if (ending === null || endedAt === null) return [proposed];
  const title = `${reviewEndingNames[ending]}${sentText === null ? '' : ', met wijzigingen'}`;
  return [proposed, { source, id: 2 * index + 2, at: endedAt, title, words: remark, personId: endedBy }];
}

function stepTitle({ kind, way, authority }: InquiryStepView): string {
  if (authority !== null) return `${inquiryStepNames[kind]} naar ${authorityNames[authority]}`;
  return way === null ? inquiryStepNames[kind] : `${inquiryStepNames[kind]} (${deliveryWayNames[way]})`;
}

/** Which events somebody has seen, to go along in a form: of each source the last, by number and not by the clock. */
export function seenMark(events: readonly InquiryEvent[]): string {
  const last = (source: InquiryEvent['source']) =>
    events.reduce((most, event) => (event.source === source && event.id > most ? event.id : most), 0);
  return sources.map(last).join('.');
}

const markPattern = new RegExp(`^\\d{1,15}(\\.\\d{1,15}){${sources.length - 1}}$`);

/** The events that came after a mark; none where it is no mark of ours. */
export function eventsAfter(events: readonly InquiryEvent[], mark: string): readonly InquiryEvent[] {
  if (!markPattern.test(mark)) return [];
  const seen = mark.split('.').map(Number);
  return events.filter(({ source, id }) => id > (seen[sources.indexOf(source)] ?? 0));
}
