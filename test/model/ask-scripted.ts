import { makeOpenaiChat } from '#adapters/model/openai-chat.ts';
import { makeBreaker } from '#core/breaker.ts';
import type { TurnQuestion } from '#core/conversation/take-turn.ts';
import { makeImproveTurn } from '#core/model/improve-turn.ts';
import type { ModelPorts } from '#core/model/turn-ports.ts';
import { release, takeTurn } from '#test/a-release.ts';
import type { ScriptedReply } from './read-replies.ts';
import { type Script, startScriptedModel } from './scripted-model.ts';

/** A turn on one guide that a model is asked about: the visitor tapped the guide before. */
export const asked = ({ guide, language, question }: Pick<ScriptedReply, 'guide' | 'language' | 'question'>) => {
  const { state } = takeTurn({ text: '', language, tapped: { guide, field: 'summary' }, state: { language } });
  const turn: TurnQuestion = { text: question, language, state };
  return { turn, engine: takeTurn(turn) };
};

/** The product's own way from a question to the answer, with a server that says what it is told to. */
export const startAsking = async (more: Partial<ModelPorts> = {}) => {
  let script: Script = { reply: '' };
  const server = await startScriptedModel(() => script);
  const improve = makeImproveTurn({
    release,
    takeTurn,
    ask: makeOpenaiChat({ baseURL: server.baseURL, model: 'scripted', readKey: async () => 'a key' }),
    isOn: async () => true,
    cache: { read: async () => undefined, write: async () => {} },
    breaker: makeBreaker({ failures: 1000, rest: 1 }),
    budget: { first: 20_000, whole: 30_000 },
    now: Date.now,
    wait: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds).unref()),
    random: () => 0.5,
    report: () => {},
    ...more,
  });
  return {
    calls: server.calls,
    close: server.close,
    /** What became of the turn, and what was told of it before it was done. */
    ask: async (it: Pick<ScriptedReply, 'guide' | 'language' | 'question'>, reply: Script) => {
      script = reply;
      const { turn, engine } = asked(it);
      const told: string[] = [];
      const improved = await improve(turn, engine, (sentence) => told.push(sentence));
      return { ...improved, engine, told };
    },
  };
};
