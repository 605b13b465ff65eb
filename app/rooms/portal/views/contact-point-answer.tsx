import { Alert } from '#design/alert/alert.tsx';
import { List } from '#design/list/list.tsx';
import type { ContactPoint } from '#rooms/parties/queries/contact-point-of-province.ts';
import type { Neighbour } from '#rooms/territory/engine/comparison/neighbours-of-municipality.ts';
import type { TerritoryMunicipality } from '#rooms/territory/engine/comparison/territory.ts';
import type { MeantMunicipality } from '#rooms/territory/engine/meant-municipalities.ts';
import { CentralContactCard } from './central-contact-card.tsx';
import { ContactPointCard } from './contact-point-card.tsx';
import { foundThroughWords, otherProvincesWords, provinceWords } from './contact-point-words.ts';

interface ContactPointAnswerProps {
  readonly search: string;
  readonly meant: MeantMunicipality;
  readonly municipality: TerritoryMunicipality;
  readonly neighbours: readonly Neighbour[] | null;
  /** Null where the province has none today: then the central address helps. */
  readonly contactPoint: ContactPoint | null;
}

/** Who helps a municipality: one card, and why that one. */
export function ContactPointAnswer(props: ContactPointAnswerProps) {
  const { search, meant, municipality, neighbours, contactPoint } = props;
  const through = foundThroughWords(meant, search);
  const others = otherProvincesWords(municipality, neighbours);
  return (
    <>
      {through && <Alert skin="info">{through}</Alert>}
      <p class="prose lead">{provinceWords(municipality)}</p>
      {contactPoint === null ? <CentralContactCard /> : <ContactPointCard contactPoint={contactPoint} />}
      {others && <p class="prose">{others}</p>}
      <p class="prose">
        <a href={`/gemeenten/${municipality.nis}`}>Waar {municipality.name} bij hoort</a>
      </p>
    </>
  );
}

/** The municipalities that were perhaps meant, each leading to its answer. */
export function ContactPointChoices({ meant }: { readonly meant: readonly MeantMunicipality[] }) {
  return (
    <Alert title="Welke gemeente bedoel je?">
      <List
        items={meant.map(({ municipality: { nis, name }, through }) => (
          <>
            <a href={`/contactpunt?gemeente=${nis}`}>{name}</a>
            {through !== name && ` (vroeger ${through})`}
          </>
        ))}
      />
    </Alert>
  );
}
