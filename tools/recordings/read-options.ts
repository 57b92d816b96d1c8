import { parseArgs } from 'node:util';
import { Language } from '#contract/language.ts';
import { readS3Place } from '../s3-place.ts';

/** Undefined where the arguments are wrong. */
export const readRecordingOptions = (rest: string[], defaultOut: string) => {
  try {
    const { values, positionals } = parseArgs({
      args: rest,
      allowPositionals: true,
      options: {
        files: { type: 'string' },
        out: { type: 'string', default: defaultOut },
        language: { type: 'string', default: 'zh' },
        wait: { type: 'string', default: '60' },
      },
    });
    const language = Language.safeParse(values.language);
    const minutes = Number(values.wait);
    const files = readS3Place(values.files);
    if (!language.success || !(minutes >= 0) || (values.files !== undefined && !files)) return undefined;
    return { files, out: values.out, language: language.data, patience: minutes * 60_000, named: positionals };
  } catch {
    return undefined;
  }
};
