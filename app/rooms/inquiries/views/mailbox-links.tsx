import { List } from '#design/list/list.tsx';

/**
 * Organisations that cannot be written to yet, each with the page where its mailbox is filled in: in a tab of its own, so
 * that nothing is lost of what was typed here.
 */
export function MailboxLinks({
  organizations,
}: {
  readonly organizations: readonly { readonly id: string; readonly name: string }[];
}) {
  return (
    <List
      items={organizations.map(({ id, name }) => (
        <a href={`/organisaties/${id}/bereikbaarheid`} target="_blank" rel="noopener">
          Postvak van {name} invullen (nieuw tabblad)
        </a>
      ))}
    />
  );
}
