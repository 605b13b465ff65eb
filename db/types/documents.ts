import type { ReaderKind, ScanState, Sender } from '#rooms/documents/model.ts';

/** Tables of the room `documents`. */
export interface DocumentsTables {
  'documents.content': {
    hash: Buffer;
    size: number;
    media_type: string;
    received_at: Date;
    scan: ScanState;
    finding: string | null;
    inspected_at: Date | null;
    text: string | null;
  };
  'documents.upload': {
    digest: Buffer;
    hash: Buffer;
    original_name: string;
    display_name: string;
    claimed_type: string;
    received_at: Date;
  };
  'documents.document': {
    id: string;
    subject_kind: string;
    subject_id: string;
    hash: Buffer;
    original_name: string;
    display_name: string;
    claimed_type: string;
    sender: Sender;
    person_id: string | null;
    attached_at: Date;
  };
  'documents.reader': {
    document_id: string;
    kind: ReaderKind;
    reader_id: string;
    since: Date;
  };
}
