import { LinkButton } from '#design/button/button.tsx';
import { Card, CardGrid } from '#design/card/card.tsx';
import { Details } from '#design/details/details.tsx';
import { Heading } from '#design/heading/heading.tsx';
import { Link } from '#design/link/link.tsx';
import { List } from '#design/list/list.tsx';
import { dayOf, dutch } from '#platform/day.ts';
import { timeToSecond } from '#platform/dutch-moment.ts';
import { dutchList } from '#platform/dutch-writing.ts';
import { lengthWords, termKindSlugs } from '#rooms/calendar/texts.ts';
import { allows, type InquiryVerb } from '../model.ts';
import type { Silence } from '../queries/find-silence.ts';
import type { InquiryView } from '../queries/get-inquiry.ts';
import type { OfficeClock } from '../queries/list-clocks.ts';
import type { HeldDeedView } from '../queries/list-held-deeds.ts';
import { inquiryVerbNames } from '../texts.ts';
import { waitingDeedsId } from './held-deeds.tsx';
import { heldDeedNames } from './sending-words.ts';

interface Place {
  readonly verb: InquiryVerb | null;
  readonly path: string;
  readonly label: string;
}

const deed = (verb: InquiryVerb, path: string): Place => ({ verb, path, label: inquiryVerbNames[verb] });

/** Not below the question: it is about all that one asker asked. */
const erasurePlace = '/beheer/vraagsteller-wissen';

/** Where each deed of the office has its form, below the address of the question, by whom it is for. */
const groups: readonly { readonly title: string; readonly places: readonly Place[] }[] = [
  {
    title: 'Met de administraties en de gouverneur',
    places: [deed('refer', 'deelvragen'), deed('signal', 'signalen')],
  },
  {
    title: 'Met de vraagsteller',
    places: [
      deed('deliver', 'antwoord'),
      deed('askAsker', 'vraag-terug'),
      deed('inform', 'tussentijds-bericht'),
      deed('extend', 'verlenging'),
      deed('acknowledge', 'ontvangstbevestiging'),
      deed('pointElsewhere', 'doorverwijzing'),
      { verb: null, path: 'links', label: 'Links van de vraagsteller' },
    ],
  },
  {
    title: 'Met andere vragen',
    places: [
      deed('relate', 'verwante-vragen'),
      deed('merge', 'samenvoeging'),
      deed('unmerge', 'samenvoeging-ongedaan'),
      deed('split', 'splitsing'),
    ],
  },
  {
    title: 'Onder ons',
    places: [
      deed('assign', 'toewijzing'),
      deed('identify', 'vraagsteller'),
      deed('classify', 'aard'),
      { verb: null, path: 'notas', label: 'Interne nota schrijven' },
      { verb: null, path: 'taken', label: 'Taak toevoegen' },
      deed('close', 'afsluiting'),
      deed('reopen', 'heropening'),
      deed('erase', erasurePlace),
    ],
  },
];

interface InquiryDeedsProps {
  readonly inquiry: InquiryView;
  readonly clocks: readonly OfficeClock[];
  /** Whether one of its terms may be extended today. */
  readonly canExtend: boolean;
  /** When silence of the asker is noted, if nothing comes. */
  readonly silence: Silence | null;
  /** What of the reader is about to go out, which can still be taken back; null where nothing is. */
  readonly leaving: HeldDeedView | null;
  readonly mayErase: boolean;
}

/** What comes next and for whom, with its one button; below it, closed, all that can be done now. */
export function InquiryDeeds({ inquiry, clocks, canExtend, silence, leaving, mayErase }: InquiryDeedsProps) {
  const { words, to } = leaving === null ? nextStep(inquiry) : untilItLeaves(leaving);
  const base = `/vragen/${inquiry.number}`;
  return (
    <Card title="Volgende stap" level={2} standout>
      <p>{words}</p>
      {silence !== null && (
        <p>
          Zegt de vraagsteller niets tot en met {dutch(silence.until)} (
          <a href={`/beheer/termijnen/${termKindSlugs.silence}`}>{lengthWords(silence.term)}</a> na de
          bezorging), dan noteren we op {dutch(dayOf(silence.from))} “geen reactie”. Dat telt nooit als
          bevestigd.
        </p>
      )}
      {to !== null && (
        <p>
          <LinkButton href={to.path.startsWith('#') ? to.path : `${base}/${to.path}`}>{to.label}</LinkButton>
        </p>
      )}
      <Details summary="Alles wat je met deze vraag kunt doen">
        <CardGrid>
          {groups
            .map(({ title, places }) => ({
              title,
              places: places.filter(({ verb }) => isPossible(verb, { inquiry, clocks, canExtend, mayErase })),
            }))
            .filter(({ places }) => places.length > 0)
            .map(({ title, places }) => (
              <div>
                <Heading level={3} looks={5}>
                  {title}
                </Heading>
                <List
                  looks="divided"
                  items={places.map(({ path, label }) => <Link href={hrefOf(inquiry, path)}>{label}</Link>)}
                />
              </div>
            ))}
        </CardGrid>
      </Details>
    </Card>
  );
}

function hrefOf({ number }: InquiryView, path: string): string {
  return path === erasurePlace ? `${path}?wie=${number}` : `/vragen/${number}/${path}`;
}

/** Deeds about a term are offered where such a term runs; no governor is told of what another one asked in confidence. */
function isPossible(
  verb: InquiryVerb | null,
  {
    inquiry: { state, isConfidential },
    clocks,
    canExtend,
    mayErase,
  }: Omit<InquiryDeedsProps, 'silence' | 'leaving'>,
): boolean {
  if (verb === null) return true;
  if (!allows(verb, state)) return false;
  if (verb === 'erase') return mayErase;
  if (verb === 'extend') return canExtend;
  if (verb === 'acknowledge')
    return clocks.some(({ kind, isRunning }) => isRunning && kind === 'complaintAcknowledgement');
  return verb !== 'signal' || !isConfidential;
}

interface NextStep {
  readonly words: string;
  readonly to: Pick<Place, 'path' | 'label'> | null;
}

/** What comes next after that is only known once it is gone. */
function untilItLeaves({ place, dueAt }: HeldDeedView): NextStep {
  return {
    words: `${heldDeedNames[place]}: vertrekt om ${timeToSecond(dueAt)}. Tot dan kun je het nog ongedaan maken.`,
    to: { path: `#${waitingDeedsId}`, label: 'Naar “Maak ongedaan”' },
  };
}

function nextStep({ state, referrals, changedAt }: InquiryView): NextStep {
  const since = dutch(dayOf(changedAt));
  switch (state) {
    case 'open':
      return referrals.some(({ turn }) => turn === 'office')
        ? {
            words: 'Een deelvraag wacht op ons. Wat je ermee kunt doen, staat bij die deelvraag.',
            to: { path: '#deelvragen', label: 'Naar de deelvragen' },
          }
        : {
            words: 'Leg de vraag voor aan wie bevoegd is, of bezorg zelf het antwoord.',
            to: deed('refer', 'deelvragen'),
          };
    case 'answered':
      return {
        words: 'De administratie antwoordde. Bezorg het antwoord aan de vraagsteller.',
        to: deed('deliver', 'antwoord'),
      };
    case 'referred': {
      const waiting = referrals.filter(({ turn }) => turn === 'administration');
      const names = dutchList([...new Set(waiting.map(({ addresseeName }) => addresseeName))]);
      return { words: `Het is aan ${names}, sinds ${since}. Wij volgen op.`, to: null };
    }
    case 'awaitingAsker':
      return { words: `Het is aan de vraagsteller, sinds ${since}: wij vroegen iets.`, to: null };
    case 'delivered':
      return {
        words: `Het is aan de vraagsteller, sinds ${since}, om te zeggen of het antwoord volstaat.`,
        to: null,
      };
    case 'confirmed':
    case 'silent':
    case 'closed':
    case 'pointedElsewhere':
    case 'withdrawn':
      return { words: `Deze vraag is afgerond, sinds ${since}.`, to: null };
    case 'merged':
      return {
        words:
          'Deze vraag gaat verder in een oudere van dezelfde vraagsteller. Wat er te doen is, staat daar.',
        to: { path: '#samenhang', label: 'Naar de andere vraag' },
      };
  }
}
