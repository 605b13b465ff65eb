import type { ComponentExamples } from '../style-guide/example.ts';
import { Link } from './link.tsx';

export const linkExamples: ComponentExamples = {
  folder: 'link',
  title: 'Link',
  about: 'Gaat ergens heen. In gewone tekst volstaat een kale link.',
  examples: [
    { name: 'Gewoon', draw: () => <Link href="#link">Lees de uitleg</Link> },
    {
      name: 'Met pictogram',
      draw: () => (
        <Link href="#link" icon="download">
          Download de lijst (csv, 12 kB)
        </Link>
      ),
    },
    {
      name: 'Naar een andere website',
      draw: () => (
        <Link href="https://voorbeeld.test/" external>
          Voorbeeldsite
        </Link>
      ),
    },
    {
      name: 'Stil',
      draw: () => (
        <Link href="#link" quiet>
          Privacyverklaring
        </Link>
      ),
    },
  ],
};
