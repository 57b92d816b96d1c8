import type { Guide } from '#contract/guide/guide.ts';
import type { Prompt } from '#contract/prompt.ts';
import type { TurnQuestion, TurnTaken } from '#core/conversation/take-turn.ts';
import { maskPersonalData } from '#core/text/mask-personal-data.ts';
import type { ModelTrace } from './model-trace.ts';
import { asData } from './render-prompt.ts';
import type { ModelPorts } from './turn-ports.ts';

/** What one use of a model made of a turn, and the lines that may be used again. */
export type ModelStep = {
  taken: TurnTaken;
  trace: Omit<ModelTrace, 'need' | 'milliseconds'>;
  lines: readonly string[];
};

/** How many calls a turn may make. */
export const mostCalls = 2;

/** Personal data was masked before; the masks themselves say enough. */
export const saidOf = ({ text }: TurnQuestion, { answer }: TurnTaken) =>
  asData(maskPersonalData(text, answer.language).heard);

/** The prompt of a name; a release without it is a bug. */
export const promptOf = ({ release }: ModelPorts, name: string): Prompt => {
  const prompt = release.prompts?.find((it) => it.name === name);
  if (!prompt) throw new Error(`the release holds no prompt ${name}`);
  return prompt;
};

/** Only a complete guide is phrased from. */
export const completeGuide = (guide: Guide | undefined) => (guide?.detail === 'complete' ? guide : undefined);
