import type * as z from 'zod';
import { fail, ok, type Result } from '#core/result.ts';

/** 16 KiB, in bytes: the longest question in its JSON takes less than four. */
export const longestBody = 16 * 1024;

/** A call as every host hands it over. */
export type Call = {
  requestId: string;
  /** The values of the `{name}` parts of the route's path. */
  path: Readonly<Record<string, string>>;
  query: Readonly<Record<string, string>>;
  authorization: string | undefined;
  contentType: string | undefined;
  body: string;
};

export type InputFailure = {
  kind: 'wrong-type' | 'not-json' | 'invalid-input';
  errors?: { path: string; message: string }[];
};

const isJson = (contentType: string | undefined) => /^application\/json\s*(;|$)/i.test(contentType ?? '');

const invalid = (errors: InputFailure['errors'] & object) => fail({ kind: 'invalid-input', errors } as const);

const parseJson = (text: string): Result<unknown, { kind: 'not-json' }> => {
  try {
    return ok(JSON.parse(text));
  } catch {
    return fail({ kind: 'not-json' });
  }
};

/** No body at all is an empty one: what is missing then shows in the schema's own errors. */
const readBody = ({ body, contentType }: Call): Result<object, InputFailure> => {
  if (body === '') return ok({});
  if (!isJson(contentType)) return fail({ kind: 'wrong-type' });
  const parsed = parseJson(body);
  if (!parsed.ok) return parsed;
  const { value } = parsed;
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return ok(value);
  return invalid([{ path: '', message: 'the body must be a JSON object' }]);
};

/** zod names unknown keys in its message; a key is the sender's own text, which is never echoed. */
const errorOf = ({ code, path, message }: z.core.$ZodIssue) => ({
  path: path.join('.'),
  message: code === 'unrecognized_keys' ? 'holds a key that is not known here' : message,
});

/** Gathers a call's input and parses it by the route's schema. What the path says wins over the query and the body. */
export const readInput = <Input extends z.ZodType>(
  schema: Input,
  call: Call,
): Result<z.output<Input>, InputFailure> => {
  const body = readBody(call);
  if (!body.ok) return body;
  const parsed = schema.safeParse({ ...call.query, ...body.value, ...call.path });
  return parsed.success ? ok(parsed.data) : invalid(parsed.error.issues.map(errorOf));
};
