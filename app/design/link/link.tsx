import type { PropsWithChildren } from 'hono/jsx';
import { Icon } from '../icon/icon.tsx';
import type { IconName } from '../icon/icon-names.ts';

type LinkProps = PropsWithChildren<{
  readonly href: string;
  readonly icon?: IconName | undefined;
  /** For an address outside this site: shows a sign, and says it in words too. */
  readonly external?: boolean | undefined;
  /** Quiet, for secondary places such as the foot of a card. */
  readonly quiet?: boolean | undefined;
}>;

/** A link in the colours of the house. */
export function Link({ href, icon, external, quiet, children }: LinkProps) {
  return (
    <a
      href={href}
      class={`au-c-link ${quiet ? 'au-c-link--secondary' : ''}`}
      rel={external ? 'external noopener' : undefined}
    >
      {icon && <Icon name={icon} />}
      {children}
      {external && <Icon name="external-link" label="(andere website)" />}
    </a>
  );
}
