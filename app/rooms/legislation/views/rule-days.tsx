import { Button } from '#design/button/button.tsx';
import { DateInput } from '#design/date-input/date-input.tsx';
import { Details } from '#design/details/details.tsx';
import { type Day, dutch } from '#platform/day.ts';
import { firstKnownDay } from '#rooms/territory/model.ts';

interface RuleDaysProps {
  readonly path: string;
  readonly day: Day;
  /** The days on which a rule or derogation began. */
  readonly days: readonly Day[];
}

/** Lets one choose the day of the rules, with the days on which they changed at hand. */
export function RuleDays({ path, day, days }: RuleDaysProps) {
  return (
    <Details summary="Een andere datum bekijken">
      <div class="stack">
        <form action={path} class="stack">
          <DateInput name="datum" label="Regels op" required value={day} min={firstKnownDay} />
          <Button skin="secondary">Toon deze datum</Button>
        </form>
        <p>Op deze dagen veranderde er iets:</p>
        <ul>
          {days
            .filter((other) => other !== day)
            .map((other) => (
              <li>
                <a href={`${path}?datum=${other}`}>{dutch(other)}</a>
              </li>
            ))}
        </ul>
      </div>
    </Details>
  );
}
