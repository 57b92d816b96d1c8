import * as z from 'zod';
import { Identifier } from '../identifier.ts';

/** helper 帮办员, lead 组长, operator 大厅运营. A lead may do what a helper may; an operator sees no case. */
export const Role = z.enum(['helper', 'lead', 'operator']);
export type Role = z.infer<typeof Role>;

export const StaffId = z.string().regex(/^[A-Za-z0-9._@-]{1,128}$/);

/** Who is signed in at the desk, as the verified token says. */
export const Staff = z.strictObject({
  id: StaffId,
  name: z.string(),
  roles: z.array(Role).min(1),
  /** A helper works in one team or more, a lead leads them. */
  teams: z.array(Identifier),
});
export type Staff = z.infer<typeof Staff>;
