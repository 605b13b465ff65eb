import { dutchList } from '#platform/dutch-writing.ts';
import { authorityNames } from '#rooms/correspondence/texts.ts';
import type { TriageProposal } from '../queries/propose-triage.ts';
import type { TriageReason } from '../queries/triage-reason.ts';
import { inquiryKindNames } from '../texts.ts';

/** What is proposed, to stand after "Voorstel:"; provinces have their names by NIS code. */
export function proposalWords(proposal: TriageProposal, provinces: ReadonlyMap<string, string>): string {
  const point = (nis: string) => `contactpunt ${provinces.get(nis) ?? nis}`;
  switch (proposal.what) {
    case 'elsewhere':
      return `deze vraag hoort bij ${authorityNames[proposal.authority]}`;
    case 'asker':
      return `de vraagsteller is ${proposal.name}`;
    case 'place':
      return proposal.follows.length === 0
        ? `${point(proposal.leads)} leidt`
        : `${point(proposal.leads)} leidt, ${dutchList(proposal.follows.map(point))} ${proposal.follows.length === 1 ? 'volgt' : 'volgen'}`;
    case 'classification':
      return proposal.theme === ''
        ? `dit is een ${inquiryKindNames[proposal.kind]}`
        : `dit is een ${inquiryKindNames[proposal.kind]}, thema ${proposal.theme}`;
    case 'administration':
      return proposal.administration === null
        ? `bevoegd is het beleidsdomein ${proposal.policyDomain}`
        : `doorsturen naar ${proposal.administration.name}`;
  }
}

/** Why it is proposed, to stand after "omdat". */
export function reasonWords(because: TriageReason): string {
  switch (because.by) {
    case 'mailDomain':
      return `het mailadres op @${because.domain} eindigt`;
    case 'formerMailDomain':
      return `het mailadres op @${because.domain} eindigt, van ${because.formerName}, dat hierin is opgegaan`;
    case 'claim':
      return 'de vraagsteller dat bestuur koos in het formulier, zonder aan te tonen dat het klopt';
    case 'saidName':
      return `de vraagsteller zelf “${because.name}” opgeeft`;
    case 'formerName':
      return `de vraagsteller “${because.name}” opgeeft, dat hierin is opgegaan`;
    case 'likeName':
      return `de vraagsteller “${because.name}” opgeeft, wat op deze naam lijkt`;
    case 'movedProvince':
      return `het bestuur sinds het contact is opgegaan in ${because.name}, in een andere provincie: ook de gouverneur is een andere`;
    case 'askersProvince':
      return 'de vraagsteller in die provincie ligt';
    case 'participants':
      return `er ${because.count === 1 ? 'één gemeente' : `${because.count} gemeenten`} aan dit samenwerkingsverband deelnemen`;
    case 'namedMunicipalities':
      return `de vraag ${dutchList(because.names)} noemt, op de dag van het contact`;
    case 'words':
      return `in de vraag ${dutchList(because.words.map((word) => `“${word}”`))} staat`;
  }
}
