import { useEffect, useRef, useState } from 'react';
import type { Conversation } from './conversation-state.ts';
import { afterSentence, type Followed, nothingFollowed } from './followed.ts';

/** Fetched where a visit can be followed, and nowhere else. */
const load = () => import('../live/follow-visit.ts');

/** So long after a question the connection is let go until the next one, in milliseconds. */
const restsAfter = 5 * 60_000;

/** True while a question waits, and for some time before and after. */
const useAwake = (waiting: string | undefined) => {
  const [awake, setAwake] = useState(true);
  useEffect(() => {
    setAwake(true);
    if (waiting !== undefined) return;
    const resting = setTimeout(setAwake, restsAfter, false);
    return () => clearTimeout(resting);
  }, [waiting]);
  return awake;
};

/**
 * Hears the sentences of the answer that is waited for, where the visit can be followed. They are kept until the next
 * question, for whoever was told of them. Without a connection there are none, and the answer comes all the same.
 */
export const useFollowing = ({ visit, turns }: Conversation): Followed => {
  const [followed, setFollowed] = useState(nothingFollowed);
  const waiting = turns.find((turn) => turn.status === 'waiting' && !turn.offline)?.id;
  const awaited = useRef(waiting);
  awaited.current = waiting;
  const awake = useAwake(waiting);
  const { visitId, token } = visit?.follows && awake ? visit : {};
  const failed = turns.at(-1)?.status === 'failed';

  // what was heard belongs to one attempt at one question of one visit
  const attempt = `${visit?.visitId} ${turns.at(-1)?.id} ${failed}`;
  useEffect(() => {
    if (attempt) setFollowed(nothingFollowed);
  }, [attempt]);
  useEffect(() => {
    if (visitId === undefined || token === undefined) return;
    let stop: (() => void) | undefined;
    let over = false;
    const follow = async () => {
      const { followVisit } = await load();
      if (over) return;
      stop = followVisit({ visitId, token }, (sentence) => {
        // what comes after the answer is late
        if (sentence.turnId === awaited.current) setFollowed((it) => afterSentence(it, sentence));
      });
    };
    void follow().catch(() => {});
    return () => {
      over = true;
      stop?.();
    };
  }, [visitId, token]);
  return followed;
};
