import { Alert } from '#design/alert/alert.tsx';
import { Button } from '#design/button/button.tsx';
import { DescriptionList } from '#design/description-list/description-list.tsx';
import { FileInput } from '#design/file-input/file-input.tsx';
import { Form } from '#design/form/form.tsx';
import { PageHeading } from '#design/heading/heading.tsx';
import { longestEcho } from './entered-fields.ts';
import type { FormValues, Page } from './page.ts';

const withheld = new Set(['sleutel']);

interface Way {
  readonly title: string;
  readonly reason: string;
  readonly elsewhere?: { readonly href: string; readonly label: string };
}

/** Why a form of ours cannot be taken now, and where to go first. */
const ways = {
  signIn: {
    title: 'Meld je opnieuw aan',
    reason: 'Je bent niet meer aangemeld, dus er is nog niets gebeurd.',
    elsewhere: { href: '/aanmelden', label: 'Meld je aan in een nieuw tabblad' },
  },
  chooseMembership: {
    title: 'Kies eerst voor wie je werkt',
    reason: 'Je koos nog geen hoedanigheid, dus er is nog niets gebeurd.',
    elsewhere: { href: '/hoedanigheid', label: 'Kies je hoedanigheid in een nieuw tabblad' },
  },
  wait: {
    title: 'Te veel pogingen',
    reason:
      'Je probeerde dit te vaak, dus er is nog niets gebeurd. Wacht een kwartier en verzend dan opnieuw.',
  },
} as const satisfies Record<string, Way>;

export type Hindrance = keyof typeof ways;

/**
 * The page for a form of ours that cannot be taken before the visitor signs in, chooses a membership or waits.
 * Everything typed stands on it, to read and to send once more, so that nothing is lost; a file must be chosen again.
 * Of more than people type, and of a form that was too large to read (null), nothing stands on it: the browser has it.
 */
export function resumePage(
  address: string,
  values: FormValues | null,
  { hindrance, formKey }: { hindrance: Hindrance; formKey: string },
): Page {
  const { title, reason, elsewhere }: Way = ways[hindrance];
  return {
    title,
    body: (
      <>
        <PageHeading title={title} intro={reason} />
        {elsewhere && (
          <p>
            <a href={elsewhere.href} target="_blank" rel="noopener">
              {elsewhere.label}
            </a>{' '}
            en kom dan terug naar deze pagina om opnieuw te verzenden.
          </p>
        )}
        {values === null || isLong(values) ? (
          <Alert skin="info">
            Wat je verzond is te groot om hier te tonen. Ga daarna terug in je browser, kijk na wat er staat
            en verzend opnieuw.
          </Alert>
        ) : (
          <Again address={address} values={values} formKey={formKey} />
        )}
      </>
    ),
  };
}

function isLong({ entries, files }: FormValues): boolean {
  const signs = [...entries, ...files.map(([name, file]) => [name, file.name] as const)].flat();
  return signs.join('').length > longestEcho;
}

function Again({ address, values, formKey }: { address: string; values: FormValues; formKey: string }) {
  const typed = values.entries.filter(([name, value]) => !withheld.has(name) && value !== '');
  return (
    <>
      <Alert skin="info">Wat je invulde is niet verloren: het staat hieronder.</Alert>
      <DescriptionList items={typed.map(([term, description]) => ({ term, description }))} />
      <Form action={address} oneTimeKey={formKey} upload={values.files.length > 0}>
        {typed.map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        {values.files.map(([name, file]) => (
          <FileInput
            name={name}
            label={`Bestand: ${file.name}`}
            hint="Kies dit bestand opnieuw: je browser bewaart het niet."
          />
        ))}
        <Button>Opnieuw verzenden</Button>
      </Form>
    </>
  );
}
