import { z } from 'zod';
import { checkedForm } from '#platform/checked-form.ts';
import { parseDay } from '#platform/day.ts';
import { Invalid } from '#platform/refusals.ts';
import type { Separator, TextEncoding } from '#platform/table-file.ts';
import type { VersionDetails } from './engine/drafted-version.ts';
import type { LineEntry } from './engine/line-entry.ts';
import type { DelineationKind } from './model.ts';
import { delineationKindNames, encodingNames, separatorNames } from './texts.ts';

const line = (longest: number) =>
  z
    .string()
    .max(longest, `Gebruik hoogstens ${longest} tekens.`)
    .regex(/^\P{Cc}*$/u, 'Schrijf dit op één regel.');

const asked = (longest: number, message: string) => line(longest).min(1, message);
const yes = z.string().transform((text) => text === 'ja');
const orNull = (text: string) => text || null;

const dayError = 'Kies een dag die bestaat.';
const day = z.string().refine((text) => parseDay(text) !== null, dayError);
const optionalDay = z.union([z.literal('').transform(() => null), day], { error: dayError });
const optionalCode = z
  .string()
  .regex(/^[A-Za-z0-9_-]{0,40}$/, 'Kies een afbakening uit de lijst.')
  .transform(orNull);

/** For which delineation a file is, where that is known already. */
export const receptionForm = z.object({ afbakening: optionalCode });

const asDetected = z.literal('').transform(() => null);
const encodings = Object.keys(encodingNames) as [TextEncoding, ...TextEncoding[]];
const separators = Object.entries(separatorNames) as [Separator, string][];
const separator = z
  .enum(separators.map(([, name]) => name))
  .transform((name) => separators.find(([, other]) => other === name)?.[0] ?? null);

const columnError = 'Kies een kolom uit de lijst.';
const column = z.union(
  [
    z.literal('').transform(() => undefined),
    z.literal('geen').transform(() => 'none' as const),
    z
      .string()
      .regex(/^\d{1,3}$/)
      .transform(Number),
  ],
  { error: columnError },
);

/** How a file is read where somebody chooses; the empty choice is what was detected. */
export const readingForm = z.object({
  afbakening: optionalCode,
  codering: z.union([asDetected, z.enum(encodings)], { error: 'Kies een codering uit de lijst.' }),
  scheidingsteken: z.union([asDetected, separator], { error: 'Kies een scheidingsteken uit de lijst.' }),
  blad: line(200).transform(orNull),
  jaargang: z.union([z.literal('').transform(() => null), day], { error: 'Kies een toestand uit de lijst.' }),
  'kolom-nis': column,
  'kolom-gemeente': column,
  'kolom-gebiedscode': column,
  'kolom-gebied': column,
  'kolom-aandeel': column,
});

/** What is typed beside one line of a file. */
export const correctionForm = z.object({
  gemeente: line(100),
  gebiedscode: line(40),
  gebied: line(200),
  aandeel: line(20),
  weg: yes,
});

/**
 * What was typed beside these lines, in fields with the number of the line behind their name. Throws Invalid with the
 * mistakes of all lines at once.
 */
export function enteredLines(
  form: { text(name: string): string },
  lines: readonly number[],
): readonly LineEntry[] {
  const checked = lines.map((number) => {
    const fieldOf = (name: string) => `${name}-${number}`;
    const typed = attempt(() => checkedForm(correctionForm, { text: (name) => form.text(fieldOf(name)) }));
    if (typed instanceof Invalid) {
      return Object.entries(typed.fields).map(([name, message]) => [fieldOf(name), message] as const);
    }
    const { gemeente: municipality, gebiedscode: areaCode, gebied: area, aandeel: share, weg: skip } = typed;
    return { line: number, municipality, areaCode, area, share, skip };
  });
  const mistakes = checked.flatMap((one) => ('line' in one ? [] : one));
  if (mistakes.length > 0) throw new Invalid('Er is nog niets bewaard.', Object.fromEntries(mistakes));
  return checked.flatMap((one) => ('line' in one ? one : []));
}

const kinds = Object.keys(delineationKindNames) as [DelineationKind, ...DelineationKind[]];

/** The data of a version. */
export const versionForm = z.object({
  vanaf: day,
  tot: optionalDay,
  stand: day,
  rechtsgrond: asked(1000, 'Vul de rechtsgrond in: het decreet, het besluit of de beslissing.'),
  bron: asked(300, 'Vul in van wie het bestand komt.'),
  eigenaar: asked(300, 'Vul in wie over deze afbakening beslist.'),
  soort: z.enum(kinds, { error: 'Kies een soort.' }),
  beleidsdomein: asked(200, 'Vul een beleidsdomein in.'),
  opmerking: line(500).transform(orNull),
});

/** What is asked besides of a delineation that is not there yet. */
export const foundingForm = z.object({
  code: z
    .string()
    .regex(
      /^[a-z][a-z0-9_-]{1,39}$/,
      'Gebruik 2 tot 40 kleine letters, cijfers en koppeltekens, en begin met een letter.',
    ),
  naam: asked(100, 'Vul in hoe één gebied heet, bijvoorbeeld Vervoerregio.'),
  meervoud: asked(100, 'Vul het meervoud in, bijvoorbeeld Vervoerregio’s.'),
  telt: yes,
  dekt: yes,
});

/**
 * The data of a version as they were typed, and of its delineation where none is chosen. Throws Invalid with all
 * mistakes at once: those of the version beside those of a new delineation.
 */
export function enteredDetails(form: { text(name: string): string }): VersionDetails {
  const { afbakening } = checkedForm(receptionForm, form);
  const isNew = afbakening === null;
  const version = attempt(() => checkedForm(versionForm, form));
  const founded = isNew ? attempt(() => checkedForm(foundingForm, form)) : null;
  if (version instanceof Invalid || founded instanceof Invalid) {
    const fields = [version, founded].flatMap((one) =>
      one instanceof Invalid ? Object.entries(one.fields) : [],
    );
    throw new Invalid('Er is nog niets bewaard.', Object.fromEntries(fields));
  }
  return {
    delineation: founded?.code ?? afbakening ?? '',
    founding: founded && {
      name: founded.naam,
      plural: founded.meervoud,
      counts: founded.telt,
      coversAll: founded.dekt,
    },
    validFrom: version.vanaf,
    validTo: version.tot,
    statedOn: version.stand,
    legalBasis: version.rechtsgrond,
    source: version.bron,
    owner: version.eigenaar,
    kind: version.soort,
    policyDomain: version.beleidsdomein,
    remark: version.opmerking,
  };
}

function attempt<Answer>(check: () => Answer): Answer | Invalid {
  try {
    return check();
  } catch (error) {
    if (error instanceof Invalid) return error;
    throw error;
  }
}
