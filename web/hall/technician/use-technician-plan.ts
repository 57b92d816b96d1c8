import { useEffect, useState } from 'react';
import type { Hall } from '#contract/hall.ts';
import { visitRoutes } from '#contract/visit-routes.ts';
import { call } from '#web/shared/call.ts';
import { readHall } from '#web/shared/way/read-way.ts';

const readPlan = async (): Promise<Hall | 'failed'> => {
  const visit = await call(visitRoutes.startVisit, { channel: 'hall' });
  const reply = await readHall({ token: visit.ok ? visit.value.token : undefined, language: 'zh' });
  if (visit.ok) await call(visitRoutes.eraseVisit, { visitId: visit.value.visitId }, visit.value.token);
  return reply.ok ? reply.value : 'failed';
};

/** The plan, read within a visit of the technician's own that is erased at once. */
export const useTechnicianPlan = (): Hall | 'loading' | 'failed' => {
  const [plan, setPlan] = useState<Hall | 'loading' | 'failed'>('loading');
  useEffect(() => {
    let current = true;
    void readPlan().then((it) => current && setPlan(it));
    return () => {
      current = false;
    };
  }, []);
  return plan;
};
