import { Button, ButtonGroup } from '#design/button/button.tsx';
import { Form } from '#design/form/form.tsx';
import { Table } from '#design/table/table.tsx';
import { dutchCount } from '#platform/dutch-writing.ts';
import type { ProblemGroup } from '../engine/lines-to-correct.ts';
import { problemKindNames, problemSentence } from './problem-words.ts';

interface ProblemGroupsProps {
  readonly id: string;
  readonly groups: readonly ProblemGroup[];
  readonly formKey: string;
}

/** Everything that was noticed, by kind with how many lines have it; the kinds lead to their lines. */
export function ProblemGroups({ id, groups, formKey }: ProblemGroupsProps) {
  const acceptable = groups.filter((group) => group.isBlocking && group.acceptable > 0);
  return (
    <>
      <Table
        caption="Wat er opgemerkt is, per soort"
        captionHidden
        stacks
        rows={groups}
        columns={[
          {
            key: 'soort',
            label: 'Soort',
            header: true,
            cell: ({ kind, first }) =>
              first.line === null ? (
                problemKindNames[kind]
              ) : (
                <a href={`/beheer/afbakeningen/${id}?soort=${kind}#regels`}>{problemKindNames[kind]}</a>
              ),
          },
          { key: 'regels', label: 'Regels', numeric: true, cell: ({ lines }) => dutchCount(lines) },
          {
            key: 'gevolg',
            label: 'Gevolg',
            cell: ({ isBlocking }) => (isBlocking ? 'te verbeteren' : 'ter informatie'),
          },
          { key: 'voorbeeld', label: 'Eerste geval', cell: ({ first }) => problemSentence(first) },
        ]}
      />
      {acceptable.length > 0 && (
        <Form
          action={`/beheer/afbakeningen/${id}/verbeteringen`}
          oneTimeKey={formKey}
          label="Alle voorstellen overnemen"
        >
          <ButtonGroup>
            {acceptable.map(({ kind, acceptable: count }) => (
              <Button skin="secondary" name="neemAlles" value={kind}>
                {`Neem ${count === 1 ? 'het voorstel' : `de ${dutchCount(count)} voorstellen`} over: ${problemKindNames[kind]}`}
              </Button>
            ))}
          </ButtonGroup>
        </Form>
      )}
    </>
  );
}
