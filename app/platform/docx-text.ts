import { type XmlTag, xmlTags } from './xml-tags.ts';
import { inflateZip } from './zip-inspection.ts';

const limits = { entries: 5_000, bytes: 100_000_000 };

/** The parts of a .docx in which people write. */
const written = /^word\/(?:document|footnotes|endnotes|comments|header\d*|footer\d*)\.xml$/;

/** What stands between words in the place of these. */
const breaks: Readonly<Record<string, string>> = { 'w:p': '\n', 'w:tab': '\t', 'w:br': '\n', 'w:cr': '\n' };

const references: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** The text of a .docx, a paragraph on a line. Refuses (Invalid) what is no whole zip or no XML. */
export function textOfDocx(bytes: Uint8Array): string {
  return [...inflateZip(bytes, limits)]
    .filter(([path]) => written.test(path))
    .map(([, content]) => textOfPart(content.toString('utf8')))
    .join('\n');
}

function textOfPart(xml: string): string {
  const pieces: string[] = [];
  let begun: XmlTag | null = null;
  for (const tag of xmlTags(xml)) {
    if (tag.name === 'w:t') {
      if (begun !== null && tag.kind === 'close') pieces.push(unescaped(xml.slice(begun.to, tag.from)));
      begun = tag.kind === 'open' ? tag : null;
    } else if (tag.kind !== 'open') pieces.push(breaks[tag.name] ?? '');
  }
  return pieces.join('');
}

function unescaped(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{2,4}));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return references[name] ?? whole;
    const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return point > 0x10ffff ? whole : String.fromCodePoint(point);
  });
}
