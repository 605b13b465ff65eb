import { Alert } from '#design/alert/alert.tsx';
import { Button } from '#design/button/button.tsx';
import { DescriptionList } from '#design/description-list/description-list.tsx';
import { Form } from '#design/form/form.tsx';
import { PageHeading } from '#design/heading/heading.tsx';
import type { FormValues, Page } from './page.ts';

const withheld = new Set(['sleutel']);

/**
 * The page for a form that could not be taken now: the session is over, or the page was too old. Everything
 * typed stands on it, to read and to send once more, so that nothing is lost.
 */
export function resumePage(
  path: string,
  values: FormValues,
  { reason, formKey, signIn }: { reason: string; formKey: string; signIn: boolean },
): Page {
  const typed = values.entries.filter(([name, value]) => !withheld.has(name) && value !== '');
  return {
    title: signIn ? 'Meld je opnieuw aan' : 'Verzend opnieuw',
    body: (
      <>
        <PageHeading title={signIn ? 'Meld je opnieuw aan' : 'Verzend opnieuw'} intro={reason} />
        <Alert skin="info">Wat je invulde is niet verloren: het staat hieronder.</Alert>
        {signIn && (
          <p>
            <a href="/aanmelden" target="_blank" rel="noopener">
              Meld je aan in een nieuw tabblad
            </a>{' '}
            en kom dan terug naar deze pagina om opnieuw te verzenden.
          </p>
        )}
        <DescriptionList items={typed.map(([term, description]) => ({ term, description }))} />
        <Form action={path} oneTimeKey={formKey}>
          {typed.map(([name, value]) => (
            <input type="hidden" name={name} value={value} />
          ))}
          <Button>Opnieuw verzenden</Button>
        </Form>
      </>
    ),
  };
}
