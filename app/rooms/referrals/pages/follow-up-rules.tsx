import { Heading, PageHeading } from '#design/heading/heading.tsx';
import { type Column, Table } from '#design/table/table.tsx';
import type { Get } from '#reception/page.ts';
import { type FollowUpRule, listFollowUpRules } from '../queries/list-follow-up-rules.ts';
import { followUpKindNames, momentWords } from '../texts.ts';

/** `/beheer/opvolgregels`: when an administration that does not answer is written to. */
export const GET: Get = async (ctx) => {
  const rules = await listFollowUpRules(ctx);
  return {
    title: 'Opvolgregels',
    trail: [{ label: 'Start', href: '/' }, { label: 'Beheer', href: '/beheer' }, { label: 'Opvolgregels' }],
    body: (
      <div class="stack">
        <PageHeading
          title="Opvolgregels"
          intro="Wanneer een administratie die niet antwoordt vanzelf een mail krijgt, en welke. Nooit ’s nachts en nooit op een vrije dag: dan vertrekt de mail om 8 uur op de volgende werkdag. Wie intussen antwoordde, krijgt niets."
        />
        <Heading level={2}>Regels</Heading>
        <Table caption="Opvolgregels" captionHidden stacks rows={rules} columns={columns} />
      </div>
    ),
  };
};

const columns: Column<FollowUpRule>[] = [
  {
    key: 'wanneer',
    label: 'Wanneer',
    header: true,
    cell: ({ id, days }) => <a href={`/beheer/opvolgregels/${id}`}>{momentWords(days)}</a>,
  },
  { key: 'wat', label: 'Wat', cell: ({ kind }) => followUpKindNames[kind] },
  { key: 'onderwerp', label: 'Onderwerp van de mail', cell: ({ subject }) => subject },
  { key: 'actief', label: 'In gebruik', cell: ({ isActive }) => (isActive ? 'ja' : 'nee') },
];
