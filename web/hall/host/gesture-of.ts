import type { Answer } from '#contract/answer/answer.ts';
import type { Ending } from '#contract/answer/ending.ts';
import type { HostScene } from './host-scene.ts';

/** What an answer makes the host do while it is said. */
type Bearing = Pick<HostScene, 'mood' | 'look'> & { gesture: NonNullable<HostScene['gesture']> };

const bearing = (mood: Bearing['mood'], look: Bearing['look'], gesture: Bearing['gesture']): Bearing => ({
  mood,
  look,
  gesture,
});

const apology = bearing('sorry', 'visitor', 'apologise');
const talking = bearing('kind', 'visitor', 'explain');
const grave = bearing('serious', 'visitor', 'rest');
const welcoming = bearing('kind', 'visitor', 'greet');

/** Endings that settle it, whatever is shown. */
const byEnding: Partial<Record<Ending, Bearing>> = {
  emergency: grave,
  'self-harm': grave,
  'no-information': apology,
  expired: apology,
  outline: bearing('sorry', 'visitor', 'explain'),
  'refused-out-of-scope': apology,
  complaint: apology,
  'medical-advice': grave,
  'legal-advice': grave,
  politics: bearing('kind', 'visitor', 'rest'),
  abuse: bearing('serious', 'visitor', 'rest'),
  greeting: welcoming,
  introduction: welcoming,
  'started-again': welcoming,
  goodbye: bearing('kind', 'visitor', 'bow'),
  thanks: bearing('kind', 'visitor', 'bow'),
  praise: bearing('kind', 'visitor', 'bow'),
  silence: bearing('kind', 'visitor', 'listen'),
  stopped: bearing('kind', 'visitor', 'listen'),
};

/** Was the visitor's question about where something is? Then the way counts for more than the words. */
const asksWay = ({ ending, field, actions }: Answer) =>
  actions.some(({ kind }) => kind === 'show-way') && (ending === 'hall' || field === 'place');

/** Mood, look and gesture that go with an answer. Whoever shows the way itself sets `look` to `way` on its own. */
export const gestureOf = (answer: Answer): Bearing => {
  const settled = byEnding[answer.ending];
  if (settled) return settled;
  if (answer.cards.some((card) => card.kind === 'notice' && card.tone === 'emergency')) return grave;
  if (asksWay(answer)) return bearing('kind', 'way', 'point-way');
  return answer.cards.length > 0 ? bearing('kind', 'card', 'point-card') : talking;
};
