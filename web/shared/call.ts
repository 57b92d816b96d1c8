import type * as z from 'zod';
import { Problem, type ProblemKind, problems } from '#contract/problem.ts';
import type { Route } from '#contract/route.ts';
import { fail, ok, type Result } from '#core/result.ts';

/** Why a call brought nothing: a problem that the API names, or one of the ways in which it was not reached. */
export type CallFailureKind = ProblemKind | 'offline' | 'timeout' | 'unreachable' | 'unexpected-reply';
export type CallFailure = { kind: CallFailureKind; detail?: string };

export type CallOptions = {
  /** Milliseconds until the call is given up. */
  patience?: number;
  fetch?: typeof fetch;
  isOnline?: () => boolean;
};

const defaultPatience = 20_000;

const asText = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));

/** Moves the `{name}` parts of the path out of the input; what is left travels as query or body. */
const fillPath = (path: string, input: Record<string, unknown>) => {
  const rest = { ...input };
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = rest[name];
    delete rest[name];
    return encodeURIComponent(asText(value) ?? '');
  });
  return { filled, rest };
};

const requestOf = (row: Route, input: Record<string, unknown>, token: string | undefined) => {
  const { filled, rest } = fillPath(row.path, input);
  const authorization: Record<string, string> = token ? { authorization: `Bearer ${token}` } : {};
  if (row.method === 'POST') {
    const headers = { ...authorization, accept: 'application/json', 'content-type': 'application/json' };
    return { url: filled, init: { method: row.method, headers, body: JSON.stringify(rest) } };
  }
  const given = Object.entries(rest).filter(([, value]) => value !== undefined);
  const query = new URLSearchParams(given.map(([name, value]) => [name, asText(value)])).toString();
  const headers = { ...authorization, accept: 'application/json' };
  return { url: query ? `${filled}?${query}` : filled, init: { method: row.method, headers } };
};

const isProblemKind = (kind: string): kind is ProblemKind => Object.hasOwn(problems, kind);

/** The last part of a problem's `type` is its kind; an unknown one is told by its status. */
const failureOf = (status: number, json: unknown): CallFailure => {
  const problem = Problem.safeParse(json);
  const detail = problem.data?.detail;
  const kind = problem.data?.type.split(/[/:#]/).at(-1) ?? '';
  if (isProblemKind(kind)) return detail ? { kind, detail } : { kind };
  if (status === 401) return { kind: 'invalid-token' };
  if (status === 503 || status === 429) return { kind: 'too-busy' };
  return { kind: status >= 500 ? 'internal' : 'unexpected-reply' };
};

const reached = async (send: typeof fetch, url: string, init: RequestInit, patience: number) => {
  const clock = new AbortController();
  const timer = setTimeout(() => clock.abort(), patience);
  try {
    const response = await send(url, { ...init, cache: 'no-store', signal: clock.signal });
    return ok({ response, text: await response.text() });
  } catch {
    return fail<CallFailure>({ kind: clock.signal.aborted ? 'timeout' : 'unreachable' });
  } finally {
    clearTimeout(timer);
  }
};

const readJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/**
 * Calls one row of the route table. Never throws for what can be expected: no network, no answer in time, a problem
 * that the API reports, or a reply of another shape than promised all come back as a failure with its kind.
 */
export const call = async <Input extends z.ZodType, Output extends z.ZodType>(
  row: Route<Input, Output>,
  input: z.input<Input>,
  token?: string,
  options: CallOptions = {},
): Promise<Result<z.output<Output>, CallFailure>> => {
  const isOnline = options.isOnline ?? (() => globalThis.navigator?.onLine !== false);
  if (!isOnline()) return fail({ kind: 'offline' });
  const { url, init } = requestOf(row, input as Record<string, unknown>, token);
  const reply = await reached(options.fetch ?? fetch, url, init, options.patience ?? defaultPatience);
  if (!reply.ok) return reply;
  const { response, text } = reply.value;
  const json = readJson(text);
  if (!response.ok) return fail(failureOf(response.status, json));
  const parsed = row.output.safeParse(json);
  return parsed.success ? ok(parsed.data) : fail({ kind: 'unexpected-reply', detail: parsed.error.message });
};
