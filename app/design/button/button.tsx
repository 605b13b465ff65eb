import type { PropsWithChildren } from 'hono/jsx';
import { Icon } from '../icon/icon.tsx';
import type { IconName } from '../icon/icon-names.ts';

export type ButtonSkin = 'primary' | 'secondary' | 'naked' | 'danger';

const skinClass: Record<ButtonSkin, string> = {
  primary: 'au-c-button--primary',
  secondary: 'au-c-button--secondary',
  naked: 'au-c-button--naked',
  danger: 'au-c-button--primary au-c-button--alert',
};

type ButtonProps = PropsWithChildren<{
  readonly skin?: ButtonSkin | undefined;
  readonly icon?: IconName | undefined;
  /** Sent with the form, to tell two buttons apart. */
  readonly name?: string | undefined;
  readonly value?: string | undefined;
  /** Where the form goes by this button, if not to its own address. */
  readonly sendTo?: string | undefined;
  /** Why it cannot be pressed now: shown beside it, and the button is off. */
  readonly disabledBecause?: string | undefined;
}>;

/** A button that sends the form it stands in. A deed that changes nothing is a LinkButton. */
export function Button(props: ButtonProps) {
  const { skin = 'primary', icon, name, value, sendTo, disabledBecause, children } = props;
  const button = (
    <button
      type="submit"
      class={`au-c-button ${skinClass[skin]} ${disabledBecause ? 'is-disabled' : ''}`}
      name={name}
      value={value}
      formaction={sendTo}
      disabled={Boolean(disabledBecause)}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
  if (!disabledBecause) return button;
  return (
    <span class="button-with-reason">
      {button} <span class="au-c-help-text au-c-help-text--secondary">{disabledBecause}</span>
    </span>
  );
}

type LinkButtonProps = PropsWithChildren<{
  readonly href: string;
  readonly skin?: ButtonSkin | undefined;
  readonly icon?: IconName | undefined;
}>;

/** A link that looks like a button: it goes somewhere, and changes nothing. */
export function LinkButton({ href, skin = 'primary', icon, children }: LinkButtonProps) {
  return (
    <a href={href} class={`au-c-button ${skinClass[skin]}`}>
      {icon && <Icon name={icon} />}
      {children}
    </a>
  );
}

/** Buttons in a row, the most likely one first; they wrap on a narrow screen. */
export function ButtonGroup({ children }: PropsWithChildren) {
  return <div class="button-group">{children}</div>;
}
