import type { CaseEvent } from '#contract/staff/case.ts';
import { eventLabels } from '../words/labels.ts';
import { packetWords } from '../words/packet-words.ts';
import { showMoment } from '../words/show-time.ts';
import { useLanguage, useText } from '../words/use-text.ts';
import { Part } from './part.tsx';

/** Everything that happened to the case, latest first. */
export const Timeline = ({ events }: { events: readonly CaseEvent[] }) => {
  const text = useText(packetWords);
  const language = useLanguage();
  return (
    <Part title={text.timeline}>
      <ol className="timeline">
        {events.toReversed().map(({ number, at, kind, by, byName, note }) => (
          <li key={number}>
            <p>
              <strong>{eventLabels[kind][language]}</strong>
              <span className="soft">{by.kind === 'staff' ? (byName ?? by.id) : text.by[by.kind]}</span>
              <time dateTime={at}>{showMoment(at, language)}</time>
            </p>
            {note && <p className="quoted">{note}</p>}
          </li>
        ))}
      </ol>
    </Part>
  );
};
