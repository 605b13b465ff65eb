import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What another reader finds in a PDF. */
export interface ReadPdf {
  readonly title: string;
  readonly language: string;
  /** Whether it says of itself that it is tagged. */
  readonly isTagged: boolean;
  /** The bookmarks of the first level. */
  readonly outline: readonly string[];
  readonly pages: readonly ReadPdfPage[];
}

/** `structure` is the tree of roles of a page, with the text of each picture, as JSON; `size` is in points. */
export interface ReadPdfPage {
  readonly text: string;
  readonly structure: string;
  readonly size: readonly [width: number, height: number];
}

/** Opens a PDF of ours with the reader of Firefox. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const document = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: true }).promise;
  const { info } = await document.getMetadata();
  const { Title: title = '', Language: language = '' } = info as { Title?: string; Language?: string };
  // A Map, whatever its type says.
  const marks = (await document.getMarkInfo()) as unknown as ReadonlyMap<string, boolean> | null;
  const outline = ((await document.getOutline()) ?? []).map((bookmark) => bookmark.title);
  const pages: ReadPdfPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const [left = 0, top = 0, right = 0, bottom = 0] = page.view;
    pages.push({
      text: items.map((item) => ('str' in item ? item.str : '')).join(' '),
      structure: JSON.stringify(await page.getStructTree()),
      size: [right - left, bottom - top],
    });
  }
  await document.loadingTask.destroy();
  return { title, language, isTagged: marks?.get('Marked') === true, outline, pages };
}
