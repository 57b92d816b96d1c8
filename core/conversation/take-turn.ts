import type { Answer } from '#contract/answer/answer.ts';
import type { Tapped } from '#contract/answer/tapped.ts';
import type { Language } from '#contract/language.ts';
import type { FinderWeights } from '#core/finding/weights.ts';
import type { ReleaseReader } from '#core/knowledge/release-reader.ts';
import { forTheEar } from '#core/speech/for-the-ear.ts';
import { maskPersonalData } from '#core/text/mask-personal-data.ts';
import { languageOf } from '#core/understanding/language-of.ts';
import { makeUnderstanding } from '#core/understanding/understand.ts';
import { offeredOf } from './ask-which.ts';
import type { Draft, ReadingHeeded, Step } from './draft.ts';
import { finderOf } from './finder-of.ts';
import { offerHelp } from './offer-help.ts';
import { remember } from './remember.ts';
import { addProxy, addressProxy } from './steps/address-proxy.ts';
import { makeAnswerSituation } from './steps/answer-situation.ts';
import { makeCheckGrounding } from './steps/check-grounding.ts';
import { makeChooseOffered } from './steps/choose-offered.ts';
import { makeComeBack } from './steps/come-back.ts';
import { makeComposeAnswer } from './steps/compose-answer.ts';
import { makeCorrectMatter } from './steps/correct-matter.ts';
import { makeFindGuides } from './steps/find-guides.ts';
import { followTap } from './steps/follow-tap.ts';
import { makeHearSilence } from './steps/hear-silence.ts';
import { makeHeedReading } from './steps/heed-reading.ts';
import { makeKeepTopic } from './steps/keep-topic.ts';
import { makeMakeChecklist } from './steps/make-checklist.ts';
import { makeMatchFaq, makeMatchOwnFaq } from './steps/match-faq.ts';
import { makeObeyCommand } from './steps/obey-command.ts';
import { makePickGuide } from './steps/pick-guide.ts';
import { makePickOther } from './steps/pick-other.ts';
import { makeRecogniseFields } from './steps/recognise-fields.ts';
import { makeScreenEmergency } from './steps/screen-emergency.ts';
import { makeSetAsideDenied } from './steps/set-aside-denied.ts';
import type { VisitState } from './visit-state.ts';
import type { Why } from './why.ts';
import { whyOf } from './why-of.ts';

/** One question of a visit. An explicit language wins over the script of the text. */
export type TurnQuestion = {
  text: string;
  language?: Language | undefined;
  tapped?: Tapped | undefined;
  /** What a model made of the question, where one was asked. */
  reading?: ReadingHeeded | undefined;
  /** What vectors make of the question, where they were compared: a step of its turn. */
  weigh?: Step | undefined;
  state: VisitState;
};

/** A turn taken: the answer, what to remember of it, and how it came about. Milliseconds by step. */
export type TurnTaken = {
  answer: Answer;
  /** What was said, personal data masked. */
  heard: string;
  state: VisitState;
  steps: { name: string; milliseconds: number }[];
  /** Candidates, best first; the first one's score is how surely it is meant, 0 to 1. */
  guides: { id: string; score: number }[];
  why: Why;
};

/** Answers one question. Pure but for the clock it is given; never throws for anything a visitor can say. */
export type TakeTurn = (question: TurnQuestion) => TurnTaken;

export type TakeTurnPorts = {
  release: ReleaseReader;
  weights: FinderWeights;
  /** Milliseconds, for durations. */
  clock: () => number;
  /** The hall's calendar day, `2026-11-30`. */
  today: () => string;
};

/** The turn as the product does it, in this order. */
const makeSteps = ({ release, weights, today }: TakeTurnPorts): [string, Step][] => {
  const understanding = makeUnderstanding(release.lexicon, release.index.pinyin);
  const finder = finderOf(release, weights);
  const { thresholds } = weights;
  const shared = { finder, release, understanding, thresholds };
  return [
    ['screen-emergency', makeScreenEmergency(understanding, release.texts)],
    ['hear-silence', makeHearSilence(release)],
    ['follow-tap', followTap],
    ['answer-situation', makeAnswerSituation(release, understanding)],
    ['obey-command', makeObeyCommand(shared)],
    ['choose-offered', makeChooseOffered(shared)],
    ['recognise-fields', makeRecogniseFields(understanding)],
    ['come-back', makeComeBack(finder, release, understanding)],
    ['correct-matter', makeCorrectMatter(shared)],
    ['set-aside-denied', makeSetAsideDenied(understanding)],
    ['heed-reading', makeHeedReading(release)],
    ['address-proxy', addressProxy],
    ['find-guides', makeFindGuides(finder, release, thresholds)],
    ['weigh-nearness', (draft) => draft.weigh?.(draft) ?? { next: draft }],
    ['keep-topic', makeKeepTopic(release, thresholds)],
    ['match-own-faq', makeMatchOwnFaq(release)],
    ['pick-other', makePickOther(release, finder, weights)],
    ['pick-guide', makePickGuide(release, weights)],
    ['match-faq', makeMatchFaq(release)],
    ['add-proxy', addProxy],
    ['make-checklist', makeMakeChecklist(release, today)],
    ['compose-answer', makeComposeAnswer(release, today)],
    ['check-grounding', makeCheckGrounding(release)],
  ];
};

/** Without options that the release no longer holds: a visit may be older than it. */
const withKnownOptions = ({ offered, ...state }: VisitState, release: ReleaseReader): VisitState => {
  const known = offered?.filter((id) => offeredOf(release, id)) ?? [];
  return known.length > 0 ? { ...state, offered: known } : state;
};

const startDraft = ({ text, language, tapped, reading, weigh, state }: TurnQuestion): Draft => {
  const spoken = language ?? languageOf(text, state.language);
  const { heard, question } = maskPersonalData(text, spoken);
  return {
    heard,
    question,
    language: spoken,
    state,
    ...(tapped ? { tapped } : {}),
    ...(reading ? { reading } : {}),
    ...(weigh ? { weigh } : {}),
    wanted: [],
    topic: '',
    candidates: [],
    confidence: 0,
    others: { candidates: [], confidence: 0 },
  };
};

const scoresOf = ({ candidates, confidence }: Draft, sharpness: number) =>
  candidates.map(({ id, rank }) => ({
    id,
    score: Number((confidence * Math.exp((rank - (candidates[0]?.rank ?? 0)) * sharpness)).toFixed(4)),
  }));

export const makeTakeTurn = (ports: TakeTurnPorts): TakeTurn => {
  const steps = makeSteps(ports);
  return (question) => {
    let draft = startDraft({ ...question, state: withKnownOptions(question.state, ports.release) });
    const durations: TurnTaken['steps'] = [];
    for (const [name, step] of steps) {
      const start = ports.clock();
      const outcome = step(draft);
      durations.push({ name, milliseconds: ports.clock() - start });
      if ('next' in outcome) {
        draft = outcome.next;
        continue;
      }
      const answer = offerHelp(outcome.done, draft.question);
      return {
        answer: { ...answer, spoken: forTheEar(answer.speech, answer.language) },
        heard: draft.heard,
        state: remember(draft, answer),
        steps: durations,
        guides: scoresOf(draft, ports.weights.sharpness),
        why: whyOf(draft),
      };
    }
    throw new Error('the last step of a turn must end it');
  };
};
