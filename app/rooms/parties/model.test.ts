import { expect, test } from 'vitest';
import { identifierFault, isMailDomain, isPublicMailDomain, organizationKinds } from './model.ts';
import { kindOfSlug, organizationKindSlugs } from './texts.ts';

test.each([
  ['nis', '31033', null],
  ['nis', '3103', 'nisForm'],
  ['nis', "31033'; drop table x", 'nisForm'],
  ['kbo', '0207508932', null],
  ['kbo', '0207508933', 'kboCheck'],
  ['kbo', '207508932', 'kboForm'],
  ['ovo', 'OVO001835', null],
  ['ovo', 'ovo1835', 'ovoForm'],
  ['uri', 'http://data.lblod.info/id/bestuurseenheden/38dc', null],
  ['uri', 'javascript:alert(1)', 'uriForm'],
] as const)('a code of scheme %s: %s', (scheme, value, fault) => {
  expect(identifierFault(scheme, value)).toBe(fault);
});

test.each([
  ['torhout.be', true],
  ['ocmw.stad-x.vlaanderen', true],
  ['torhout', false],
  ['@torhout.be', false],
  ['Torhout.be', false],
  ['a..be', false],
  ['-x.be', false],
  ['*.be', false],
  [`${'a'.repeat(64)}.be`, false],
])('%s is a mail domain: %s', (text, expected) => {
  expect(isMailDomain(text)).toBe(expected);
});

test('says where anybody can get an address', () => {
  expect(isPublicMailDomain('gmail.com')).toBe(true);
  expect(isPublicMailDomain('torhout.be')).toBe(false);
});

test('every kind has an address of its own, and is found by it', () => {
  expect(organizationKinds.map((kind) => kindOfSlug(organizationKindSlugs[kind]))).toEqual(organizationKinds);
  expect(kindOfSlug('<script>')).toBeNull();
});
