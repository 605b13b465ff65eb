import type { IconName } from '#design/icon/icon-names.ts';
import type { Actor } from '#platform/context.ts';
import { may, type Verb } from './policies.ts';

/** Something that staff keep in order, behind one address. */
export interface ManagementPlace {
  readonly label: string;
  readonly href: string;
  readonly verb: Verb;
  readonly icon: IconName;
  readonly words: string;
}

/** Places that belong together. */
export interface ManagementGroup {
  readonly label: string;
  readonly places: readonly ManagementPlace[];
}

const groups: readonly ManagementGroup[] = [
  {
    label: 'Vragen',
    places: [
      {
        label: 'Triageregels',
        href: '/beheer/triageregels',
        verb: 'inquiries.manageTriage',
        icon: 'filter',
        words: 'Welke woorden thema, aard en administratie voorstellen, of waar een vraag thuishoort.',
      },
      {
        label: 'Opvolgregels',
        href: '/beheer/opvolgregels',
        verb: 'referrals.readFollowUpRules',
        icon: 'clock',
        words: 'Wanneer een administratie die niet antwoordt vanzelf een mail krijgt.',
      },
      {
        label: 'Tekstblokken',
        href: '/beheer/tekstblokken',
        verb: 'correspondence.readTextBlocks',
        icon: 'document',
        words: 'Vaste stukken tekst voor brieven, met plaatsen die zichzelf invullen.',
      },
      {
        label: 'Vier ogen',
        href: '/beheer/vier-ogen',
        verb: 'inquiries.readReviewRules',
        icon: 'users',
        words: 'Welke antwoorden een tweede persoon naleest voor ze vertrekken.',
      },
      {
        label: 'Veelgestelde vragen',
        href: '/beheer/veelgestelde-vragen',
        verb: 'knowledge.readArticles',
        icon: 'circle-question',
        words: 'Antwoorden die terugkomen, met hun bron en de dag om ze na te kijken.',
      },
      {
        label: 'Vraagsteller wissen',
        href: '/beheer/vraagsteller-wissen',
        verb: 'inquiries.eraseAskers',
        icon: 'bin',
        words: 'Persoonsgegevens van wie een vraag stelde wissen, op verzoek (AVG).',
      },
    ],
  },
  {
    label: 'Kalender en termijnen',
    places: [
      {
        label: 'Kalender',
        href: '/beheer/kalender',
        verb: 'calendar.readCalendar',
        icon: 'calendar',
        words: 'Op welke dagen het kantoor gesloten is.',
      },
      {
        label: 'Termijnen',
        href: '/beheer/termijnen',
        verb: 'calendar.readCalendar',
        icon: 'clock',
        words: 'Hoelang iets mag duren, en waar dat staat.',
      },
      {
        label: 'Verschoven termijnen',
        href: '/beheer/verschoven-termijnen',
        verb: 'inquiries.handleInquiries',
        icon: 'switches',
        words: 'Welke laatste dagen veranderden door een wijziging van kalender of termijn.',
      },
    ],
  },
  {
    label: 'Kaart',
    places: [
      {
        label: 'Afbakeningen inlezen',
        href: '/beheer/afbakeningen',
        verb: 'territory.manageDelineations',
        icon: 'table',
        words: 'Een tabel van gemeenten en gebieden nakijken en als versie publiceren.',
      },
    ],
  },
  {
    label: 'Wie er werkt',
    places: [
      {
        label: 'Accountaanvragen',
        href: '/beheer/accountaanvragen',
        verb: 'people.decideAccountRequest',
        icon: 'mail',
        words: 'Wie een account vroeg, en wat er beslist is.',
      },
      {
        label: 'Personen',
        href: '/beheer/personen',
        verb: 'people.readPeople',
        icon: 'users',
        words: 'Wie zich kan aanmelden, en met welke hoedanigheden.',
      },
      {
        label: 'Sleutels',
        href: '/beheer/sleutels',
        verb: 'people.manageKeys',
        icon: 'lock-closed',
        words: 'Welke programma’s vragen stellen via de API, en voor wie.',
      },
      {
        label: 'Journaal',
        href: '/beheer/journaal',
        verb: 'people.readJournal',
        icon: 'book',
        words: 'Wie wanneer wat deed. Een regel verandert nooit.',
      },
    ],
  },
];

/** What this actor may open of it, by group; a group with nothing in it is left out. */
export function managementFor(actor: Actor): ManagementGroup[] {
  return groups
    .map(({ label, places }) => ({ label, places: places.filter(({ verb }) => may(actor, verb)) }))
    .filter(({ places }) => places.length > 0);
}
