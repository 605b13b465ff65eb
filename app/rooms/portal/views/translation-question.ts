import { type Day, dutch, parseDay } from '#platform/day.ts';
import { firstKnownDay } from '#rooms/territory/model.ts';

/** The fields of the form as an address has them, one text each. */
type Typed = Readonly<Record<'codes' | 'van' | 'naar', string>>;

/** NIS codes of one day, to see as those of another. */
export interface TranslationQuestion {
  readonly codes: readonly string[];
  readonly from: Day;
  readonly to: Day;
}

/** What was asked: as it was typed, what is wrong with it by field, and the question where nothing is. */
export interface AskedTranslation {
  readonly typed: Typed;
  readonly errors: Readonly<Record<string, string>>;
  /** Null where nothing was asked yet, or something is wrong. */
  readonly question: TranslationQuestion | null;
}

const mostCodes = 1_000;

/** The translation that an address asks for; days that it leaves out are those of `otherwise`. */
export function askedTranslation(
  query: URLSearchParams,
  otherwise: Pick<TranslationQuestion, 'from' | 'to'>,
): AskedTranslation {
  const typed: Typed = {
    codes: query.get('codes') ?? '',
    van: query.get('van') || otherwise.from,
    naar: query.get('naar') || otherwise.to,
  };
  const codes = codesIn(typed.codes);
  const errors = {
    ...(query.has('codes') && fault('codes', codesFault(codes))),
    ...fault('van', dayFault(typed.van)),
    ...fault('naar', dayFault(typed.naar)),
  };
  const isAsked = codes.length > 0 && Object.keys(errors).length === 0;
  return { typed, errors, question: isAsked ? { codes, from: typed.van, to: typed.naar } : null };
}

/** The codes in a text, whatever stands between them. */
function codesIn(text: string): readonly string[] {
  return text.split(/[^\p{L}\p{N}]+/u).filter((part) => part !== '');
}

function codesFault(codes: readonly string[]): string | null {
  if (codes.length === 0) return 'Vul minstens één NIS-code in.';
  if (codes.length > mostCodes) return 'Vertaal hoogstens 1.000 codes in één keer.';
  const wrong = codes.find((code) => !/^\d{5}$/.test(code));
  return wrong === undefined
    ? null
    : `“${wrong.slice(0, 20)}” is geen NIS-code: die heeft vijf cijfers, bijvoorbeeld 37015.`;
}

function dayFault(text: string): string | null {
  const day = parseDay(text);
  if (day === null) return 'Dit is geen datum. Schrijf jaar, maand en dag, bijvoorbeeld 2025-01-01.';
  if (day >= firstKnownDay) return null;
  return `De gegevens beginnen op ${dutch(firstKnownDay)}. Kies die dag of een latere.`;
}

function fault(field: keyof Typed, message: string | null): Readonly<Record<string, string>> {
  return message === null ? {} : { [field]: message };
}
