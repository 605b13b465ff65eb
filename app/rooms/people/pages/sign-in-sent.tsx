import { PageHeading } from '#design/heading/heading.tsx';
import type { Get } from '#reception/page.ts';
import { linkMinutes } from '../model.ts';

/** `/aanmelden/verzonden`: what to do now; the same for every address. */
export const GET: Get = async () => ({
  title: 'Link verzonden',
  trail: [
    { label: 'Start', href: '/' },
    { label: 'Aanmelden', href: '/aanmelden' },
    { label: 'Link verzonden' },
  ],
  letters: '',
  body: (
    <>
      <PageHeading
        title="Kijk in je mailbox"
        intro="Als dit mailadres bij ons bekend is, kreeg het zonet een mail met een link om je aan te melden."
      />
      <ul>
        <li>De link werkt één keer, en vervalt na {linkMinutes.signIn} minuten.</li>
        <li>Open de link en druk daarna op de knop ‘Aanmelden’.</li>
        <li>
          Geen mail na enkele minuten? Kijk bij de ongewenste mail, of{' '}
          <a href="/account-aanvragen">vraag een account aan</a>.
        </li>
      </ul>
    </>
  ),
});
