import { Heading, PageHeading } from '../heading/heading.tsx';
import { List } from '../list/list.tsx';
import { allExamples } from './all-examples.ts';
import type { ComponentExamples, Example } from './example.ts';

/** Every component in every state, with a table of contents: the content of one page. */
export function StyleGuide() {
  return (
    <div class="style-guide">
      <PageHeading
        title="Stijlgids"
        intro="Alle onderdelen waaruit de pagina’s zijn opgebouwd, in elke toestand. De voorbeelden zijn de echte onderdelen, met verzonnen inhoud."
      />
      <nav class="style-guide__contents" aria-label="Onderdelen">
        <List
          looks="columns"
          items={allExamples.map(({ folder, title }) => <a href={`#${folder}`}>{title}</a>)}
        />
      </nav>
      {allExamples.map((component) => (
        <Component {...component} />
      ))}
    </div>
  );
}

function Component({ folder, title, about, examples }: ComponentExamples) {
  return (
    <section class="style-guide__component" id={folder}>
      <Heading level={2}>{title}</Heading>
      <p>{about}</p>
      {examples.map((example) => (
        <Stage {...example} />
      ))}
    </section>
  );
}

function Stage({ name, draw }: Example) {
  return (
    <div class="style-guide__example">
      <h3>{name}</h3>
      <div class="style-guide__stage">{draw()}</div>
    </div>
  );
}
