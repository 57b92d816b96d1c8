import type { Hall, Way } from '#contract/hall.ts';
import type { Language } from '#contract/language.ts';
import { walkingMinutes } from '#core/hall/walking-minutes.ts';
import { OpeningLine } from './opening-line.tsx';
import { placeName } from './place-name.ts';
import { QueueLine } from './queue-line.tsx';
import { useCalendar } from './use-calendar.ts';
import { useQueue } from './use-queue.ts';
import { wayWords } from './way-words.ts';

type Props = {
  id: string;
  hall: Hall;
  to: string;
  way: Way | undefined;
  token: string | undefined;
  language: Language;
};

/** Where it goes, how far it is, whether it is open and who waits there. */
export const WayHead = ({ id, hall, to, way, token, language }: Props) => {
  const words = wayWords[language];
  const calendar = useCalendar();
  const queue = useQueue(token);
  const window = hall.windows.find((it) => it.id === to);
  const zone = hall.zones.find((it) => it.id === window?.zone);
  const node = (window ?? hall.places.find((it) => it.id === to))?.node;
  const floorId = hall.nodes.find((it) => it.id === node)?.floor;
  const floor = hall.floors.find((it) => it.id === floorId);
  const where = [floor, zone, window].flatMap((it) => it?.name[language] ?? []);
  return (
    <header className="way-head">
      <h2 id={id}>{words.to(placeName(hall, to, language))}</h2>
      {way && (
        <p className="way-far">
          {words.metres(Math.round(way.metres))}
          <span aria-hidden="true"> · </span>
          {words.minutes(walkingMinutes(way.metres))}
        </p>
      )}
      <p className="way-where">{where.join(' · ')}</p>
      <OpeningLine hall={hall} calendar={calendar} language={language} />
      {queue && window && <QueueLine queue={queue} number={window.number} language={language} />}
    </header>
  );
};
