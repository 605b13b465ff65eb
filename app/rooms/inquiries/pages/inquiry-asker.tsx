import { Select } from '#design/select/select.tsx';
import { checkedForm } from '#platform/checked-form.ts';
import type { Get, Post } from '#reception/page.ts';
import { listOrganizationChoices } from '#rooms/parties/queries/list-organization-choices.ts';
import { identifyAsker } from '../commands/identify-asker.ts';
import { askerForm } from '../forms.ts';
import { askerKinds, askerOptions } from '../views/asker-options.ts';
import { deedPage, versionOf } from './deed-page.tsx';

/** `/vragen/:nummer/vraagsteller`: for which government the question is asked. */
export const GET: Get = async (ctx, request) => {
  const governments = await listOrganizationChoices(ctx, askerKinds);
  return deedPage(ctx, request, {
    title: 'Vraagsteller',
    intro: 'Wie voor dit bestuur is aangemeld, ziet de vraag vanaf nu bij zijn vragen.',
    button: 'Bewaar',
    known: ({ organizationId }) => ({ organisatie: organizationId }),
    fields: (field) => (
      <Select
        {...field('organisatie')}
        label="Bestuur"
        empty="geen bestuur dat we kennen"
        options={askerOptions(governments)}
      />
    ),
  });
};

/** It is known who asks. */
export const POST: Post = async (ctx, { params, form }) => {
  const { organisatie, versie } = checkedForm(askerForm, form);
  const number = params.nummer ?? '';
  await identifyAsker(ctx, number, { organizationId: organisatie, version: versionOf(versie) });
  return { seeOther: `/vragen/${number}`, notice: 'Bewaard.' };
};
