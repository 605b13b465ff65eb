import { parseArgs } from 'node:util';
import { auditJournal } from '#platform/journal-audit.ts';
import { readNotedHeads } from '#platform/journal-head.ts';
import { Conflict, Invalid, NotFound } from '#platform/refusals.ts';
import { readSettings, SettingsError } from '#platform/settings.ts';
import { inWriting } from '#platform/writing.ts';
import { rebuildSearch } from '#rooms/inquiries/commands/rebuild-search.ts';
import { makeAdministrator } from '#rooms/people/commands/make-administrator.ts';
import { signInLinkFor } from '#rooms/people/commands/request-sign-in-link.ts';
import { loadFacts } from './facts.ts';
import { bringBoundaries, parseGeodataOrder } from './geodata-command.ts';
import { baseUrlOf } from './house.ts';
import { importDelineation, parseImportOrder } from './import-command.ts';
import { type Opened, openHouse } from './opening.ts';
import { carryOutSafetyOrder, parseSafetyOrder } from './safety-commands.ts';

const help = `Gebruik: npm run regioloket -- <opdracht>

  beheerder <mailadres>          maakt van deze persoon een beheerder (ook de eerste)
  login-link <mailadres>         drukt een link af waarmee deze persoon zich aanmeldt; hij werkt één keer, 15 minuten lang
  audit verify [--kop <digest>]  rekent de ketting van het journaal na; met de koppen in journaal-koppen.log, en met
                                 --kop, vindt hij ook een afgeknipt einde
  import afbakening <bestand>    leest een CSV of Excel met gemeenten en gebieden in, meldt elke fout per regel en maakt
                                 er zonder fouten een ontwerp van. Met --rapport: alleen het verslag. Voor een ontwerp:
                                 --afbakening <code> (of voor een nieuwe: --code --naam --meervoud [--telt] [--dekt]),
                                 --vanaf --stand --rechtsgrond --bron --eigenaar --soort --beleidsdomein [--tot]
                                 [--opmerking]
  geodata [bestand]              haalt de officiële gemeentegrenzen op (VRBG), of leest een GeoJSON of TopoJSON, kijkt ze na
                                 en tekent er voortaan de kaart mee. [--crs 31370|3812|4326] [--bron <tekst>]
                                 [--adres <adres>] [--marge <procent>]. Met --weg: terug naar de ingebouwde grenzen
  reservekopie <bestand>         maakt een kopie van alles, ook terwijl de server draait; met een tweede woord nakijken
                                 (reservekopie nakijken <bestand>) kijkt het er een na zonder ze terug te zetten
  terugzetten <bestand>          zet een kopie terug in een lege databank: alles of niets. Brieven die toen wachtten,
                                 blijven wachten
  herstel [vrijgeven]            zegt wat er sinds de kopie ontbreekt en welke brieven wachten; met vrijgeven gaan die weg.
                                 Met --behalve <nummer>, zo vaak als nodig, of --zonder-brieven: die nooit
  zoekindex                      schrijft opnieuw op welke woorden elke vraag gevonden wordt, ook terwijl de server draait
  --help                         deze uitleg

De opdrachten werken op de databank die DATABASE_URL of REGIOLOKET_DATA aanwijst, ook naast een draaiende server.
Uitgangscodes: 0 gelukt, 1 niet gelukt of een fout gevonden, 2 verkeerd gebruik.
`;

const actor = { kind: 'system', name: 'opdrachtregel' } as const;
const settingsOf = () => readSettings(process.env, { production: false });

process.exitCode = await run(process.argv.slice(2)).catch(explain);

/** Runs one command and returns the exit code. */
async function run(args: string[]): Promise<number> {
  if (args[0] === 'import') return importFile(args.slice(1));
  if (args[0] === 'geodata') return geodata(args.slice(1));
  const order = parseSafetyOrder(args);
  if (order !== null) return carryOutSafetyOrder(order, { settings: settingsOf(), print, withHouse });
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { kop: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  });
  const [command, argument, ...rest] = positionals;
  if (values.help) return print(help);
  if (rest.length > 0) return misuse('Te veel argumenten.');
  if (command === 'beheerder' && argument) {
    return withHouse((house) => administrator(house, argument), { mustExist: false });
  }
  if (command === 'login-link' && argument) return withHouse((house) => loginLink(house, argument));
  if (command === 'zoekindex' && argument === undefined) return withHouse(searchIndex);
  if (values.kop !== undefined && !/^[0-9a-f]{64}$/i.test(values.kop)) {
    return misuse('Een kop bestaat uit 64 tekens: cijfers en de letters a tot f.');
  }
  if (command === 'audit' && argument === 'verify') return withHouse((house) => audit(house, values.kop));
  return misuse(
    command === undefined
      ? 'Geef een opdracht.'
      : `Onbekende of onvolledige opdracht: ${positionals.join(' ')}`,
  );
}

async function administrator({ database }: Opened, email: string): Promise<number> {
  const now = new Date();
  await loadFacts(database.kysely, { now, report: () => {} });
  await inWriting(database.kysely, { now, actor }, (ctx) => makeAdministrator(ctx, email));
  return print(`${email} is beheerder. Aanmelden: npm run regioloket -- login-link ${email}\n`);
}

async function loginLink({ database }: Opened, email: string): Promise<number> {
  const settings = settingsOf();
  const path = await inWriting(database.kysely, { now: new Date(), actor }, (ctx) =>
    signInLinkFor(ctx, email),
  );
  return print(`${baseUrlOf(settings, settings.PORT)}${path}\n`);
}

async function importFile(args: string[]): Promise<number> {
  const order = parseImportOrder(args);
  if (order === null) return misuse('Geef na import: afbakening en één bestand.');
  return withHouse(async (house) => {
    const given = { now: new Date(), actor, print: (line: string) => print(`${line}\n`) };
    const { blockers, path } = await importDelineation(house, order, given);
    const settings = settingsOf();
    if (path !== null) print(`Ontwerp: ${baseUrlOf(settings, settings.PORT)}${path}\n`);
    return blockers > 0 ? 1 : 0;
  });
}

async function geodata(args: string[]): Promise<number> {
  const order = parseGeodataOrder(args);
  if (order === null)
    return misuse('Geef na geodata hoogstens één bestand, en een marge van 0 tot 100 procent.');
  return withHouse(async (house) => {
    const given = { now: new Date(), actor, print: (line: string) => print(`${line}\n`) };
    return (await bringBoundaries(house, order, given)) ? 0 : 1;
  });
}

async function searchIndex({ database }: Opened): Promise<number> {
  const done = await rebuildSearch(database.kysely, { now: new Date(), actor }, ({ done, of }) => {
    if (done % 5_000 === 0 && done < of) print(`${done} van ${of} vragen\n`);
  });
  return print(`De zoekindex is opnieuw opgebouwd: ${done} vragen.\n`);
}

async function audit({ database, dataFolder }: Opened, head: string | undefined): Promise<number> {
  const heads = (await readNotedHeads(dataFolder)).map(({ hash }) => hash);
  if (head !== undefined) heads.push(head.toLowerCase());
  const { lines, head: found, faults } = await auditJournal(database.kysely, heads);
  if (faults.length === 0) {
    return print(
      `Het journaal klopt: ${lines} regels, kop ${found}, ${heads.length} genoteerde koppen nagegaan\n`,
    );
  }
  process.stderr.write(`${faults.join('\n')}\n`);
  return 1;
}

/** Only the first administrator may come before the database: every other command looks at what is there. */
async function withHouse(
  work: (house: Opened) => Promise<number>,
  { mustExist } = { mustExist: true },
): Promise<number> {
  const silent = () => {};
  const house = await openHouse(settingsOf(), {
    purpose: 'command',
    report: silent,
    onLost: silent,
    mustExist,
  });
  try {
    return await work(house);
  } finally {
    await house.close();
  }
}

function print(text: string): number {
  process.stdout.write(text);
  return 0;
}

function misuse(sentence: string): number {
  process.stderr.write(`${sentence}\n\n${help}`);
  return 2;
}

function explain(error: unknown): number {
  const option = error instanceof TypeError && 'code' in error ? /'(-[^']*)'/.exec(error.message) : null;
  if (option !== null) return misuse(`Onbekende of onvolledige optie: ${option[1]}`);
  const plain = [SettingsError, Conflict, Invalid, NotFound].some((kind) => error instanceof kind);
  const fields = error instanceof Invalid ? Object.entries(error.fields) : [];
  const sentences = fields.map(([name, sentence]) => `--${name}: ${sentence}`);
  const what = plain ? (error as Error).message : String(error instanceof Error ? error.stack : error);
  process.stderr.write(`${[what, ...sentences].join('\n')}\n`);
  return 1;
}
