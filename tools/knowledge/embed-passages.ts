import type { Guide } from '#contract/guide/guide.ts';
import type { Embedded } from '#core/finding/vectors/build-vectors.ts';
import type { EmbedFailure, EmbedTexts } from '#core/finding/vectors/embed-texts.ts';
import { textsToEmbed } from '#core/knowledge/build-release.ts';
import { fail, ok, type Result } from '#core/result.ts';
import { openKeptVectors } from './kept-vectors.ts';

export type Embedding = {
  embed: EmbedTexts;
  model: string;
  /** Undefined: as many as the model gives by itself. */
  dimensions: number | undefined;
  /** How many texts are sent at a time. */
  batch: number;
  /** The file of vectors that were made before. */
  kept: string;
  /** Resolves after so many milliseconds. */
  wait: (milliseconds: number) => Promise<void>;
  print: (line: string) => void;
};

/** Of one call, in milliseconds: nobody waits for an answer here. */
const patience = 60_000;
const pauses = [1000, 3000, 9000];

/** What may be over when it is asked again. */
const mayPass = ({ kind }: EmbedFailure) => kind === 'limited' || kind === 'failed' || kind === 'late';

const askAgain = async ({ embed, wait }: Embedding, texts: readonly string[]) => {
  let made = await embed(texts, patience);
  for (const pause of pauses) {
    if (made.ok || !mayPass(made.failure)) return made;
    await wait(pause);
    made = await embed(texts, patience);
  }
  return made;
};

const cut = (texts: readonly string[], size: number) =>
  Array.from({ length: Math.ceil(texts.length / size) }, (_, at) => texts.slice(at * size, (at + 1) * size));

/**
 * What a model makes of the passages of guides. Only those are asked for that were not before; what came before a
 * failure is kept, so that the next build goes on from there.
 */
export const embedPassages = async (
  guides: readonly Guide[],
  embedding: Embedding,
): Promise<Result<Embedded, EmbedFailure>> => {
  const { model, dimensions, batch, print } = embedding;
  const kept = await openKeptVectors(embedding.kept, { model, dimensions });
  const texts = [...new Set(guides.map(textsToEmbed).flatMap(({ zh, en }) => [...zh, ...en]))];
  const missing = texts.filter((text) => kept.read(text) === undefined);
  print(`embedding ${missing.length} passages by ${model}; ${texts.length - missing.length} are known`);
  for (const part of cut(missing, batch)) {
    const made = await askAgain(embedding, part);
    if (!made.ok) {
      await kept.save();
      return made;
    }
    part.forEach((text, at) => {
      kept.keep(text, made.value[at] ?? []);
    });
  }
  await kept.save();
  const vectors = new Map(texts.map((text) => [text, kept.read(text)]));
  const length = vectors.get(texts[0] ?? '')?.values.length ?? 0;
  const other = texts.find((text) => vectors.get(text)?.values.length !== length);
  if (other !== undefined) {
    const detail = `the vectors have not all ${length} numbers as the first one has: does the name stand for one model?`;
    return fail({ kind: 'malformed', detail });
  }
  return ok({ model, dimensions: length, shortened: dimensions !== undefined, vectorOf: (text) => vectors.get(text) });
};
