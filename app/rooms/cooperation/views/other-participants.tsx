import { Heading } from '#design/heading/heading.tsx';
import type { StructureOnDay } from '../queries/get-structure.ts';
import { participantKindNames } from '../texts.ts';

interface OtherParticipantsProps {
  readonly structure: StructureOnDay;
  /** Behind every link, so that the day stays. */
  readonly suffix: string;
}

/** Who takes part besides municipalities, and in what the structure itself takes part; nothing where there is none. */
export function OtherParticipants({ structure, suffix }: OtherParticipantsProps) {
  const { others, takesPartIn } = structure;
  return (
    <>
      {others.length > 0 && (
        <>
          <Heading level={2}>Andere deelnemers</Heading>
          <ul>
            {others.map(({ kind, name, structure: id }) => (
              <li>
                {id === null ? name : <a href={`/samenwerkingsverbanden/${id}${suffix}`}>{name}</a>} (
                {participantKindNames[kind]})
              </li>
            ))}
          </ul>
        </>
      )}
      {takesPartIn.length > 0 && (
        <>
          <Heading level={2}>Neemt zelf deel aan</Heading>
          <ul>
            {takesPartIn.map(({ id, name }) => (
              <li>
                <a href={`/samenwerkingsverbanden/${id}${suffix}`}>{name}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
