import { z } from 'zod';

/** What the environment says about how to run. Every field is documented in README.md. */
export type Settings = z.infer<typeof schema>;

const empty = (value: unknown) => (value === '' ? undefined : value);
const url = (protocols: RegExp, example: string) =>
  z.preprocess(
    empty,
    z.url({ protocol: protocols, error: `geen geldig adres; voorbeeld: ${example}` }).optional(),
  );

/** The basic map of Digitaal Vlaanderen, as tiles (WMTS). */
const basicMap = 'https://geo.api.vlaanderen.be/GRB/wmts';

const schema = z.object({
  PORT: z.preprocess(
    empty,
    z.coerce.number({ error: 'een getal van 0 tot 65535' }).int().min(0).max(65_535).default(3000),
  ),
  HOST: z.preprocess(empty, z.string().default('127.0.0.1')),
  BASE_URL: url(/^https?$/, 'https://regioloket.voorbeeld.be'),
  REGIOLOKET_DATA: z.preprocess(empty, z.string().optional()),
  DATABASE_URL: url(/^postgres(ql)?$/, 'postgresql://gebruiker@server/regioloket'),
  CLAMAV_URL: url(/^tcp$/, 'tcp://localhost:3310'),
  SMTP_URL: url(/^smtps?$/, 'smtp://mail.voorbeeld.be:587'),
  MAIL_FROM: z.preprocess(
    empty,
    z.email({ error: 'geen geldig mailadres; voorbeeld: regioloket@voorbeeld.be' }).optional(),
  ),
  TRUST_PROXY: z.preprocess(
    empty,
    z
      .enum(['0', '1'], { error: '0 of 1' })
      .default('0')
      .transform((flag) => flag === '1'),
  ),
  UNDO_SECONDS: z.preprocess(
    empty,
    z.coerce
      .number({ error: 'een aantal seconden, van 0 tot 60' })
      .int('een heel aantal seconden')
      .min(0)
      .max(60)
      .default(10),
  ),
  BACKGROUND_MAP_URL: url(/^https?$/, basicMap).transform((address) => address ?? basicMap),
  SESSION_IDLE_HOURS: z.preprocess(
    empty,
    z.coerce
      .number({ error: 'een aantal uren, meer dan 0' })
      .positive()
      .max(720, 'hoogstens 720 uren')
      .default(10),
  ),
  SESSION_ABSOLUTE_DAYS: z.preprocess(
    empty,
    z.coerce
      .number({ error: 'een aantal dagen, meer dan 0' })
      .positive()
      .max(400, 'hoogstens 400 dagen')
      .default(7),
  ),
});

/** Settings that are missing or wrong, each named with what to do; nothing was started. */
export class SettingsError extends Error {}

/**
 * Reads the settings from the environment. Throws SettingsError with every fault at once, one a line. With
 * `production` it also asks for what a production server cannot do without.
 */
export function readSettings(
  environment: Readonly<Record<string, string | undefined>>,
  { production }: { production: boolean },
): Settings {
  const parsed = schema.safeParse(environment);
  const faults = parsed.success
    ? []
    : parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  if (production) faults.push(...missingForProduction(environment));
  if (!parsed.success || faults.length > 0) {
    throw new SettingsError(
      `Regioloket start niet: ${faults.length === 1 ? 'deze instelling ontbreekt of klopt' : 'deze instellingen ontbreken of kloppen'} niet.\n${faults.map((fault) => `  ${fault}`).join('\n')}\nDe tabel in README.md zegt wat elke instelling doet.`,
    );
  }
  return parsed.data;
}

function missingForProduction(environment: Readonly<Record<string, string | undefined>>): string[] {
  const missing = ['BASE_URL', 'SMTP_URL', 'MAIL_FROM']
    .filter((name) => !environment[name])
    .map((name) => `${name}: verplicht voor productie`);
  if (!environment.DATABASE_URL && !environment.REGIOLOKET_DATA) {
    missing.push('DATABASE_URL of REGIOLOKET_DATA: een van beide is verplicht voor productie');
  }
  return missing;
}
