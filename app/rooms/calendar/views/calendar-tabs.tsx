import { Tabs } from '#design/tabs/tabs.tsx';

/** The two sides of time: which days count, and how long things may take. */
export function CalendarTabs({ current }: { readonly current: 'kalender' | 'termijnen' }) {
  return (
    <Tabs
      label="Kalender en termijnen"
      items={[
        { label: 'Kalender', href: '/beheer/kalender', current: current === 'kalender' },
        { label: 'Termijnen', href: '/beheer/termijnen', current: current === 'termijnen' },
      ]}
    />
  );
}
