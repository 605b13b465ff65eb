import { dayOf, dutch } from '#platform/day.ts';
import { dutchList } from '#platform/dutch-writing.ts';
import type { InquiryView } from '../queries/get-inquiry.ts';
import { askerStateWords } from './state-words.ts';

/** Where a question stands, said to who asked it: whose turn it is, with whom it lies, and since when. */
export function standingWords(inquiry: InquiryView): string {
  const { state, referrals, changedAt, registeredAt, deliveredAt, steps } = inquiry;
  const since = (moment: Date) => dutch(dayOf(moment));
  switch (state) {
    case 'open':
      return `Je vraag ligt bij het Agentschap Binnenlands Bestuur, sinds ${since(changedAt)}.`;
    case 'referred': {
      const waiting = referrals.filter(({ turn }) => turn === 'administration');
      const names = dutchList([...new Set(waiting.map(({ addresseeName }) => addresseeName))]);
      const first = waiting.map(({ sentAt }) => sentAt).sort((a, b) => a.getTime() - b.getTime())[0];
      return `Je vraag ligt bij ${names}, sinds ${since(first ?? changedAt)}. Wij volgen op dat er een antwoord komt.`;
    }
    case 'answered':
      return 'De administratie heeft geantwoord. Wij bezorgen je het antwoord.';
    case 'awaitingAsker': {
      const askedAt = steps.findLast(({ kind }) => kind === 'askedAsker')?.at ?? changedAt;
      return `Wij wachten op jou: we vroegen je iets op ${since(askedAt)}. Antwoord hieronder.`;
    }
    case 'delivered':
      return `Je kreeg een antwoord op ${since(deliveredAt ?? changedAt)}. Zeg hieronder of je vraag daarmee beantwoord is.`;
    case 'confirmed':
      return `Je vraag is beantwoord: dat bevestigde je op ${since(changedAt)}.`;
    case 'silent':
      return 'Je kreeg een antwoord en wij hoorden niets meer van je. Volstaat het niet, zeg het hieronder.';
    case 'closed':
      return `Wij hebben je vraag afgesloten op ${since(changedAt)}. De reden staat hieronder.`;
    case 'pointedElsewhere':
      return `Je vraag ${askerStateWords(inquiry)}. Dat lieten wij je weten op ${since(changedAt)}. Ze blijft hier geregistreerd.`;
    case 'withdrawn':
      return `Je trok je vraag in op ${since(changedAt)}. Ze is geregistreerd op ${since(registeredAt)}.`;
    case 'merged':
      return `Wij behandelen je vraag samen met een oudere, sinds ${since(changedAt)}.`;
  }
}
