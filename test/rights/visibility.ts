import type { Role } from '#rooms/people/model.ts';

/** What is planted in each question, by where it stands. */
export const parts = [
  'subject',
  'question',
  'asker',
  'note',
  'task',
  'sent',
  'response',
  'answer',
  'proposed',
  'held',
  'signal',
  'reply',
] as const;

export type Part = (typeof parts)[number];

/** A question that is planted: who asked it or says so (`claimed`: not signed in, and nobody looked at it), to whom it was put, which governor was told. */
export interface Planted {
  readonly by: { readonly kind: 'municipality' | 'province' | 'governor'; readonly name: string } | null;
  readonly claimed?: NonNullable<Planted['by']>;
  readonly isConfidential?: true;
  /** It was pointed elsewhere, and the answer is what was said of that. */
  readonly isElsewhere?: true;
  /** Contact points that follow it, beside the one of its asker. */
  readonly follows?: readonly string[];
  readonly putTo?: 'Wonen in Vlaanderen' | 'FOD Binnenlandse Zaken';
  /** An older one of the same asker in which it goes on. */
  readonly mergedWith?: string;
  readonly told?: { readonly provinceNis: string; readonly inConfidence: boolean; readonly replied: boolean };
}

const governorOfWest = { kind: 'governor', name: 'Gouverneur van de provincie West-Vlaanderen' } as const;

/** Questions of several provinces and kinds of asker; the actors of `examples.ts` are in or of West-Vlaanderen, or Nijlen. */
export const planted = {
  torhout: {
    by: { kind: 'municipality', name: 'Torhout' },
    putTo: 'Wonen in Vlaanderen',
    told: { provinceNis: '30000', inConfidence: false, replied: true },
  },
  nijlen: { by: { kind: 'municipality', name: 'Nijlen' }, putTo: 'FOD Binnenlandse Zaken' },
  again: { by: { kind: 'municipality', name: 'Nijlen' }, mergedWith: 'nijlen' },
  wichelen: {
    by: { kind: 'municipality', name: 'Wichelen' },
    follows: ['30000'],
    told: { provinceNis: '40000', inConfidence: true, replied: false },
  },
  lommel: { by: { kind: 'municipality', name: 'Lommel' }, putTo: 'FOD Binnenlandse Zaken' },
  elsewhere: { by: { kind: 'municipality', name: 'Nijlen' }, isElsewhere: true },
  province: { by: { kind: 'province', name: 'Provincie West-Vlaanderen' } },
  governor: { by: governorOfWest },
  confidential: { by: governorOfWest, isConfidential: true, putTo: 'FOD Binnenlandse Zaken' },
  citizen: { by: null },
  stranger: { by: null, claimed: { kind: 'municipality', name: 'Nijlen' } },
} as const satisfies Record<string, Planted>;

export type PlantedName = keyof typeof planted;

type Seen = Readonly<Partial<Record<PlantedName, readonly Part[]>>>;

const asker = ['subject', 'question', 'answer'] as const;
const addressee = ['subject', 'sent', 'response'] as const;
const told = ['subject', 'question', 'signal', 'reply'] as const;
const ended = ['subject', 'question', 'asker', 'note', 'task', 'answer'] as const;
const office = [...ended, 'proposed'] as const;
const referred = [...office, 'sent', 'response'] as const;
const signalled = [...referred, 'signal', 'reply'] as const;

/**
 * Who sees which part of which question: domain.md, 3.4. The centre all; a contact point all of its province, but not what
 * a governor asked in confidence; a governor its own and what was signalled to it; a government its own; an administration
 * the part that was put to it. What waits to be sent (`held`) nobody reads but who wrote it, who takes it back. Nobody else sees anything, not even that it is there.
 */
export const seenByRole: Readonly<Record<Role | 'public', Seen>> = {
  public: {},
  coordinator: {
    torhout: signalled,
    nijlen: referred,
    again: ended,
    wichelen: [...office, 'signal'],
    lommel: referred,
    elsewhere: ended,
    province: office,
    governor: office,
    confidential: referred,
    citizen: office,
    stranger: office,
  },
  contactPoint: { torhout: signalled, wichelen: office, province: office, governor: office },
  governor: { governor: asker, confidential: asker, torhout: told },
  localGovernment: { nijlen: asker, again: asker, elsewhere: asker },
  provincialGovernment: { province: asker },
  handler: { torhout: addressee },
  labo: {},
  researcher: {},
  administrator: {},
};

/** What a program sees with a key of this organisation, with every right: its own questions as their asker does. */
export const seenByKey: Readonly<Record<string, Seen>> = {
  Torhout: { torhout: asker },
  Nijlen: { nijlen: asker, again: asker, elsewhere: asker },
  'Provincie West-Vlaanderen': { province: asker },
  'Gouverneur van de provincie West-Vlaanderen': { governor: asker, confidential: asker },
  'Gouverneur van de provincie Oost-Vlaanderen': {},
  Lier: {},
};

/** What the holder of each link of the question of Torhout sees, and nothing of any other. */
export const seenByLink = {
  opvolgen: { torhout: asker },
  deelvragen: { torhout: addressee },
  signalen: { torhout: told },
} as const satisfies Record<string, Seen>;

/** What goes out by mail, by mailbox. A receipt and a confidential signal repeat nothing that was asked. */
export const seenByMail: Readonly<Record<string, Seen>> = {
  ...Object.fromEntries(
    Object.keys(planted).map((name) => [
      `${word(name, 'asker')}@planted.test`,
      { [name]: ['subject', 'answer'] },
    ]),
  ),
  // Two officials of one municipality, who are told together from then on.
  [`${word('nijlen', 'asker')}@planted.test`]: { nijlen: ['subject', 'answer'], again: ['answer'] },
  [`${word('again', 'asker')}@planted.test`]: { nijlen: ['subject'], again: ['subject', 'answer'] },
  'wonen@vlaanderen.test': { torhout: ['subject', 'sent'] },
  'binnenlandse-zaken@federaal.test': {
    nijlen: ['subject', 'sent'],
    lommel: ['subject', 'sent'],
    confidential: ['subject', 'sent'],
  },
  'secretariaat-gouverneur@west-vlaanderen.test': { torhout: ['subject', 'signal'] },
};

/** The word that is planted in one part of one question. */
export function word(name: string, part: Part): string {
  return `qq_${name}_${part}_qq`;
}

/** The planted words in a text, as `torhout.note`, sorted. */
export function wordsIn(text: string): readonly string[] {
  const found = [...text.matchAll(/qq_([a-z]+)_([a-z]+)_qq/gi)].map(([, name, part]) => `${name}.${part}`);
  return [...new Set(found.map((one) => one.toLowerCase()))].sort();
}

/** The words that somebody may see, as `wordsIn` gives them. */
export function allowed(seen: Seen): readonly string[] {
  return Object.entries(seen)
    .flatMap(([name, which]) => which.map((part) => `${name}.${part}`))
    .sort();
}
