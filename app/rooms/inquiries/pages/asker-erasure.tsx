import { Alert } from '#design/alert/alert.tsx';
import { Button } from '#design/button/button.tsx';
import { Card, CardGrid } from '#design/card/card.tsx';
import { Checkbox } from '#design/checkbox-group/checkbox.tsx';
import { Details } from '#design/details/details.tsx';
import { EmptyState } from '#design/empty-state/empty-state.tsx';
import { ErrorSummary } from '#design/error-summary/error-summary.tsx';
import { Form } from '#design/form/form.tsx';
import { Heading, PageHeading } from '#design/heading/heading.tsx';
import { SearchForm } from '#design/search-form/search-form.tsx';
import { TextInput } from '#design/text-input/text-input.tsx';
import { checkedForm } from '#platform/checked-form.ts';
import type { Reading } from '#platform/context.ts';
import { dutchList } from '#platform/dutch-writing.ts';
import { Invalid } from '#platform/refusals.ts';
import { enteredFields } from '#reception/entered-fields.ts';
import type { FormValues, Get, PageRequest, Post } from '#reception/page.ts';
import { findPersonByEmail } from '#rooms/people/queries/find-person-by-email.ts';
import { type AskerErasure, eraseAskers } from '../commands/erase-askers.ts';
import { askerErasureForm } from '../forms.ts';
import { allows } from '../model.ts';
import {
  type AskerSearch,
  erasableAtOnce,
  listErasableInquiries,
} from '../queries/list-erasable-inquiries.ts';
import { type ErasureView, listErasures } from '../queries/list-erasures.ts';
import { ErasableInquiryChoice, erasureChoices } from '../views/erasable-inquiry.tsx';

const path = '/beheer/vraagsteller-wissen';
const title = 'Vraagsteller wissen';

/** `/beheer/vraagsteller-wissen`: what we hold of somebody who asked, and what of it goes on request. */
export const GET: Get = async (ctx, request) => {
  const search = (request.query.get('wie') ?? '').trim().slice(0, 254);
  const found = search === '' ? null : await listErasableInquiries(ctx, search);
  return {
    title,
    trail: [{ label: 'Start', href: '/' }, { label: 'Beheer', href: '/beheer' }, { label: title }],
    body: (
      <div class="stack">
        <PageHeading
          title={title}
          intro="Wie een vraag stelde, kan vragen om zijn persoonsgegevens te wissen (AVG, artikel 17). Zoek wat we hebben, en kies per vraag wat weg moet."
        />
        <SearchForm
          action={path}
          label="Wie wil gewist worden?"
          hint="Het mailadres van de vraagsteller, of het nummer van een vraag, bijvoorbeeld RV-2026-000123."
          name="wie"
          value={search}
        />
        {search.includes('@') && (await accountOf(ctx, search))}
        <WhatGoes />
        {found !== null && (await result(ctx, { found, search, request }))}
      </div>
    ),
  };
};

/** It is erased as was chosen. */
export const POST: Post = async (ctx, { form }) => {
  const chosen = chosenIn(form);
  const { reden } = checkedForm(askerErasureForm, form);
  if (chosen.length === 0)
    throw new Invalid('Er is nog niets gewist. Kies bij minstens één vraag wat weg moet.');
  const done = await eraseAskers(ctx, chosen, reden);
  const notice =
    done.length === 0
      ? 'Dit was al gewist. Er veranderde niets.'
      : `De persoonsgegevens zijn gewist uit ${dutchList(done)}.`;
  return { seeOther: path, notice };
};

function chosenIn(form: FormValues): readonly AskerErasure[] {
  return form.entries.flatMap(([name, value]) => {
    const number = /^keuze-(RV-\d{4}-\d{6,})$/.exec(name)?.[1];
    const isChosen = value === erasureChoices.details || value === erasureChoices.texts;
    if (number === undefined || !isChosen) return [];
    return [{ number, withTexts: value === erasureChoices.texts }];
  });
}

/** An account is erased elsewhere, and by somebody else. */
async function accountOf(ctx: Reading, address: string) {
  if ((await findPersonByEmail(ctx, address)) === null) return null;
  return (
    <Alert title="Met dit adres is er ook een account">
      Wis hier eerst de vragen: zonder adres vind je ze niet meer. Vraag daarna een beheerder om ook het
      account te wissen, bij Personen.
    </Alert>
  );
}

interface Result {
  readonly found: AskerSearch;
  readonly search: string;
  readonly request: PageRequest;
}

async function result(ctx: Reading, { found: { inquiries, mentions }, search, request }: Result) {
  if (inquiries.length === 0 && mentions.length === 0)
    return (
      <EmptyState title="Niets gevonden">
        Er is geen vraag met dit adres of dit nummer. Controleer de schrijfwijze, of zoek de vraag eerst op
        bij <a href="/vragen">Vragen</a>. Wat al gewist is, vind je alleen nog op nummer.
      </EmptyState>
    );
  const erasures = await listErasures(
    ctx,
    inquiries.map(({ id }) => id),
  );
  return (
    <>
      {mentions.length > 0 && <Mentions numbers={mentions} />}
      {inquiries.length > 0 && erasureForm({ inquiries, search, request, erasures })}
    </>
  );
}

interface FormParts extends Pick<Result, 'search' | 'request'> {
  readonly inquiries: AskerSearch['inquiries'];
  readonly erasures: readonly ErasureView[];
}

function erasureForm({ inquiries, search, request: { formKey, entered }, erasures }: FormParts) {
  const field = enteredFields(entered);
  const of = (id: string) => erasures.filter(({ inquiryId }) => inquiryId === id);
  const isLeft = inquiries.some(
    ({ id, state }) => allows('erase', state) && !of(id).some(({ withTexts }) => withTexts),
  );
  return (
    <>
      <Heading level={2}>Wat we hebben</Heading>
      {entered && <ErrorSummary message={entered.message} errors={entered.fields} />}
      {inquiries.length === erasableAtOnce && (
        <p>Dit zijn de eerste {erasableAtOnce} vragen. Wis ze, en zoek dan opnieuw voor de andere.</p>
      )}
      <Form action={`${path}?wie=${encodeURIComponent(search)}`} oneTimeKey={formKey} label={title}>
        <ul class="stack">
          {inquiries.map((inquiry) => (
            <ErasableInquiryChoice inquiry={inquiry} erasures={of(inquiry.id)} field={field} />
          ))}
        </ul>
        {isLeft && (
          <>
            <TextInput
              {...field('reden')}
              label="Reden"
              hint="Ze blijft bewaard: schrijf er geen naam, adres of telefoon in. Bijvoorbeeld: verzoek van 24 november, AVG artikel 17."
              maxlength={300}
              required
            />
            <Checkbox
              name="zeker"
              label="Ja, wis dit definitief: het kan niet ongedaan gemaakt worden"
              required
              checked={field('zeker').value === 'ja'}
              error={field('zeker').error}
            />
            <Button skin="danger">Wis definitief</Button>
          </>
        )}
      </Form>
    </>
  );
}

function Mentions({ numbers }: { readonly numbers: readonly string[] }) {
  return (
    <Alert title="Dit adres staat ook in de tekst van andere vragen">
      Kijk na of het om dezelfde persoon gaat. Die teksten horen bij een andere vraagsteller, en worden hier
      niet mee gewist:
      <ul>
        {numbers.map((number) => (
          <li>
            <a href={`/vragen/${number}`}>{number}</a>
          </li>
        ))}
      </ul>
    </Alert>
  );
}

function WhatGoes() {
  return (
    <Details summary="Wat gaat weg, en wat blijft" open>
      <CardGrid>
        <Card level={2} title="Gaat altijd weg">
          Naam, mailadres en telefoon; de links naar de eigen pagina; de brieven aan dat adres over de vraag,
          ook wat nog wacht; en wat die persoon met naam, adres of telefoon schreef bij een veelgestelde
          vraag.
        </Card>
        <Card level={2} title="Gaat weg als je de teksten kiest">
          Onderwerp en vraag, alle berichten en antwoorden, deelvragen, signalen, nota’s, taken, concepten en
          bijlagen, ook uit het journaal en uit de brieven aan anderen. De bestanden zelf verdwijnen de
          volgende nacht.
        </Card>
        <Card level={2} title="Blijft">
          Nummer, dagen, aard, thema, bestuur en wie van het kantoor wat deed: daarmee legt ABB verantwoording
          af. Het journaal zegt dat er gewist is, wanneer en door wie.
        </Card>
        <Card level={2} title="Teksten: wanneer wel, wanneer niet">
          Staat de persoon ook in de teksten zelf, of gaat de vraag over hem, kies dan de teksten. Moet het
          dossier bewaard blijven (Bestuursdecreet, archief), laat ze dan staan. Vraag bij twijfel de
          functionaris voor gegevensbescherming.
        </Card>
      </CardGrid>
    </Details>
  );
}
