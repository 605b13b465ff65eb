import { parseDay } from '#platform/day.ts';
import { isId } from '#platform/is-id.ts';
import { askedSort } from '#platform/list-sort.ts';
import { Invalid } from '#platform/refusals.ts';
import { authorities } from '#rooms/correspondence/model.ts';
import { dueFilters, inquiryKinds, inquirySortKeys } from '../model.ts';
import type { InquiryFilters } from '../queries/inquiry-filters.ts';
import { type InquiryList, inquiryLists } from '../queries/inquiry-lists.ts';
import { type InquirySort, usualSort } from '../queries/inquiry-order.ts';
import type { InquiriesAsked } from '../queries/list-inquiries.ts';
import { authoritySlugs, inquiryKindSlugs } from '../texts.ts';

/** The names that the filters have in the address. */
export const filterNames = [
  'provincie',
  'aard',
  'thema',
  'administratie',
  'behandelaar',
  'termijn',
  'elders',
  'van',
  'tot',
] as const;

/** All that an address asks of `/vragen` but its page. Refuses (Invalid) what no link of ours asks. */
export function askedInquiries(query: URLSearchParams, isOffice: boolean): Omit<InquiriesAsked, 'page'> {
  return {
    list: askedInquiryList(query, isOffice ? 'onze-beurt' : 'alle'),
    search: (query.get('zoek') ?? '').trim().slice(0, 200),
    filters: askedFilters(query, isOffice),
    sort: askedInquirySort(query),
  };
}

/**
 * What an address asks, always in the same order and nothing else, so that equal lists are equal texts. Refuses
 * (Invalid) what no link of ours asks.
 */
export function keptQuery(query: URLSearchParams): string {
  const { list, search } = askedInquiries(query, true);
  const kept = new URLSearchParams({ lijst: list, ...(search && { zoek: search }) });
  for (const name of [...filterNames, 'sorteer', 'volgorde']) {
    const value = query.get(name);
    if (value) kept.set(name, value);
  }
  return kept.toString();
}

/**
 * What an address filters. Of how the office works others filter nothing: they see kind and period only. Refuses
 * (Invalid) what no link of ours asks.
 */
export function askedFilters(query: URLSearchParams, isOffice: boolean): InquiryFilters {
  const asked = (name: (typeof filterNames)[number]) => query.get(name) || null;
  const ofOffice = (name: (typeof filterNames)[number]) => (isOffice ? asked(name) : null);
  const province = ofOffice('provincie');
  if (province !== null && !/^(\d{5}|centrum)$/.test(province))
    throw new Invalid('Een provincie heeft in dit adres een NIS-code van vijf cijfers, of is “centrum”.');
  return {
    province,
    kind: oneOf(inquiryKinds, asked('aard'), (kind) => inquiryKindSlugs[kind]),
    theme: ofOffice('thema')?.slice(0, 100) ?? null,
    administration: idIn(ofOffice('administratie')),
    owner: idIn(ofOffice('behandelaar')),
    due: oneOf(dueFilters, ofOffice('termijn'), (due) => due),
    authority: oneOf(authorities, ofOffice('elders'), (authority) => authoritySlugs[authority]),
    from: dayIn(asked('van')),
    to: dayIn(asked('tot')),
  };
}

/** How an address sorts the list: the newest first unless it says otherwise. */
export function askedInquirySort(query: URLSearchParams): InquirySort {
  if (!query.has('sorteer')) return usualSort;
  const { key, direction } = askedSort(query, inquirySortKeys, usualSort.key);
  return { key: inquirySortKeys.find((one) => one === key) ?? usualSort.key, direction };
}

/** The list that an address asks for. Refuses (Invalid) one that is not there. */
export function askedInquiryList(query: URLSearchParams, usual: InquiryList): InquiryList {
  const asked = query.get('lijst') ?? usual;
  const list = inquiryLists.find((one) => one === asked);
  if (list === undefined) throw new Invalid('Deze lijst bestaat niet. Kies een van de tabbladen.');
  return list;
}

function oneOf<Value>(values: readonly Value[], text: string | null, nameOf: (value: Value) => string) {
  if (text === null) return null;
  const found = values.find((value) => nameOf(value) === text);
  if (found === undefined) throw new Invalid(`“${text.slice(0, 40)}” is hier geen keuze.`);
  return found;
}

function idIn(text: string | null): string | null {
  if (text !== null && !isId(text))
    throw new Invalid('Dit adres is niet volledig. Kies opnieuw in de lijst.');
  return text;
}

function dayIn(text: string | null): string | null {
  if (text !== null && parseDay(text) === null)
    throw new Invalid('Een dag in dit adres heeft de vorm 2026-11-23, en moet bestaan.');
  return text;
}
