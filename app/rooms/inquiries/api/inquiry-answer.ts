import { z } from 'zod';
import { authorityNames } from '#rooms/correspondence/texts.ts';
import type { InquiryState, Turn } from '../model.ts';
import type { InquiryView } from '../queries/get-inquiry.ts';
import type { FollowedInquiry } from '../queries/list-followed-inquiries.ts';
import { type ToldEvent, type ToldKind, toldToAsker } from '../queries/told-to-asker.ts';

const states = {
  open: 'in-behandeling',
  referred: 'voorgelegd',
  answered: 'antwoord-binnen',
  awaitingAsker: 'wacht-op-vraagsteller',
  delivered: 'antwoord-bezorgd',
  confirmed: 'bevestigd',
  silent: 'geen-reactie',
  closed: 'afgesloten',
  pointedElsewhere: 'doorverwezen',
  withdrawn: 'ingetrokken',
  merged: 'samengevoegd',
} as const satisfies Readonly<Record<InquiryState, string>>;

const turns = {
  office: 'abb',
  administration: 'administratie',
  asker: 'vraagsteller',
  nobody: 'niemand',
} as const satisfies Readonly<Record<Turn, string>>;

const events = {
  registered: 'geregistreerd',
  addressConfirmed: 'mailadres-bevestigd',
  added: 'aangevuld',
  askedAsker: 'vraag-aan-vraagsteller',
  informed: 'tussentijds-bericht',
  delivered: 'antwoord-bezorgd',
  confirmed: 'bevestigd',
  denied: 'niet-beantwoord',
  silent: 'geen-reactie',
  closed: 'afgesloten',
  pointedElsewhere: 'doorverwezen',
  reopened: 'heropend',
  withdrawn: 'ingetrokken',
  askedAgain: 'opnieuw-nodig',
  merged: 'samengevoegd',
  joined: 'andere-vraag-erbij',
  unmerged: 'weer-apart',
  parted: 'andere-vraag-weer-apart',
  split: 'gesplitst',
  extended: 'termijn-verlengd',
  putTo: 'voorgelegd',
  answerIn: 'antwoord-binnen',
} as const satisfies Readonly<Record<ToldKind, string>>;

const moment = z.iso.datetime();
const fact = (description: string) => moment.nullable().meta({ description });

/** What a list says of each question. */
const standing = {
  nummer: z.string().meta({ description: 'Het nummer, zoals RV-2026-000123.' }),
  adres: z.url().meta({ description: 'Het adres van deze vraag in de API.' }),
  pagina: z.url().meta({ description: 'De pagina voor wie zich aanmeldt bij het bestuur.' }),
  onderwerp: z.string(),
  vertrouwelijk: z.boolean(),
  geregistreerdOp: moment,
  gewijzigdOp: moment.meta({ description: 'Wanneer er het laatst iets gebeurde.' }),
  stand: z.enum(states).meta({ description: 'Waar de vraag staat.' }),
  beurt: z.enum(turns).meta({ description: 'Wie nu iets moet doen.' }),
  streefdatum: z.iso.date().nullable().meta({
    description: 'Tegen wanneer ABB wil of moet antwoorden; null waar geen termijn loopt. Geen belofte.',
  }),
  antwoordBinnenOp: fact('Wanneer het antwoord van de administratie binnenkwam.'),
  antwoordBezorgdOp: fact('Wanneer het antwoord aan de vraagsteller bezorgd is.'),
  bevestigdOp: fact('Wanneer de vraagsteller bevestigde. Zwijgen is geen bevestiging.'),
};

/** A question in a list. */
export const inquiryLineSchema = z.object(standing).meta({ id: 'VraagInLijst' });

const eventSchema = z
  .object({
    op: moment,
    wat: z.enum(events),
    tekst: z.string().meta({ description: 'Wat erbij geschreven is; leeg waar dat niets is.' }),
    administratie: z
      .string()
      .nullable()
      .meta({ description: 'Om welke administratie het gaat, of naar welke instantie verwezen is.' }),
  })
  .meta({ id: 'Gebeurtenis' });

/** A question as its asker may read it. */
export const inquirySchema = z
  .object({
    ...standing,
    vraag: z.string(),
    ligtBij: z
      .array(z.string())
      .meta({ description: 'De administraties waarvan een antwoord verwacht wordt.' }),
    gebeurd: z.array(eventSchema).meta({ description: 'Wat er gebeurde en gezegd is, het oudste eerst.' }),
  })
  .meta({ id: 'Vraag', description: 'Een vraag, zoals de vraagsteller ze op de eigen opvolgpagina ziet.' });

/** A question in a list, said with the words of the API. */
export function lineOf(followed: FollowedInquiry, baseUrl: string): z.input<typeof inquiryLineSchema> {
  const { number } = followed;
  return {
    nummer: number,
    adres: `${baseUrl}/api/v1/vragen/${number}`,
    pagina: `${baseUrl}/vragen/${number}`,
    onderwerp: followed.subjectLine,
    vertrouwelijk: followed.isConfidential,
    geregistreerdOp: followed.registeredAt.toISOString(),
    gewijzigdOp: followed.changedAt.toISOString(),
    stand: states[followed.state],
    beurt: turns[followed.turn],
    streefdatum: followed.officeDueOn,
    antwoordBinnenOp: followed.answeredAt?.toISOString() ?? null,
    antwoordBezorgdOp: followed.deliveredAt?.toISOString() ?? null,
    bevestigdOp: followed.confirmedAt?.toISOString() ?? null,
  };
}

/** A whole question, said with the words of the API. */
export function answerOf(
  followed: FollowedInquiry,
  inquiry: InquiryView,
  baseUrl: string,
): z.input<typeof inquirySchema> {
  const waiting = inquiry.referrals.filter(({ turn }) => turn === 'administration');
  return {
    ...lineOf(followed, baseUrl),
    vraag: inquiry.question,
    ligtBij: [...new Set(waiting.map(({ addresseeName }) => addresseeName))],
    gebeurd: toldToAsker(inquiry).map(eventOf),
  };
}

function eventOf({ at, kind, words, addresseeName, authority }: ToldEvent): z.input<typeof eventSchema> {
  const about = authority === null ? addresseeName : authorityNames[authority];
  return { op: at.toISOString(), wat: events[kind], tekst: words, administratie: about };
}
