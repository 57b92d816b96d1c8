import { afterReply, atFirst, nextLook, type Reachable } from './reachable.ts';

type Parts = {
  /** The release in force, or undefined where no reply came. */
  look: () => Promise<string | undefined>;
  now: () => number;
  random: () => number;
  onChange: (state: { reachable: boolean; release: string | undefined }) => void;
};

/** Looks after the server for as long as it is not closed, and tells when it goes, comes back, or has a new release. */
export const watchServer = ({ look, now, random, onChange }: Parts) => {
  let state: Reachable = atFirst;
  let release: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let looks = 0;
  let closed = false;

  const take = (replied: boolean, found: string | undefined) => {
    const before = { reachable: state.reachable, release };
    state = afterReply(state, replied, now());
    release = found ?? release;
    if (before.reachable !== state.reachable || before.release !== release) {
      onChange({ reachable: state.reachable, release });
    }
  };
  const lookNow = async () => {
    clearTimeout(timer);
    looks += 1;
    const mine = looks;
    const found = await look().catch(() => undefined);
    // a look that was overtaken by another says nothing new
    if (closed || mine !== looks) return;
    take(found !== undefined, found);
    timer = setTimeout(() => void lookNow(), nextLook(state, random()));
  };
  void lookNow();
  return {
    /** Looks at once: something else has failed, or the browser says that its network has changed. */
    look: () => void lookNow(),
    close: () => {
      closed = true;
      clearTimeout(timer);
    },
  };
};
