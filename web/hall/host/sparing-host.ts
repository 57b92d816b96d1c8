import { makeSlowWatch } from './choose-host.ts';
import { makeDrawnHost } from './drawn/drawn-host.ts';
import type { HostRenderer } from './host-pose.ts';

/** Milliseconds a frame of the drawn host may take for long, and how sharp it is after that: a share of its pixels in a line. */
const slowest = 45;
const spared = 0.75;

/** The drawn host, which makes do with fewer pixels once it has been slow for five seconds; its element is stretched to its box by the style sheet. */
export const makeSparingHost = (): HostRenderer & { pass: (frame: number) => void } => {
  const drawn = makeDrawnHost();
  const isSlow = makeSlowWatch(slowest);
  let sharp = 1;
  let size = { width: 1, height: 1 };
  const fit = () => drawn.resize(size.width * sharp, size.height * sharp);
  return {
    ...drawn,
    resize: (width, height) => {
      size = { width, height };
      fit();
    },
    pass: (frame) => {
      if (sharp === spared || !isSlow(frame)) return;
      sharp = spared;
      fit();
    },
  };
};
