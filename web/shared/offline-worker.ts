/** The engine in the page: answers from a kept pack as the server answers from its release, beside the page's own thread. */
import type { Language } from '#contract/language.ts';
import { makeTakeTurn } from '#core/conversation/take-turn.ts';
import { trainedWeights } from '#core/finding/trained-weights.ts';
import { makeFindWay } from '#core/hall/find-way.ts';
import { openPack } from '#core/knowledge/pack/open-pack.ts';
import { dropPack, isKept, keepPack, keptPack } from './kept-packs.ts';
import type { OfflineCallName, OfflineCalls, OfflineMessage, OfflineReply } from './offline-protocol.ts';

// the hall's calendar day
const calendar = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', dateStyle: 'short' });

const startEngine = (bytes: Uint8Array) => {
  const pack = openPack(bytes);
  if (!pack.ok) return undefined;
  const release = pack.value;
  return {
    release,
    findWay: makeFindWay(release.hall),
    takeTurn: makeTakeTurn({
      release,
      weights: trainedWeights,
      clock: () => performance.now(),
      today: () => calendar.format(Date.now()),
    }),
  };
};
type Engine = NonNullable<ReturnType<typeof startEngine>>;

// the schema itself would bring all of zod along
const languages: readonly Language[] = ['zh', 'en'];

const started = new Map<Language, Engine>();

const engineOf = async (language: Language) => {
  const running = started.get(language);
  if (running) return running;
  const bytes = await keptPack(language);
  const engine = bytes && startEngine(bytes);
  if (engine) started.set(language, engine);
  else if (bytes) await dropPack(language);
  return engine;
};

/** The engine of this language; failing that, of any language that a pack is kept of. */
const nearestEngine = async (language: Language) => {
  for (const it of [language, ...languages]) {
    const engine = await engineOf(it);
    if (engine) return engine;
  }
  return undefined;
};

type Handlers = {
  [Name in OfflineCallName]: (given: OfflineCalls[Name]['given']) => Promise<OfflineCalls[Name]['brings']>;
};

const handlers: Handlers = {
  keep: async ({ language, release }) => {
    if (await keepPack(language, release)) started.delete(language);
    return isKept(language);
  },
  holds: async () => (await Promise.all(languages.map(isKept))).includes(true),
  warm: async ({ language }) => (await nearestEngine(language)) !== undefined,
  answer: async (question) => {
    const engine = await nearestEngine(question.language);
    if (!engine) return undefined;
    // a pack speaks its own language alone
    const { answer, state } = engine.takeTurn({ ...question, language: engine.release.language });
    return { answer, state };
  },
  hall: async ({ language }) => (await nearestEngine(language))?.release.hall,
  way: async ({ language, ...question }) => (await nearestEngine(language))?.findWay(question),
};

const run = <Name extends OfflineCallName>(name: Name, given: OfflineCalls[Name]['given']) => handlers[name](given);

// calls wait for one another: two of them must not open the same pack twice
let before: Promise<unknown> = Promise.resolve();

addEventListener('message', ({ data }: MessageEvent<OfflineMessage>) => {
  const reply = (brings: unknown) => postMessage({ id: data.id, brings } satisfies OfflineReply);
  before = before.then(() => run(data.name, data.given)).then(reply, () => reply(undefined));
});
