import type { PropsWithChildren } from 'hono/jsx';
import { Button, ButtonGroup, type ButtonSkin, LinkButton } from '../button/button.tsx';
import { Form } from '../form/form.tsx';

type ConfirmationProps = PropsWithChildren<{
  /** The question: Wil je ... ? */
  readonly title: string;
  readonly action: string;
  /** The deed in words, never just "ja". */
  readonly confirm: string;
  readonly skin?: Extract<ButtonSkin, 'primary' | 'danger'> | undefined;
  /** Where one goes who does not want it. */
  readonly cancelHref: string;
  readonly oneTimeKey?: string | undefined;
  /** 2 only where it stands under another title. */
  readonly level?: 1 | 2 | undefined;
}>;

/** A dialog that is a page: what will happen, one button that does it, and the way back. Fields are children. */
export function Confirmation(props: ConfirmationProps) {
  const Title = `h${props.level ?? 1}` as const;
  return (
    <section class="confirmation">
      <Title class="confirmation__title">{props.title}</Title>
      <Form action={props.action} oneTimeKey={props.oneTimeKey} label={props.title}>
        {props.children && <div class="confirmation__content">{props.children}</div>}
        <ButtonGroup>
          <Button skin={props.skin}>{props.confirm}</Button>
          <LinkButton skin="naked" href={props.cancelHref}>
            Annuleren
          </LinkButton>
        </ButtonGroup>
      </Form>
    </section>
  );
}
