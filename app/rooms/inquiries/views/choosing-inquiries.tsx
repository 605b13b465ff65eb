import type { PropsWithChildren } from 'hono/jsx';
import { Button, ButtonGroup, LinkButton } from '#design/button/button.tsx';

type ChoosingInquiriesProps = PropsWithChildren<{
  readonly total: number;
  /** The address of the same for all of the list, whatever page. */
  readonly allHref: string;
}>;

/** A list in which questions are ticked, to do the same to all of them. Nothing happens yet: the next page asks what. */
export function ChoosingInquiries({ total, allHref, children }: ChoosingInquiriesProps) {
  return (
    <form class="stack" action="/vragen/samen" aria-label="Vragen kiezen">
      {children}
      <ButtonGroup>
        <Button skin="secondary">Behandel de aangevinkte vragen samen</Button>
        <LinkButton skin="naked" href={allHref}>
          {total === 1 ? 'Of de enige vraag van deze lijst' : `Of alle ${total} vragen van deze lijst`}
        </LinkButton>
      </ButtonGroup>
    </form>
  );
}
