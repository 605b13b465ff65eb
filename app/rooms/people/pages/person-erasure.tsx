import { Checkbox } from '#design/checkbox-group/checkbox.tsx';
import { Confirmation } from '#design/confirmation/confirmation.tsx';
import { ErrorSummary } from '#design/error-summary/error-summary.tsx';
import { checkedForm } from '#platform/checked-form.ts';
import type { Get, Post } from '#reception/page.ts';
import { erasePerson } from '../commands/erase-person.ts';
import { erasureForm } from '../forms.ts';
import { getPerson } from '../queries/get-person.ts';
import { personTrail } from '../views/administration-trail.ts';
import { erasedPersonPage } from './erased-person-page.tsx';

/** `/beheer/personen/:id/wissing`: asks whether everything personal must really go. */
export const GET: Get = async (ctx, { path, params, formKey, entered }) => {
  const person = await getPerson(ctx, params.id ?? '');
  if (person.erasedAt !== null) return erasedPersonPage(person);
  return {
    title: `Persoonsgegevens van ${person.name} wissen`,
    trail: personTrail(person, 'Persoonsgegevens wissen'),
    body: (
      <>
        {entered && <ErrorSummary message={entered.message} errors={entered.fields} />}
        <Confirmation
          title={`Wil je de persoonsgegevens van ${person.name} wissen?`}
          action={path}
          confirm="Persoonsgegevens definitief wissen"
          skin="danger"
          cancelHref={`/beheer/personen/${person.id}`}
          oneTimeKey={formKey}
        >
          <p>
            Dit kan niet ongedaan gemaakt worden. Stelde deze persoon zelf vragen, laat de coördinator die dan
            eerst wissen, bij Beheer, Vraagsteller wissen: zonder mailadres vindt niemand ze nog.
          </p>
          <ul>
            <li>
              Naam, mailadres, functies en accountaanvragen verdwijnen, ook uit het journaal en de mails.
            </li>
            <li>Alle sessies en hoedanigheden eindigen, en aanmelden kan niet meer.</li>
            <li>
              Eigen bewaarde lijsten van vragen verdwijnen binnen het uur. Gedeelde blijven, zonder naam.
            </li>
            <li>Wat de persoon deed, blijft in het journaal staan zonder naam.</li>
          </ul>
          <Checkbox
            name="zeker"
            label="Ja, wis de gegevens van deze persoon definitief"
            required
            checked={entered?.values.text('zeker') === 'ja'}
            error={entered?.fields.zeker}
          />
        </Confirmation>
      </>
    ),
  };
};

/** Erases everything personal. */
export const POST: Post = async (ctx, { params, form }) => {
  checkedForm(erasureForm, form);
  await erasePerson(ctx, params.id ?? '');
  return { seeOther: '/beheer/personen', notice: 'De persoonsgegevens zijn gewist.' };
};
