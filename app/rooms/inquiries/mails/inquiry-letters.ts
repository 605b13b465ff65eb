import type { Letter } from '#platform/post.ts';

/** To whom a letter about a question goes, which question, and where the asker follows it. */
export interface AskerLetterFacts {
  readonly to: string;
  readonly number: string;
  readonly subjectLine: string;
  /** The private page of the asker. */
  readonly address: string;
}

/** Until when the office has, each term as a paragraph with its explanation day by day; none where there is no term. */
export interface WithDeadlines {
  readonly deadlines: readonly string[];
}

/** Who can be reached about the question, in a sentence. */
export interface WithContact {
  readonly contact: string;
}

/** The receipt: the number, what was asked, where to follow it, and who to reach about it. The question itself is not repeated: anybody can have it sent to anybody. */
export function receiptLetter({
  to,
  number,
  subjectLine,
  address,
  deadlines,
  contact,
}: AskerLetterFacts & WithDeadlines & WithContact): Letter {
  return {
    to,
    subject: `[${number}] Uw vraag is geregistreerd`,
    body: `Beste,

Uw vraag is geregistreerd onder het nummer ${number}: ${subjectLine}
${untilWhen(deadlines)}
Op deze bladzijde volgt u ze op. U ziet er bij wie ze ligt en sinds wanneer, u kunt er iets toevoegen of uw vraag intrekken, en u zegt er straks of ze beantwoord is:

${address}

Open de bladzijde en bevestig er dat dit mailadres van u is. Stelde u geen vraag? Dan hoeft u niets te doen.

${contact}

${closing}`,
  };
}

/** The answer to a question. */
export function answerLetter(facts: AskerLetterFacts & { readonly answer: string }): Letter {
  return {
    to: facts.to,
    subject: `[${facts.number}] Antwoord op uw vraag: ${facts.subjectLine}`,
    body: `Beste,

${facts.answer}

Is uw vraag hiermee beantwoord? Zeg het met één klik op deze bladzijde, ook als het antwoord niet volstaat:

${facts.address}

${closing}`,
  };
}

/** A message underway: a question to the asker, or how it stands. */
export function messageLetter(
  facts: AskerLetterFacts & { readonly text: string; readonly isQuestion: boolean },
): Letter {
  return {
    to: facts.to,
    subject: `[${facts.number}] ${facts.isQuestion ? 'Een vraag aan u' : 'Bericht'} over: ${facts.subjectLine}`,
    body: `Beste,

${facts.text}

${facts.isQuestion ? 'Antwoord op deze bladzijde:' : 'U volgt uw vraag op deze bladzijde:'}

${facts.address}

${closing}`,
  };
}

/** The end of a question without the asker's word. */
export function closingLetter(facts: AskerLetterFacts & { readonly reason: string }): Letter {
  return {
    to: facts.to,
    subject: `[${facts.number}] Uw vraag is afgesloten: ${facts.subjectLine}`,
    body: `Beste,

Wij hebben uw vraag afgesloten:

${facts.reason}

Bent u het daar niet mee eens? Zeg het op deze bladzijde:

${facts.address}

${closing}`,
  };
}

/** A new link, to the address that we have, for who asked it or because the old ones were revoked. */
export function newLinkLetter({ to, number, subjectLine, address }: AskerLetterFacts): Letter {
  return {
    to,
    subject: `[${number}] Nieuwe link naar uw vraag: ${subjectLine}`,
    body: `Beste,

Op deze bladzijde volgt u uw vraag verder op:

${address}

Wie deze link heeft, ziet die bladzijde. Stuur hem dus niet door.

${closing}`,
  };
}

/** What the question turned out to be, and the term that comes with it. */
export function reclassificationLetter(
  facts: AskerLetterFacts & WithDeadlines & { readonly kindName: string },
): Letter {
  return {
    to: facts.to,
    subject: `[${facts.number}] Wij behandelen uw vraag als ${facts.kindName}`,
    body: `Beste,

Wij behandelen uw vraag ${facts.number} voortaan als ${facts.kindName}: ${facts.subjectLine}
${untilWhen(facts.deadlines)}
U volgt uw vraag op deze bladzijde:

${facts.address}

${closing}`,
  };
}

/** The term takes longer, and why. */
export function extensionLetter(
  facts: AskerLetterFacts & WithDeadlines & { readonly reasons: string },
): Letter {
  return {
    to: facts.to,
    subject: `[${facts.number}] Wij hebben meer tijd nodig: ${facts.subjectLine}`,
    body: `Beste,

Wij verlengen de termijn voor uw vraag ${facts.number}, één keer, om deze redenen:

${facts.reasons}
${untilWhen(facts.deadlines)}
U volgt uw vraag op deze bladzijde:

${facts.address}

${closing}`,
  };
}

function untilWhen(deadlines: readonly string[]): string {
  return deadlines.map((deadline) => `\n${deadline}\n`).join('');
}

/** How the office ends a letter to an asker. */
export const closing = `Met vriendelijke groeten
Centraal toegangspunt regiovorming, Agentschap Binnenlands Bestuur
`;
