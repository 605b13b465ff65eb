/** What was typed in a form, in order: a field and its value. */
export type FieldEntries = readonly (readonly [string, string])[];

/** The forms of which the deed waits before it happens, so that it can be taken back: each sends something out. */
export const heldPlaces = [
  '/vragen/:nummer/antwoord',
  '/vragen/:nummer/nalezing',
  '/vragen/:nummer/vraag-terug',
  '/vragen/:nummer/tussentijds-bericht',
  '/vragen/:nummer/doorverwijzing',
  '/vragen/:nummer/deelvragen',
  '/vragen/:nummer/deelvragen/:volgnummer/:daad',
  '/vragen/:nummer/signalen',
] as const;

export type HeldPlace = (typeof heldPlaces)[number];

/** The address of a form. */
export function addressOf(place: HeldPlace, params: Readonly<Record<string, string>>): string {
  return place.replaceAll(/:([a-z]+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
}
