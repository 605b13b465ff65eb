import type { Generated } from 'kysely';
import type { ReactionKind, ReactionPlace } from '#rooms/knowledge/model.ts';

/** Tables of the room `knowledge`. */
export interface KnowledgeTables {
  'knowledge.article': { id: string; slug: string; is_demonstration: boolean };
  'knowledge.version': {
    article_id: string;
    version: number;
    question: string;
    answer: string;
    source: string;
    source_url: string | null;
    valid_from: string;
    valid_to: string | null;
    review_on: string;
    owner: string;
    written_at: Date;
    person_id: string | null;
  };
  'knowledge.withdrawal': {
    article_id: string;
    reason: string;
    withdrawn_at: Date;
    person_id: string | null;
  };
  'knowledge.reaction': {
    id: Generated<number>;
    article_id: string;
    kind: ReactionKind;
    place: ReactionPlace;
    words: string;
    on_day: string;
  };
}
