import type { DayOff, DayOffKind } from '#platform/calendar.ts';
import { type Day, dutch, dutchWithWeekday } from '#platform/day.ts';
import type { Deadline, Run } from '#platform/deadline.ts';
import type { Term, TermUnit } from '#platform/term.ts';
import {
  type CalendarDeed,
  type Certainty,
  type CountedFrom,
  isTarget,
  type Source,
  type TermKind,
  termKinds,
} from './model.ts';
import type { CalendarVerb } from './policy.ts';

/** What a term is for, on screen. */
export const termKindNames: Readonly<Record<TermKind, string>> = {
  inquiryTarget: 'Vraag: antwoord',
  bottleneckTarget: 'Knelpunt: oplossing of gemotiveerd nee',
  complaintAcknowledgement: 'Klacht over ABB: ontvangst bevestigen',
  complaintHandling: 'Klacht over ABB: behandelen',
  disclosureDecision: 'Aanvraag openbaarheid van bestuur: beslissen',
  silence: 'Bezorgd antwoord: reactie van de vraagsteller',
  reopening: 'Afgeronde vraag: heropenen door de vraagsteller',
};

/** What a term is called in an address. */
export const termKindSlugs: Readonly<Record<TermKind, string>> = {
  inquiryTarget: 'vraag',
  bottleneckTarget: 'knelpunt',
  complaintAcknowledgement: 'klacht-ontvangst',
  complaintHandling: 'klacht-behandeling',
  disclosureDecision: 'openbaarheid',
  silence: 'reactie',
  reopening: 'heropening',
};

/** The kind of term that an address names, or null. */
export function termKindOfSlug(slug: string): TermKind | null {
  return termKinds.find((kind) => termKindSlugs[kind] === slug) ?? null;
}

/** Why the office is closed, on screen. */
export const dayOffKindNames: Readonly<Record<DayOffKind, string>> = {
  legalHoliday: 'wettelijke feestdag',
  closingDay: 'sluitingsdag',
  bridgeDay: 'brugdag',
};

/** How sure a fact is. */
export const certaintyNames: Readonly<Record<Certainty, string>> = {
  found: 'staat in de bron',
  toConfirm: 'te bevestigen',
};

/** In what a term is counted, one and many. */
export const unitNames: Readonly<Record<TermUnit, readonly [string, string]>> = {
  calendarDays: ['kalenderdag', 'kalenderdagen'],
  officeDays: ['werkdag', 'werkdagen'],
  months: ['maand', 'maanden'],
};

/** What happens to a last day on which the office is closed. */
export const lastDayNames: Readonly<Record<Term['lastDay'], string>> = {
  stays: 'blijft de laatste dag',
  moves: 'schuift op naar de volgende werkdag',
};

/** From which day a term counts. */
export const countedFromNames: Readonly<Record<CountedFrom, string>> = {
  contact: 'de dag van het contact',
  registration: 'de dag van de registratie',
  delivery: 'de dag waarop het antwoord bezorgd is',
  ending: 'de dag waarop de vraag afgerond is',
};

/** From which day a term counts, in one sentence. */
export function countedFromSentence(
  { countedFrom }: { readonly countedFrom: CountedFrom },
  start: Day,
): string {
  return `Geteld vanaf ${countedFromNames[countedFrom]}: ${dutch(start)}.`;
}

/** Where a term is written and how sure that is, in one sentence; a target is ABB's own. */
export function sourceSentence(kind: TermKind, { document, article, url, certainty }: Source): string {
  if (isTarget(kind)) return 'ABB stelt zich deze streefdatum zelf; ze is geen belofte.';
  const place = [document, article].filter((part) => part !== null).join(', ');
  return `Bron: ${place}${url === null ? '' : ` (${url})`}; ${certaintyNames[certainty]}.`;
}

/** Whether a term stands still while it is for the asker to act. */
export function pauseWords(pausesForAsker: boolean): string {
  return pausesForAsker ? 'staat stil zolang de vraagsteller aan de beurt is' : 'loopt altijd door';
}

/** A number of a unit in words: 20 kalenderdagen. */
export function lengthWords({ unit, count }: Pick<Term, 'unit' | 'count'>): string {
  const [one, many] = unitNames[unit];
  return `${count} ${count === 1 ? one : many}`;
}

/** How long a term is, and to how much it can be extended. */
export function termWords(term: Term | null): string {
  if (term === null) return 'geen';
  const { unit, extendedTo } = term;
  if (extendedTo === null) return lengthWords(term);
  return `${lengthWords(term)}, één keer te verlengen tot ${lengthWords({ unit, count: extendedTo })}, met redenen`;
}

/** Until when, in one sentence: a target is called one, and never a promise. */
export function deadlineSentence(kind: TermKind, { lastDay, runs }: Deadline): string {
  const since = runs.at(-1)?.from;
  if (lastDay !== null) {
    return `${isTarget(kind) ? 'Streefdatum:' : 'Uiterlijk op'} ${dutchWithWeekday(lastDay)}.`;
  }
  return `De termijn staat stil sinds ${since === undefined ? 'het begin' : dutch(since)}: er is nog geen laatste dag.`;
}

/** The days of a run as a reader sees them, with their days of the week. */
export function runDays({ from, to }: Pick<Run, 'from' | 'to'>): string {
  if (to === null) return `vanaf ${dutchWithWeekday(from)}`;
  if (to === from) return dutchWithWeekday(from);
  return `${dutchWithWeekday(from)} tot en met ${dutchWithWeekday(to)}`;
}

/** What happened with the days of a run: whether they count, as which, and why not. */
export function runWords({ treatment, firstNumber, lastNumber }: Run): string {
  const numbers =
    firstNumber === lastNumber ? `dag ${lastNumber}` : `dag ${firstNumber} tot en met ${lastNumber}`;
  switch (treatment.kind) {
    case 'start':
      return 'begin: telt zelf niet mee';
    case 'counted':
      return `telt mee: ${numbers}`;
    case 'extended':
      return `telt mee door de verlenging: ${numbers}`;
    case 'skipped':
      return `telt niet mee: ${closedWords(treatment.because)}`;
    case 'paused':
      return `telt niet mee: pauze, ${treatment.because}`;
    case 'passedOver':
      return `de laatste dag schuift op: ${closedWords(treatment.because)}`;
    case 'movedTo':
      return 'laatste dag, opgeschoven';
  }
}

function closedWords(because: DayOff | 'weekend'): string {
  return because === 'weekend' ? because : `${because.name} (${dayOffKindNames[because.kind]})`;
}

/** By which versions of the term and the calendar a deadline was worked out. */
export function versionSentence({ termVersion, calendarVersion }: Deadline): string {
  const number = termVersion.slice(termVersion.indexOf('/') + 1);
  return `Berekend met versie ${number} van de termijn en versie ${calendarVersion} van de kalender.`;
}

/** A deadline with its whole explanation as lines of text, for a letter. */
export function deadlineLines(kind: TermKind, deadline: Deadline): readonly string[] {
  return [
    deadlineSentence(kind, deadline),
    ...deadline.runs.map((run) => `- ${runDays(run)}: ${runWords(run)}`),
    versionSentence(deadline),
  ];
}

/** A day off as it stands in a sentence: 15 mei 2026 (brugdag na Hemelvaart). */
export function dayOffWords(day: Day, name: string): string {
  return `${dutch(day)} (${name})`;
}

/** What a version of the calendar changed. */
export function versionWords({ deed, days, firstDay, firstName }: VersionFacts): string {
  if (deed === 'loaded') return `${days} dagen uit de referentiefeiten geladen of gewijzigd`;
  return `${dayOffWords(firstDay, firstName)} ${deed === 'added' ? 'toegevoegd' : 'ingetrokken'}`;
}

interface VersionFacts {
  readonly deed: CalendarDeed;
  readonly days: number;
  readonly firstDay: Day;
  readonly firstName: string;
}

/** What each verb is, after "mag". */
export const verbNames: Readonly<Record<CalendarVerb, string>> = {
  loadCalendar: 'feestdagen en termijnen laden (doet Regioloket zelf, bij de start)',
  readCalendar: 'de kalender van het kantoor en de termijnen met hun geschiedenis lezen',
  manageCalendar:
    'brugdagen en sluitingsdagen invoeren en intrekken, en instellen wat ABB zelf bepaalt: streefdatums, termijnen voor de vraagsteller, opschuiven van een laatste dag',
};

/** What each deed of this room is called in the journal. */
export const deedNames: Readonly<Record<string, string>> = {
  'calendar.loaded': 'feestdagen en termijnen geladen',
  'calendar.dayAdded': 'vrije dag ingevoerd',
  'calendar.dayWithdrawn': 'vrije dag ingetrokken',
  'term.targetSet': 'streefdatum ingesteld',
  'term.askerTermSet': 'termijn voor de vraagsteller ingesteld',
  'term.lastDaySet': 'regel voor de laatste dag ingesteld',
};
