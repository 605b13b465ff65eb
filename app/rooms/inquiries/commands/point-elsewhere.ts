import type { Writing } from '#platform/context.ts';
import type { Authority } from '#rooms/correspondence/model.ts';
import { authorityNames } from '#rooms/correspondence/texts.ts';
import { inquiryFor } from '../access.ts';
import { elsewhereLetter } from '../mails/elsewhere-letter.ts';
import { addInquiryStep } from './add-inquiry-step.ts';
import { endReferrals } from './end-referrals.ts';
import { refuseNote } from './refuse-note.ts';
import { refuseWhileRead } from './refuse-while-answer-waits.ts';
import { tellAsker } from './tell-asker.ts';

/** Where the asker must be, and what the asker reads about that. */
export interface PointedElsewhere {
  readonly authority: Authority;
  readonly text: string;
  readonly version: number | null;
}

/**
 * Points the asker to where the question belongs. It stays registered and is not answered; the asker can say that it is
 * ours after all. What was asked of administrations ends with it, and they hear so. Says whether there was an address to
 * tell the asker. Refuses as `inquiryFor`, `refuseWhileRead` and `refuseNote` do. Records inquiry.pointedElsewhere.
 */
export async function pointElsewhere(
  ctx: Writing,
  number: string,
  { authority, text, version }: PointedElsewhere,
  house: { baseUrl: string },
): Promise<boolean> {
  const inquiry = await inquiryFor(ctx, number, 'pointElsewhere', version);
  await refuseWhileRead(ctx, inquiry);
  await refuseNote(ctx, inquiry.id, { field: 'tekst', words: text });
  const isTold = await tellAsker(ctx, inquiry, house, (facts) =>
    elsewhereLetter({ ...facts, text, authorityName: authorityNames[authority] }),
  );
  await endReferrals(ctx, inquiry.id, `De vraag is afgesloten: ze hoort bij ${authorityNames[authority]}.`);
  await addInquiryStep(ctx, inquiry.id, { kind: 'pointedElsewhere', words: text, authority });
  return isTold;
}
