import { useEffect, useState } from 'react';
import { Hall } from '#contract/hall.ts';
import type { StartVisitOutput } from '#contract/visit/visit.ts';
import { visitRoutes } from '#contract/visit-routes.ts';
import { call } from '#web/shared/call.ts';
import { readHall } from '#web/shared/way/read-way.ts';
import type { GuideName } from '../keyboard/guide-names.ts';

/** The names of the guides, for the keyboard and for suggestions; read again with another release. */
export const useGuideNames = (release: string | undefined): readonly GuideName[] => {
  const [guides, setGuides] = useState<readonly GuideName[]>([]);
  useEffect(() => {
    let current = true;
    void call(visitRoutes.listGuides, {}).then((reply) => {
      if (current && reply.ok) setGuides(reply.value.guides.map(({ id, name }) => ({ id, name })));
    });
    return () => {
      current = false;
    };
  }, [release]);
  return guides;
};

const key = 'lingban-hall-plan';

const keptPlan = () => {
  try {
    return Hall.safeParse(JSON.parse(localStorage.getItem(key) ?? 'null')).data;
  } catch {
    return undefined;
  }
};

const keepPlan = (plan: Hall) => {
  try {
    localStorage.setItem(key, JSON.stringify(plan));
  } catch {
    // then the start screen shows no hours after a reload
  }
};

/** The plan of the hall: the latest that a visit could read. It is kept, for the hours on the start screen. */
export const usePlan = (visit: StartVisitOutput | undefined): Hall | undefined => {
  const [plan, setPlan] = useState(keptPlan);
  const { token, release } = visit ?? {};
  useEffect(() => {
    if (!token) return;
    void readHall({ token, language: 'zh' }).then((reply) => {
      if (!reply.ok) return;
      setPlan(reply.value);
      keepPlan(reply.value);
    });
    // once a release: another visit of the same reads nothing new
  }, [release, token === undefined]);
  return plan;
};
