import { error } from './fault.ts';
import { forComplete } from './rule.ts';

/** 结果名称 ⇒ a sample or the reason why there is none. */
export const resultHasSampleOrReason = forComplete('result-has-sample-or-reason', ({ result }) => {
  if (result.sample && result.noSample) {
    return [error(['result', 'noSample'], 'a sample, and a reason for having none', 'keep one of the two')];
  }
  return result.sample || result.noSample
    ? []
    : [error(['result'], 'neither a sample nor a reason for having none', 'add sample or noSample')];
});
