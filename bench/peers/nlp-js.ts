import { containerBootstrap, LangEn, Nlp } from '@nlpjs/basic';
import { LangZh } from '@nlpjs/lang-zh';
import type { Peer } from './peer.ts';

const languageOf = (text: string) => (/\p{Script=Han}/u.test(text) ? 'zh' : 'en');

const empty = async () => {
  const container = await containerBootstrap();
  container.use(LangZh);
  container.use(LangEn);
  return new Nlp({
    container,
    languages: ['zh', 'en'],
    autoSave: false,
    autoLoad: false,
    calculateSentiment: false,
  });
};

/** Training reports each round on the console, whatever its settings say. */
const quietly = async (run: () => Promise<void>) => {
  const { log } = console;
  console.log = () => undefined;
  await run().finally(() => {
    console.log = log;
  });
};

/** NLP.js: a classifier a language, trained on the phrasings. */
export const nlpJs: Peer = {
  build: async (texts) => {
    const nlp = await empty();
    for (const { id, phrasings } of texts) for (const text of phrasings) nlp.addDocument(languageOf(text), text, id);
    await quietly(() => nlp.train());
    return nlp.export();
  },
  open: async (built) => {
    const nlp = await empty();
    nlp.import(built);
    return async (text) => {
      const { classifications } = await nlp.process(languageOf(text), text);
      return classifications
        .filter(({ intent }) => intent !== 'None')
        .map(({ intent, score }) => ({ id: intent, score }));
    };
  },
};
