import type { PropsWithChildren } from 'hono/jsx';
import { Icon } from '../icon/icon.tsx';
import type { IconName } from '../icon/icon-names.ts';

export type AlertSkin = 'info' | 'success' | 'warning' | 'error';

const icons: Record<AlertSkin, IconName> = {
  info: 'info-circle',
  success: 'check',
  warning: 'alert-triangle',
  error: 'cross',
};

const words: Record<AlertSkin, string> = {
  info: 'Info:',
  success: 'Gelukt:',
  warning: 'Opgelet:',
  error: 'Fout:',
};

type AlertProps = PropsWithChildren<{
  readonly skin?: AlertSkin | undefined;
  readonly title?: string | undefined;
  /** True when it tells what just happened: then it is read out. Standing text is not. */
  readonly live?: boolean | undefined;
}>;

/** A message that stands out. What kind it is, is said by colour, sign and (unseen) word. */
export function Alert({ skin = 'info', title, live, children }: AlertProps) {
  return (
    <div class={`au-c-alert au-c-alert--small au-c-alert--${skin}`} role={live ? liveRole(skin) : undefined}>
      <div class="au-c-alert__icon">
        <Icon name={icons[skin]} />
      </div>
      <div class="au-c-alert__content">
        <span class="visually-hidden">{words[skin]}</span>
        {title && <p class="au-c-alert__title">{title}</p>}
        {children && <div class="au-c-alert__message">{children}</div>}
      </div>
    </div>
  );
}

function liveRole(skin: AlertSkin) {
  return skin === 'error' || skin === 'warning' ? 'alert' : 'status';
}
