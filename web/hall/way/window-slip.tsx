import type { Hall, Way } from '#contract/hall.ts';
import type { Language } from '#contract/language.ts';
import { dayOf } from '#core/handoff/hall-calendar.ts';
import { carryWords } from './carry-words.ts';
import { placeName } from './place-name.ts';

type Props = {
  hall: Hall;
  /** The window; without one it sends to the help desk. */
  to: string | undefined;
  way: Way | undefined;
  /** The matter. */
  name: string;
  language: Language;
};

/** What somebody without a smartphone takes along: where to go and what to say there. Also the slip that is printed. */
export const WindowSlip = ({ hall, to, way, name, language }: Props) => {
  const words = carryWords[language];
  const window = hall.windows.find(({ id }) => id === to);
  const zone = hall.zones.find(({ id }) => id === window?.zone);
  const floor = hall.floors.find(({ id }) => id === zone?.floor);
  return (
    <section className="way-slip" aria-label={words.slip}>
      <p className="way-slip-hall">{hall.name[language]}</p>
      {window ? (
        <>
          <p className="way-slip-window">{placeName(hall, window.id, language)}</p>
          <p>{[floor, zone].flatMap((it) => it?.name[language] ?? []).join(' · ')}</p>
          <p className="way-slip-tell">{words.tell(name)}</p>
        </>
      ) : (
        <p className="way-slip-tell">{words.atDesk}</p>
      )}
      {way && (
        <ol className="way-slip-steps">
          {way.instructions.map((instruction, at) => (
            <li key={`${at} ${instruction.zh}`}>{instruction[language]}</li>
          ))}
        </ol>
      )}
      <p className="way-slip-foot">
        {words.onDay(dayOf(Date.now()))}
        {hall.sample && ` · ${hall.notice[language]}`}
      </p>
    </section>
  );
};
