import { bySound } from './by-sound.ts';
import { type Counted, makeCounter } from './count-shared.ts';
import { makeStartCounter } from './count-starts.ts';
import { channelOf, channels } from './features.ts';
import { makeHomophones } from './homophones.ts';
import { type IndexParts, normStep } from './index-parts.ts';
import { makeLetterMarks } from './mark-letters.ts';
import { layOutSide, makeSide, wipeSide } from './question-side.ts';
import { makePassageReader, type Passage } from './read-passages.ts';
import type { Said } from './units.ts';

/** How alike a question and the passages of one guide are: best and second best cosine, and longest common run, 0 to about 1. */
export type Likeness = { cosine: number; second: number; run: number };

/** By characters or words, and by sound; nothing sounds alike where nothing is Chinese. */
export type Alike = { byWriting: Likeness; bySound: Likeness };

/** `totals`: how much of the question the guide says, by channel; `isSaid`: a passage says that and nothing else. */
export type Compared = Alike & { totals: number[]; isSaid: boolean };

const noLikeness = (): Likeness => ({ cosine: 0, second: 0, run: 0 });
const noTotals = () => channels.map(() => 0);
const nothing = new Uint16Array();

const note = (best: Likeness, { shared, run }: Counted, own: number, length: number) => {
  const cosine = shared / (own * length);
  best.run = Math.max(best.run, run / (2 * length));
  best.second = Math.max(best.second, Math.min(best.cosine, cosine));
  best.cosine = Math.max(best.cosine, cosine);
};

/** Whether what was read of a passage is what was asked, and nothing else. */
const isSame = ({ letters, found, length }: Passage, alphabet: Uint16Array, asked: Uint16Array) => {
  if (found !== asked.length || length !== asked.length) return false;
  return asked.every((unit, at) => alphabet[letters[at] ?? 0] === unit);
};

/** Compares questions with the passages of guides; a comparer serves one question at a time. */
export const makePassageComparer = (parts: IndexParts) => {
  const { alphabet, pinyin } = parts;
  const writing = makeSide(channelOf.character);
  const sound = makeSide(channelOf.syllable);
  const soundingLike = makeHomophones(pinyin);
  const { matters, written, heard, started, mark, wipe } = makeLetterMarks(parts);
  const byWriting = makeCounter(writing, written);
  const bySounds = makeCounter(sound, heard);
  const starts = makeStartCounter(parts, started);
  const counters = [byWriting, bySounds, starts];
  const { passage, open, next, read } = makePassageReader(parts);
  let asked: Uint16Array = nothing;
  let sounds: Uint16Array = nothing;

  /** Lays the question out; gives what a guide could say of it at most, by channel. */
  const begin = (said: Said): number[] => {
    const soundOf = bySound(pinyin, said);
    asked = said.units;
    sounds = soundOf.units;
    layOutSide(parts, writing, said);
    layOutSide(parts, sound, soundOf);
    for (const unit of asked) mark(written, unit, writing.numbers[unit] ?? 0);
    for (const unit of sounds) for (const alike of soundingLike(unit)) mark(heard, alike, sound.numbers[unit] ?? 0);
    byWriting.begin();
    bySounds.begin();
    starts.begin(said, (unit, number) => mark(started, unit, number));
    const reach = noTotals();
    for (const { addReach } of counters) addReach(reach);
    return reach;
  };

  const end = () => {
    wipeSide(writing, asked);
    wipeSide(sound, sounds);
    wipe();
  };

  const comparePassage = (compared: Omit<Compared, 'totals'>) => {
    read(matters);
    if (passage.found === 0) return;
    byWriting.count(passage);
    starts.count(passage);
    note(compared.byWriting, byWriting.counted, passage.byWriting, writing.length);
    compared.isSaid ||= isSame(passage, alphabet, asked);
    if (passage.bySound === 0) return;
    bySounds.count(passage);
    note(compared.bySound, bySounds.counted, passage.bySound, sound.length);
  };

  /** How alike the guide's passages are, those in the question's own script. */
  const compareGuide = (guide: number): Compared => {
    const compared = { byWriting: noLikeness(), bySound: noLikeness(), isSaid: false };
    open(guide);
    while (writing.length > 0 && next(sound.length > 0)) comparePassage(compared);
    const norm = (parts.norms[guide] ?? 0) * normStep;
    const totals = noTotals();
    for (const { takeTotals } of counters) takeTotals(totals, norm);
    return { ...compared, totals };
  };

  return { begin, compareGuide, end };
};
