import { Button } from '#design/button/button.tsx';
import { ErrorSummary } from '#design/error-summary/error-summary.tsx';
import { Form } from '#design/form/form.tsx';
import { PageHeading } from '#design/heading/heading.tsx';
import { TextInput } from '#design/text-input/text-input.tsx';
import { Textarea } from '#design/textarea/textarea.tsx';
import type { Reading } from '#platform/context.ts';
import { dutchCount } from '#platform/dutch-writing.ts';
import { Invalid } from '#platform/refusals.ts';
import { readTableFile } from '#platform/table-file-reading.ts';
import { askedDay } from '#reception/asked-day.ts';
import { enteredFields } from '#reception/entered-fields.ts';
import type { Get, Prepare } from '#reception/page.ts';
import {
  ownAddressAtMost,
  ownDelineation,
  readOwnDelineation,
  titleAtMost,
  writeOwnDelineation,
} from '../engine/own-delineation.ts';
import { type OwnTableReport, reportOnOwnTable } from '../queries/report-on-own-table.ts';
import { territoryOn } from '../queries/territory-on.ts';
import { OwnTableProblems, warningWords } from '../views/own-table-problems.tsx';
import { ownTableText } from '../views/own-table-text.ts';

const path = '/kaart/eigen-afbakening';
const title = 'Je eigen afbakening op de kaart';

/** `/kaart/eigen-afbakening`: a visitor pastes a table and sees it on the map; nothing of it is kept. */
export const GET: Get = async (ctx, { query, entered }) => {
  const field = enteredFields(entered, await knownFields(ctx, query));
  const table = field('tabel');
  const read =
    entered === null || table.value === '' ? null : await readTable(ctx, table.value).catch(() => null);
  return {
    title,
    description: 'Plak een tabel van gemeenten en gebieden en leg ze over de referentieregio’s.',
    trail: [{ label: 'Start', href: '/' }, { label: 'Kaart', href: '/kaart' }, { label: 'Eigen afbakening' }],
    body: (
      <div class="stack">
        <PageHeading
          title={title}
          intro="Plak een tabel met een gemeente en een gebied op elke regel. Regioloket bewaart er niets van: het antwoord staat in het adres, dat je kunt delen."
        />
        {entered && <ErrorSummary message={entered.message} errors={entered.fields} />}
        {read && <OwnTableProblems problems={read.problems} />}
        <Form action={path}>
          <TextInput {...field('titel')} label="Titel" maxlength={titleAtMost} />
          <Textarea
            {...table}
            label="Tabel"
            rows={14}
            required
            hint="NIS-code of naam van de gemeente, en het gebied. Gekopieerd uit Excel of met puntkomma’s, met of zonder kolomnamen. Ook vroegere gemeenten."
          />
          <p>
            Bijvoorbeeld: <code>31033;Midden</code> en op de volgende regel <code>Zedelgem;Midden</code>.
          </p>
          <Button>Toon op de kaart</Button>
        </Form>
      </div>
    ),
  };
};

/** Where somebody comes back from the map: the table that its address holds. */
async function knownFields(ctx: Reading, query: URLSearchParams): Promise<Record<string, string>> {
  if (!query.has('gebieden')) return {};
  const day = askedDay(ctx, query);
  const { municipalities, lines } = await territoryOn(ctx, day);
  const own = readOwnDelineation(query, day, municipalities.codes);
  return own === null ? {} : { titel: own.title, tabel: ownTableText(own, lines) };
}

/** More than any delineation has, and read in a moment. */
const linesAtMost = 2_000;

/** Reads what was pasted. Refuses (Invalid, at the field) what is no table. */
async function readTable(ctx: Reading, text: string): Promise<OwnTableReport> {
  if (text === '') throw refusal('Plak een tabel met gemeenten en gebieden.');
  if (text.split('\n').length > linesAtMost)
    throw refusal(`Plak hoogstens ${dutchCount(linesAtMost)} regels.`);
  const table = await readTableFile(new TextEncoder().encode(text), 'geplakt.csv').catch((error: unknown) => {
    throw error instanceof Invalid
      ? refusal('Dit is niet te lezen als een tabel. Plak alleen tekst.')
      : error;
  });
  return await reportOnOwnTable(ctx, table);
}

/** Reads the table and leads to the map of it. Refuses (Invalid) what cannot be read, line by line. */
export const PREPARE: Prepare = async (ctx, { form }) => {
  const { report, problems, day } = await readTable(ctx, form.text('tabel'));
  const { blocking, municipalities, areas } = report.counts;
  if (blocking > 0) {
    const lines =
      blocking === 1 ? 'Eén regel klopt nog niet' : `${dutchCount(blocking)} regels kloppen nog niet`;
    throw refusal(`${lines}: zie de lijst hieronder. Verbeter ze in de tabel.`);
  }
  const { municipalities: ofDay } = await territoryOn(ctx, day);
  const own = ownDelineation(report, { title: form.text('titel'), day });
  const query = writeOwnDelineation(own, ofDay.codes);
  if (query.length > ownAddressAtMost)
    throw refusal('De namen van de gebieden zijn samen te lang voor een adres. Kort ze in.');
  const notice = `${dutchCount(municipalities)} gemeenten in ${dutchCount(areas)} gebieden gelezen.${warningWords(problems)}`;
  return async () => ({ seeOther: `${path}/kaart?${query}`, notice });
};

function refusal(sentence: string): Invalid {
  return new Invalid('De kaart is nog niet gemaakt.', { tabel: sentence });
}
