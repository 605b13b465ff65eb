import { dutchList } from '#platform/dutch-writing.ts';
import type { TriageProposal, TriageReason } from '../queries/propose-triage.ts';
import { authorityNames, inquiryKindNames } from '../texts.ts';

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
    case 'claim':
      return 'de vraagsteller dat bestuur koos in het formulier, zonder aan te tonen dat het klopt';
    case 'saidName':
      return `de vraagsteller zelf “${because.name}” opgeeft`;
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
