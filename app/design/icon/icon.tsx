import { createContext, useContext } from 'hono/jsx';
import type { IconName } from './icon-names.ts';

/** The address of the sprite, given by the layout; empty outside a page. */
export const IconsContext = createContext('');

interface IconProps {
  readonly name: IconName;
  readonly size?: 'medium' | 'large' | undefined;
  /** Words for who cannot see it. Without them the icon is decoration, and hidden from assistive technology. */
  readonly label?: string | undefined;
}

/** One symbol of the sprite. Beside text it is decoration; alone it needs a label. */
export function Icon({ name, size, label }: IconProps) {
  const classes = `au-c-icon ${size ? `au-c-icon--${size}` : ''}`;
  const symbol = <use href={`${useContext(IconsContext)}#${name}`} />;
  if (!label) {
    return (
      <svg class={classes} aria-hidden="true">
        {symbol}
      </svg>
    );
  }
  return (
    <svg class={classes} role="img" aria-label={label}>
      {symbol}
    </svg>
  );
}
