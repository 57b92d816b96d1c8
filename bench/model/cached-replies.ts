import type { ReplyCache } from '#core/model/turn-ports.ts';
import type { Item } from '../../tools/evaluate/item.ts';
import { readItems } from '../../tools/evaluate/read-items.ts';
import { percent, table } from '../table.ts';
import { type Engine, evaluateScripted } from './scripted-evaluation.ts';

const aCache = (): ReplyCache => {
  const kept = new Map<string, string>();
  return {
    read: async (key) => kept.get(key),
    write: async (key, lines) => {
      kept.set(key, lines);
    },
  };
};

const isHan = (text: string) => /\p{Script=Han}/u.test(text);

/** The same as another visitor's recogniser would write it, and as another visitor would say it. */
const variants: Record<string, (text: string) => string> = {
  'the same again': (text) => text,
  'other punctuation and spaces': (text) => `${text.replaceAll('，', ' ').replace(/[?？。.]$/, '')}？`,
  'with a courtesy before it': (text) => (isHan(text) ? `你好，请问${text}` : `Hello, please, ${text}`),
  'with a particle after it': (text) =>
    isHan(text) ? `${text.replace(/[？。呀啊呢]$/, '')}呀` : `${text.replace(/[?.]$/, '')} please`,
};

/** How many replies come from the cache when questions come again, as they were and in other words. */
export const benchCachedReplies = async (engine: Engine) => {
  const items = [...readItems(['routing']).slice(0, 160), ...readItems(['groundedness', 'completeness'])];
  const cache = aCache();
  const first = await evaluateScripted(engine, 'good', items, cache);
  const wanted = first.outcomes.filter(({ model }) => model !== undefined);
  const kept = wanted.filter(({ model }) => model?.outcome === 'used' || model?.outcome === 'kept');
  const rows: string[][] = [];
  for (const [name, vary] of Object.entries(variants)) {
    const again: Item[] = items.map((it) => ({ ...it, text: vary(it.text) }));
    const { outcomes } = await evaluateScripted(engine, 'good', again, { ...cache, write: async () => {} });
    const asked = outcomes.filter(({ model }) => model !== undefined);
    const hits = asked.filter(({ calls }) => calls.length === 0).length;
    rows.push([name, `${hits} of ${asked.length}`, percent(hits / (asked.length || 1))]);
  }
  table(
    `Cache of replies: ${items.length} sample and free-form questions, ${wanted.length} wanted a model, ${kept.length} replies could be used`,
    ['asked again', 'from the cache', 'share'],
    rows,
  );
};
