import { Alert } from '#design/alert/alert.tsx';
import { Button } from '#design/button/button.tsx';
import { DateInput } from '#design/date-input/date-input.tsx';
import { Details } from '#design/details/details.tsx';
import type { Day } from '#platform/day.ts';
import { firstKnownDay } from '#rooms/territory/model.ts';
import { otherDayWords } from '#rooms/territory/texts.ts';

/** Says of which day a page tells when that is not today. */
export function DayNotice({ path, day, today }: { path: string; day: Day; today: Day }) {
  if (day === today) return null;
  return (
    <Alert title={otherDayWords(day, today)}>
      Dit is niet de toestand van vandaag. <a href={path}>Toon vandaag</a>.
    </Alert>
  );
}

/** Lets one choose the day of which a page tells. */
export function DayForm({ path, day }: { path: string; day: Day }) {
  return (
    <Details summary="Een andere datum bekijken">
      <form action={path} class="stack">
        <DateInput
          name="datum"
          label="Toestand op"
          required
          value={day}
          min={firstKnownDay}
          hint="De gegevens beginnen op 31 december 2018. Gemeenten fuseerden op 1 januari 2019 en 1 januari 2025."
        />
        <Button skin="secondary">Toon deze datum</Button>
      </form>
    </Details>
  );
}
