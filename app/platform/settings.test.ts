import { expect, test } from 'vitest';
import { readSettings, SettingsError } from './settings.ts';

test('an empty environment gives the defaults of a demo on loopback', () => {
  const settings = readSettings({}, { production: false });
  expect(settings).toMatchObject({
    PORT: 3000,
    HOST: '127.0.0.1',
    TRUST_PROXY: false,
    SESSION_IDLE_HOURS: 10,
    BACKGROUND_MAP_URL: 'https://geo.api.vlaanderen.be/GRB/wmts',
  });
  expect(settings.DATABASE_URL).toBeUndefined();
});

test('an empty value counts as absent', () => {
  expect(readSettings({ PORT: '', DATABASE_URL: '' }, { production: false }).PORT).toBe(3000);
});

test('production names everything that is missing at once', () => {
  const attempt = () => readSettings({}, { production: true });
  expect(attempt).toThrow(SettingsError);
  for (const name of ['BASE_URL', 'SMTP_URL', 'MAIL_FROM', 'DATABASE_URL of REGIOLOKET_DATA']) {
    expect(attempt).toThrow(name);
  }
});

test('every wrong value is named with what it should be', () => {
  const attempt = () =>
    readSettings({ PORT: 'veel', BASE_URL: 'ftp://x', MAIL_FROM: 'niemand' }, { production: false });
  expect(attempt).toThrow(/PORT: een getal/);
  expect(attempt).toThrow(/BASE_URL: geen geldig adres/);
  expect(attempt).toThrow(/MAIL_FROM: geen geldig mailadres/);
});

test('production with all it needs passes', () => {
  const environment = {
    BASE_URL: 'https://regioloket.voorbeeld.be',
    SMTP_URL: 'smtp://mail.voorbeeld.be:587',
    MAIL_FROM: 'regioloket@voorbeeld.be',
    DATABASE_URL: 'postgresql://regioloket@db/regioloket',
  };
  expect(readSettings(environment, { production: true }).BASE_URL).toBe(environment.BASE_URL);
});
