import type { Letter } from '#platform/post.ts';
import { type AskerLetterFacts, closing, type WithContact, type WithDeadlines } from './inquiry-letters.ts';

/** A question as another letter names it. */
interface NamedInquiry {
  readonly number: string;
  readonly subjectLine: string;
}

/** Two questions of one asker go on as one. */
export function mergedLetter(facts: AskerLetterFacts & { readonly into: NamedInquiry }): Letter {
  const { to, number, subjectLine, address, into } = facts;
  return {
    to,
    subject: `[${number}] Wij behandelen uw vraag samen met ${into.number}`,
    body: `Beste,

Van u of uw organisatie kregen wij twee vragen die samen horen:

- ${into.number}: ${into.subjectLine}
- ${number}: ${subjectLine}

Wij behandelen ze voortaan samen, onder het nummer ${into.number}. U krijgt één antwoord. Uw link blijft werken, ook om iets toe te voegen:

${address}

${closing}`,
  };
}

/** They go on apart again. */
export function unmergedLetter(facts: AskerLetterFacts & { readonly from: NamedInquiry }): Letter {
  const { to, number, subjectLine, address, from } = facts;
  return {
    to,
    subject: `[${number}] Wij behandelen uw vraag weer apart`,
    body: `Beste,

Wij behandelen uw vraag ${number} weer apart van ${from.number}: ${subjectLine}

Wat u intussen via de link van ${number} toevoegde, staat bij die vraag:

${address}

${closing}`,
  };
}

/** The receipt of a part of a question that is handled apart. */
export function splitReceiptLetter(
  facts: AskerLetterFacts &
    WithDeadlines &
    WithContact & { readonly from: NamedInquiry & { readonly address: string } },
): Letter {
  const { to, number, subjectLine, address, deadlines, contact, from } = facts;
  return {
    to,
    subject: `[${number}] Wij behandelen uw vraag ${from.number} in twee delen`,
    body: `Beste,

Uw vraag ${from.number} gaat over meer dan één zaak. Wij behandelen ze daarom in twee delen, elk met een eigen nummer en een eigen antwoord.

${from.number}: ${from.subjectLine}
${from.address}

${number}: ${subjectLine}
${address}
${deadlines.map((deadline) => `\n${deadline}\n`).join('')}
Uw vraag telt vanaf de dag waarop u ze stelde.

${contact}

${closing}`,
  };
}
