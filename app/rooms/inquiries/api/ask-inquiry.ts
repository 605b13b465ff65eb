import { z } from 'zod';
import { dayOf } from '#platform/day.ts';
import { Invalid } from '#platform/refusals.ts';
import { filesField } from '#reception/endpoint-files.ts';
import { keyedDeed } from '#reception/endpoint-keyed.ts';
import { getOrganization } from '#rooms/parties/queries/get-organization.ts';
import { attachToInquiry } from '../commands/attach-to-inquiry.ts';
import { registerInquiry } from '../commands/register-inquiry.ts';
import { getFollowedInquiry } from '../queries/list-followed-inquiries.ts';
import { inquiryLineSchema, lineOf } from './inquiry-answer.ts';
import { askedExample, askedLineExample } from './inquiry-examples.ts';

const written = (longest: number, error: string) =>
  z
    .string({ error })
    .trim()
    .max(longest, `Gebruik hoogstens ${longest} tekens.`)
    .refine((text) => text.isWellFormed() && !text.includes('\0'), 'Dit is geen leesbare tekst.');
const line = (longest: number, error: string) =>
  written(longest, error).regex(/^\P{Cc}*$/u, 'Schrijf dit op één regel.');

const emailError = 'Vul een volledig mailadres in, bijvoorbeeld naam@gemeente.be, of laat het weg.';

const body = z.strictObject(
  {
    onderwerp: line(200, 'Vat de vraag samen in één regel.')
      .min(1, 'Vat de vraag samen in één regel.')
      .meta({ description: 'De vraag in één regel.' }),
    vraag: written(50_000, 'Schrijf de vraag.').min(1, 'Schrijf de vraag.'),
    naam: line(200, 'Schrijf de naam als tekst.')
      .default('')
      .meta({ description: 'Wie de vraag stelt binnen het bestuur.' }),
    email: z
      .email({ error: emailError })
      .max(254, 'Een mailadres heeft hoogstens 254 tekens.')
      .nullable()
      .default(null)
      .meta({ description: 'Wie een mailadres geeft, krijgt daar het nummer en het antwoord.' }),
    telefoon: line(50, 'Schrijf het nummer als tekst.').default(''),
    vertrouwelijk: z
      .boolean({ error: 'Geef true of false.' })
      .default(false)
      .meta({ description: 'Alleen een gouverneur kan in vertrouwen vragen.' }),
    bijlagen: filesField,
  },
  { error: 'Stuur een JSON-object.' },
);

/** `POST /vragen`: a program asks for its organisation. The question has a number before anybody reads it. */
export const askInquiry = keyedDeed({
  path: '/vragen',
  name: 'vraagStellen',
  group: 'Vragen',
  summary: 'Een vraag stellen namens je organisatie.',
  description:
    'De vraag is geregistreerd zodra je het antwoord krijgt. Kreeg je geen antwoord, stuur dan hetzelfde opnieuw met dezelfde Idempotency-Key: er komt geen tweede vraag.',
  scope: 'vragen.stellen',
  params: z.object({}),
  query: z.object({}),
  body,
  bodyExample: askedExample,
  answer: inquiryLineSchema,
  answerExample: askedLineExample,
  filesIn: ({ bijlagen }) => bijlagen,
  async carryOut(ctx, { body, uploads, organizationId, baseUrl }) {
    const { kind } = await getOrganization(ctx, organizationId);
    if (body.vertrouwelijk && kind !== 'governor')
      throw new Invalid('', { vertrouwelijk: 'Alleen een gouverneur kan in vertrouwen vragen.' });
    const { id, number } = await registerInquiry(
      ctx,
      {
        channel: 'api',
        contactedOn: dayOf(ctx.now),
        kind: 'question',
        subjectLine: body.onderwerp,
        question: body.vraag,
        organizationId,
        organizationName: '',
        name: body.naam,
        email: body.email,
        telephone: body.telefoon,
        isConfidential: body.vertrouwelijk,
      },
      { baseUrl },
    );
    const sent = { uploads, documents: [] };
    await attachToInquiry(ctx, id, sent, { sender: 'asker', reader: { kind: 'asker', id } });
    return lineOf(await getFollowedInquiry(ctx, number), baseUrl);
  },
});
