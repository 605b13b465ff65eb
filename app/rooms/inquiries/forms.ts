import { z } from 'zod';
import { parseDay } from '#platform/day.ts';
import { authorities } from '#rooms/correspondence/model.ts';
import { noteAtMost } from '#rooms/notes/model.ts';
import { signalPurposes } from './engine/governor-signal.ts';
import { channelsByHand, deliveryWays, inquiryKinds } from './model.ts';

/** Signs that turn the direction of what comes after them: a line in a list or a subject would turn its neighbours. */
const directionSigns = /[\u202A-\u202E\u2066-\u2069]/g;

/** One line of at most so many signs. */
const line = (longest: number) =>
  z
    .string()
    .overwrite((value) => value.replace(directionSigns, ''))
    .max(longest, `Gebruik hoogstens ${longest} tekens.`)
    .regex(/^\P{Cc}*$/u, 'Schrijf dit op één regel.');

const text = z.string().max(50_000, 'Gebruik hoogstens 50.000 tekens. Zet meer in een bijlage.');
const orNull = (value: string) => value || null;
const email = z
  .email('Vul een volledig mailadres in, bijvoorbeeld naam@gemeente.be.')
  .max(254, 'Een mailadres heeft hoogstens 254 tekens.');
const noEmail = z.literal('').transform(() => null);
const day = z.string().refine((value) => parseDay(value) !== null, 'Kies een dag die bestaat.');
const optionalDay = z.union([z.literal('').transform(() => null), day], {
  error: 'Kies een dag die bestaat.',
});
const organization = z.union([z.literal('').transform(() => null), z.uuid()], {
  error: 'Kies een organisatie uit de lijst.',
});
const kind = z.enum(inquiryKinds, { error: 'Kies wat het is.' });

const asked = {
  onderwerp: line(200).min(1, 'Vat je vraag samen in één regel.'),
  vraag: text.min(1, 'Schrijf je vraag.'),
};

/** The public form: anybody asks, and gets the answer by mail. */
export const publicInquiryForm = z.object({
  ...asked,
  organisatie: organization,
  bestuur: line(200),
  naam: line(200).min(1, 'Vul je naam in.'),
  email,
  telefoon: line(50),
});

/** Quick registration by the office: the question alone will do. */
export const registrationForm = z.object({
  onderwerp: line(200),
  vraag: asked.vraag,
  kanaal: z.enum(channelsByHand, { error: 'Kies hoe de vraag is gekomen.' }),
  contact: day,
  bestuur: line(200),
  naam: line(200),
  email: z.union([noEmail, email], {
    error: 'Vul een volledig mailadres in, bijvoorbeeld naam@gemeente.be, of laat het leeg.',
  }),
  telefoon: line(50),
  aard: kind,
});

/** What somebody writes to another about a question; `versie` tells from which state of it. */
export const messageForm = z.object({
  tekst: text.min(1, 'Schrijf een tekst.'),
  versie: line(20),
});

/** Why an asker is erased, and that it is meant: it cannot be undone. */
export const askerErasureForm = z.object({
  reden: line(300).min(1, 'Schrijf waarom, zonder naam of adres: dit blijft bewaard.'),
  zeker: z.literal('ja', { error: 'Vink aan dat je dit definitief wilt wissen.' }),
});

/** What staff write for each other. */
export const noteForm = z.object({
  tekst: z.string().min(1, 'Schrijf een tekst.').max(noteAtMost, `Gebruik hoogstens ${noteAtMost} tekens.`),
});

/** The answer, how it came to the asker, and who is asked to read it before it does. */
export const deliveryForm = z.object({
  tekst: text.min(1, 'Schrijf het antwoord, of vat samen wat er gezegd is.'),
  nalezer: z.union([z.literal('').transform(() => null), z.uuid()], { error: 'Kies iemand uit de lijst.' }),
  wijze: z.enum(deliveryWays, { error: 'Kies hoe het antwoord bezorgd is.' }),
  versie: line(20),
});

/** For which answers a second person is needed, and why. */
export const reviewRuleForm = z.object({
  aard: z.union([z.literal('').transform(() => null), kind], { error: 'Kies wat het is.' }),
  thema: line(100),
  gouverneur: z.enum(['', 'ja'], { error: 'Kruis aan of laat leeg.' }),
  reden: line(300).min(1, 'Vul in waarop de regel steunt.'),
});

/** A question to an administration. */
export const referralForm = z.object({
  administratie: z.uuid('Kies een administratie uit de lijst.'),
  tekst: text.min(1, 'Schrijf wat je aan de administratie vraagt.'),
  tegen: optionalDay,
  versie: line(20),
});

/** Why a question ends without the asker's word. */
export const closingForm = z.object({
  reden: text.min(1, 'Schrijf waarom je afsluit: de vraagsteller krijgt dit te lezen.'),
  versie: line(20),
});

/** Where a question belongs that is not for us, and what the asker reads about that. */
export const elsewhereForm = messageForm.extend({
  bij: z.enum(authorities, { error: 'Kies waar de vraag thuishoort.' }),
});

/** Which other question, and why. */
export const otherInquiryForm = z.object({
  nummer: line(20).min(1, 'Vul het nummer van de andere vraag in.'),
  reden: z.string().min(1, 'Schrijf in een paar woorden waarom.').max(500, 'Gebruik hoogstens 500 tekens.'),
  versie: line(20),
});

/** A part of a question that is handled apart. */
export const splittingForm = z.object({ ...asked, versie: line(20) });

/** What kind of thing it is. */
export const classificationForm = z.object({
  aard: kind,
  thema: line(100),
  reden: line(500),
  versie: line(20),
});

/** Which contact point leads, and who has it. */
export const assignmentForm = z.object({
  provincie: line(5).transform(orNull),
  behandelaar: z.union([z.literal('').transform(() => null), z.uuid()], {
    error: 'Kies iemand uit de lijst.',
  }),
  versie: line(20),
});

/** Who gets several questions: a person, or "niemand". */
export const batchAssignmentForm = z.object({
  behandelaar: z.union([z.literal('niemand'), z.uuid()], { error: 'Kies iemand uit de lijst.' }),
});

/** The theme of several questions. */
export const batchThemeForm = z.object({ thema: line(100).min(1, 'Vul een thema in.') });

/** What the asker adds on the private page. */
export const additionForm = z.object({ tekst: text.min(1, 'Schrijf wat je wilt toevoegen.') });

/** Whether the asker was answered; with a no, what is missing. */
export const reactionForm = z.object({
  beantwoord: z.enum(['ja', 'nee'], { error: 'Kies ja of nee.' }),
  tekst: text,
});

/** What an addressee answers. */
export const responseForm = z.object({
  daad: z.enum(['antwoord', 'deelantwoord', 'vraag-terug', 'niet-voor-ons', 'meer-tijd'], {
    error: 'Kies wat je wilt doen.',
  }),
  tekst: text,
  tot: optionalDay,
  voor: line(200),
});

const outgoing = text.min(1, 'Schrijf wat de administratie te lezen krijgt.');

/** What the office writes to an administration about a referral. */
export const addresseeMessageForm = z.object({ tekst: outgoing, versie: line(20) });

/** A referral that goes out again, with a new term or the old one. */
export const resendingForm = z.object({ tegen: optionalDay, versie: line(20) });

/** That the administration answered the asker itself. */
export const directAnswerForm = z.object({
  dag: day,
  tekst: text.min(1, 'Schrijf wat er geantwoord is, en van wie we dat weten.'),
  versie: line(20),
});

/** Which proposal is taken over. */
export const proposalForm = z.object({
  wat: z.enum(['asker', 'place', 'classification'], { error: 'Kies een voorstel.' }),
  waarde: line(200),
  versie: line(20),
});

/** For which government a question is asked. */
export const askerForm = z.object({ organisatie: organization, versie: line(20) });

const wordsOf = (text: string) => [
  ...new Set(
    text
      .split('\n')
      .map((word) => word.trim())
      .filter((word) => word !== ''),
  ),
];

/** By which words what is proposed. */
export const triageRuleForm = z.object({
  woorden: z
    .string()
    .max(5000, 'Gebruik hoogstens 5.000 tekens.')
    .transform(wordsOf)
    .refine((words) => words.length > 0, 'Schrijf minstens één woord.')
    .refine((words) => words.length <= 50, 'Gebruik hoogstens 50 woorden.')
    .refine((words) => words.every((word) => word.length >= 3), 'Een woord heeft minstens drie tekens.'),
  thema: line(100),
  aard: z.union([z.literal('').transform(() => null), kind], { error: 'Kies wat het is.' }),
  administratie: organization,
  elders: z.union([z.literal('').transform(() => null), z.enum(authorities)], {
    error: 'Kies uit de lijst.',
  }),
  bron: line(300).min(1, 'Vul in waarop de regel steunt.'),
});

/** A signal to a governor about a question. */
export const signalForm = z.object({
  gouverneur: z.uuid('Kies een gouverneur.'),
  doel: z.enum(signalPurposes, { error: 'Kies of het ter informatie is, of met een vraag.' }),
  reden: text.min(1, 'Schrijf waarom de gouverneur dit moet weten.'),
  tekst: text,
  vertrouwelijk: z.enum(['', 'ja'], { error: 'Kruis aan of laat leeg.' }),
  versie: line(20),
});

/** What a governor answers. */
export const signalReplyForm = z.object({ tekst: text.min(1, 'Schrijf uw antwoord.') });

const savedListName = line(60).min(1, 'Geef de lijst een naam.');

/** A list of questions to keep: its name, for whom, and what its address asks. */
export const savedListForm = z.object({
  naam: savedListName,
  voor: z.enum(['mij', 'kantoor'], { error: 'Kies voor wie de lijst is.' }),
  adres: line(2000),
});

/** Another name for a saved list. */
export const savedListNameForm = z.object({ naam: savedListName });
