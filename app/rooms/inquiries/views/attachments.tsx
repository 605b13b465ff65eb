import { Link } from '#design/link/link.tsx';
import { List } from '#design/list/list.tsx';
import { Pill } from '#design/pill/pill.tsx';
import { dutchMoment } from '#platform/dutch-moment.ts';
import { fileSize } from '#platform/file-size.ts';
import { isOpen, lies } from '#rooms/documents/model.ts';
import type { DocumentView } from '#rooms/documents/queries/list-documents.ts';
import { scanStateNames, senderNames } from '#rooms/documents/texts.ts';

interface AttachmentsProps {
  readonly documents: readonly DocumentView[];
  /** The address of the case, by whichever way the reader came to it. */
  readonly place: string;
  /** Tells the office also who sent it, and what is known of it. */
  readonly isOffice?: boolean;
}

/** The documents of a case to save, each with its size. One that may not be opened yet is named and not linked. */
export function Attachments({ documents, place, isOffice = false }: AttachmentsProps) {
  return (
    <List
      looks="divided"
      items={documents.map((document) => (
        <>
          {isOpen(document.scan) ? (
            <Link href={`${place}/bijlagen/${document.id}`} icon="download">
              {document.name}
            </Link>
          ) : (
            document.name
          )}{' '}
          ({fileSize(document.size)}) {!isOpen(document.scan) && <ScanPill {...document} />}
          {isOffice && <Origin {...document} />}
        </>
      ))}
    />
  );
}

function ScanPill({ scan }: DocumentView) {
  return <Pill skin={scan === 'infected' ? 'error' : 'warning'}>{scanStateNames[scan]}</Pill>;
}

/** Who sent it and when, and what the office must mind before it opens it. */
function Origin({ name, mediaType, sender, attachedAt, scan, isRead }: DocumentView) {
  return (
    <p class="help-text">
      Van {senderNames[sender]}, {dutchMoment(attachedAt)}
      {scan === 'none' && `; ${scanStateNames.none}`}
      {!isRead && '; tekst nog niet gelezen: zoeken vindt deze bijlage nog alleen op haar naam'}{' '}
      {lies(name, mediaType) && <Pill skin="warning">inhoud is iets anders dan de naam zegt</Pill>}
    </p>
  );
}
