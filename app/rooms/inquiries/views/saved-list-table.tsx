import { Button, ButtonGroup } from '#design/button/button.tsx';
import { Form } from '#design/form/form.tsx';
import { type Column, Table } from '#design/table/table.tsx';
import type { CountedList } from './saved-lists.tsx';

interface SavedListTableProps {
  readonly lists: readonly CountedList[];
  readonly path: string;
  readonly formKey: string;
}

/** Saved lists to open, rename, move and remove. */
export function SavedListTable({ lists, path, formKey }: SavedListTableProps) {
  const columns: readonly Column<CountedList>[] = [
    {
      key: 'naam',
      label: 'Naam',
      header: true,
      cell: ({ name, href, count }) =>
        count === null ? (
          <>
            {name}
            <span class="table-note">
              Werkt niet meer: een filter van deze lijst bestaat niet meer. Verwijder ze en bewaar een nieuwe.
            </span>
          </>
        ) : (
          <a href={href}>{name}</a>
        ),
    },
    { key: 'aantal', label: 'Vragen', cell: ({ count }) => count ?? 'niet te tellen' },
    { key: 'voor', label: 'Voor', cell: ({ isShared }) => (isShared ? 'mijn kantoor' : 'alleen mij') },
    {
      key: 'wijzigen',
      label: 'Wijzigen',
      cell: (list) => (
        <>
          <a href={`${path}?hernoem=${list.id}`} aria-label={`Andere naam voor ${list.name}`}>
            Andere naam
          </a>
          <Form action={path} oneTimeKey={formKey} label={`Wijzig ${list.name}`}>
            <ButtonGroup>
              {deeds.map(({ name, label }) => (
                <Button name={name} value={list.id} skin="secondary">
                  {label}
                  <span class="visually-hidden">: {list.name}</span>
                </Button>
              ))}
            </ButtonGroup>
          </Form>
        </>
      ),
    },
  ];
  return <Table caption="Bewaarde lijsten" captionHidden stacks rows={lists} columns={columns} />;
}

const deeds = [
  { name: 'omhoog', label: 'Omhoog' },
  { name: 'omlaag', label: 'Omlaag' },
  { name: 'verwijder', label: 'Verwijder' },
] as const;
