import { expect, test } from 'vitest';
import { accountApprovedLetter } from './account-approved-letter.ts';
import { accountRefusedLetter } from './account-refused-letter.ts';
import { accountRequestLetter } from './account-request-letter.ts';
import { signInLetter } from './sign-in-letter.ts';

const to = 'algemeen-directeur@torhout.test';

const letters = {
  request: accountRequestLetter({
    to,
    organizationName: 'Torhout',
    address: 'https://r.test/account-aanvragen/abc',
  }),
  approved: accountApprovedLetter({ to, organizationName: 'Torhout', baseUrl: 'https://r.test' }),
  refused: accountRefusedLetter({ to, organizationName: 'Torhout', reason: 'U werkt er niet\nmeer.' }),
  signIn: signInLetter({ to, address: 'https://r.test/aanmelden/abc' }),
};

test.each(Object.entries(letters))(
  '%s is one letter to one address, and says u, never je',
  (_name, letter) => {
    expect(letter.to).toBe(to);
    expect(letter.subject).not.toMatch(/[\r\n]/);
    expect(letter.body).toMatch(/\bu\b/i);
    expect(letter.body).not.toMatch(/\b(je|jouw|jij)\b/i);
    expect(letter.body).not.toContain('undefined');
  },
);

test('the letters say what to do, in full addresses', () => {
  expect(letters.request.body).toContain('\nhttps://r.test/account-aanvragen/abc\n');
  expect(letters.approved.body).toContain('https://r.test/aanmelden');
  expect(letters.approved.body).toContain(to);
  expect(letters.refused.body).toContain('U werkt er niet\nmeer.');
});
