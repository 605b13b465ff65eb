/** The legal forms of a cooperation structure, in the order of a page: the intermunicipal bodies first. */
export const structureForms = [
  'projectAssociation',
  'serviceAssociation',
  'mandatedAssociation',
  'mandatedAssociationWithPrivatePartners',
  'welfareAssociation',
  'socialServiceAssociation',
  'careInstitution',
  'hospitalAssociation',
  'residentialCareAssociation',
] as const;

export type StructureForm = (typeof structureForms)[number];

/** By what we assigned a theme: no source gives one. */
export type ThemeOrigin = 'form' | 'wordInName' | 'backgroundKnowledge';

/** What sort of body takes part; only the first two have a municipality. */
export type ParticipantKind = 'municipality' | 'ocmw' | 'province' | 'rescueZone' | 'structure';

/** The two lists of participants that we have, each with its own day and its own gaps. */
export type ParticipantList = 'intermunicipal' | 'ocmwAssociations';

const intermunicipalForms: readonly StructureForm[] = [
  'projectAssociation',
  'serviceAssociation',
  'mandatedAssociation',
  'mandatedAssociationWithPrivatePartners',
];

/**
 * Both lists name the 300 municipalities of 2019 to 2024: they are held true from the merger day before them on, and
 * read with the municipalities of the last of these days. Later mergers are followed; of an earlier day we do not know
 * who took part.
 */
const listsHeldFrom = '2019-01-01';
export const lastListDay = '2024-12-31';

/** Whether the lists say anything of this day (`yyyy-mm-dd`). */
export function listsTellOf(day: string): boolean {
  return day >= listsHeldFrom;
}

/** From which list we know the participants of a structure of this form. */
export function listOf(form: StructureForm): ParticipantList {
  return intermunicipalForms.includes(form) ? 'intermunicipal' : 'ocmwAssociations';
}

/** Whether the text can be the id of a structure at all: a KBO number, or the last part of a URI. */
export function isStructureId(text: string): boolean {
  return /^[0-9a-f-]{10,40}$/.test(text);
}
