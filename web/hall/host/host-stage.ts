import type { HostPreference } from './choose-host.ts';
import type { HostPose, HostRenderer } from './host-pose.ts';
import { makeSolidJudge, offerSolid } from './solid-offer.ts';
import { makeSparingHost } from './sparing-host.ts';

/** Where the host stands: its renderers in their box, of which one is seen. */
type HostStage = {
  show: (pose: HostPose) => void;
  resize: (width: number, height: number) => void;
  /** Told how long the last full frame took, in milliseconds; frames left out on purpose are not told. */
  pass: (frame: number) => void;
  close: () => void;
};

/** Milliseconds for one host to go over into the other; `host.css` says the same. */
const crossing = 600;

const place = (box: HTMLElement, host: HostRenderer) => {
  host.element.classList.add('host-layer', `host-${host.kind}`);
  box.append(host.element);
};

const remove = (host: HostRenderer) => {
  host.element.remove();
  host.close();
};

/** Says which host is seen, and whether the other one has faded away. */
const makeSight = (box: HTMLElement) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const sight = {
    seen: 'drawn' as HostRenderer['kind'],
    faded: true,
    see: (kind: HostRenderer['kind']) => {
      if (kind !== sight.seen) {
        sight.faded = false;
        clearTimeout(timer);
        timer = setTimeout(() => {
          sight.faded = true;
        }, crossing);
      }
      sight.seen = kind;
      box.dataset.host = kind;
    },
    close: () => clearTimeout(timer),
  };
  sight.see('drawn');
  return sight;
};

/** Begins with the drawn host at once, and goes over to the solid one where that runs well enough. */
export const makeHostStage = (box: HTMLElement, prefer: HostPreference): HostStage => {
  const drawn = makeSparingHost();
  const sight = makeSight(box);
  const judge = makeSolidJudge(prefer);
  let solid: HostRenderer | undefined;
  let closed = false;
  let size = { width: 1, height: 1 };
  const dropSolid = () => {
    const gone = solid;
    solid = undefined;
    sight.see('drawn');
    if (gone) setTimeout(() => remove(gone), crossing);
  };
  const accept = (offered: HostRenderer | undefined) => {
    if (!offered) return;
    if (closed) return offered.close();
    offered.resize(size.width, size.height);
    offered.onLost(dropSolid);
    place(box, offered);
    solid = offered;
  };
  place(box, drawn);
  // Where no solid host is to be had, the drawn one stays.
  offerSolid(prefer).then(accept, () => undefined);
  return {
    show: (pose) => {
      if (sight.seen === 'drawn' || !sight.faded) drawn.show(pose);
      solid?.show(pose);
    },
    resize: (width, height) => {
      size = { width, height };
      for (const host of [drawn, solid]) host?.resize(width, height);
    },
    pass: (frame) => {
      if (!solid) return drawn.pass(frame);
      const verdict = judge(frame);
      if (verdict === 'take') sight.see('solid');
      if (verdict === 'leave') dropSolid();
    },
    close: () => {
      closed = true;
      sight.close();
      for (const host of [drawn, solid]) if (host) remove(host);
      solid = undefined;
    },
  };
};
