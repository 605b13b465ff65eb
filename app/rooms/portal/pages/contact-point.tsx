import { Alert } from '#design/alert/alert.tsx';
import { PageHeading } from '#design/heading/heading.tsx';
import { SearchForm } from '#design/search-form/search-form.tsx';
import type { Reading } from '#platform/context.ts';
import { dayOf } from '#platform/day.ts';
import type { Get } from '#reception/page.ts';
import { contactPointOfProvince } from '#rooms/parties/queries/contact-point-of-province.ts';
import { neighboursOfMunicipality } from '#rooms/territory/engine/comparison/neighbours-of-municipality.ts';
import type { MeantMunicipality } from '#rooms/territory/engine/meant-municipalities.ts';
import { findMeantMunicipalities } from '#rooms/territory/queries/find-meant-municipalities.ts';
import { territoryOn } from '#rooms/territory/queries/territory-on.ts';
import { CentralContactCard } from '../views/central-contact-card.tsx';
import { ContactPointAnswer, ContactPointChoices } from '../views/contact-point-answer.tsx';

const title = 'Wie is mijn contactpunt?';

/** The most names that are offered to choose from: who gets more is asked to type more. */
const choicesAtMost = 20;

/** `/contactpunt`: from a municipality, by whatever name, to the one contact point that helps it. */
export const GET: Get = async (ctx, { query }) => {
  const search = (query.get('zoek') ?? '').trim().slice(0, 100);
  const asked = (query.get('gemeente') || search).trim().slice(0, 100);
  const meant = asked === '' ? [] : await findMeantMunicipalities(ctx, asked, dayOf(ctx.now));
  const [only, ...others] = meant;
  const name = only !== undefined && others.length === 0 ? only.municipality.name : search;
  return {
    title: name === '' ? title : `${title} ${name}`,
    description: 'Het provinciaal contactpunt voor regiovorming van je gemeente.',
    trail: [{ label: 'Start', href: '/' }, { label: title }],
    body: (
      <div class="stack">
        <PageHeading
          title={title}
          intro="Elke provincie heeft een contactpunt voor regiovorming. Typ je gemeente en zie wie jou helpt."
        />
        <SearchForm
          action="/contactpunt"
          label="Je gemeente"
          value={search}
          hint="Ook een vroegere naam of een NIS-code."
          button="Toon mijn contactpunt"
        />
        {only !== undefined && others.length === 0 ? (
          <ContactPointAnswer {...(await answerFor(ctx, only))} search={asked} />
        ) : (
          <>
            <Unsure asked={asked} meant={meant} />
            <CentralContactCard />
          </>
        )}
      </div>
    ),
  };
};

async function answerFor(ctx: Reading, meant: MeantMunicipality) {
  const { nis } = meant.municipality;
  const territory = await territoryOn(ctx, dayOf(ctx.now));
  const municipality = territory.lines.get(nis);
  if (municipality === undefined) throw new Error(`No municipality ${nis} on this day`);
  const { province } = municipality;
  return {
    meant,
    municipality,
    neighbours: neighboursOfMunicipality(territory, nis),
    contactPoint: province === null ? null : await contactPointOfProvince(ctx, province.code),
  };
}

/** Nothing before a name was typed; what to do where it means several municipalities, or none. */
function Unsure({ asked, meant }: { readonly asked: string; readonly meant: readonly MeantMunicipality[] }) {
  if (asked === '') return null;
  if (meant.length === 0) {
    return (
      <Alert title={`Geen gemeente gevonden met “${asked}”`}>
        Kijk de naam na, of mail het centraal toegangspunt.
      </Alert>
    );
  }
  return (
    <>
      <ContactPointChoices meant={meant.slice(0, choicesAtMost)} />
      {meant.length > choicesAtMost && (
        <p class="prose">Er zijn er nog meer. Typ meer van de naam om ze te zien.</p>
      )}
    </>
  );
}
