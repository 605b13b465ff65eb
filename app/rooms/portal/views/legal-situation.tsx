import { Link } from '#design/link/link.tsx';
import { List } from '#design/list/list.tsx';
import type { Column } from '#design/table/table.tsx';
import { dutch } from '#platform/day.ts';
import type { LegalSituation as Situation } from '#rooms/legislation/model.ts';
import {
  certaintyNames,
  groundsHref,
  isToConfirm,
  legalSituationHeading,
  situationsText,
  situationWords,
} from '#rooms/legislation/texts.ts';

interface LegalSituationProps {
  readonly situations: readonly Situation[];
  /** The query of a link to the same day: empty for today. */
  readonly suffix?: string | undefined;
}

/**
 * What the rules say of a thing, in full: each situation with its reason, its source, how sure it is and a way to
 * the rule. In plain words, without a colour: those are for the position. The heading is the page's.
 */
export function LegalSituation({ situations, suffix = '' }: LegalSituationProps) {
  return (
    <List
      looks="divided"
      items={situations.map((situation) => (
        <>
          <Words situation={situation} suffix={suffix} />
          <Reason situation={situation} />
        </>
      ))}
    />
  );
}

/** The same in a cell of a table, each situation leading to its rule. */
export function BriefLegalSituation({ situations, suffix = '' }: LegalSituationProps) {
  const lines = briefSituations(situations).map((situation) => (
    <>
      <Words situation={situation} suffix={suffix} />
      {isToConfirm(situation) && ` (${certaintyNames.toConfirm})`}
    </>
  ));
  if (lines.length < 2) return <>{lines[0]}</>;
  return (
    <ul class="compact-list">
      {lines.map((line) => (
        <li>{line}</li>
      ))}
    </ul>
  );
}

/** A column beside that of the position, on the screen and in a file. `suffix` as above. */
export function legalSituationColumn<Row>(
  situationsOf: (row: Row) => readonly Situation[],
  suffix = '',
): Column<Row> {
  return {
    key: 'juridisch',
    label: legalSituationHeading,
    cell: (row) => <BriefLegalSituation situations={situationsOf(row)} suffix={suffix} />,
    value: (row) => situationsText(briefSituations(situationsOf(row))),
  };
}

/** That a thing is on the Flemish track holds for its whole delineation: in a row it is said only where nothing else is. */
export function briefSituations(situations: readonly Situation[]): readonly Situation[] {
  const own = situations.filter(({ kind }) => kind !== 'flemishTrack');
  return own.length > 0 ? own : situations;
}

function Words({ situation, suffix }: { readonly situation: Situation; readonly suffix: string }) {
  const href = groundsHref(situation, suffix);
  const words = situationWords(situation);
  return <span>{href === null ? words : <a href={href}>{words}</a>}</span>;
}

function Reason({ situation: { grounds } }: { readonly situation: Situation }) {
  if (grounds === null) return null;
  const { sentence, source, certainty, remark, checkedOn } = grounds;
  return (
    <>
      <span class="table-note">{sentence}</span>
      {certainty === 'toConfirm' && (
        <span class="table-note">
          {certaintyNames.toConfirm}: {remark}
        </span>
      )}
      <span class="table-note">
        nagegaan op {dutch(checkedOn)}, bron:{' '}
        <Link href={source.url} external quiet>
          {source.document}
        </Link>
        {source.article !== null && `, ${source.article}`}
      </span>
    </>
  );
}
