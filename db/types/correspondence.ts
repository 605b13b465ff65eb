import type { LetterKind } from '#rooms/correspondence/engine/text-blocks.ts';
import type { Authority } from '#rooms/correspondence/model.ts';

/** Tables of the room `correspondence`. */
export interface CorrespondenceTables {
  'correspondence.text_block': {
    id: string;
    version: number;
    name: string;
    words: string;
    letters: LetterKind[];
    authority: Authority | null;
    is_withdrawn: boolean;
    made_at: Date;
    person_id: string | null;
  };
}
