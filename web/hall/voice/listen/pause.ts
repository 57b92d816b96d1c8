/** A pause of so many frames of 32 ms, 256 ms, may be the end. */
const framesAPause = 8;
/** How many pauses of an utterance may be taken for its end; whoever pauses more often is waited for. */
const mostPauses = 3;
/** One voiced frame alone is a spike of the hall: so many in a row are the voice that goes on. */
const framesGoingOn = 2;

/** Tells, frame by frame, when a pause has come that may be the end, and when the voice goes on after it. */
export const watchPauses = () => {
  let row = 0;
  let pauses = 0;
  // what was heard before the first word is no pause
  let silent = Number.NEGATIVE_INFINITY;
  return (voiced: boolean): 'paused' | 'resumed' | undefined => {
    row = voiced ? row + 1 : 0;
    if (row < framesGoingOn) {
      silent += 1;
      if (silent !== framesAPause) return undefined;
      pauses += 1;
      return pauses <= mostPauses ? 'paused' : undefined;
    }
    const wasPaused = silent >= framesAPause;
    silent = 0;
    return wasPaused ? 'resumed' : undefined;
  };
};
