import { delay, followUp, readSignal, refer, reply, respond, signal, take, write } from './deeds.ts';
import { on, type Story } from './story.ts';

/** Questions that an administration was asked about, and that still wait for somebody. */
export const referredStories: readonly Story[] = [
  {
    daysAgo: 60,
    channel: 'web',
    kind: 'bottleneck',
    subjectLine: 'Woonmaatschappij over twee regio’s',
    question:
      'Onze woonmaatschappij werkt in twee referentieregio’s. Moet dat werkingsgebied veranderen, en wie neemt daarvoor het initiatief?',
    from: { nis: '41018' },
    name: 'Algemeen directeur Geraardsbergen',
    email: 'algemeen-directeur@geraardsbergen.test',
    scenes: [
      on(60, 'oost', take('Woonmaatschappijen', 'bottleneck')),
      on(
        58,
        'oost',
        refer(
          'housing',
          'Kan het werkingsgebied van een woonmaatschappij over twee referentieregio’s blijven bestaan, en zo ja tot wanneer?',
        ),
      ),
      on(40, 'link', delay('housing', 'We wachten op een advies.', 28)),
      on(8, 'rules', followUp),
      on(
        6,
        'oost',
        signal(
          '40000',
          'De vraag ligt sinds vijftig dagen bij de administratie. Meer gemeenten van de provincie stellen ze.',
          'Weet u of dit ook in andere gemeenten van de provincie speelt?',
        ),
      ),
      on(5, 'link', readSignal('secretariaat-gouverneur@oost-vlaanderen.test')),
    ],
  },
  {
    daysAgo: 44,
    channel: 'letter',
    subjectLine: 'Hulpverleningszone en referentieregio',
    question: 'Volgen de hulpverleningszones op termijn de referentieregio’s? Wie beslist daarover?',
    from: { nis: '24020' },
    name: 'Secretariaat Diest',
    email: 'secretariaat@diest.test',
    scenes: [
      on(43, 'brabant', take('Hulpverleningszones')),
      on(42, 'brabant', refer('mobility', 'Volgen de hulpverleningszones op termijn de referentieregio’s?')),
      on(
        37,
        'link',
        respond('mobility', {
          verb: 'refuse',
          words: 'Dit is een federale bevoegdheid.',
          suggested: 'FOD Binnenlandse Zaken',
        }),
      ),
      on(36, 'brabant', refer('interior', 'Volgen de hulpverleningszones op termijn de referentieregio’s?')),
      on(
        30,
        'link',
        respond('interior', {
          verb: 'askBack',
          words: 'Gaat het over de grenzen van de zone zelf, of over de plaats van de posten?',
        }),
      ),
      on(29, 'brabant', reply(2, 'Over de grenzen van de zone zelf.')),
      on(
        12,
        'link',
        respond('interior', {
          verb: 'answerPartly',
          words:
            'De grenzen van de zones staan in een koninklijk besluit. Over een wijziging volgt nog een antwoord.',
        }),
      ),
      on(
        11,
        'brabant',
        write(
          'inform',
          'Een eerste deel van het antwoord is binnen: de grenzen van de zones staan in een koninklijk besluit. We volgen de rest op.',
        ),
      ),
    ],
  },
  {
    daysAgo: 11,
    channel: 'telephone',
    kind: 'bottleneck',
    subjectLine: 'Subsidie van de woonmaatschappij',
    question: 'Verandert de subsidie als onze woonmaatschappij een ander werkingsgebied krijgt?',
    from: { nis: '41048' },
    name: 'Schepen van wonen, Ninove',
    email: 'wonen@ninove.test',
    scenes: [
      on(11, 'oost', take('Woonmaatschappijen', 'bottleneck')),
      on(
        10,
        'oost',
        refer(
          'housing',
          'Verandert de subsidie van een woonmaatschappij als haar werkingsgebied verandert?',
          14,
        ),
      ),
    ],
  },
  {
    daysAgo: 8,
    channel: 'web',
    subjectLine: 'Vervoerregio en referentieregio vallen niet samen',
    question:
      'Onze vervoerregio volgt een andere grens dan de referentieregio. Wordt dat rechtgezet, en wanneer?',
    from: { nis: '12025' },
    name: 'Dienst mobiliteit Mechelen',
    email: 'mobiliteit@mechelen.test',
    scenes: [
      on(7, 'antwerpen', take('Vervoerregio’s')),
      on(
        7,
        'antwerpen',
        refer(
          'mobility',
          'Worden de grenzen van de vervoerregio’s aan de referentieregio’s aangepast, en wanneer?',
        ),
      ),
      on(
        2,
        'link',
        respond('mobility', {
          verb: 'answer',
          words:
            'De afbakening van de vervoerregio’s staat in een besluit. Een wijziging vraagt een nieuw besluit; daarover is nog niets beslist.',
        }),
      ),
    ],
  },
];
