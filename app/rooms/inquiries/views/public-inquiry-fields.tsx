import type { Child } from 'hono/jsx';
import { Checkbox } from '#design/checkbox-group/checkbox.tsx';
import { Heading } from '#design/heading/heading.tsx';
import { Select } from '#design/select/select.tsx';
import { TextInput } from '#design/text-input/text-input.tsx';
import { Textarea } from '#design/textarea/textarea.tsx';
import type { EnteredField } from '#reception/entered-fields.ts';
import type { OrganizationChoice } from '#rooms/parties/queries/list-organization-choices.ts';
import { askerOptions } from './asker-options.ts';
import { FittingWhileTyping } from './fitting-articles.tsx';

interface PublicInquiryFieldsProps {
  readonly field: (name: string) => EnteredField;
  readonly governments: readonly OrganizationChoice[];
  /** For who is signed in at a government: for which one they ask, and whether they may ask in confidence. */
  readonly own?: { readonly name: string; readonly mayConfide: boolean } | undefined;
  readonly attachments: Child;
}

/** What somebody asks, and who asks it. */
export function PublicInquiryFields({ field, governments, own, attachments }: PublicInquiryFieldsProps) {
  return (
    <>
      <Heading level={2}>Wat je vraagt</Heading>
      <TextInput
        {...field('onderwerp')}
        label="Onderwerp"
        hint="Vat je vraag samen in één regel, bijvoorbeeld: onze politiezone ligt in twee regio’s."
        required
      />
      <FittingWhileTyping />
      <Textarea
        {...field('vraag')}
        label="Je vraag"
        hint="Wat wil je weten, of wat loopt er mis? Noem de gemeente, de afbakening of het samenwerkingsverband waarover het gaat."
        rows={8}
        required
      />
      {attachments}
      <Heading level={2}>Wie je bent</Heading>
      {own === undefined ? (
        <Organization field={field} governments={governments} />
      ) : (
        <Own {...own} isConfided={field('vertrouwelijk').value === 'ja'} />
      )}
      <TextInput {...field('naam')} label="Je naam" autocomplete="name" maxlength={200} required />
      <TextInput
        {...field('email')}
        label="Mailadres"
        hint="Hier krijg je het nummer van je vraag en het antwoord."
        type="email"
        autocomplete="email"
        maxlength={254}
        required
      />
      <TextInput {...field('telefoon')} label="Telefoon" autocomplete="tel" maxlength={50} />
    </>
  );
}

/** The government for which somebody who is not known asks. */
function Organization({ field, governments }: Pick<PublicInquiryFieldsProps, 'field' | 'governments'>) {
  return (
    <>
      <Select
        {...field('organisatie')}
        label="Voor welk bestuur vraag je dit?"
        hint="Zo komt je vraag meteen bij het juiste contactpunt. Wij kijken na of je voor dit bestuur schrijft: pas dan ziet het je vraag bij de zijne."
        empty="Kies een bestuur, of laat leeg"
        options={askerOptions(governments)}
      />
      <TextInput
        {...field('bestuur')}
        label="Staat je organisatie niet in de lijst?"
        hint="Vul hier haar naam in. Vraag je iets als inwoner of journalist, laat dit dan leeg."
        maxlength={200}
      />
    </>
  );
}

/** The government of who is signed in: it cannot be another. A governor can ask in confidence. */
function Own({
  name,
  mayConfide,
  isConfided,
}: NonNullable<PublicInquiryFieldsProps['own']> & { readonly isConfided: boolean }) {
  return (
    <>
      <p>
        Je vraagt dit voor <strong>{name}</strong>. Voor een ander bestuur meld je je aan in die hoedanigheid.
      </p>
      {mayConfide && (
        <Checkbox
          name="vertrouwelijk"
          label="Vertrouwelijk"
          hint="Alleen het centrum van ABB, wie de vraag bij naam krijgt, en wie bij jullie is aangemeld, weten dat ze bestaat. Het contactpunt niet."
          checked={isConfided}
        />
      )}
    </>
  );
}
