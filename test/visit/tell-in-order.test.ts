import { expect, it } from 'vitest';
import { type TurnSentence, tellInOrder } from '#core/visit/tell-in-order.ts';

const turn = { visitId: 'a visit', turnId: 'a turn' };
const soon = () => new Promise((done) => setTimeout(done));

it('tells the sentences of a turn one after another, although the first one takes its time', async () => {
  const told: TurnSentence[] = [];
  let arrive = () => {};
  const tell = tellInOrder(async (sentence) => {
    told.push(sentence);
    if (sentence.index === 0) await new Promise<void>((done) => (arrive = done));
  }, turn);
  tell('one');
  tell('two');
  await soon();
  expect(told).toEqual([{ ...turn, index: 0, text: 'one' }]);
  arrive();
  await soon();
  expect(told[1]).toEqual({ ...turn, index: 1, text: 'two' });
});

it('goes on after one that could not be told, and nobody hears of it', async () => {
  const told: string[] = [];
  const tell = tellInOrder(async ({ text }) => {
    if (text === 'one') throw new Error('nobody there');
    told.push(text);
  }, turn);
  expect(() => tell('one')).not.toThrow();
  tell('two');
  await soon();
  expect(told).toEqual(['two']);
});
