import { Heading } from '#design/heading/heading.tsx';
import type {
  StructureOfMunicipality,
  StructuresOfMunicipality,
} from '#rooms/cooperation/queries/structures-of-municipality.ts';
import { inactiveWords, listsSourceText } from '#rooms/cooperation/texts.ts';
import type { MunicipalityName } from '#rooms/territory/model.ts';
import { structureCountWords } from './structure-count-words.ts';
import { StructuresTable, structuresCaption } from './structures-table.tsx';

interface StructuresOfMunicipalityProps {
  readonly municipality: MunicipalityName;
  readonly found: StructuresOfMunicipality;
  /** The place of its heading in the outline of the page. */
  readonly level: 2 | 3;
  /** Behind every link, so that the day stays. */
  readonly suffix: string;
}

/** The cooperation structures of a municipality with how they lie to the regions: never a judgement. */
export function StructuresOfMunicipalityList(props: StructuresOfMunicipalityProps) {
  const { municipality, found, level, suffix } = props;
  return (
    <section class="stack" id="samenwerkingsverbanden">
      <Heading level={level}>Waaraan neemt {municipality.name} deel?</Heading>
      <p class="prose">{introWords(found, municipality.name)}</p>
      {found.structures !== null && found.structures.length > 0 && (
        <>
          <StructureTables {...props} structures={found.structures} />
          <p class="source-line">{listsSourceText}</p>
        </>
      )}
      <p>
        <a href={`/samenwerkingsverbanden${suffix}`}>Alle samenwerkingsverbanden</a>
      </p>
    </section>
  );
}

/** Those that work no more stand apart, below. */
function StructureTables({
  municipality,
  found,
  level,
  suffix,
  structures,
}: StructuresOfMunicipalityProps & { structures: readonly StructureOfMunicipality[] }) {
  const active = structures.filter(({ isActive }) => isActive);
  const inactive = structures.filter(({ isActive }) => !isActive);
  const frame = { regions: found.regions, suffix };
  const caption = structuresCaption(municipality);
  return (
    <>
      {active.length > 0 && <StructuresTable caption={caption} structures={active} {...frame} />}
      {inactive.length > 0 && (
        <>
          <Heading level={level === 2 ? 3 : 4}>Niet meer actief</Heading>
          <StructuresTable caption={`${caption}, ${inactiveWords}`} structures={inactive} {...frame} />
        </>
      )}
    </>
  );
}

function introWords({ structures }: StructuresOfMunicipality, name: string): string {
  if (structures === null)
    return 'Wie op die dag waaraan deelnam, is onbekend: de lijsten van deelnemers gelden vanaf 1 januari 2019.';
  const caveat =
    'Stand augustus 2023, onvolledig. Hier staat alleen de ligging, niet of er regels voor een samenwerkingsverband gelden.';
  if (structures.length === 0) return `Op de lijsten van deelnemers staat ${name} niet. ${caveat}`;
  return `${name} of het OCMW staat op de lijst van deelnemers van ${structureCountWords(structures)}. ${caveat}`;
}
