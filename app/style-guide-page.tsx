import { StyleGuide } from '#design/style-guide/style-guide.tsx';
import type { Get } from './reception/page.ts';

/** `/stijlgids`: every component in every state. */
export const GET: Get = async () => ({
  title: 'Stijlgids',
  description: 'Elk onderdeel van de vormgeving in elke toestand.',
  trail: [{ label: 'Start', href: '/' }, { label: 'Stijlgids' }],
  body: <StyleGuide />,
});
