import { Invalid } from '#platform/refusals.ts';

/** The kinds of files in which a table can be taken along, as addresses and file names call them. */
export const formats = ['csv', 'xlsx'] as const;

export type DownloadFormat = (typeof formats)[number];

/** The kind of file that `?formaat=` asks for, null where it asks for the page. Throws Invalid for another word. */
export function askedFormat(query: URLSearchParams): DownloadFormat | null {
  const text = query.get('formaat') ?? '';
  if (text === '') return null;
  const format = formats.find((one) => one === text);
  if (format === undefined) throw new Invalid('Dit formaat kennen we niet. Kies csv of xlsx.');
  return format;
}
