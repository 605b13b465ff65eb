import { deedNamesOf } from '#platform/deed-names.ts';
import type { Authority } from '#rooms/correspondence/model.ts';
import type { SignalPurpose, SignalState } from './engine/governor-signal.ts';
import type {
  Channel,
  DeliveryWay,
  DueFilter,
  InquiryKind,
  InquiryState,
  InquiryStepKind,
  InquiryVerb,
  Turn,
} from './model.ts';
import type { policy } from './policy.ts';

/** The verbs of the policy in words. */
export const verbNames: Readonly<Record<keyof typeof policy, string>> = {
  registerInquiries: 'Vragen registreren',
  eraseAskers: 'Persoonsgegevens van een vraagsteller wissen uit vragen die afgerond zijn',
  readInquiries:
    'Vragen lezen: het centrum alle, een contactpunt die van zijn provincie, een bestuur de eigen',
  manageTriage: 'Triageregels bepalen',
  readReviewRules: 'Regels voor vier ogen lezen',
  manageReviewRules: 'Bepalen welke antwoorden een tweede persoon naleest',
  handleInquiries: 'Vragen opvolgen: doorsturen, antwoord bezorgen, nota schrijven, afsluiten',
  followOwnInquiries: 'Vragen van het eigen bestuur aanvullen, intrekken, en zeggen of ze beantwoord zijn',
  readSignals: 'Signalen aan de gouverneur lezen: een gouverneur de eigen, het kantoor die bij zijn vragen',
};

export const channelNames: Readonly<Record<Channel, string>> = {
  web: 'webformulier',
  account: 'webformulier, aangemeld',
  telephone: 'telefoon',
  visit: 'bezoek',
  letter: 'brief',
  mail: 'mail',
  api: 'API',
};

export const inquiryKindNames: Readonly<Record<InquiryKind, string>> = {
  question: 'vraag',
  bottleneck: 'knelpunt',
  complaint: 'klacht over ABB',
  disclosureRequest: 'aanvraag openbaarheid van bestuur',
};

/** The kinds as an address names them. */
export const inquiryKindSlugs: Readonly<Record<InquiryKind, string>> = {
  question: 'vraag',
  bottleneck: 'knelpunt',
  complaint: 'klacht',
  disclosureRequest: 'openbaarheid',
};

/** How the day by which an answer was asked lies to today. */
export const dueFilterNames: Readonly<Record<DueFilter, string>> = {
  voorbij: 'voorbij',
  'deze-week': 'binnen zeven dagen',
  geen: 'niet gevraagd',
};

export const deliveryWayNames: Readonly<Record<DeliveryWay, string>> = {
  mail: 'per mail, vanuit Regioloket',
  telephone: 'telefonisch',
  visit: 'mondeling, bij een bezoek',
  letter: 'per brief',
  directly: 'rechtstreeks door de administratie',
};

/** Where a question stands, for the office. */
export const inquiryStateNames: Readonly<Record<InquiryState, string>> = {
  open: 'te behandelen',
  referred: 'doorgestuurd',
  answered: 'antwoord binnen, nog te bezorgen',
  awaitingAsker: 'vraag aan de vraagsteller',
  delivered: 'antwoord bezorgd',
  confirmed: 'bevestigd door de vraagsteller',
  silent: 'geen reactie van de vraagsteller',
  closed: 'afgesloten',
  pointedElsewhere: 'doorverwezen',
  withdrawn: 'ingetrokken',
  merged: 'samengevoegd met een oudere vraag',
};

export const turnNames: Readonly<Record<Turn, string>> = {
  office: 'aan ons',
  administration: 'aan de administratie',
  asker: 'aan de vraagsteller',
  nobody: 'afgerond',
};

/** Whose turn it is, said to who asked. */
export const askerTurnNames: Readonly<Record<Turn, string>> = {
  office: 'bij ABB',
  administration: 'bij een administratie',
  asker: 'aan jou',
  nobody: 'afgerond',
};

/** What happened to a question, for the office. */
export const inquiryStepNames: Readonly<Record<InquiryStepKind, string>> = {
  registered: 'Geregistreerd',
  addressConfirmed: 'Mailadres bevestigd door de vraagsteller',
  added: 'Aanvulling van de vraagsteller',
  askedAsker: 'Vraag aan de vraagsteller',
  informed: 'Tussentijds bericht aan de vraagsteller',
  delivered: 'Antwoord bezorgd aan de vraagsteller',
  confirmed: 'Vraagsteller bevestigt: beantwoord',
  denied: 'Vraagsteller zegt: niet beantwoord',
  silent: 'Geen reactie van de vraagsteller',
  closed: 'Afgesloten',
  pointedElsewhere: 'Doorverwezen',
  reopened: 'Heropend',
  withdrawn: 'Ingetrokken door de vraagsteller',
  askedAgain: 'Vraagsteller zegt: opnieuw nodig',
  merged: 'Samengevoegd met een oudere vraag',
  joined: 'Een jongere vraag kwam hierbij',
  unmerged: 'Samenvoeging ongedaan gemaakt',
  parted: 'Een samengevoegde vraag gaat weer apart verder',
  split: 'Een deel werd een vraag apart',
};

/** What the office did about a term. */
export const termDeedNames = {
  extended: 'Termijn verlengd',
  acknowledged: 'Ontvangst bevestigd, niet per mail',
} as const;

/** What is done to a question, on a button. */
export const inquiryVerbNames: Readonly<Record<InquiryVerb, string>> = {
  classify: 'Aard en thema wijzigen',
  assign: 'Toewijzen',
  refer: 'Doorsturen',
  identify: 'Vraagsteller aanwijzen',
  inform: 'Tussentijds bericht sturen',
  askAsker: 'Iets vragen aan de vraagsteller',
  deliver: 'Antwoord bezorgen',
  signal: 'Signaal aan de gouverneur',
  extend: 'Termijn verlengen',
  acknowledge: 'Ontvangst bevestigd',
  close: 'Afsluiten',
  pointElsewhere: 'Doorverwijzen',
  reopen: 'Heropenen',
  relate: 'Verwante vraag noteren',
  merge: 'Samenvoegen',
  unmerge: 'Samenvoeging ongedaan maken',
  split: 'Splitsen',
  erase: 'Vraagsteller wissen',
  add: 'Aanvullen',
  confirm: 'Ja, mijn vraag is beantwoord',
  deny: 'Nee, niet beantwoord',
  askAgain: 'Opnieuw nodig',
  withdraw: 'Intrekken',
};

/** The lists of the office, by the name that they have in the address. */
export const inquiryListNames = {
  'onze-beurt': 'Aan ons',
  mijn: 'Van mij',
  'zonder-behandelaar': 'Zonder behandelaar',
  doorgestuurd: 'Doorgestuurd',
  'na-te-lezen': 'Na te lezen',
  'te-bezorgen': 'Nog geen antwoord bezorgd',
  'wacht-op-vraagsteller': 'Aan de vraagsteller',
  'over-tijd': 'Laatste dag voorbij',
  'administratie-over-tijd': 'Gevraagde datum voorbij',
  afgerond: 'Afgerond',
  alle: 'Alle',
} as const;

/** What a governor is asked. */
export const signalPurposeNames: Readonly<Record<SignalPurpose, string>> = {
  information: 'ter informatie',
  question: 'met een vraag',
};

/** Where a signal to a governor stands. */
export const signalStateNames: Readonly<Record<SignalState, string>> = {
  sent: 'verstuurd, nog niet gelezen',
  acknowledged: 'gelezen',
  replied: 'beantwoord',
  withdrawn: 'ingetrokken',
};

/** Where a question belongs that is not for us, as an address names it. */
export const authoritySlugs: Readonly<Record<Authority, string>> = {
  supervision: 'toezicht',
  derogations: 'afwijking',
  parliament: 'parlement',
  press: 'pers',
};

/** What the journal calls each deed. */
export const deedNames: Readonly<Record<string, string>> = {
  'inquiry.numbered': 'vraag genummerd',
  'inquiry.assigned': 'vraag toegewezen',
  'inquiry.givenBack': 'vraag teruggegeven aan contactpunt: behandelaar weg',
  'inquiries.batchRun': 'meerdere vragen samen behandeld',
  'inquiries.batchUndone': 'behandeling van meerdere vragen ongedaan gemaakt',
  'savedList.saved': 'lijst van vragen bewaard onder een naam',
  'savedList.renamed': 'bewaarde lijst van naam veranderd',
  'savedList.moved': 'bewaarde lijst verplaatst',
  'savedList.removed': 'bewaarde lijst verwijderd',
  'savedLists.forgotten': 'eigen bewaarde lijsten van een gewiste persoon verwijderd',
  'answer.proposed': 'antwoord voorgelegd aan een tweede persoon',
  'answer.readerTold': 'collega gemaild om een antwoord na te lezen',
  'answer.approved': 'antwoord goedgekeurd door een tweede persoon',
  'answer.returned': 'antwoord teruggestuurd door een tweede persoon',
  'answer.takenBack': 'voorgelegd antwoord teruggenomen',
  'reviewRule.made': 'regel voor vier ogen gemaakt',
  'reviewRule.withdrawn': 'regel voor vier ogen ingetrokken',
  'inquiry.deedHeld': 'verzending klaargezet bij vraag',
  'inquiry.deedUndone': 'verzending teruggenomen bij vraag',
  'inquiry.deedReturned': 'verzending niet gelukt bij vraag',
  'inquiry.termExtended': 'termijn van vraag verlengd',
  'inquiry.acknowledged': 'ontvangst van klacht bevestigd',
  'clocks.recounted': 'open termijnen herrekend',
  'inquiry.classified': 'aard van vraag gewijzigd',
  'inquiry.broughtToCentre': 'vraag naar het centrum gebracht',
  'inquiry.askerErased': 'persoonsgegevens van vraagsteller gewist',
  'inquiry.identified': 'vraagsteller van vraag aangewezen',
  'triageRule.made': 'triageregel gemaakt',
  'triageRule.withdrawn': 'triageregel ingetrokken',
  'inquiry.linksRevoked': 'links van vraagsteller ingetrokken',
  'inquiry.linkRenewed': 'nieuwe link verstuurd aan vraagsteller',
  'inquiry.documentCodeSent': 'code om bijlagen te openen verstuurd aan vraagsteller',
  'inquiry.documentCodeEntered': 'bijlagen geopend met een code',
  'inquiry.related': 'vragen als verwant genoteerd',
  'inquiry.relationEnded': 'verwantschap van vragen weggehaald',
  'inquiry.sequel': 'vraag als vervolg op een andere geregistreerd',
  'inquiry.splitOff': 'deel van een vraag apart geregistreerd',
  'signal.sent': 'signaal verstuurd aan gouverneur',
  'signal.acknowledged': 'signaal gelezen door gouverneur',
  'signal.replied': 'signaal beantwoord door gouverneur',
  'signal.withdrawn': 'signaal ingetrokken',
  ...deedNamesOf('inquiry', 'vraag', inquiryStepNames),
};
