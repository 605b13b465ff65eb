import type { Entered } from '#reception/page.ts';
import type { ProposedOrganization } from '#rooms/parties/queries/organizations-by-mail-domain.ts';
import type { Role } from '../model.ts';
import type { AccountRequestView } from '../queries/get-account-request.ts';
import type { PersonView } from '../queries/get-person.ts';

/** Everything that is needed to decide on a request. */
export interface DecisionProps {
  readonly request: AccountRequestView;
  readonly domain: string;
  readonly isPublicDomain: boolean;
  /** The organisations that the mail domain points to. */
  readonly proposed: readonly ProposedOrganization[];
  /** For which organisations the actor may approve: the one asked for first, then the proposed ones. */
  readonly approvable: readonly { readonly id: string; readonly name: string }[];
  readonly roles: readonly Role[];
  /** Who has this address already. */
  readonly known: PersonView | null;
  readonly formKey: string;
  /** Which of the two forms came back, and what was typed in it. */
  readonly cameBack: { readonly form: 'approval' | 'refusal'; readonly entered: Entered } | null;
}
