import { Language } from '#contract/language.ts';
import type { Files } from '#core/files/files.ts';
import { fail, ok, type Result } from '#core/result.ts';
import { type InForce, readInForce, writeInForce } from './in-force.ts';
import { isReady, removeAll, stateOfAll } from './state-of-all.ts';
import type { CreateFailure, Vocabularies } from './vocabularies.ts';
import { nameInLanguage, nameVocabularies, type Vocabulary } from './vocabulary-of.ts';

export type VocabularyPorts = {
  vocabularies: Vocabularies;
  files: Files;
  /** Resolves after so many milliseconds. */
  wait: (milliseconds: number) => Promise<unknown>;
};

type Ask = {
  /** One a language. */
  made: readonly Vocabulary[];
  /** What the names of this hall's vocabularies begin with. */
  prefix: string;
  /** How long to wait for the listener, in milliseconds. */
  patience?: number;
};

/** `former`: the name in force all the same, where there is one. */
type Standing = { former?: string };
type InStep = { name: string; changed: boolean; removed: string[] };
type OutOfStep = Standing & (Exclude<CreateFailure, { kind: 'taken' }> | { kind: 'late'; name: string });

/** Amazon takes one to several minutes. */
const usualPatience = 20 * 60_000;
const pause = 10_000;

const createMissing = async ({ vocabularies }: VocabularyPorts, name: string, made: readonly Vocabulary[]) => {
  for (const { language, table } of made) {
    const own = nameInLanguage(name, language);
    const state = await vocabularies.read(own);
    if (state?.kind === 'failed') await vocabularies.remove(own);
    else if (state) continue;
    const created = await vocabularies.create(own, language, table);
    // somebody else makes the same words: theirs will do
    if (!created.ok && created.failure.kind !== 'taken') return fail(created.failure);
  }
  return ok(undefined);
};

const waitFor = async ({ vocabularies, wait }: VocabularyPorts, name: string, patience: number) => {
  for (let waited = 0; ; waited += pause) {
    const state = await stateOfAll(vocabularies, name);
    if (state?.kind === 'ready' || state?.kind === 'failed' || waited >= patience) return state;
    await wait(pause);
  }
};

/** What is in force stays so; where it has gone, its former takes its place. */
const stand = async ({ vocabularies, files }: VocabularyPorts, inForce: InForce | undefined): Promise<Standing> => {
  if (!inForce) return {};
  if (!inForce.former || (await isReady(vocabularies, inForce.name))) return { former: inForce.name };
  if (!(await isReady(vocabularies, inForce.former))) return {};
  await writeInForce(files, { name: inForce.former });
  return { former: inForce.former };
};

/** Removes vocabularies of this prefix that are neither in force nor the way back; those of other prefixes stay. */
const removeOlder = async ({ vocabularies }: VocabularyPorts, prefix: string, { name, former }: InForce) => {
  const kept = new Set([name, former].flatMap((it) => (it ? Language.options.map((l) => nameInLanguage(it, l)) : [])));
  const isOurs = (it: string) => /^[0-9a-f]{8}-[a-z]{2}$/.test(it.slice(prefix.length + 1));
  const older = (await vocabularies.list(`${prefix}-`)).filter((it) => isOurs(it) && !kept.has(it));
  for (const it of older) await vocabularies.remove(it);
  return older;
};

const putInForce = async ({ files }: VocabularyPorts, name: string, before: InForce | undefined) => {
  if (before?.name === name) return { next: before, changed: false };
  const next: InForce = { name, ...(before ? { former: before.name } : {}) };
  await writeInForce(files, next);
  return { next, changed: true };
};

/**
 * Brings the listener's vocabularies in step with a release: makes those of its words unless they exist, waits until
 * they are ready, and only then tells them as in force and removes what is older than the former. Where they fail or
 * are late, what was in force stays; asked again, it goes on where it was.
 */
export const makeKeepInStep =
  (ports: VocabularyPorts) =>
  async ({ made, prefix, patience = usualPatience }: Ask): Promise<Result<InStep, OutOfStep>> => {
    const name = nameVocabularies(prefix, made);
    const before = await readInForce(ports.files);
    const created = await createMissing(ports, name, made);
    if (!created.ok) return fail({ ...created.failure, ...(await stand(ports, before)) });
    const state = await waitFor(ports, name, patience);
    if (state?.kind === 'ready') {
      const { next, changed } = await putInForce(ports, name, before);
      return ok({ name, changed, removed: await removeOlder(ports, prefix, next) });
    }
    if (state?.kind !== 'failed') return fail({ kind: 'late', name, ...(await stand(ports, before)) });
    await removeAll(ports.vocabularies, name);
    return fail({ kind: 'refused', reason: state.reason, ...(await stand(ports, before)) });
  };
