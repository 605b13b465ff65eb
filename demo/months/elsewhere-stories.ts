import { confirmAddress, note, pointTo, take } from './deeds.ts';
import { on, type Story } from './story.ts';

/** Questions that belong elsewhere: one that was pointed there, and one that nobody looked at yet. */
export const elsewhereStories: readonly Story[] = [
  {
    daysAgo: 41,
    channel: 'web',
    subjectLine: 'Aanvraag tot afwijking voor onze projectvereniging',
    question:
      'De raad van bestuur besliste om een afwijking aan te vragen: onze projectvereniging werkt in twee regio’s. Wat is de volgende stap?',
    from: { nis: '24020' },
    name: 'Algemeen directeur Diest',
    email: 'algemeen-directeur@diest.test',
    scenes: [
      on(41, 'link', confirmAddress),
      on(40, 'brabant', take('Afwijkingen')),
      on(40, 'brabant', note('Gebeld: de directeur dacht dat het formulier hier stond.')),
      on(40, 'brabant', pointTo('derogations')),
    ],
  },
  {
    daysAgo: 4,
    channel: 'web',
    subjectLine: 'Klacht over de gemeente',
    question:
      'Ik heb een klacht over de gemeente: ze besliste over ons samenwerkingsverband zonder dat de gemeenteraad er iets over zei. Wie kan die beslissing nakijken?',
    from: null,
    name: 'Een inwoner van Mol',
    email: 'inwoner@burger.test',
    scenes: [],
  },
];
