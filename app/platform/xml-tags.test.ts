import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Invalid } from './refusals.ts';
import { xmlTags } from './xml-tags.ts';

const written = (xml: string) =>
  [...xmlTags(xml)].map(({ name, kind, attributes }) => [
    kind,
    name,
    ...[...attributes].map(([attribute, value]) => `${attribute}=${value}`),
  ]);

describe('xmlTags', () => {
  it.each([
    ['quotes of both kinds', `<c r='A1' t="s"/>`],
    ['white space wherever XML allows it', '<c\n\tr\r\n= "A1"\n t ="s" />'],
  ])('reads attributes with %s', (_what, xml) => {
    expect(written(xml)).toEqual([['empty', 'c', 'r=A1', 't=s']]);
  });

  it('reads a sign that ends a tag as a part of a quoted value', () => {
    expect(written('<a b="x > y"><c/></a >')).toEqual([
      ['open', 'a', 'b=x > y'],
      ['empty', 'c'],
      ['close', 'a'],
    ]);
  });

  it('passes over comments, texts between marks, and instructions', () => {
    expect(written('<?xml version="1.0"?><!-- <a> --><b><![CDATA[<c/>]]></b>')).toEqual([
      ['open', 'b'],
      ['close', 'b'],
    ]);
  });

  it('says where a tag stands', () => {
    expect([...xmlTags('é <a/>')].map(({ from, to }) => [from, to])).toEqual([[2, 6]]);
  });

  it.each([
    ['a document type', '<!DOCTYPE a [<!ENTITY b "c">]><a/>'],
    ['a comment that is not closed', '<!-- <a/>'],
    ['a tag that is not closed', '<a b="c"'],
    ['a value without quotes', '<a b=c/>'],
    ['a value that is not closed', '<a b="c/>'],
    ['an attribute without a value', '<a b/>'],
    ['an attribute that comes twice', '<a b="1" b="2"/>'],
    ['two attributes without space between', '<a b="1"c="2"/>'],
    ['a space before a name', '< a/>'],
    ['an attribute beyond any length', `<a b="${'c'.repeat(10_001)}"/>`],
    ['another white space than that of XML 1.0', '<c\u0085r="A1"/>'],
  ])('refuses %s', (_what, xml) => {
    expect(() => written(xml)).toThrow(Invalid);
  });

  it.each([
    ['tags that are never closed', '<c '],
    ['tags with half an attribute', '<c a="'],
    ['comments that are never closed', '<!--'],
    ['spaces', ' \n'],
  ])('takes no more than a moment for very many %s', (_what, piece) => {
    const begun = performance.now();
    expect(() => written(`<a${piece.repeat(300_000)}`)).toThrow(Invalid);
    expect(performance.now() - begun).toBeLessThan(500);
  });

  it('throws nothing but a refusal, whatever comes', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '/',
      '"',
      "'",
      '=',
      ' ',
      'a',
      'r',
      '!--',
      '-->',
      '![CDATA[',
      ']]>',
      '?',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        try {
          written(pieces.join(''));
        } catch (error) {
          expect(error).toBeInstanceOf(Invalid);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
