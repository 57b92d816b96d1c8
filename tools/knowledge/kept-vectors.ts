import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import * as z from 'zod';
import { type Quantised, quantise } from '#core/finding/vectors/quantise.ts';

/** Vectors by a hash of their text and model, a byte a number, as base64. */
const File = z.record(z.string().regex(/^[0-9a-f]{32}$/), z.base64());

type Asked = { model: string; dimensions?: number | undefined };

const hashOf = ({ model, dimensions = 0 }: Asked, text: string) =>
  createHash('sha256')
    .update(JSON.stringify([model, dimensions, text]))
    .digest('hex')
    .slice(0, 32);

const readKept = async (file: string): Promise<Map<string, string>> => {
  try {
    const read = File.safeParse(JSON.parse(await readFile(file, 'utf8')));
    return new Map(read.success ? Object.entries(read.data) : []);
  } catch {
    // none yet, or a file that was cut short: everything is asked anew
    return new Map();
  }
};

const bytesOf = (text: string) => new Int8Array(Buffer.from(text, 'base64'));

/** Vectors that were made before, in a file beside the release; what this build does not use falls out of it. */
export const openKeptVectors = async (file: string, asked: Asked) => {
  const before = await readKept(file);
  const used = new Map<string, string>();
  const read = (text: string): Quantised | undefined => {
    const hash = hashOf(asked, text);
    const held = used.get(hash) ?? before.get(hash);
    if (held === undefined) return undefined;
    used.set(hash, held);
    // quantising once more changes nothing but gives the scale again
    return quantise(bytesOf(held));
  };
  const keep = (text: string, vector: readonly number[]) => {
    const { values } = quantise(vector);
    used.set(hashOf(asked, text), Buffer.from(values.buffer).toString('base64'));
  };
  const save = async () => {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(`${file}.new`, JSON.stringify(Object.fromEntries(used)));
    await rename(`${file}.new`, file);
  };
  return { read, keep, save };
};
