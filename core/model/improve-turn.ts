import type { TurnQuestion, TurnTaken } from '#core/conversation/take-turn.ts';
import { chooseTurn } from './choose-turn.ts';
import { fromCache } from './from-cache.ts';
import type { ModelStep } from './model-step.ts';
import type { ModelTrace } from './model-trace.ts';
import { type Need, needOf } from './need-of.ts';
import { phraseTurn } from './phrase-turn.ts';
import { replyKey } from './reply-key.ts';
import type { ModelPorts } from './turn-ports.ts';

/** A turn as it is answered, and what part a model had in it; none where it was not wanted. */
type Improved = { taken: TurnTaken; model?: ModelTrace | undefined };

/**
 * Lets a model help with a turn that the engine has taken, where that is wanted, within the turn's budget. Never throws:
 * whatever goes wrong, the engine's own answer stands. `told` hears each sentence as soon as it has passed the check.
 */
export type ImproveTurn = (
  question: TurnQuestion,
  taken: TurnTaken,
  told?: (sentence: string) => void,
) => Promise<Improved>;

const none = { calls: 0, input: 0, output: 0 };

const run = async (
  ports: ModelPorts,
  need: Need,
  question: TurnQuestion,
  taken: TurnTaken,
  told: (sentence: string) => void,
): Promise<ModelStep> => {
  const start = ports.now();
  if (!(await ports.isOn())) return { taken, trace: { ...none, outcome: 'off' }, lines: [] };
  const key = replyKey(ports.release.id, need, question.text, taken);
  const kept = key === undefined ? undefined : await ports.cache.read(key);
  const cached = kept === undefined ? undefined : fromCache(ports, need, question, taken, kept);
  if (cached) return { taken: cached, trace: { ...none, outcome: 'cached' }, lines: [] };
  if (ports.breaker.isOpen(start)) return { taken, trace: { ...none, outcome: 'resting' }, lines: [] };
  const step =
    need === 'choose'
      ? await chooseTurn(ports, question, taken, start)
      : await phraseTurn(ports, question, taken, { start, told });
  if (key !== undefined && step.lines.length > 0) await ports.cache.write(key, step.lines.join('\n'));
  return step;
};

export const makeImproveTurn =
  (ports: ModelPorts): ImproveTurn =>
  async (question, taken, told = () => {}) => {
    const need = needOf(question, taken);
    if (need === undefined) return { taken };
    const start = ports.now();
    const step = await run(ports, need, question, taken, told).catch((error: unknown): ModelStep => {
      ports.report(error);
      return { taken, trace: { ...none, outcome: 'failed' }, lines: [] };
    });
    return { taken: step.taken, model: { need, ...step.trace, milliseconds: ports.now() - start } };
  };
