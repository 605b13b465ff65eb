import { PageHeading } from '#design/heading/heading.tsx';
import type { Get } from '#reception/page.ts';

/** `/account-aangevraagd`: what to do now; the same for everybody. */
export const GET: Get = async () => ({
  title: 'Bevestig je adres',
  trail: [
    { label: 'Start', href: '/' },
    { label: 'Account aanvragen', href: '/account-aanvragen' },
    { label: 'Bevestig je adres' },
  ],
  letters: '',
  body: (
    <div class="prose">
      <PageHeading
        title="Kijk in je mailbox"
        intro="Je krijgt een mail met een link. Bevestig daarmee dat het mailadres van jou is: pas dan kan er over je aanvraag beslist worden."
      />
      <ul>
        <li>De link vervalt na zeven dagen.</li>
        <li>Open de link en druk daarna op de knop ‘Mijn aanvraag bevestigen’.</li>
        <li>
          Geen mail na enkele minuten? Kijk bij de ongewenste mail, of{' '}
          <a href="/account-aanvragen">vraag opnieuw aan</a>.
        </li>
      </ul>
    </div>
  ),
});
