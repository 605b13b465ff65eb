import type { MapPicture } from '#rooms/territory/engine/map-picture.ts';
import type { MovedMark } from '#rooms/territory/engine/moved-marks.ts';
import { mapViewOf, trialHref } from '#rooms/territory/engine/trial-view.ts';
import { MapDrawing } from './map-drawing.tsx';
import { MapElement } from './map-element.tsx';
import { mapLabel } from './map-titles.ts';
import { MapToolbar } from './map-toolbar.tsx';
import { choiceId, type TrialFrame } from './trial-frame.ts';
import { MovedMarks } from './trial-marks.tsx';
import { movesCount } from './trial-words.ts';

interface TrialBoardProps {
  readonly frame: TrialFrame;
  readonly picture: MapPicture;
  readonly marks: readonly MovedMark[];
}

/** The map of an exercise: every municipality leads to where it may go; the ones that moved are marked. */
export function TrialBoard({ frame: { view }, picture, marks }: TrialBoardProps) {
  const label = `${mapLabel(picture)}, na ${movesCount(view.moves.length)}`;
  return (
    <>
      <MapElement>
        <figure class="area-map">
          <MapDrawing
            picture={picture}
            view={mapViewOf(view)}
            label={label}
            hrefOf={(municipality) => `${trialHref(view, { municipality })}#${choiceId}`}
            over={<MovedMarks marks={marks} unit={picture.unit} />}
          />
        </figure>
      </MapElement>
      <MapToolbar
        picture={picture}
        view={mapViewOf(view)}
        hrefOf={({ municipality = view.municipality, frame = view.frame, names = view.names }) =>
          trialHref(view, { municipality, frame, names })
        }
      />
    </>
  );
}
