import type { Conversation } from '#web/shared/conversation/conversation-state.ts';

/** What the visit is about by the latest answer, with the list as it stands: what a helper gets along. */
export const aboutVisit = ({ turns, chosen, ticked }: Conversation) => {
  const answers = turns.flatMap((turn) => (turn.status === 'answered' ? [turn.answer] : []));
  const latest = answers.filter((it) => it.bundle ?? it.guide).at(-1);
  const matter = latest?.bundle ?? latest?.guide;
  return {
    matter,
    matterName: latest?.citations.find((it) => 'guide' in it || 'bundle' in it)?.name,
    chosen: (matter && chosen[matter]) || {},
    ticked: (matter && ticked[matter]) || [],
  };
};
