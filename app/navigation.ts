import type { NavigationItem } from '#design/navigation/navigation.tsx';
import type { Actor } from '#platform/context.ts';
import { may, type Verb } from './policies.ts';

interface Place {
  readonly label: string;
  readonly href: string;
  readonly verb?: Verb;
}

/** The main navigation in its order; a place with a verb shows only to who may. */
const places: readonly Place[] = [
  { label: 'Kaart', href: '/kaart' },
  { label: 'Gemeenten', href: '/gemeenten' },
  { label: 'Regio’s', href: '/regios' },
  { label: 'Afbakeningen', href: '/afbakeningen' },
  { label: 'Samenwerkingsverbanden', href: '/samenwerkingsverbanden' },
  { label: 'Organisaties', href: '/organisaties' },
  { label: 'Veelgestelde vragen', href: '/veelgestelde-vragen' },
  { label: 'Vraag stellen', href: '/vraag-stellen' },
  { label: 'Vragen', href: '/vragen', verb: 'inquiries.readInquiries' },
  { label: 'Taken', href: '/taken', verb: 'inquiries.handleInquiries' },
  { label: 'Deelvragen', href: '/deelvragen', verb: 'referrals.answerReferrals' },
  { label: 'Signalen', href: '/signalen', verb: 'inquiries.readSignals' },
  { label: 'Beheer', href: '/beheer', verb: 'people.enterManagement' },
];

/** The navigation for this actor, with the place that the path lies under marked: the longest that fits. */
export function navigationFor(actor: Actor, path: string): NavigationItem[] {
  const open = places.filter((place) => place.verb === undefined || may(actor, place.verb));
  const current = open
    .filter(({ href }) => path === href || path.startsWith(`${href}/`))
    .sort((a, b) => b.href.length - a.href.length)[0];
  return open.map(({ label, href }) => ({ label, href, current: href === current?.href }));
}
