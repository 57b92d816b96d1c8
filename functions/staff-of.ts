import type { Staff } from '#contract/staff/staff.ts';
import type { Caller } from './host/endpoint.ts';

/** The routes of the desk let staff in and nobody else: the host has seen to it. */
export const staffOf = (caller: Caller): Staff => {
  if (caller.kind === 'staff') return caller.staff;
  throw new Error('a route of the desk was called by somebody else');
};
