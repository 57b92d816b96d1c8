import { parseArgs } from 'node:util';
import { readS3Place, type S3Place } from '../s3-place.ts';

type VocabularyOptions = { files: S3Place | undefined; prefix: string };

/** Undefined where the arguments are wrong. A prefix is what Amazon takes in names, short of a digit-and-letter ending of ours. */
export const readVocabularyOptions = (rest: string[]): VocabularyOptions | undefined => {
  try {
    const { values } = parseArgs({ args: rest, options: { files: { type: 'string' }, prefix: { type: 'string' } } });
    const files = readS3Place(values.files);
    const prefix = values.prefix ?? 'lingban';
    if (!/^[a-z][a-z0-9-]{0,60}$/i.test(prefix) || (values.files !== undefined && !files)) return undefined;
    return { files, prefix };
  } catch {
    return undefined;
  }
};
