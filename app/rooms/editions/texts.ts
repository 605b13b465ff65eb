import { type Day, dutch } from '#platform/day.ts';
import type { EditionForm, EditionSelection, EditionState } from './model.ts';
import type { policy } from './policy.ts';

/** What each verb is, after "mag". */
export const verbNames: Readonly<Record<keyof typeof policy, string>> = {
  cancelEdition: 'het maken van een bundel bladen stoppen',
};

/** What each deed in the journal is called on screen. */
export const deedNames: Readonly<Record<string, string>> = {
  'edition.cancelled': 'maken van een bundel bladen gestopt',
};

/** The forms, as a choice. */
export const formNames: Readonly<Record<EditionForm, string>> = {
  pdf: 'één pdf, met inhoudstafel en bladwijzers',
  zip: 'een zip met een pdf per gemeente',
};

/** The forms, in a sentence. */
export const formWords: Readonly<Record<EditionForm, string>> = { pdf: 'één pdf', zip: 'een zip' };

/** Where an edition stands, in a sentence after "De bundel". */
export const stateWords: Readonly<Record<EditionState, string>> = {
  waiting: 'wacht op haar beurt',
  making: 'wordt gemaakt',
  finished: 'is klaar',
  cancelled: 'is gestopt',
  failed: 'is niet gelukt',
  outdated: 'is ingehaald: de gegevens of het programma veranderden intussen',
};

/** Of which municipalities an edition is; null for a selection without a name on its day. */
export function selectionWords(selection: EditionSelection, name: string | null): string {
  if (selection.of === 'all') return 'Alle gemeenten';
  if (selection.of === 'province') return `Gemeenten van de provincie ${name ?? selection.code}`;
  return `Gemeenten van ${name ?? selection.code}`;
}

/** The title of an edition, on its page and on its first page. */
export function editionTitle(selection: EditionSelection, name: string | null, day: Day): string {
  return `${selectionWords(selection, name)}, toestand op ${dutch(day)}`;
}

/** How long it will still take, in words that do not promise more than is known. */
export function timeLeftWords(seconds: number): string {
  if (seconds <= 5) return 'Dat duurt nog enkele seconden.';
  if (seconds < 90) return `Dat duurt nog ongeveer ${Math.ceil(seconds / 5) * 5} seconden.`;
  return `Dat duurt nog ongeveer ${Math.ceil(seconds / 60)} minuten.`;
}

/** A size as readers write it: 10,8 MB. */
export function sizeWords(bytes: number): string {
  const millions = (bytes / 1_000_000).toLocaleString('nl-BE', { maximumFractionDigits: 1 });
  return bytes < 50_000 ? `${Math.ceil(bytes / 1000)} kB` : `${millions} MB`;
}
