import { useEffect, useState } from 'react';
import type { PolicyList } from '#contract/policy.ts';
import { visitRoutes } from '#contract/visit-routes.ts';
import { call } from '#web/shared/call.ts';

type Policies = PolicyList['policies'];

/**
 * The policies that can be read aloud, asked for with every visit, for they change while the screen runs; none while the
 * server cannot be reached, for only it has them.
 */
export const usePolicies = (reachable: boolean, visits: number): Policies => {
  const [policies, setPolicies] = useState<Policies>([]);
  useEffect(() => {
    if (!reachable) return setPolicies([]);
    let current = true;
    void call(visitRoutes.listPolicies, {}).then((reply) => {
      if (current && reply.ok) setPolicies(reply.value.policies);
    });
    return () => {
      current = false;
    };
  }, [reachable, visits]);
  return policies;
};
