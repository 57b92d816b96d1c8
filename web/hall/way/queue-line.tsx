import type { HallQueue } from '#contract/hall-queue.ts';
import type { Language } from '#contract/language.ts';
import { wayWords } from './way-words.ts';

type Props = { queue: NonNullable<HallQueue['queue']>; number: string; language: Language };

/** "前面还有 3 人，约 9 分钟", as the queue system tells it of one window. Nothing where it tells nothing. */
export const QueueLine = ({ queue, number, language }: Props) => {
  const words = wayWords[language];
  const window = queue.windows.find((it) => it.number === number);
  if (!window) return null;
  const { open, waiting, minutes, serving } = window;
  const ahead = waiting === 0 ? words.queueNobody : waiting !== undefined && words.queueAhead(waiting);
  const wait = minutes !== undefined && waiting !== 0 && words.queueMinutes(minutes);
  const texts = open ? [ahead, wait].filter((it) => it !== false) : [words.windowClosed];
  if (texts.length === 0 && serving === undefined) return null;
  return (
    <p className="way-queue" data-state={open ? 'open' : 'closed'}>
      <strong>{texts.join(words.comma)}</strong>{' '}
      {open && serving !== undefined && <span>{words.queueServing(serving)}</span>}{' '}
      {queue.sample && <small className="sample-tag">{words.sampleTag}</small>}
    </p>
  );
};
