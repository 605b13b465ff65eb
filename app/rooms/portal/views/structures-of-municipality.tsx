import { Heading } from '#design/heading/heading.tsx';
import type { StructuresOfMunicipality } from '#rooms/cooperation/queries/structures-of-municipality.ts';
import { listsSourceText } from '#rooms/cooperation/texts.ts';
import type { MunicipalityName } from '#rooms/territory/model.ts';
import { StructuresTable } from './structures-table.tsx';

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
          <StructuresTable
            municipality={municipality}
            structures={found.structures}
            regions={found.regions}
            suffix={suffix}
          />
          <p class="source-line">{listsSourceText}</p>
        </>
      )}
      <p>
        <a href={`/samenwerkingsverbanden${suffix}`}>Alle samenwerkingsverbanden</a>
      </p>
    </section>
  );
}

function introWords({ structures }: StructuresOfMunicipality, name: string): string {
  if (structures === null)
    return 'Wie op die dag waaraan deelnam, is onbekend: de lijsten van deelnemers gelden vanaf 1 januari 2019.';
  const caveat =
    'Stand augustus 2023, onvolledig. Hier staat alleen de ligging, niet of er regels voor een samenwerkingsverband gelden.';
  if (structures.length === 0) return `Op de lijsten van deelnemers staat ${name} niet. ${caveat}`;
  const many =
    structures.length === 1 ? '1 samenwerkingsverband' : `${structures.length} samenwerkingsverbanden`;
  return `${name} of het OCMW staat op de lijst van deelnemers van ${many}. ${caveat}`;
}
