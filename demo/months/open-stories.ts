import {
  acknowledge,
  extend,
  finishFirstTask,
  note,
  propose,
  reclassify,
  take,
  task,
  write,
} from './deeds.ts';
import { merge, relate } from './relation-deeds.ts';
import { on, type Story } from './story.ts';

/** Questions that the office still handles itself, or that nobody took yet. */
export const openStories: readonly Story[] = [
  {
    daysAgo: 33,
    channel: 'web',
    subjectLine: 'Samenwerken met twee regio’s',
    question:
      'Onze gemeente werkt voor toerisme samen met een andere regio dan voor de rest. Mag dat zo blijven?',
    from: { nis: '73109' },
    name: 'Burgemeester Voeren',
    email: 'burgemeester@voeren.test',
    scenes: [
      on(32, 'limburg', take('Samenwerkingsverbanden')),
      on(
        30,
        'limburg',
        write(
          'askAsker',
          'Om welke vorm van samenwerking gaat het: een vereniging met rechtspersoonlijkheid of een overeenkomst? Graag ook het jaar van oprichting.',
        ),
      ),
    ],
  },
  {
    daysAgo: 31,
    channel: 'web',
    subjectLine: 'Nogmaals: samenwerken over de taalgrens',
    question:
      'Wij vroegen dit maandag al: mag onze gemeente voor toerisme met een andere regio blijven samenwerken? En wie betaalt dan de werkingsbijdrage?',
    from: { nis: '73109' },
    name: 'Burgemeester Voeren',
    email: 'burgemeester@voeren.test',
    scenes: [
      on(
        29,
        'limburg',
        merge(
          'Samenwerken met twee regio’s',
          'Twee keer gemaild over hetzelfde; de tweede mail noemt ook de werkingsbijdrage.',
        ),
      ),
    ],
  },
  {
    daysAgo: 27,
    channel: 'web',
    subjectLine: 'Afschrift van het advies over de regio-indeling',
    question: 'Graag een afschrift van de adviezen die de gouverneurs gaven over de indeling in regio’s.',
    from: null,
    name: 'Een onderzoeker',
    email: 'onderzoeker@burger.test',
    scenes: [
      on(26, 'centre', take('Indeling in regio’s')),
      on(
        26,
        'centre',
        relate(
          'Samenwerken met twee regio’s',
          'Ook hier gaat het over wie in welke regio samenwerkt; het advies kan voor beide dienen.',
        ),
      ),
      on(
        25,
        'centre',
        reclassify(
          'disclosureRequest',
          'Indeling in regio’s',
          'Er wordt een afschrift van bestuursdocumenten gevraagd.',
        ),
      ),
      on(
        12,
        'centre',
        extend(
          'De adviezen staan verspreid over vijf dossiers en worden eerst nagekeken op persoonsgegevens.',
        ),
      ),
      on(12, 'centre', task('Haal de adviezen uit de vijf dossiers.', 12)),
    ],
  },
  {
    daysAgo: 19,
    channel: 'letter',
    kind: 'complaint',
    subjectLine: 'Geen antwoord gekregen op een telefoon',
    question: 'Ik belde drie keer naar het toegangspunt en werd niet teruggebeld.',
    from: null,
    name: 'Een inwoner van Lier',
    email: null,
    scenes: [
      on(18, 'centre', take('Klachten', 'complaint')),
      on(
        14,
        'centre',
        acknowledge('De ontvangst is bevestigd in een brief; de telefoonnotities worden nagekeken.'),
      ),
      on(
        14,
        'centre',
        note('De drie oproepen staan in het logboek van de centrale. Navragen bij het onthaal.'),
      ),
      on(14, 'centre', task('Vraag aan het onthaal wie de oproepen aannam.', 4)),
      on(11, 'centre', finishFirstTask),
      on(11, 'centre', task('Stel een antwoord op en leg het voor aan het afdelingshoofd.', 9)),
    ],
  },
  {
    daysAgo: 15,
    channel: 'account',
    subjectLine: 'Overleg met de burgemeesters van de regio',
    question:
      'Ik bereid een overleg met de burgemeesters van een regio voor. Welke afwijkingen zijn er aangevraagd?',
    from: { governorOf: '30000' },
    name: 'Gouverneur van West-Vlaanderen',
    email: 'gouverneur@west-vlaanderen.test',
    isConfidential: true,
    scenes: [
      on(
        14,
        'centre',
        write('inform', 'We zetten het overzicht op een rij en bezorgen het u volgende week.'),
      ),
    ],
  },
  {
    daysAgo: 5,
    channel: 'account',
    subjectLine: 'Beslissing van de gemeenteraad',
    question:
      'Moet de gemeenteraad iets beslissen over de regiovorming, of volstaat het dat die geïnformeerd wordt?',
    from: { nis: '72020' },
    name: 'Algemeen directeur Lommel',
    email: 'algemeen-directeur@lommel.test',
    scenes: [
      on(4, 'limburg', take('College en raad')),
      on(
        4,
        'limburg',
        note('Zelfde vraag als vorige maand uit een andere gemeente. Iets voor de veelgestelde vragen?'),
      ),
      on(
        2,
        'limburg',
        propose(
          'Het decreet vraagt geen beslissing van de gemeenteraad over de indeling zelf. Sluit uw gemeente aan bij een samenwerkingsverband, dan beslist de raad daarover wel.',
        ),
      ),
    ],
  },
  {
    daysAgo: 3,
    channel: 'telephone',
    subjectLine: 'Lijst van alle samenwerkingsverbanden',
    question: 'Bestaat er een lijst van de samenwerkingsverbanden waar onze gemeente aan deelneemt?',
    from: { nis: '72021' },
    name: 'Secretariaat Maaseik',
    email: 'secretariaat@maaseik.test',
    scenes: [],
  },
  {
    daysAgo: 1,
    channel: 'web',
    subjectLine: 'Politiezone en regio',
    question: 'Moet onze politiezone binnen de referentieregio blijven als ze met een andere zone samengaat?',
    from: { nis: '11005' },
    name: 'Algemeen directeur Boom',
    email: 'algemeen-directeur@boom.test',
    scenes: [],
  },
];
