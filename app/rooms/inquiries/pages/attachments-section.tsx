import { Heading } from '#design/heading/heading.tsx';
import type { DocumentView } from '#rooms/documents/queries/list-documents.ts';
import { Attachments } from '../views/attachments.tsx';

interface AttachmentsSectionProps {
  readonly documents: Promise<readonly DocumentView[]>;
  /** The address below which they lie. */
  readonly place: string;
  readonly isOffice?: boolean;
  /** What stands in the way of opening them, in a sentence. */
  readonly hint?: string | undefined;
}

/** What was sent along with a question, as far as the reader may open it; nothing where there is nothing. */
export async function AttachmentsSection({
  documents,
  place,
  isOffice = false,
  hint,
}: AttachmentsSectionProps) {
  const known = await documents;
  if (known.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="bijlagen-bij-de-vraag">
      <Heading level={2} id="bijlagen-bij-de-vraag">
        Bijlagen
      </Heading>
      {hint && <p class="help-text">{hint}</p>}
      <Attachments documents={known} place={place} isOffice={isOffice} />
    </section>
  );
}
