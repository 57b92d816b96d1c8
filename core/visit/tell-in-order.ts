/** A sentence of an answer before its turn is done; `index` counts from 0 within the turn. */
export type TurnSentence = { visitId: string; turnId: string; index: number; text: string };

/** Port: tells whoever follows the visit live. Its end is waited for by the next sentence alone, never by the turn. */
export type TellSentence = (sentence: TurnSentence) => Promise<void>;

/** Tells the sentences of one turn in their order. Returns at once and never throws: who misses one sees it in the answer. */
export const tellInOrder = (tellSentence: TellSentence, turn: Pick<TurnSentence, 'visitId' | 'turnId'>) => {
  let index = 0;
  let before = Promise.resolve();
  return (text: string): void => {
    const sentence = { ...turn, index, text };
    index += 1;
    before = before.then(() => tellSentence(sentence)).catch(() => {});
  };
};
