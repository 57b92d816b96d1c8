import { type BitPredictor, makeBitPredictor } from './bit-predictor.ts';
import { makeFindRepeats } from './find-repeats.ts';
import { makePlace } from './make-place.ts';
import { makeWords } from './make-words.ts';
import { mix } from './mix.ts';
import type { CodeBit } from './range-coder.ts';

/**
 * Sets of weights: 16 for whether a guess holds; and for each two kinds of character 16 for the bits of a unit, and 16 for
 * those after a wrong guess.
 */
const sets = { guess: 0, unit: 64, afterMiss: 16 };

/** Chinese, a letter, a blank, or anything else: what comes next is foretold differently after each. */
const kindOf = (unit: number) => (unit >= 0x2e80 ? 0 : unit >= 97 ? 1 : unit === 32 ? 2 : 3);

const codeWith = ({ predict, learn }: BitPredictor, code: CodeBit, bit: number) => {
  const coded = code(bit, predict());
  learn(coded);
  return coded;
};

/** Whether the unit is the one that stood where the text seems to be repeated from. */
const codeGuess = (
  predictor: BitPredictor,
  code: CodeBit,
  { guess, length, before }: { guess: number; length: number; before: readonly [number, number, number] },
  holds: number,
) => {
  const known = Math.min(length, 32);
  const pair = mix(guess, before[0]);
  predictor.begin(sets.guess + Math.min(known, 15));
  predictor.vote(known * 2 + 1);
  predictor.vote(pair + 5);
  predictor.vote(mix(pair, before[1]) + 9);
  predictor.vote(mix(guess, known) + 3);
  return codeWith(predictor, code, holds);
};

/** Of what a unit is part: the word so far, alone and with the one before; the member and the item of the JSON. */
type Whole = { words: readonly [number, number]; inJson: readonly [number, number] };

/** What a unit is foretold from: the units before it, the last first, what it is part of, and the guess that did not hold. */
type Context = Whole & { before: readonly [number, number, number]; missed: number };

/** The unit bit by bit. */
const codeUnit = (predictor: BitPredictor, code: CodeBit, unit: number, { before, words, inJson, missed }: Context) => {
  const [first, second, third] = before;
  const [word, twoWords] = words;
  const [member, item] = inJson;
  const inMember = mix(member, first);
  const one = mix(first, 1);
  const two = mix(one, second);
  const three = mix(two, third);
  const wrong = mix(missed, 77);
  const kinds = kindOf(first) * 4 + kindOf(missed || second);
  const set = sets.unit * (1 + kinds) + (missed ? sets.afterMiss : 0);
  let node = 1;
  for (let place = 15; place >= 0; place -= 1) {
    predictor.begin(set + place);
    predictor.vote(mix(node, 0));
    predictor.vote(mix(one, node));
    predictor.vote(mix(two, node));
    predictor.vote(mix(three, node));
    predictor.vote(mix(wrong, node));
    predictor.vote(mix(word, node));
    predictor.vote(mix(twoWords, node));
    predictor.vote(mix(inMember, node));
    predictor.vote(mix(item, node));
    node = node * 2 + codeWith(predictor, code, (unit >>> place) & 1);
  }
  return node & 0xffff;
};

/** Where the text seems to be repeated from, and for how long it has been. */
type Repeat = { place: number; length: number };

/** One unit: guessed from the repeat, which then goes on, or bit by bit. */
const codeNext = (
  predictor: BitPredictor,
  code: CodeBit,
  units: Uint16Array,
  at: number,
  repeat: Repeat,
  whole: Whole,
): Repeat => {
  const before = [units[at - 1] ?? 0, units[at - 2] ?? 0, units[at - 3] ?? 0] as const;
  const unit = units[at] ?? 0;
  const { place, length } = repeat;
  const guess = place ? (units[place] ?? 0) : 0;
  if (place && codeGuess(predictor, code, { guess, length, before }, guess === unit ? 1 : 0)) {
    units[at] = guess;
    return { place: place + 1, length: length + 1 };
  }
  units[at] = codeUnit(predictor, code, unit, { ...whole, before, missed: guess });
  return { place: 0, length: 0 };
};

/**
 * Writes the units, or, with a reader's code, reads as many as there is room for into them: the same walk either way,
 * since each unit is foretold from those before it alone.
 */
export const codeUnits = (units: Uint16Array, code: CodeBit) => {
  const predictor = makeBitPredictor();
  const findRepeat = makeFindRepeats(units);
  const readWord = makeWords();
  const readPlace = makePlace();
  let repeat: Repeat = { place: 0, length: 0 };
  for (let at = 0; at < units.length; at += 1) {
    const found = findRepeat(at, repeat.place === 0);
    const [last = 0, before = 0] = [units[at - 1], units[at - 2]];
    const whole = { words: readWord(last), inJson: readPlace(last, before) };
    repeat = codeNext(predictor, code, units, at, repeat.place === 0 ? found : repeat, whole);
  }
};
