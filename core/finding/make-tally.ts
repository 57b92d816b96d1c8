import { impactOf } from './impact.ts';

/** What is known of a part of a question: its channel, how rare it is, and where its frequency in a document is counted. */
export type Known = { channel: number; rarity: number; at: number };

/** Counts by place how often a document says what a question asks, all of it known, and adds it up by channel. */
export const makeTally = (places: number) => {
  const held = new Uint16Array(places);
  let known: readonly Known[] = [];

  const ask = (asked: readonly Known[]) => {
    known = asked;
  };

  /** What a document could say at most. */
  const addReach = (totals: number[]) => {
    for (const { channel, rarity } of known) totals[channel] = (totals[channel] ?? 0) + rarity;
  };

  /** Adds what the document says, and forgets it; `norm` as of `normOf`. */
  const takeTotals = (totals: number[], norm: number) => {
    for (let index = 0; index < known.length; index += 1) {
      const it = known[index];
      const times = it ? (held[it.at] ?? 0) : 0;
      if (!it || times === 0) continue;
      totals[it.channel] = (totals[it.channel] ?? 0) + impactOf(it.rarity, times, norm);
      held[it.at] = 0;
    }
  };

  return { held, ask, addReach, takeTotals };
};
