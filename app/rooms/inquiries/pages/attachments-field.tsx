import { CheckboxGroup } from '#design/checkbox-group/checkbox-group.tsx';
import { FileInput } from '#design/file-input/file-input.tsx';
import type { Reading } from '#platform/context.ts';
import { fileSize } from '#platform/file-size.ts';
import type { Entered } from '#reception/page.ts';
import { attachmentFields } from '#rooms/documents/model.ts';
import { listUploads } from '#rooms/documents/queries/list-uploads.ts';

interface AttachmentsFieldProps {
  readonly ctx: Reading;
  readonly entered: Entered | null;
  readonly label?: string;
}

/** Files to send along, with those that came already when the form was refused: nobody has to choose them again. */
export async function AttachmentsField({ ctx, entered, label = 'Bijlagen' }: AttachmentsFieldProps) {
  const uploads = await listUploads(ctx, entered?.values.all(attachmentFields.received) ?? []);
  return (
    <>
      {uploads.length > 0 && (
        <CheckboxGroup
          name={attachmentFields.received}
          label="Al ontvangen"
          hint="Deze bestanden hebben we al. Vink uit wat niet mee hoeft."
          options={uploads.map(({ token, name, size }) => ({
            value: token,
            label: `${name} (${fileSize(size)})`,
          }))}
          values={uploads.map(({ token }) => token)}
        />
      )}
      <FileInput
        name={attachmentFields.chosen}
        label={uploads.length > 0 ? 'Nog bestanden toevoegen' : label}
        hint="Hoogstens 20 bestanden, elk tot 25 MB, samen tot 50 MB."
        error={entered?.fields[attachmentFields.chosen]}
        multiple
      />
    </>
  );
}
