/** How far a search is behind: of so many attachments it knows the name and not yet the text. Nothing where none waits. */
export function UnreadAttachments({ count }: { readonly count: number }) {
  if (count === 0) return null;
  return (
    <p class="help-text" role="status">
      {count === 1
        ? 'Van één bijlage bij deze vragen is de tekst nog niet gelezen: zoeken vindt ze nog alleen op haar naam.'
        : `Van ${count.toLocaleString('nl-BE')} bijlagen bij deze vragen is de tekst nog niet gelezen: zoeken vindt ze nog alleen op hun naam.`}
    </p>
  );
}
