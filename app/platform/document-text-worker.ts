import { textOfDocx } from './docx-text.ts';
import { textOfPdf } from './pdf-text.ts';

/** The file of which a process reads the text: a PDF or a .docx. */
export interface TextRequest {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
}

/** Its text; null where it cannot be read. */
export interface TextReply {
  readonly text: string | null;
}

// Listening keeps this process alive until whoever asked has its answer and ends it, or is gone.
process.on('message', async (request: TextRequest) => {
  process.send?.({ text: await textIn(request) } satisfies TextReply);
});

/** Whatever a reader makes of a damaged file, it has no text: that is no bug of ours. */
async function textIn({ bytes, mediaType }: TextRequest): Promise<string | null> {
  try {
    return mediaType === 'application/pdf' ? await textOfPdf(bytes) : textOfDocx(bytes);
  } catch {
    return null;
  }
}
