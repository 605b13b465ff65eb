import type { Writing } from '#platform/context.ts';
import { dayOf } from '#platform/day.ts';
import {
  type InquiryToRegister,
  registerInquiry,
} from '../../app/rooms/inquiries/commands/register-inquiry.ts';

/** Registers a question of somebody of nowhere, as the office hears it by telephone; gives its number. */
export async function hearByTelephone(
  ctx: Writing,
  subjectLine: string,
  said: Partial<InquiryToRegister> = {},
): Promise<string> {
  const { number } = await registerInquiry(
    ctx,
    {
      channel: 'telephone',
      contactedOn: dayOf(ctx.now),
      kind: 'question',
      subjectLine,
      question: 'Hoe?',
      organizationId: null,
      organizationName: '',
      name: 'Iemand',
      email: null,
      telephone: '',
      isConfidential: false,
      ...said,
    },
    { baseUrl: 'http://localhost:3000' },
  );
  return number;
}
