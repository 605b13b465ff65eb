import { type Day, dutch } from '#platform/day.ts';
import { statedLater } from '#rooms/territory/texts.ts';

/** In the cell of a delineation: of which day its areas are, and that this is later than the asked one; nothing for null. */
export function StatedOn({ statedOn, day }: { statedOn: Day | null; day: Day }) {
  if (statedOn === null) return null;
  return (
    <span class="table-note">
      stand op {dutch(statedOn)}
      {statedOn > day && `, ${statedLater}`}
    </span>
  );
}
