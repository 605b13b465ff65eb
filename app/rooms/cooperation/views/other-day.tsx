import { Alert } from '#design/alert/alert.tsx';
import { Button } from '#design/button/button.tsx';
import { DateInput } from '#design/date-input/date-input.tsx';
import { Details } from '#design/details/details.tsx';
import type { Day } from '#platform/day.ts';
import { firstKnownDay } from '#rooms/territory/model.ts';
import { otherDayWords } from '#rooms/territory/texts.ts';

interface OtherDayProps {
  readonly path: string;
  readonly day: Day;
}

/** Says of which day the municipalities and regions on a page are when that is not today. */
export function OtherDayNotice({ path, day, today }: OtherDayProps & { readonly today: Day }) {
  if (day === today) return null;
  return (
    <Alert title={otherDayWords(day, today)}>
      De gemeenten en regio’s zijn die van deze dag; de deelnemers blijven die van de lijst.{' '}
      <a href={path}>Toon vandaag</a>.
    </Alert>
  );
}

/** Lets one choose the day of the municipalities and regions. */
export function OtherDayForm({ path, day }: OtherDayProps) {
  return (
    <Details summary="De gemeenten en regio’s van een andere datum">
      <form action={path} class="stack">
        <DateInput
          name="datum"
          label="Gemeenten en regio’s op"
          required
          value={day}
          min={firstKnownDay}
          hint="De deelnemers blijven die van de lijst; fusies worden gevolgd."
        />
        <Button skin="secondary">Toon deze datum</Button>
      </form>
    </Details>
  );
}
