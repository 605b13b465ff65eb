import { type Kysely, sql } from 'kysely';
import type { Database } from '#db/types.ts';
import { inSiteDatabase } from '../../e2e/site-database.ts';

/** One word in 10,000 questions, two that meet with their synonyms in one of seventeen, and one that stands in all. */
export const searchWords = {
  rare: 'zwanenbroedsel',
  two: 'brandweerzone subsidie',
  every: 'gemeente',
} as const;

/** A theme of one in seven questions. */
export const narrowedTo = { theme: 'Middelen' } as const;

const atOnce = 10_000;

/**
 * Fills the database of a data folder up to so many questions, the same at every run, with six events and messages for
 * each: two of seven are underway, one in 500 of a governor and confidential. Straight into the tables, because
 * 100,000 by the commands would take an hour; each obeys what the tables demand, and stands where `standingOf` says.
 */
export async function fillWithInquiries(dataFolder: string, count: number): Promise<void> {
  await inSiteDatabase(dataFolder, async (db) => {
    const { held } = await db
      .selectFrom('inquiries.inquiry')
      .select((select) => select.fn.countAll<number>().as('held'))
      .executeTakeFirstOrThrow();
    for (let from = Number(held) + 1; from <= count; from += atOnce) {
      await db
        .transaction()
        .execute((transaction) => fill(transaction, from, Math.min(from + atOnce - 1, count)));
    }
  });
}

async function fill(db: Kysely<Database>, from: number, to: number): Promise<void> {
  await sql`create temporary table made on commit drop as ${made(from, to)}`.execute(db);
  for (const statement of [
    inquiries,
    classifications,
    assignments,
    steps,
    referrals,
    referralSteps,
    standings,
    searchables,
  ])
    await statement.execute(db);
}

/** The questions of this run: who asks, when, of what kind, and how far it is, all from its number. */
function made(from: number, to: number) {
  return sql`
    with asker as (
      select array_agg(id order by id) as ids, array_agg(province_nis order by id) as provinces
        from parties.organization where kind in ('municipality', 'ocmw')
    ), administration as (
      select array_agg(id order by id) as ids
        from parties.organization where kind in ('flemishAdministration', 'federalAdministration')
    )
    select n,
           md5('question ' || n)::uuid as id,
           md5('referral ' || n)::uuid as referral_id,
           timestamptz '2020-01-01 08:00Z' + make_interval(years => n % 6, mins => (n * 37) % 480000) as at,
           asker.ids[1 + spread % cardinality(asker.ids)] as asker_id,
           asker.provinces[1 + spread % cardinality(asker.ids)] as province_nis,
           administration.ids[1 + spread % cardinality(administration.ids)] as administration_id,
           case when n % 7 < 5 then 'nobody' when n % 3 = 0 then 'office' when n % 3 = 1 then 'administration'
             else 'asker' end as turn,
           case when n % 11 = 0 then 'bottleneck' when n % 37 = 0 then 'complaint'
             when n % 41 = 0 then 'disclosureRequest' else 'question' end as kind,
           ${wordsFrom(themes)} as theme,
           ${wordsFrom(subjects)} || ' in gemeente ' || n as subject_line,
           ${wordsFrom(sentences)} || ' ' || ${wordsFrom(sentences, 7)}
             || case when n % 10000 = 77 then ' Het gaat over het ${sql.raw(searchWords.rare)}.' else '' end
             || case when n % 20 = 3 then ' Onze brandweerzone vraagt dit.' else '' end
             || case when n % 20 = 3 or n % 9 = 1 then ' Het gaat om een subsidie.' else '' end as words,
           spread
      from generate_series(${from}::integer, ${to}::integer) as n,
           lateral (select hashint4(n) & 2147483647 as spread) as spreading, asker, administration`;
}

/** One of these texts, by the spread of the number. */
function wordsFrom(texts: readonly string[], step = 1) {
  const list = sql.join(texts.map((text) => sql.lit(text)));
  return sql`(array[${list}])[1 + (spread / ${sql.lit(step)}) % ${sql.lit(texts.length)}]`;
}

const inquiries = sql`
  insert into inquiries.inquiry (id, number, year, sequence, channel, contacted_on, registered_at, subject_line,
    question, asker_organization_id, asker_name, asker_email, is_confidential)
  select id, 'RV-' || extract(year from at) || '-' || 1000000 + n, extract(year from at), 1000000 + n,
         case when n % 4 = 0 then 'telephone' else 'web' end, at::date, at, subject_line, words, asker_id,
         'Medewerker ' || spread % 581, 'medewerker' || spread % 581 || '@bestuur.test', n % 500 = 0
    from made`;

const classifications = sql`
  insert into inquiries.classification (inquiry_id, kind, theme, at) select id, kind, theme, at from made`;

const assignments = sql`
  insert into inquiries.assignment (inquiry_id, province_nis, at) select id, province_nis, at from made`;

const steps = sql`
  insert into inquiries.step (inquiry_id, kind, at, words, way)
  select id, step.kind, at + step.after, case when step.speaks then made.words else '' end, step.way
    from made, (values
      (1, 'registered', interval '0', false, null),
      (2, 'added', interval '1 day', true, null),
      (3, 'informed', interval '2 days', true, null),
      (4, 'delivered', interval '9 days', true, 'mail'),
      (5, 'confirmed', interval '10 days', false, null)
    ) as step (place, kind, after, speaks, way)
   where step.place <= case turn when 'nobody' then 5 when 'asker' then 4 else 3 end
   order by n, step.place`;

const referrals = sql`
  insert into referrals.referral (id, subject_kind, subject_id, number, subject_line, addressee_id, box, question,
    due_on, sent_at)
  select referral_id, 'inquiry', id, 'RV-' || extract(year from at) || '-' || 1000000 + n || '/1', subject_line,
         administration_id, 'dienst@administratie.test', words, (at + interval '20 days')::date,
         at + interval '3 days'
    from made where turn <> 'office'`;

const referralSteps = sql`
  insert into referrals.step (referral_id, kind, at, words)
  select referral_id, step.kind, at + step.after, case when step.speaks then made.words else '' end
    from made, (values
      (1, 'sent', interval '3 days', false),
      (2, 'answered', interval '8 days', true)
    ) as step (place, kind, after, speaks)
   where turn <> 'office' and (step.place = 1 or turn <> 'administration')
   order by n, step.place`;

const standings = sql`
  insert into inquiries.standing (inquiry_id, registered_at, asker_organization_id, is_confidential, state, turn, kind, theme, province_nis, provinces, answered_at, delivered_at,
    confirmed_at, due_on, changed_at, version)
  select id, at, asker_id, n % 500 = 0,
         case turn when 'nobody' then 'confirmed' when 'asker' then 'delivered' when 'administration' then 'referred'
           else 'open' end,
         turn, kind, lower(theme), province_nis, array_remove(array[province_nis], null),
         case when turn in ('nobody', 'asker') then at + interval '8 days' end,
         case when turn in ('nobody', 'asker') then at + interval '9 days' end,
         case when turn = 'nobody' then at + interval '10 days' end,
         case when turn = 'administration' then (at + interval '20 days')::date end,
         at + interval '10 days', 6
    from made`;

const searchables = sql`
  insert into inquiries.searchable (inquiry_id, provinces, asker_words, office_words)
  select id, array_remove(array[province_nis], null), found.words, found.words
    from made, lateral (
      select to_tsvector('public.dutch_words', concat_ws(' ', 'rv' || extract(year from at) || 'n' || 1000000 + n,
        subject_line, words, 'Medewerker ' || spread % 581)) as words
    ) as found`;

const subjects = [
  'Politiezone over twee regio’s',
  'Woonmaatschappij volgt een andere grens',
  'Afwijking voor een samenwerkingsverband',
  'Vervoerregio en referentieregio',
  'Eerstelijnszone splitst de regio',
  'Toetreding tot een opdrachthoudende vereniging',
  'Statutenwijziging en de termijn van 2030',
  'Hulpverleningszone na de fusie',
  'Welke toezichthouder is bevoegd',
  'Rapportering over de regiowerking',
];

const themes = [
  'Politiezones',
  'Wonen',
  'Eerstelijnszorg',
  'Statuten',
  'Toezicht',
  'Fusies',
  narrowedTo.theme,
];

const sentences = [
  'Ons bestuur neemt vandaag deel aan vier samenwerkingsverbanden waarvan er twee buiten de regio liggen.',
  'Moet de gemeenteraad daarover nog beslissen, en tegen welke datum verwacht de Vlaamse overheid dat besluit?',
  'De buurgemeente heeft een andere regio gekozen, zodat de gezamenlijke dienst over de grens van de regio loopt.',
  'Welke gevolgen heeft dat voor de middelen die wij van het departement ontvangen?',
  'De raad van bestuur vergadert volgende maand en wil dan een standpunt innemen.',
  'Het decreet noemt een uitzondering, maar het is niet duidelijk of wij daaronder vallen.',
  'Wij kregen van de administratie eerder een ander antwoord per telefoon.',
  'Na de fusie zijn de statuten nog niet aangepast aan de nieuwe naam en de nieuwe grens.',
  'Kan de provincie in afwachting een voorlopige regeling toestaan?',
];
