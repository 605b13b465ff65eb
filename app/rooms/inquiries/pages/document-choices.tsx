import { CheckboxGroup } from '#design/checkbox-group/checkbox-group.tsx';
import type { Reading } from '#platform/context.ts';
import { fileSize } from '#platform/file-size.ts';
import type { Entered } from '#reception/page.ts';
import { isOpen } from '#rooms/documents/model.ts';
import { listDocuments } from '#rooms/documents/queries/list-documents.ts';
import { senderNames } from '#rooms/documents/texts.ts';
import { inquirySubject } from '../commands/settle-standing.ts';

interface DocumentChoicesProps {
  readonly ctx: Reading;
  readonly entered: Entered | null;
  readonly inquiryId: string;
  readonly hint: string;
  /** Leaves out what the asker sent, who need not get it back. */
  readonly exceptOfAsker?: boolean;
  /** Which are chosen before anybody chose. */
  readonly chosen?: readonly string[];
}

/** Which of the documents of a question go along; none unless chosen. */
export async function DocumentChoices({
  ctx,
  entered,
  inquiryId,
  hint,
  exceptOfAsker,
  chosen = [],
}: DocumentChoicesProps) {
  const all = await listDocuments(ctx, { kind: inquirySubject, id: inquiryId }, 'office');
  const documents = all.filter(({ scan, sender }) => isOpen(scan) && !(exceptOfAsker && sender === 'asker'));
  if (documents.length === 0) return null;
  return (
    <CheckboxGroup
      name="meesturen"
      label="Bijlagen van deze vraag die meegaan"
      hint={hint}
      error={entered?.fields.meesturen}
      options={documents.map(({ id, name, size, sender }) => ({
        value: id,
        label: `${name} (${fileSize(size)}, van ${senderNames[sender]})`,
      }))}
      values={entered?.values.all('meesturen') ?? chosen}
    />
  );
}
