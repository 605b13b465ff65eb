import type { Child } from 'hono/jsx';
import { Icon } from '../icon/icon.tsx';
import type { IconName } from '../icon/icon-names.ts';

interface ContactCardProps {
  readonly name: string;
  /** What they are to the reader. */
  readonly kind?: string | undefined;
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
  readonly address?: string | undefined;
  readonly website?: string | undefined;
  readonly note?: Child;
  readonly level?: 2 | 3 | 4 | undefined;
}

/** How to reach somebody; what is not known is left out. */
export function ContactCard({
  name,
  kind,
  email,
  phone,
  address,
  website,
  note,
  level = 3,
}: ContactCardProps) {
  const Name = `h${level}` as const;
  return (
    <article class="au-c-card au-c-card--standout contact-card">
      <Name class="contact-card__name">{name}</Name>
      {kind && <p class="contact-card__kind">{kind}</p>}
      <ul class="contact-card__ways">
        {email && way('mail', 'E-mail', <a href={`mailto:${email}`}>{email}</a>)}
        {phone && way('phone', 'Telefoon', <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a>)}
        {address && way('location', 'Adres', address)}
        {website && way('link', 'Website', <a href={website}>{website.replace(/^https?:\/\//, '')}</a>)}
      </ul>
      {note && <div class="contact-card__note">{note}</div>}
    </article>
  );
}

function way(icon: IconName, label: string, content: Child) {
  return (
    <li>
      <Icon name={icon} label={`${label}:`} /> <span>{content}</span>
    </li>
  );
}
