import type { Answer } from '#contract/answer/answer.ts';
import type { Tapped } from '#contract/answer/tapped.ts';
import type { Hall, Way } from '#contract/hall.ts';
import type { Language } from '#contract/language.ts';
import type { VisitState } from '#core/conversation/visit-state.ts';
import type { WayQuestion } from '#core/hall/find-way.ts';
import type { Result } from '#core/result.ts';

type OfflineQuestion = { text: string; language: Language; tapped?: Tapped | undefined; state: VisitState };
type OfflineAnswer = { answer: Answer; state: VisitState };

/** What a page may ask of the engine that it carries: by name, what is given and what comes back. */
export type OfflineCalls = {
  /** Fetches the pack of this release, unless it is kept already; true once it is. */
  keep: { given: { language: Language; release: string }; brings: boolean };
  /** Whether any pack is kept, so that questions can be answered without a network. */
  holds: { given: { language: Language }; brings: boolean };
  /** Makes ready to answer, which takes some seconds; true once it is. */
  warm: { given: { language: Language }; brings: boolean };
  /** Undefined when no pack is kept, or none that is sound. */
  answer: { given: OfflineQuestion; brings: OfflineAnswer | undefined };
  hall: { given: { language: Language }; brings: Hall | undefined };
  way: {
    given: WayQuestion & { language: Language };
    brings: Result<Way, { kind: 'no-such-place' | 'no-way' }> | undefined;
  };
};
export type OfflineCallName = keyof OfflineCalls;

/** One call as it travels to the worker, and its reply. */
export type OfflineMessage = {
  [Name in OfflineCallName]: { id: number; name: Name; given: OfflineCalls[Name]['given'] };
}[OfflineCallName];
export type OfflineReply = { id: number; brings: unknown };
