import type { Language } from '#contract/language.ts';
import { fail, ok } from '#core/result.ts';
import type { CreateFailure, Vocabularies, VocabularyState } from '#core/vocabulary/vocabularies.ts';
import { tableFaults } from './table-faults.ts';

/** A listener in memory. `looks`: how often one must look until a vocabulary is ready; `refuse`: what it says to the next. */
export const makeMemoryVocabularies = ({ looks = 0 } = {}) => {
  const held = new Map<string, { table: string; left: number; faults: string[] }>();
  const calls: string[] = [];
  const refusals: CreateFailure[] = [];
  const vocabularies: Vocabularies = {
    read: async (name): Promise<VocabularyState | undefined> => {
      const it = held.get(name);
      if (!it) return undefined;
      it.left -= 1;
      if (it.left >= 0) return { kind: 'pending' };
      return it.faults[0] === undefined ? { kind: 'ready' } : { kind: 'failed', reason: it.faults[0] };
    },
    create: async (name: string, language: Language, table: string) => {
      calls.push(`create ${name}`);
      const refusal = refusals.shift();
      if (refusal) return fail(refusal);
      if (held.has(name)) return fail({ kind: 'taken' });
      held.set(name, { table, left: looks, faults: tableFaults(table, language) });
      return ok(undefined);
    },
    remove: async (name) => {
      if (held.delete(name)) calls.push(`remove ${name}`);
    },
    list: async (prefix) => [...held.keys()].filter((it) => it.startsWith(prefix)).sort(),
  };
  return { vocabularies, held, calls, refusals };
};
