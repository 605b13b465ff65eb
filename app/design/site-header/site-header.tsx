import { Icon } from '../icon/icon.tsx';

/** Who is signed in, for whom they act, and where they sign out or change that. */
export interface SignedInUser {
  readonly name: string;
  readonly actsFor: string;
  /** The page about their own account. */
  readonly accountHref?: string | undefined;
  /** The page to choose another membership; only for who has several. */
  readonly chooseHref?: string | undefined;
  /** Where the sign-out form is sent, and its one-time key. */
  readonly signOutAction: string;
  readonly oneTimeKey?: string | undefined;
}

interface SiteHeaderProps {
  readonly product: string;
  readonly homeHref: string;
  readonly user?: SignedInUser | undefined;
  /** Where to sign in, for who is not. */
  readonly signInHref?: string | undefined;
}

/** The black bar on top, with the yellow line: whose site it is, its name, and who is signed in. */
export function SiteHeader({ product, homeHref, user, signInHref }: SiteHeaderProps) {
  return (
    <header class="site-header">
      <div class="site-header__inner">
        <p class="site-header__names">
          <span class="site-header__owner">Vlaanderen</span>
          <a class="site-header__product" href={homeHref}>
            {product}
          </a>
        </p>
        {user && <User {...user} />}
        {!user && signInHref && (
          <a class="site-header__action" href={signInHref}>
            <Icon name="login" /> Aanmelden
          </a>
        )}
      </div>
    </header>
  );
}

function User({ name, actsFor, accountHref, chooseHref, signOutAction, oneTimeKey }: SignedInUser) {
  return (
    <div class="site-header__user">
      <p class="site-header__who">
        <Icon name="user" />
        <span>
          <strong>{accountHref ? <a href={accountHref}>{name}</a> : name}</strong>{' '}
          <span class="site-header__acts-for">voor {actsFor}</span>
        </span>
      </p>
      {chooseHref && (
        <a class="site-header__action" href={chooseHref}>
          <Icon name="switches" /> Wisselen
        </a>
      )}
      <form method="post" action={signOutAction}>
        {oneTimeKey && <input type="hidden" name="sleutel" value={oneTimeKey} />}
        <button type="submit" class="site-header__action">
          <Icon name="logout" /> Afmelden
        </button>
      </form>
    </div>
  );
}
