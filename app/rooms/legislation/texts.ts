import { type Day, dayBefore, dutch } from '#platform/day.ts';
import { dutchList } from '#platform/dutch-writing.ts';
import type { Certainty, LegalSituation, SituationKind, Track } from './model.ts';
import type { LegislationVerb } from './policy.ts';

/** The heading over what the rules say of a thing, apart from its position. */
export const legalSituationHeading = 'Juridische situatie';

/** What stands on screen for a situation, without the day that some carry. */
export const situationNames: Readonly<Record<SituationKind, string>> = {
  inScope: 'valt onder het Regiodecreet',
  exempt: 'valt buiten het toepassingsgebied; uitgezonderd',
  outsideScope: 'valt buiten het toepassingsgebied',
  yardstick: 'is zelf de maatstaf',
  deadlineAhead: 'uiterlijk op',
  deadlinePast: 'termijn verstreken op',
  targetAhead: 'streefdatum',
  targetPast: 'streefdatum verstreken',
  nextRound: 'bij de eerstvolgende erkennings- of subsidieronde',
  newAtOnce: 'nieuwe samenwerkingsverbanden: meteen afgestemd',
  ownRule: 'eigen, strengere regel van de sector',
  nothingAsked: 'deze ligging past binnen de regel',
  flemishTrack: 'Vlaams spoor, niet door het Regiodecreet zelf geregeld',
  federalNoDeadline: 'federale afbakening, geen termijn in het Regiodecreet',
  federalNoTarget: 'federale afbakening, geen termijn',
  notInForce: 'Regiodecreet nog niet van kracht',
  noRules: 'nog geen regels over regiovorming',
  derogationPrepared: 'afwijking voorbereid',
  derogationAsked: 'afwijking gevraagd',
  derogationGranted: 'afwijking toegestaan',
  derogationRefused: 'afwijking geweigerd',
  unknown: 'onbekend',
};

/** Whose rules bring a thing in line, as it stands in a table. */
export const trackNames: Readonly<Record<Track, string>> = {
  flemish: 'Vlaams spoor',
  local: 'lokaal spoor',
  federal: 'federaal spoor',
  none: 'geen',
};

/** How sure a row is. */
export const certaintyNames: Readonly<Record<Certainty, string>> = {
  found: 'staat in de bron',
  toConfirm: 'te bevestigen',
};

/** The legal forms that rules name, for who reads the rules themselves. */
export const legalFormNames: Readonly<Record<string, string>> = {
  projectAssociation: 'projectvereniging',
  serviceAssociation: 'dienstverlenende vereniging',
  mandatedAssociation: 'opdrachthoudende vereniging',
  mandatedAssociationWithPrivatePartners: 'opdrachthoudende vereniging met private deelname',
  interlocalAssociation: 'interlokale vereniging',
  interadministrativeAssociation: 'interbestuurlijke vereniging',
  welfareAssociation: 'welzijnsvereniging',
  socialServiceAssociation: 'vereniging of vennootschap voor sociale dienstverlening',
  careInstitution: 'autonome verzorgingsinstelling',
  hospitalAssociation: 'ziekenhuisvereniging',
  residentialCareAssociation: 'woonzorgvereniging of woonzorgvennootschap',
  looseCooperation: 'samenwerking zonder nieuwe structuur',
  policeZone: 'politiezone',
  rescueZone: 'hulpverleningszone',
};

/** The themes that rules name. */
export const themeNames: Readonly<Record<string, string>> = {
  waste: 'afval',
  crossBorder: 'over een gewest- of staatsgrens',
  naturalStructure: 'fysische en natuurlijke structuren',
  tourism: 'toerisme',
  scaleOnly: 'enkel schaalvoordeel',
  utilities: 'leidinggebonden nutssectoren',
  schools: 'scholen',
};

/** A legal situation in words, with its day: "streefdatum 1 januari 2025 verstreken". */
export function situationWords({ kind, on, track, themes, grounds }: LegalSituation): string {
  if (kind === 'unknown' && grounds !== null) return `onbekend (op ${dutch(grounds.checkedOn)} nagegaan)`;
  if (on === null || kind === 'nothingAsked') return situationNames[kind];
  return dayWords(kind, on, narrowWords(track, themes)) ?? `${situationNames[kind]} op ${dutch(on)}`;
}

/** All situations of a thing in one cell of a file, each with what is still to be confirmed. */
export function situationsText(situations: readonly LegalSituation[]): string {
  return situations
    .map((one) =>
      isToConfirm(one) ? `${situationWords(one)} (${certaintyNames.toConfirm})` : situationWords(one),
    )
    .join('; ');
}

/** Whether what a situation rests on is our reading, or a matter on which sources disagree. */
export function isToConfirm({ grounds }: LegalSituation): boolean {
  return grounds?.certainty === 'toConfirm';
}

function dayWords(kind: SituationKind, on: Day, whose: string): string | null {
  const day = dutch(on);
  if (kind === 'deadlineAhead') return `uiterlijk op ${day} (${whose})`;
  if (kind === 'deadlinePast') return `termijn van ${day} verstreken (${whose})`;
  if (kind === 'targetAhead') return `streefdatum ${day}`;
  if (kind === 'targetPast') return `streefdatum ${day} verstreken`;
  return null;
}

function narrowWords(track: Track, themes: readonly string[]): string {
  if (themes.length > 0) return dutchList(themes.map((theme) => themeNames[theme] ?? theme));
  return track === 'local' ? 'lokaal' : trackNames[track];
}

/** A period, half-open; null: open. */
interface Period {
  readonly validFrom: Day | null;
  readonly validTo: Day | null;
}

/** A period as one reads it, in parts of which each stays on one line: the last day is named, not the day after. */
export function periodParts({ validFrom, validTo }: Period): readonly string[] {
  const last = validTo === null ? null : `tot en met ${dutch(dayBefore(validTo))}`;
  if (validFrom === null) return [last ?? 'altijd'];
  return last === null ? [`sinds ${dutch(validFrom)}`] : [`van ${dutch(validFrom)}`, last];
}

/** The address of the rule or derogation behind a situation, on the same day; null where no row speaks. */
export function groundsHref({ kind, grounds }: LegalSituation, daySuffix = ''): string | null {
  if (grounds === null) return null;
  const anchor = kind.startsWith('derogation') ? derogationAnchor(grounds.id) : ruleAnchor(grounds.id);
  return `/juridische-regels${daySuffix}#${anchor}`;
}

/** The anchor of a rule on /juridische-regels. */
export function ruleAnchor(id: string): string {
  return `regel-${id}`;
}

/** The anchor of a derogation on /juridische-regels. */
export function derogationAnchor(id: string): string {
  return `afwijking-${id}`;
}

/** What each verb is, after "mag". */
export const verbNames: Readonly<Record<LegislationVerb, string>> = {
  loadRules: 'juridische regels laden (doet Regioloket zelf, bij de start)',
};

/** What each deed in the journal is called on screen. */
export const deedNames: Readonly<Record<string, string>> = {
  'legislation.rulesLoaded': 'juridische regels geladen',
};
