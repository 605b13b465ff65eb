import type { InquiryKind } from '../model.ts';

/** What one question has to do with another: the first is related to it, goes on in it, is a part of it, or came after it. */
export const relationKinds = ['related', 'merged', 'split', 'sequel'] as const;

export type RelationKind = (typeof relationKinds)[number];

/** For so many days a merging can be undone. */
export const unmergeDays = 30;

/** Of a question, by what it is decided whether it can be merged with another. */
export interface Mergeable {
  readonly id: string;
  readonly askerEmail: string | null;
  readonly organizationId: string | null;
  readonly isConfidential: boolean;
  readonly kind: InquiryKind;
}

/** Why two questions cannot go on as one. */
export type MergeRefusal = 'same' | 'askers' | 'confidentiality' | 'kinds';

/**
 * Who follows one of them reads what is told about both from then on. So both must be asked by the same mail address or the
 * same organisation, and be seen by the same organisation and as confidential; and they must have the terms of one kind.
 * Null where they can be merged.
 */
export function mergeRefusal(one: Mergeable, other: Mergeable): MergeRefusal | null {
  if (one.id === other.id) return 'same';
  const isSameAddress = one.askerEmail !== null && one.askerEmail === other.askerEmail;
  const isSameOrganization = one.organizationId === other.organizationId;
  if (!isSameOrganization || !(isSameAddress || one.organizationId !== null)) return 'askers';
  if (one.isConfidential !== other.isConfidential) return 'confidentiality';
  return one.kind === other.kind ? null : 'kinds';
}
