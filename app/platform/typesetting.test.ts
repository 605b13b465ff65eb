import { afterAll, describe, expect, test } from 'vitest';
import { readPdf } from '../../test/harness/read-pdf.ts';
import { Conflict } from './refusals.ts';
import { type Manuscript, openTypesetter, type Typesetter, typesetter } from './typesetting.ts';

const opened: Typesetter[] = [typesetter];
afterAll(() => Promise.all(opened.map((one) => one.close())));

const source = `#let gegevens = json("/gegevens.json")
#set document(title: gegevens.titel)
#set text(lang: "nl", font: "Source Sans 3")
= #gegevens.titel
#image("/teken.svg", alt: "Een driehoek")
#table(columns: 2, table.header[Gemeente][Inwoners], ..gegevens.rijen.flatten())`;

const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><style>.a{fill:#05c}</style><path class="a" d="M0 0h20v20z"/></svg>';

function manuscript(data: unknown) {
  const files = new Map([
    ['/gegevens.json', JSON.stringify(data)],
    ['/teken.svg', drawing],
  ]);
  return { source, files };
}

describe('a manuscript', () => {
  test('becomes a tagged PDF in Dutch, with its title, its table and the text of its picture', async () => {
    const titel = '#panic("x") = *Kaart* $5$ @geen';
    const pdf = await typesetter.pdf(manuscript({ titel, rijen: [['Torhout', '20.975']] }));
    const { title, language, isTagged, pages } = await readPdf(pdf);
    expect({ title, language, isTagged }).toEqual({ title: titel, language: 'nl', isTagged: true });
    const [page] = pages;
    expect(page?.text).toContain(titel);
    expect(page?.text).toContain('Torhout');
    expect(page?.structure).toContain('"H1"');
    expect(page?.structure).toContain('"TH"');
    expect(page?.structure).toContain('"alt":"Een driehoek"');
  });

  test('leaves nothing behind for the next one', async () => {
    await typesetter.pdf(manuscript({ titel: 'een', rijen: [] }));
    const next = typesetter.pdf({ source: '#image("/teken.svg", alt: "x")', files: new Map() });
    await expect(next).rejects.toThrow(/failed to load file/);
  });

  test('that cannot be read is an error, and the next one is made', async () => {
    const [broken, whole] = await Promise.allSettled([
      typesetter.pdf({ source: '#let', files: new Map() }),
      typesetter.pdf(manuscript({ titel: 'heel', rijen: [] })),
    ]);
    expect(broken).toMatchObject({ status: 'rejected' });
    expect(whole).toMatchObject({ status: 'fulfilled' });
  });

  test('that takes too long is refused', async () => {
    const asleep = openTypesetter(new URL('data:text/javascript,setInterval(()=>{},1e3)'), 50);
    opened.push(asleep);
    await expect(asleep.pdf({ source: '', files: new Map() })).rejects.toThrow(Conflict);
  });
});

test.each([
  ['goes on while Typst holds little', 1_000_000, [1, 2]],
  ['begins anew once Typst holds too much', 1_000_000_000, [1, 1]],
])('a thread %s', async (_what, held, papers) => {
  const script = `import { parentPort } from 'node:worker_threads';
    let papers = 0;
    parentPort.on('message', () => parentPort.postMessage({ pdf: [(papers += 1)], held: ${held} }));`;
  const counting = openTypesetter(new URL(`data:text/javascript,${encodeURIComponent(script)}`));
  opened.push(counting);
  const manuscript: Manuscript = { source: '', files: new Map() };
  const made = [await counting.pdf(manuscript), await counting.pdf(manuscript)];
  expect(made.map(([paper]) => paper)).toEqual(papers);
});
