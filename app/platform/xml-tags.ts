import { Invalid } from './refusals.ts';

/** One tag as it stands in an XML text; `from` and `to` are where, `to` past its last sign. */
export interface XmlTag {
  readonly name: string;
  readonly kind: 'open' | 'close' | 'empty';
  /** By name, without quotes. References such as &amp; are not replaced. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly from: number;
  readonly to: number;
}

const unreadable =
  'Dit bestand is niet te lezen. Open het in Excel, bewaar het opnieuw als .xlsx en kies het opnieuw.';

/** Of a tag, each from where the one before it ended: none can be read in two ways, so that time is linear. */
const opening = /<([A-Za-z_][\w.:-]{0,199})/y;
const attribute =
  /[ \t\r\n]{1,1000}([A-Za-z_][\w.:-]{0,199})[ \t\r\n]{0,100}=[ \t\r\n]{0,100}(?:"([^"<]{0,10000})"|'([^'<]{0,10000})')/y;
const ending = /[ \t\r\n]{0,1000}(\/?)>/y;
const closing = /<\/([A-Za-z_][\w.:-]{0,199})[ \t\r\n]{0,1000}>/y;

/** What is no tag and holds none, by how it begins and ends. */
const passedOver = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;

const noAttributes: ReadonlyMap<string, string> = new Map();

/**
 * The tags of an XML text in their order, past comments, CDATA and instructions; time is linear in the text. Stricter
 * than XML, so that no parser behind it sees other tags: ASCII names, no document type. Whether they close one another
 * is not looked at. Refuses (Invalid) what it cannot read so, an attribute of more than 10,000 signs, and one that
 * comes twice.
 */
export function* xmlTags(xml: string): Generator<XmlTag, void> {
  for (let at = xml.indexOf('<'); at !== -1; at = xml.indexOf('<', at)) {
    const passed = passedOver.find(([begin]) => xml.startsWith(begin, at));
    if (passed === undefined) {
      const tag = tagAt(xml, at);
      at = tag.to;
      yield tag;
    } else {
      const [begin, end] = passed;
      const found = xml.indexOf(end, at + begin.length);
      if (found === -1) throw new Invalid(unreadable);
      at = found + end.length;
    }
  }
}

function tagAt(xml: string, from: number): XmlTag {
  const [whole = '', closed] = match(closing, xml, from) ?? [];
  if (closed !== undefined) {
    return { name: closed, kind: 'close', attributes: noAttributes, from, to: from + whole.length };
  }
  const [begin = '', name] = match(opening, xml, from) ?? [];
  if (name === undefined) throw new Invalid(unreadable);
  const { attributes, to } = attributesAt(xml, from + begin.length);
  const [end, slash] = match(ending, xml, to) ?? [];
  if (end === undefined) throw new Invalid(unreadable);
  return { name, kind: slash === '/' ? 'empty' : 'open', attributes, from, to: to + end.length };
}

function attributesAt(xml: string, from: number) {
  const attributes = new Map<string, string>();
  let to = from;
  for (let found = match(attribute, xml, to); found !== null; found = match(attribute, xml, to)) {
    const [whole, name = '', doubled, single = ''] = found;
    if (attributes.has(name)) throw new Invalid(unreadable);
    attributes.set(name, doubled ?? single);
    to += whole.length;
  }
  return { attributes, to };
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
