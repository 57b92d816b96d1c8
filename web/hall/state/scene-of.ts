import type { Conversation } from '#web/shared/conversation/conversation-state.ts';
import type { HostScene } from '../host/host-scene.ts';
import type { HallState } from './hall-state.ts';
import type { Screen } from './screen-state.ts';

/** The mood and gesture that go with an answer; who knows answers better gives them. */
type Manner = Pick<HostScene, 'mood' | 'look' | 'gesture'>;

const calm: Manner = { mood: 'kind', look: 'visitor' };

const answerSaid = ({ speech }: Screen, { turns }: Conversation) => {
  const saying = speech?.saying;
  if (saying?.kind !== 'answer') return undefined;
  const turn = turns.find(({ id }) => id === saying.turnId);
  return turn?.status === 'answered' ? turn.answer : undefined;
};
type Said = NonNullable<ReturnType<typeof answerSaid>>;

const mannerOf = (state: HallState, ofAnswer: (answer: Said) => Manner): Manner => {
  const { screen, conversation } = state;
  const answer = answerSaid(screen, conversation);
  if (answer) return ofAnswer(answer);
  if (screen.panel?.kind === 'way') return { mood: 'kind', look: 'way', gesture: 'point-way' };
  const saying = screen.speech?.saying;
  if (saying?.kind === 'told' && ['slowTurn', 'failed'].includes(saying.told)) {
    return { mood: 'sorry', look: 'visitor', gesture: 'apologise' };
  }
  return calm;
};

const doingOf = ({ screen, conversation }: HallState): HostScene['doing'] => {
  if (screen.phase === 'asleep') return 'waiting';
  if (screen.phase === 'leaving') return 'leaving';
  if (screen.speech?.saying.kind === 'greeting') return 'greeting';
  if (screen.speech || screen.readAloud) return 'speaking';
  if (conversation.turns.at(-1)?.status === 'waiting') return 'thinking';
  return screen.hearing.ear === 'closed' ? 'waiting' : 'listening';
};

/** What the host is about. */
export const sceneOf = (state: HallState, ofAnswer: (answer: Said) => Manner): HostScene => ({
  doing: doingOf(state),
  ...mannerOf(state, ofAnswer),
  voiced: (state.screen.speech?.sentence ?? state.screen.readAloud)?.voiced,
});
