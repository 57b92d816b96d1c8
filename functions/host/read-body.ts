import type { IncomingMessage } from 'node:http';
import { fail, ok, type Result } from '#core/result.ts';

/** So much of a body that is too large is still taken in and dropped, so that its sender hears why it was refused. */
const longestRefusal = 1024 * 1024;

/** A request's body; never holds more of it than a call may have: `longest` bytes. */
export const readBody = async (
  request: IncomingMessage,
  longest: number,
): Promise<Result<Buffer, { kind: 'too-large' }>> => {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    if (length <= longest) chunks.push(chunk);
    else chunks.length = 0;
    if (length > longest + longestRefusal) break;
  }
  return length > longest ? fail({ kind: 'too-large' }) : ok(Buffer.concat(chunks));
};
