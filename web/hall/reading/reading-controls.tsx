import type { Dispatch } from 'react';
import { Icon, type IconName } from '#web/shared/icon.tsx';
import type { SayReading } from './reading-phrases.ts';
import type { ReadingEvent, ReadingState } from './reading-state.ts';

type Props = {
  state: ReadingState;
  count: number;
  /** Where it is told who can apply. */
  who: number | undefined;
  isPolicy: boolean;
  say: SayReading;
  dispatch: Dispatch<ReadingEvent>;
};

type PlayProps = Pick<Props, 'state' | 'say' | 'dispatch'>;

/** Bars for pause, a triangle for going on: drawn, for no font has them alike. */
const PlayIcon = ({ playing }: { playing: boolean }) => (
  <svg className="reading-play-icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d={playing ? 'M7 5h3.500v14H7zM13.500 5H17v14h-3.500z' : 'M8 5v14l11-7z'} />
  </svg>
);

const PlayButton = ({ state, say, dispatch }: PlayProps) => {
  const { mode } = state;
  const playing = mode === 'reading';
  const word = playing ? 'pause' : mode === 'finished' ? 'fromStart' : 'resume';
  return (
    <button
      type="button"
      className="reading-button reading-play"
      // biome-ignore lint/a11y/noAutofocus: opened by the visitor; whoever uses keys goes on from here
      autoFocus
      onClick={() => dispatch({ kind: playing ? 'paused' : 'resumed' })}
    >
      <PlayIcon playing={playing} />
      {say(word)}
    </button>
  );
};

/** All that can be done with the reading, by touch. */
export const ReadingControls = ({ state, count, who, isPolicy, say, dispatch }: Props) => {
  const { at, slow } = state;
  const step = (to: number, word: 'previous' | 'next', icon: IconName) => (
    <button
      type="button"
      className={`reading-button reading-${word}`}
      aria-disabled={to < 0 || to >= count}
      onClick={() => to >= 0 && to < count && dispatch({ kind: 'went', to })}
    >
      <Icon name={icon} />
      {say(word)}
    </button>
  );
  return (
    <div className="reading-controls">
      <div className="reading-row">
        {step(at - 1, 'previous', 'next')}
        <PlayButton {...{ state, say, dispatch }} />
        {step(at + 1, 'next', 'next')}
      </div>
      <div className="reading-row">
        {who !== undefined && (
          <button type="button" className="reading-button" onClick={() => dispatch({ kind: 'went', to: who })}>
            <Icon name="person" />
            {say(isPolicy ? 'whoPolicy' : 'who')}
          </button>
        )}
        <button
          type="button"
          className="reading-button"
          aria-pressed={slow}
          onClick={() => dispatch({ kind: 'pace', slow: !slow })}
        >
          {say(slow ? 'normal' : 'slower')}
        </button>
      </div>
    </div>
  );
};
