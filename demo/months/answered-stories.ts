import {
  close,
  confirmAddress,
  deliver,
  followUp,
  note,
  react,
  refer,
  respond,
  signal,
  take,
  write,
} from './deeds.ts';
import { on, type Story } from './story.ts';

/** Questions to which an answer was given, or that ended otherwise. */
export const answeredStories: readonly Story[] = [
  {
    daysAgo: 88,
    channel: 'web',
    subjectLine: 'Afvalinzameling over de regiogrens',
    question:
      'Onze gemeente ligt in Rivierenland en neemt deel aan een afvalintercommunale in de Kempen. Wat vraagt het decreet daarover?',
    from: { nis: '12014' },
    name: 'Algemeen directeur Heist-op-den-Berg',
    email: 'algemeen-directeur@heist-op-den-berg.test',
    scenes: [
      on(88, 'link', confirmAddress),
      on(87, 'antwerpen', take('Afwijkingen')),
      on(
        85,
        'antwerpen',
        deliver(
          'Op de pagina van je gemeente staat bij elk samenwerkingsverband of er een afwijking geldt, tot wanneer en waar dat staat. Voor deze intercommunale staat ze erbij, met haar bron.',
        ),
      ),
      on(84, 'link', react('confirm')),
    ],
  },
  {
    daysAgo: 80,
    channel: 'web',
    subjectLine: 'Eerstelijnszone in twee regio’s',
    question: 'Onze eerstelijnszone ligt in twee referentieregio’s. Geldt daarvoor een uitzondering?',
    from: { nis: '23062' },
    name: 'Secretariaat Overijse',
    email: 'secretariaat@overijse.test',
    scenes: [
      on(79, 'brabant', take('Eerstelijnszones')),
      on(
        76,
        'brabant',
        deliver(
          'Op de kaart staat je eerstelijnszone met haar juridische toestand en de beslissing waarop die steunt.',
        ),
      ),
      on(30, 'rules', followUp),
    ],
  },
  {
    daysAgo: 73,
    channel: 'telephone',
    subjectLine: 'Regio van een fusiegemeente',
    question: 'In welke regio ligt onze fusiegemeente, en wie is nu ons contactpunt?',
    from: { nis: '46030' },
    name: 'Dienst communicatie Beveren-Kruibeke-Zwijndrecht',
    email: 'communicatie@beveren-kruibeke-zwijndrecht.test',
    scenes: [
      on(73, 'oost', take('Fusies')),
      on(
        72,
        'oost',
        deliver('Je gemeente ligt in Regio Waasland. Je contactpunt is dat van Oost-Vlaanderen.'),
      ),
      on(70, 'link', react('confirm')),
    ],
  },
  {
    daysAgo: 66,
    channel: 'account',
    kind: 'bottleneck',
    subjectLine: 'Vervoerregio en politiezone in andere regio’s',
    question:
      'Onze gemeente zit voor vervoer en voor politie met andere gemeenten samen dan in de referentieregio. Welke van de twee verandert, en tegen wanneer?',
    from: { nis: '38025' },
    name: 'Algemeen directeur Veurne',
    email: 'algemeen-directeur@veurne.test',
    scenes: [
      on(65, 'west', take('Samenvallende grenzen', 'bottleneck')),
      on(64, 'west', refer('mobility', 'Verandert de vervoerregio van deze gemeente, en tegen wanneer?')),
      on(64, 'west', refer('interior', 'Verandert de politiezone van deze gemeente, en tegen wanneer?')),
      on(
        55,
        'link',
        respond('interior', {
          verb: 'answer',
          words: 'Een politiezone verandert alleen op vraag van de gemeenten zelf.',
        }),
      ),
      on(
        52,
        'west',
        write(
          'inform',
          'De federale administratie heeft geantwoord: een politiezone verandert alleen op vraag van de gemeenten zelf. Op het antwoord over de vervoerregio wachten we nog.',
        ),
      ),
      on(43, 'link', respond('mobility', { verb: 'answer', words: 'Er is geen wijziging gepland.' })),
      on(
        42,
        'west',
        deliver(
          'Een politiezone verandert alleen op vraag van de gemeenten zelf. Voor de vervoerregio is er geen wijziging gepland.',
        ),
      ),
      on(
        38,
        'link',
        react('deny', 'We vroegen ook wat we zelf kunnen doen om de vervoerregio te laten aanpassen.'),
      ),
      on(
        36,
        'west',
        refer('mobility', 'Hoe kan een gemeente vragen om bij een andere vervoerregio te horen?', 30),
      ),
      on(
        35,
        'west',
        signal(
          '30000',
          'Een gemeente van de provincie zit voor vervoer en politie anders dan in de referentieregio.',
        ),
      ),
    ],
  },
  {
    daysAgo: 50,
    channel: 'letter',
    subjectLine: 'Oprichting van een opdrachthoudende vereniging',
    question: 'Welke stappen zijn er om met vier gemeenten een opdrachthoudende vereniging op te richten?',
    from: { nis: '71071' },
    name: 'Secretariaat Tessenderlo-Ham',
    email: 'secretariaat@tessenderlo-ham.test',
    scenes: [
      on(49, 'limburg', take('Samenwerkingsverbanden')),
      on(
        47,
        'limburg',
        note('De gemeente heeft het antwoord telefonisch gekregen van de toezichthoudende afdeling.'),
      ),
      on(
        47,
        'limburg',
        close('De afdeling die toeziet op de lokale besturen beantwoordde deze vraag rechtstreeks.'),
      ),
    ],
  },
  {
    daysAgo: 36,
    channel: 'web',
    subjectLine: 'Erfgoedcel over de grens van de regio',
    question: 'Kan onze erfgoedcel met gemeenten uit twee regio’s blijven werken?',
    from: { nis: '23106' },
    name: 'Dienst cultuur Pajottegem',
    email: 'cultuur@pajottegem.test',
    scenes: [
      on(34, 'brabant', take('Erfgoedcellen')),
      on(31, 'link', react('withdraw', 'We kregen intussen antwoord op een infosessie.')),
    ],
  },
  {
    daysAgo: 25,
    channel: 'web',
    subjectLine: 'Vervoerregio van onze gemeente',
    question: 'Wie zit er namens onze gemeente in de vervoerregioraad, en volgt die raad de referentieregio?',
    from: { nis: '33011' },
    name: 'Dienst mobiliteit Ieper',
    email: 'mobiliteit@ieper.test',
    scenes: [
      on(24, 'west', take('Vervoerregio’s')),
      on(24, 'west', refer('mobility', 'Volgt de vervoerregioraad de grenzen van de referentieregio?')),
      on(
        10,
        'link',
        respond('mobility', {
          verb: 'answer',
          words: 'Neen: de raad volgt de grenzen van de vervoerregio zelf.',
        }),
      ),
      on(
        4,
        'west',
        deliver(
          'De vervoerregioraad volgt de grenzen van de vervoerregio, niet die van de referentieregio. Wie je gemeente afvaardigt, beslist de gemeenteraad.',
        ),
      ),
    ],
  },
];
