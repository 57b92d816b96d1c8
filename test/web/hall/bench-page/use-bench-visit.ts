import { useEffect, useState } from 'react';
import type { StartVisitOutput } from '#contract/visit/visit.ts';
import { visitRoutes } from '#contract/visit-routes.ts';
import { call } from '#web/shared/call.ts';

/** A visit of the product. */
export const useBenchVisit = () => {
  const [visit, setVisit] = useState<StartVisitOutput>();
  useEffect(() => {
    void call(visitRoutes.startVisit, { language: 'zh', channel: 'hall' }).then(
      (reply) => reply.ok && setVisit(reply.value),
    );
  }, []);
  return visit;
};
