import { useMemo } from 'react';
import type { Language } from '#contract/language.ts';
import type { SpeechRate } from '#contract/voice/speech.ts';
import type { Chosen } from '#core/guide/applies.ts';
import type { Speaker } from '../voice/speaker.ts';
import { ReadingControls } from './reading-controls.tsx';
import { ReadingHead } from './reading-head.tsx';
import { readingLines, whoLine } from './reading-lines.ts';
import { makeSayReading, type SayReading } from './reading-phrases.ts';
import { ReadingContents, ReadingText } from './reading-text.tsx';
import { type FoundReading, useReading } from './use-reading.ts';
import { useReadingAloud } from './use-reading-aloud.ts';
import { useReadingKeys } from './use-reading-keys.ts';
import '../styles/panel-button.css';
import './reading.css';
import './reading-buttons.css';

type Props = {
  /** A guide, a bundle or a policy. */
  matter: string;
  language: Language;
  /** Of the visit. */
  token: string | undefined;
  speaker: Speaker;
  rate: SpeechRate;
  /** True from the moment a question interrupts until its answer has been said; the reading then goes on. */
  held: boolean;
  /** What the visitor has told: paragraphs for other cases are left out. */
  chosen?: Chosen | undefined;
  onClosed: () => void;
};

type Open = Omit<Props, 'matter' | 'token'> & { reading: FoundReading; say: SayReading };

const OpenReading = ({ reading, language, speaker, rate, held, chosen, say, onClosed }: Open) => {
  // the page makes the choices anew with every change of anything
  const choices = JSON.stringify(chosen ?? {});
  const lines = useMemo(() => readingLines(reading, JSON.parse(choices) as Chosen), [reading, choices]);
  const [state, dispatch] = useReadingAloud({ lines, language, rate, speaker, held });
  const { at, mode } = state;
  const who = whoLine(lines);
  useReadingKeys({ state, dispatch, onClosed, held });
  const told = held ? 'held' : mode === 'reading' ? undefined : mode;
  return (
    <div className="reading-open">
      <div className="reading-notes">
        {reading.offline && <p>{say('offline')}</p>}
        {reading.notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </div>
      <div className="reading-progress">
        <progress max={lines.length} value={at + 1} aria-label={say('progress', at + 1, lines.length)} />
        <p>
          {say('progress', at + 1, lines.length)}
          <span role="status">{told && ` · ${say(told)}`}</span>
        </p>
      </div>
      <ReadingText {...{ lines, at, language, say }} />
      <ReadingContents {...{ lines, at, say }} onGo={(to) => dispatch({ kind: 'went', to })} />
      <ReadingControls {...{ state, who, say, dispatch }} count={lines.length} isPolicy={reading.kind === 'policy'} />
    </div>
  );
};

/** Reads a matter aloud, paragraph by paragraph, with all of it to be seen; the caption is the page itself. */
export const ReadingPanel = ({ matter, token, ...rest }: Props) => {
  const { language, onClosed } = rest;
  const [reading, again] = useReading(matter, language, token);
  const say = makeSayReading(language);
  const isOpen = typeof reading === 'object';
  return (
    <section className="reading" aria-label={say('region')}>
      <ReadingHead title={isOpen ? reading.title : ''} {...{ say, onClosed }} />
      {reading === 'loading' && <p role="status">{say('loading')}</p>}
      {reading === 'failed' && (
        <div role="alert">
          <p>{say('failed')}</p>
          <button type="button" className="reading-button" onClick={again}>
            {say('again')}
          </button>
        </div>
      )}
      {isOpen && <OpenReading key={reading.matter + reading.language} {...{ ...rest, reading, say }} />}
    </section>
  );
};
