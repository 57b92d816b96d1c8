import { useEffect, useState } from 'react';
import type { CompleteGuide } from '#contract/guide/guide.ts';
import { routes } from '#contract/routes.ts';
import { useRoom } from '../state/room.ts';

/** The guide of the case; `undefined` until it is read, and `none` where there is none to read. */
export const useGuide = (guideId: string | undefined): CompleteGuide | 'none' | undefined => {
  const { askQuietly } = useRoom();
  const [guide, setGuide] = useState<CompleteGuide | 'none'>();
  useEffect(() => {
    if (!guideId) return setGuide('none');
    let isWanted = true;
    void askQuietly(routes.readGuide, { guideId }).then((reply) => {
      const found = reply.ok && reply.value.guide.detail === 'complete' ? reply.value.guide : 'none';
      if (isWanted) setGuide(found);
    });
    return () => {
      isWanted = false;
    };
  }, [askQuietly, guideId]);
  return guide;
};
