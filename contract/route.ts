import type * as z from 'zod';
import type { Role } from './staff/staff.ts';

/** One HTTP route: the schemas bind browser, Lambda, local server and cloud stack to the same shape. */
export type Route<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType> = {
  method: 'GET' | 'POST' | 'DELETE';
  /** `{name}` parts become input of that name, and so do query parameters. */
  path: `/v1/${string}`;
  /** The Lambda that serves it: the name of an entry file in functions/. */
  lambda: 'conversation' | 'reading' | 'help' | 'voice';
  /** `visit`: a visit token is needed; `staff`: that of somebody signed in at the desk. */
  access: 'open' | 'visit' | 'staff';
  /** With `staff`: one of these roles is needed. */
  roles?: readonly Role[];
  summary: string;
  /** What the reply is served as; application/json when absent. */
  type?: 'application/json' | 'application/ld+json';
  /** The largest body, in bytes; 16 KiB when absent. */
  longest?: number;
  input: Input;
  output: Output;
};

export const route = <Input extends z.ZodType, Output extends z.ZodType>(it: Route<Input, Output>) => it;
