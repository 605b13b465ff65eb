import { Select } from '#design/select/select.tsx';
import { checkedForm } from '#platform/checked-form.ts';
import type { Get, Post } from '#reception/page.ts';
import { listProvinces } from '#rooms/parties/queries/list-provinces.ts';
import { assignInquiry } from '../commands/assign-inquiry.ts';
import { assignmentForm } from '../forms.ts';
import { getInquiry } from '../queries/get-inquiry.ts';
import { listHandlers } from '../queries/list-handlers.ts';
import { deedPage, versionOf } from './deed-page.tsx';

/** `/vragen/:nummer/toewijzing`: which contact point leads, and who has it. */
export const GET: Get = async (ctx, request) => {
  const provinces = await listProvinces(ctx);
  const handlers = await listHandlers(ctx);
  return deedPage(ctx, request, {
    title: 'Toewijzen',
    intro: 'Eén contactpunt leidt, of het centrum. Wie de vraag heeft, ziet ze bij “Van mij”.',
    button: 'Wijs toe',
    known: ({ provinceNis, ownerId }) => ({ provincie: provinceNis, behandelaar: ownerId }),
    fields: (field) => (
      <>
        <Select
          {...field('provincie')}
          label="Leidt"
          empty="het centrum"
          options={provinces.map(({ nis, name }) => ({ value: nis, label: `contactpunt ${name}` }))}
        />
        <Select
          {...field('behandelaar')}
          label="Behandelaar"
          empty="nog niemand"
          options={handlers.map(({ personId, name, organizationName }) => ({
            value: personId,
            label: `${name} (${organizationName})`,
          }))}
        />
      </>
    ),
  });
};

/** It has a place and somebody. */
export const POST: Post = async (ctx, { params, form }) => {
  const { provincie, behandelaar, versie } = checkedForm(assignmentForm, form);
  const inquiry = await getInquiry(ctx, params.nummer ?? '');
  const follows = inquiry.provinces.filter((nis) => nis !== provincie && nis !== inquiry.provinceNis);
  const assigned = { provinceNis: provincie, follows, ownerId: behandelaar, version: versionOf(versie) };
  await assignInquiry(ctx, inquiry.number, assigned);
  return { seeOther: `/vragen/${inquiry.number}`, notice: 'Toegewezen.' };
};
