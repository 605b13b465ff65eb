import { Button, ButtonGroup } from '#design/button/button.tsx';
import { ErrorSummary } from '#design/error-summary/error-summary.tsx';
import { Form } from '#design/form/form.tsx';
import { PageHeading } from '#design/heading/heading.tsx';
import { type Column, Table } from '#design/table/table.tsx';
import { dayOf, dutch } from '#platform/day.ts';
import { dutchMoment } from '#platform/dutch-moment.ts';
import { Invalid } from '#platform/refusals.ts';
import type { Get, Post } from '#reception/page.ts';
import { revokeFollowUpLinks, sendNewLink } from '../commands/renew-follow-up.ts';
import { getInquiry } from '../queries/get-inquiry.ts';
import { type FollowUpLink, listFollowUpLinks } from '../queries/list-follow-up-links.ts';

/** `/vragen/:nummer/links`: by which links the asker can follow the question, and how to take them back. */
export const GET: Get = async (ctx, { params, path, formKey, entered }) => {
  const { id, number, subjectLine, askerEmail } = await getInquiry(ctx, params.nummer ?? '');
  const links = await listFollowUpLinks(ctx, id);
  const title = 'Links van de vraagsteller';
  return {
    title: `${title}: ${number}`,
    trail: [
      { label: 'Start', href: '/' },
      { label: 'Vragen', href: '/vragen' },
      { label: number, href: `/vragen/${number}` },
      { label: title },
    ],
    body: (
      <div class="stack">
        <PageHeading
          title={title}
          kind={`${number}: ${subjectLine}`}
          intro="Elke mail aan de vraagsteller heeft een eigen link. Wie hem heeft, ziet de opvolgpagina. Is er een in verkeerde handen, trek dan alle links in."
        />
        {entered && <ErrorSummary message={entered.message} errors={entered.fields} />}
        <Form action={path} oneTimeKey={formKey} label={title}>
          <ButtonGroup>
            <Button
              name="daad"
              value="vervangen"
              disabledBecause={askerEmail === null ? noAddress : undefined}
            >
              Trek alle links in en stuur een nieuwe
            </Button>
            <Button
              name="daad"
              value="nieuw"
              skin="secondary"
              disabledBecause={askerEmail === null ? noAddress : undefined}
            >
              Stuur er een nieuwe bij
            </Button>
            <Button name="daad" value="intrekken" skin="danger">
              Trek alle links in
            </Button>
          </ButtonGroup>
          <p class="prose">
            {askerEmail === null
              ? noAddress
              : `Een nieuwe link gaat naar ${askerEmail}, en naar geen ander adres.`}
          </p>
        </Form>
        <Table
          caption="Alle links van deze vraag"
          rows={links}
          columns={columnsAt(ctx.now)}
          empty="Er is nog geen link verstuurd."
          stacks
        />
      </div>
    ),
  };
};

const noAddress = 'Van deze vraagsteller is er geen mailadres.';

/** The links are revoked, a new one goes out, or both. */
export const POST: Post = async (ctx, { params, path, form, house }) => {
  const number = params.nummer ?? '';
  switch (form.text('daad')) {
    case 'intrekken':
      await revokeFollowUpLinks(ctx, number);
      return { seeOther: path, notice: 'Alle links zijn ingetrokken.' };
    case 'nieuw':
      await sendNewLink(ctx, number, house);
      return { seeOther: path, notice: 'Er is een nieuwe link onderweg.' };
    case 'vervangen':
      await revokeFollowUpLinks(ctx, number);
      await sendNewLink(ctx, number, house);
      return { seeOther: path, notice: 'De oude links zijn ingetrokken, een nieuwe is onderweg.' };
    default:
      throw new Invalid('Kies wat je wilt doen.', {});
  }
};

function columnsAt(now: Date): readonly Column<FollowUpLink>[] {
  return [
    { key: 'gemaakt', label: 'Verstuurd', header: true, cell: ({ madeAt }) => dutchMoment(madeAt) },
    { key: 'tot', label: 'Werkt tot', cell: ({ expiresAt }) => dutch(dayOf(expiresAt)) },
    { key: 'stand', label: 'Stand', cell: (link) => standingOf(link, now) },
  ];
}

function standingOf({ expiresAt, revokedAt }: FollowUpLink, now: Date): string {
  if (revokedAt !== null) return `ingetrokken, ${dutchMoment(revokedAt)}`;
  return expiresAt > now ? 'werkt' : 'verlopen';
}
