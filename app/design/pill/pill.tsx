import { Icon } from '../icon/icon.tsx';
import type { IconName } from '../icon/icon-names.ts';

export type PillSkin = 'default' | 'ongoing' | 'success' | 'warning' | 'error';

interface PillProps {
  /** The state in words: the colour and the sign only underline it. */
  readonly children: string;
  readonly skin?: PillSkin | undefined;
  readonly icon?: IconName | undefined;
}

const signs: Record<PillSkin, IconName | undefined> = {
  default: undefined,
  ongoing: 'clock',
  success: 'check',
  warning: 'alert-triangle',
  error: 'cross',
};

/** A state in a few words. */
export function Pill({ skin = 'default', icon = signs[skin], children }: PillProps) {
  return (
    <span class={`au-c-pill au-c-pill--${skin}`}>
      {icon && <Icon name={icon} />}
      {children}
    </span>
  );
}
