/** How far the reading is. `reading` stays while a question interrupts it: it goes on by itself. */
export type ReadingState = {
  /** The paragraph, from 0. */
  at: number;
  mode: 'reading' | 'paused' | 'finished';
  slow: boolean;
};

export type ReadingEvent =
  /** The paragraph was read to its end. */
  | { kind: 'said' }
  | { kind: 'paused' }
  | { kind: 'resumed' }
  /** To a paragraph, which is then read. */
  | { kind: 'went'; to: number }
  | { kind: 'pace'; slow: boolean };

export const startReading = (slow: boolean): ReadingState => ({ at: 0, mode: 'reading', slow });

/** What follows from an event, with so many paragraphs. */
export const afterReading = (state: ReadingState, event: ReadingEvent, count: number): ReadingState => {
  switch (event.kind) {
    case 'said':
      if (state.mode !== 'reading') return state;
      return state.at + 1 < count ? { ...state, at: state.at + 1 } : { ...state, mode: 'finished' };
    case 'paused':
      return state.mode === 'reading' ? { ...state, mode: 'paused' } : state;
    case 'resumed':
      return { ...state, mode: 'reading', at: state.mode === 'finished' ? 0 : state.at };
    case 'went':
      return { ...state, mode: 'reading', at: Math.max(0, Math.min(count - 1, event.to)) };
    case 'pace':
      return { ...state, slow: event.slow };
  }
};
