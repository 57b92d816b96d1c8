import type { Files } from '#core/files/files.ts';
import { tableFaults } from './table-faults.ts';
import type { Operation } from './transcribe-double.ts';

/** Amazon's own words for a vocabulary that it cannot take. */
const badTable =
  'The vocabulary that you’re trying to create contains invalid characters or incorrectly formatted terms. See the developer guide for more information.';

const pageSize = 2;

type Held = { state: string; language: string; looks: number };

/** The operations on vocabularies, reading tables from a bucket as Amazon does. */
export const vocabularyOperations = (files: Files, root: string, looks: number): Record<string, Operation> => {
  const held = new Map<string, Held>();
  const unknown = {
    refused: 'NotFound',
    message: "The requested vocabulary couldn't be found. Check the vocabulary name and try your request again.",
  } as const;
  const shown = (name: string, { state, language }: Held) => ({
    VocabularyName: name,
    VocabularyState: state,
    LanguageCode: language,
    LastModifiedTime: 1_795_000_000.5,
    ...(state === 'FAILED' ? { FailureReason: badTable } : {}),
  });
  return {
    CreateVocabulary: async ({ VocabularyName, LanguageCode, VocabularyFileUri, Phrases }) => {
      const [name, uri] = [String(VocabularyName), String(VocabularyFileUri)];
      if (held.has(name)) return { refused: 'Conflict', message: 'The requested vocabulary name already exists.' };
      if (name.includes('full')) return { refused: 'LimitExceeded', message: 'You have reached the limit of 100.' };
      if (Phrases || !uri.startsWith(root)) return { refused: 'BadRequest', message: 'Specify a valid S3 location.' };
      const table = new TextDecoder().decode((await files.read(uri.slice(root.length))) ?? new Uint8Array());
      const faults = tableFaults(table, LanguageCode === 'zh-CN' ? 'zh' : 'en');
      held.set(name, { state: faults.length > 0 ? 'FAILED' : 'READY', language: String(LanguageCode), looks });
      return { VocabularyName: name, LanguageCode, VocabularyState: 'PENDING' };
    },
    GetVocabulary: ({ VocabularyName }) => {
      const name = String(VocabularyName);
      const it = held.get(name);
      if (!it) return unknown;
      it.looks -= 1;
      return shown(name, it.looks >= 0 ? { ...it, state: 'PENDING' } : it);
    },
    DeleteVocabulary: ({ VocabularyName }) => (held.delete(String(VocabularyName)) ? {} : unknown),
    ListVocabularies: ({ NameContains, NextToken }) => {
      const names = [...held.keys()].filter((it) => it.toLowerCase().includes(String(NameContains).toLowerCase()));
      const start = Number(NextToken ?? 0);
      const page = names.slice(start, start + pageSize).map((name) => ({ VocabularyName: name }));
      return {
        Vocabularies: page,
        ...(start + pageSize < names.length ? { NextToken: String(start + pageSize) } : {}),
      };
    },
  };
};
