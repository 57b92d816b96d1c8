import type { Utterance } from './recordings.ts';

/** What whoever answers a hotline says and callers do not. */
const agentCues =
  /(?:很高兴)?为您服务|工号|请问(?:您)?有什么(?:可以|能)|有什么(?:可以|能)帮|感谢(?:您的)?(?:来电|致电)|请(?:您)?(?:对|为)(?:本次|我的)?服务|帮您(?:查|转|登记|记录)|how (?:may|can) i help|thank you for calling|anything else i can/giu;

/** What callers said, in order. Whoever answers speaks as hotlines do; where nobody does so, it is who spoke first. */
export const callerOf = (utterances: readonly Utterance[]): string[] => {
  const speakers = [...new Set(utterances.map(({ speaker }) => speaker))];
  if (speakers.length < 2) return utterances.map(({ text }) => text);
  const cuesOf = (speaker: string) =>
    utterances
      .filter((it) => it.speaker === speaker)
      .reduce((sum, it) => sum + (it.text.match(agentCues)?.length ?? 0), 0);
  // sorting keeps the order of those that are equal: the first to speak comes first
  const [agent] = speakers.map((name) => ({ name, cues: cuesOf(name) })).sort((a, b) => b.cues - a.cues);
  return utterances.filter(({ speaker }) => speaker !== agent?.name).map(({ text }) => text);
};
