import * as z from 'zod';

const stackFrames = (error: Error) => (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));

/**
 * What may be logged of an unexpected error: its name, where it came from and, of the cloud's own errors, what they
 * say. Other messages are left out, since they may quote what a visitor said.
 */
export const describeError = (error: unknown): Record<string, unknown> => {
  if (!(error instanceof Error)) return { name: typeof error };
  const { name } = error;
  const frames = stackFrames(error);
  if (error instanceof z.ZodError) {
    return { name, frames, issues: error.issues.map(({ code, path }) => ({ code, path: path.join('.') })) };
  }
  return '$metadata' in error ? { name, frames, message: error.message } : { name, frames };
};
