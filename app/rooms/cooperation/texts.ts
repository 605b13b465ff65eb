import { dutchList } from '#platform/dutch-writing.ts';
import {
  type ParticipantKind,
  type ParticipantList,
  type StructureForm,
  structureForms,
  type ThemeOrigin,
} from './model.ts';
import type { CooperationVerb } from './policy.ts';

/** What a legal form is called on screen. */
export const structureFormNames: Readonly<Record<StructureForm, string>> = {
  projectAssociation: 'projectvereniging',
  serviceAssociation: 'dienstverlenende vereniging',
  mandatedAssociation: 'opdrachthoudende vereniging',
  mandatedAssociationWithPrivatePartners: 'opdrachthoudende vereniging met private deelname',
  welfareAssociation: 'welzijnsvereniging',
  socialServiceAssociation: 'vereniging of vennootschap voor sociale dienstverlening',
  careInstitution: 'autonome verzorgingsinstelling',
  hospitalAssociation: 'ziekenhuisvereniging',
  residentialCareAssociation: 'woonzorgvereniging of woonzorgvennootschap',
};

/** What a legal form is called in an address. */
export function formSlug(form: StructureForm): string {
  return structureFormNames[form].replaceAll(' ', '-');
}

/** The legal form that an address names, or null. */
export function formOfSlug(slug: string): StructureForm | null {
  return structureForms.find((form) => formSlug(form) === slug) ?? null;
}

/** Where a theme comes from, as it stands beside it: never from the source itself. */
export const themeOriginWords: Readonly<Record<ThemeOrigin, string>> = {
  form: 'door Regioloket toegekend op basis van de rechtsvorm',
  wordInName: 'door Regioloket toegekend op basis van een woord in de naam',
  backgroundKnowledge: 'door Regioloket toegekend op basis van achtergrondkennis, niet uit de bron',
};

/** What stands in the place of a theme that could not be told. */
export const noTheme = 'onbekend';

/** What a participant is called, behind "als". */
export const participantKindNames: Readonly<Record<ParticipantKind, string>> = {
  municipality: 'gemeente',
  ocmw: 'OCMW',
  province: 'provincie',
  rescueZone: 'hulpverleningszone',
  structure: 'ander samenwerkingsverband',
};

/** The day of a list of participants, in words: the source gives no exact one. */
export const listStates: Readonly<Record<ParticipantList, string>> = {
  intermunicipal: 'augustus 2023',
  ocmwAssociations: 'voorjaar 2024',
};

/** What is missing in a list of participants. */
export const listGaps: Readonly<Record<ParticipantList, string>> = {
  intermunicipal:
    'onvolledig: de bron noemt alleen gemeenten als deelnemer, geen provincies, OCMW’s of private partners',
  ocmwAssociations: 'onvolledig: de bron noemt niet van elke vereniging de deelnemers',
};

/** Who publishes the lists, as it stands under a figure. */
export const structuresSource = 'Organisatieportaal (Agentschap Binnenlands Bestuur)';

/** What a structure is said to be that the source calls "niet actief". */
export const inactiveWords = 'niet meer actief';

/** What each verb is, after "mag". */
export const verbNames: Readonly<Record<CooperationVerb, string>> = {
  loadStructures: 'samenwerkingsverbanden laden (doet Regioloket zelf, bij de start)',
};

/** What each deed in the journal is called on screen. */
export const deedNames = {
  'cooperation.structuresLoaded': 'samenwerkingsverbanden geladen',
} as const;

/** A KBO number as people write it: 0200.065.765. */
export function kboText(kbo: string): string {
  return kbo.replace(/^(\d{4})(\d{3})(\d{3})$/, '$1.$2.$3');
}

/** The line under what a list of participants tells: its day, its gaps, its source. */
export function listSourceText(list: ParticipantList): string {
  return `stand ${listStates[list]}, ${listGaps[list]}; bron: ${structuresSource}`;
}

/** The same for both lists together. */
export const listsSourceText = `stand augustus 2023 (verenigingen van OCMW’s: voorjaar 2024), onvolledig: van intergemeentelijke samenwerkingsverbanden noemt de bron alleen gemeenten als deelnemer; bron: ${structuresSource}; thema’s: toegekend door Regioloket`;

/** The former municipalities that were on a list, and those of the same merger that were not: "Lokeren, zonder Moerbeke". */
export function listedWords({
  listed,
  notListed,
}: Readonly<Record<'listed' | 'notListed', readonly { readonly name: string }[]>>): string {
  const names = dutchList(listed.map(({ name }) => name));
  return notListed.length === 0 ? names : `${names}, zonder ${dutchList(notListed.map(({ name }) => name))}`;
}
