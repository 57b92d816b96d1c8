import { Language } from '#contract/language.ts';
import type { Vocabularies, VocabularyState } from './vocabularies.ts';
import { nameInLanguage } from './vocabulary-of.ts';

/** The state of the vocabularies of one name taken together; undefined where one of them is missing. */
export const stateOfAll = async (vocabularies: Vocabularies, name: string): Promise<VocabularyState | undefined> => {
  const states = await Promise.all(Language.options.map((it) => vocabularies.read(nameInLanguage(name, it))));
  const failed = states.find((it) => it?.kind === 'failed');
  if (failed) return failed;
  if (states.some((it) => it === undefined)) return undefined;
  return states.find((it) => it?.kind === 'pending') ?? { kind: 'ready' };
};

export const isReady = async (vocabularies: Vocabularies, name: string) =>
  (await stateOfAll(vocabularies, name))?.kind === 'ready';

export const removeAll = async (vocabularies: Vocabularies, name: string) => {
  for (const language of Language.options) await vocabularies.remove(nameInLanguage(name, language));
};
