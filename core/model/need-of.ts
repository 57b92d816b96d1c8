import type { Ending } from '#contract/answer/ending.ts';
import type { Tapped } from '#contract/answer/tapped.ts';
import { isKeyword } from '#core/conversation/is-keyword.ts';
import type { TurnTaken } from '#core/conversation/take-turn.ts';
import { isFitForModel } from './screen-question.ts';

/** What a model is wanted for in a turn: to choose what is meant, or to phrase what is known. */
export type Need = 'choose' | 'phrase';

type Asked = { text: string; tapped?: Tapped | undefined };

/** Below this the engine is not sure which guide is meant; its confidence is calibrated. */
const sure = 0.8;
/** So near the second, in units of rank. */
const near = 0.6;

// in characters
const freeForm = { zh: 18, en: 45 };

const explains =
  /什么意思|啥意思|什么叫|啥叫|是什么|是啥|怎么理解|什么是|what (?:does|do|is|are) [^?]*\b(?:mean|meant)\b|what is an? [^?]*\?|meaning of/i;
const reasons =
  /为什么|为啥|凭什么|怎么会|有没有必要|会不会|是不是|算不算|还用不用|要不要紧|那我|如果|要是|万一|可是|但是|\bwhy\b|\bwhat if\b|\bdo I still\b|\bhowever\b/i;

const open: readonly Ending[] = ['clarify', 'refused-out-of-scope'];
const told: readonly Ending[] = ['answered', 'no-information'];

const isUnsure = ({ answer, why, guides }: TurnTaken) => {
  if (answer.ending === 'refused-out-of-scope') return why.guides.length > 0;
  if (answer.ending === 'clarify') return why.guides.length > 1;
  return answer.guide !== undefined && guides[0]?.id === answer.guide && (why.confidence < sure || why.margin < near);
};

/** A free-form question on a known guide: a term, a reason, a life told. */
const isFreeForm = (text: string, { answer }: TurnTaken) => {
  const isLong = text.trim().length >= freeForm[answer.language];
  const isGeneral = answer.field === 'summary' || answer.field === undefined;
  return explains.test(text) || (isLong && (isGeneral || reasons.test(text)));
};

const needOfAnswered = (text: string, taken: TurnTaken): Need | undefined => {
  if (!taken.answer.guide) return undefined;
  if (explains.test(text)) return 'phrase';
  if (isUnsure(taken)) return 'choose';
  return isFreeForm(text, taken) ? 'phrase' : undefined;
};

/**
 * What a model is wanted for; nothing in most turns. A tap says what it means, a command is obeyed, and what screens end
 * (emergency, abuse, politics, advice, orders to a model) never reaches one.
 */
export const needOf = ({ text, tapped }: Asked, taken: TurnTaken): Need | undefined => {
  const { ending, language } = taken.answer;
  if (tapped || isKeyword(text, language) || !isFitForModel(text)) return undefined;
  if (open.includes(ending)) return isUnsure(taken) ? 'choose' : undefined;
  return told.includes(ending) ? needOfAnswered(text, taken) : undefined;
};
