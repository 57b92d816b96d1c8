import { useEffect, useState } from 'react';
import type { GuideCentres } from '#contract/centre.ts';
import { visitRoutes } from '#contract/visit-routes.ts';
import { call } from '#web/shared/call.ts';

/** The town and street centres that take a guide; undefined until they are known, and for a bundle. */
export const useCentres = (guide: string | undefined, token: string | undefined) => {
  const [centres, setCentres] = useState<GuideCentres>();
  useEffect(() => {
    setCentres(undefined);
    if (guide === undefined) return;
    let current = true;
    void call(visitRoutes.findCentres, { guideId: guide }, token).then((reply) => {
      if (current && reply.ok) setCentres(reply.value);
    });
    return () => {
      current = false;
    };
  }, [guide, token]);
  return centres;
};
