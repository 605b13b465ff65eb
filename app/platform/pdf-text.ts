import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** So many pages are read; what comes after is not found by its text. */
const pagesAtMost = 1000;

/** The text of a PDF, its pages one below the other. An Error where it is damaged or locked with a password. */
export async function textOfPdf(bytes: Uint8Array): Promise<string> {
  const task = getDocument({ data: bytes.slice(), useSystemFonts: true });
  try {
    const document = await task.promise;
    const pages: string[] = [];
    for (let number = 1; number <= Math.min(document.numPages, pagesAtMost); number += 1) {
      const { items } = await (await document.getPage(number)).getTextContent();
      pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
    }
    return pages.join('\n');
  } finally {
    await task.destroy();
  }
}
