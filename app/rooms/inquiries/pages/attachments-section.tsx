import { Heading } from '#design/heading/heading.tsx';
import type { Reading } from '#platform/context.ts';
import type { Subject } from '#platform/effects.ts';
import type { Reader } from '#rooms/documents/model.ts';
import { listDocuments } from '#rooms/documents/queries/list-documents.ts';
import { Attachments } from '../views/attachments.tsx';

interface AttachmentsSectionProps {
  readonly ctx: Reading;
  readonly about: Subject;
  readonly reader: Reader | 'office';
  readonly place: string;
  /** What stands in the way of opening them, in a sentence. */
  readonly hint?: string | undefined;
}

/** What was sent along with a question, as far as this reader may open it; nothing where there is nothing. */
export async function AttachmentsSection({ ctx, about, reader, place, hint }: AttachmentsSectionProps) {
  const documents = await listDocuments(ctx, about, reader);
  if (documents.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="bijlagen-bij-de-vraag">
      <Heading level={2} id="bijlagen-bij-de-vraag">
        Bijlagen
      </Heading>
      {hint && <p class="help-text">{hint}</p>}
      <Attachments documents={documents} place={place} isOffice={reader === 'office'} />
    </section>
  );
}
