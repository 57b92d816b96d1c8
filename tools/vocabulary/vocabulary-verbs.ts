import { Language } from '#contract/language.ts';
import type { Files } from '#core/files/files.ts';
import { makeKeepInStep } from '#core/vocabulary/keep-in-step.ts';
import { makeRollBack } from '#core/vocabulary/roll-back.ts';
import type { TermSource } from '#core/vocabulary/terms-of.ts';
import type { Vocabularies } from '#core/vocabulary/vocabularies.ts';
import { vocabularyOf } from '#core/vocabulary/vocabulary-of.ts';
import type { Verb } from '../knowledge/run-verb.ts';
import type { S3Place } from '../s3-place.ts';
import { printVocabulary } from './print-vocabulary.ts';
import { readVocabularyOptions } from './read-options.ts';

type Parts = {
  openSource: () => Promise<TermSource>;
  openFiles: (place: S3Place) => Files;
  openVocabularies: (place: S3Place) => Vocabularies;
  wait: (milliseconds: number) => Promise<unknown>;
  print: (line: string) => void;
  complain: (line: string) => void;
};

const usage = 'say where the hall keeps its files: --files s3://bucket/prefix/ [--prefix lingban]';

/** What a deployment is told: the Lambda `voice` reads it as a setting. */
const settingOf = (name: string) => `VOCABULARY_NAME=${name}`;

/** The verbs of `npm run -s vocabulary`. */
export const vocabularyVerbs = (parts: Parts): Record<string, Verb> => {
  const { print, complain } = parts;
  const make = async () => {
    const source = await parts.openSource();
    return Language.options.map((language) => vocabularyOf(source, language));
  };
  const portsAt = (place: S3Place) => ({
    vocabularies: parts.openVocabularies(place),
    files: parts.openFiles(place),
    wait: parts.wait,
  });
  const misused = () => {
    complain(usage);
    return 2;
  };

  const sync = async (rest: string[]) => {
    const options = readVocabularyOptions(rest);
    if (!options?.files) return misused();
    const done = await makeKeepInStep(portsAt(options.files))({ made: await make(), prefix: options.prefix });
    if (done.ok) {
      for (const name of done.value.removed) complain(`removed ${name}`);
      print(settingOf(done.value.name));
      return 0;
    }
    const { failure } = done;
    complain(failure.kind === 'late' ? `${failure.name} is not ready yet; run sync again` : failure.reason);
    complain(failure.former ? `in force as before: ${failure.former}` : 'no vocabulary is in force');
    return 1;
  };

  const rollBack = async (rest: string[]) => {
    const options = readVocabularyOptions(rest);
    if (!options?.files) return misused();
    const done = await makeRollBack(portsAt(options.files))();
    if (done.ok) print(settingOf(done.value.name));
    else complain('there is no former vocabulary that is ready');
    return done.ok ? 0 : 1;
  };

  const show = async (rest: string[]) => {
    const options = readVocabularyOptions(rest);
    if (!options) return misused();
    printVocabulary(await make(), options.prefix, print);
    return 0;
  };

  return {
    show: { purpose: 'prints the phrases of the release and the name that they would have', run: show },
    sync: {
      purpose: 'makes them known to Amazon Transcribe: --files s3://bucket/prefix/; prints the setting',
      run: sync,
    },
    'roll-back': { purpose: 'puts the former ones in force again: --files s3://bucket/prefix/', run: rollBack },
  };
};
