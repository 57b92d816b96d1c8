import { type Script, startScriptedModel } from './scripted-model.ts';

/** A question that a model is wanted for: a term is to be explained. */
export const heldQuestion = '什么叫容缺受理，补办身份证的时候';

const lines = [
  '{"say":"这件事的收费是{{fee}}。","cites":["fee"]}\n',
  '{"say":"这件事的承诺时限是{{time-limit}}。","cites":["time-limit"]}\n',
];

/** How the two sentences begin in an answer. */
export const heldSentences = [/^这件事的收费是[^{}]+。$/, /^这件事的承诺时限是[^{}]+。$/] as const;

/** A model that says one sentence, and the next one when it is let go on. */
export const startHeldModel = async (more: Partial<Script> = {}) => {
  let letGo = () => {};
  let held = Promise.resolve();
  const hold = () => {
    held = new Promise((done) => {
      letGo = done;
    });
  };
  hold();
  const model = await startScriptedModel(() => ({
    reply: lines.join(''),
    // a little of the second line, so that the first one has ended
    held: { at: (lines[0]?.length ?? 0) + 3, until: held },
    ...more,
  }));
  return { ...model, hold, letGo: () => letGo() };
};
