import type { TakeTurn } from '#core/conversation/take-turn.ts';
import { type Dialogue, readDialogues, runDialogue, type TurnRun } from './run-dialogues.ts';
import { table } from './table.ts';

const kindOf = ({ id }: Dialogue) => id.split('-')[0] ?? '';
const share = (right: number, all: number) => `${right} of ${all}`;
const isRight = ({ fault }: TurnRun) => fault === undefined;

type Held = { dialogue: Dialogue; runs: TurnRun[] };

const rowOf = (name: string, held: readonly Held[]) => {
  const turns = held.flatMap(({ runs }) => runs);
  return [
    name,
    share(held.filter(({ runs }) => runs.every(isRight)).length, held.length),
    share(turns.filter(isRight).length, turns.length),
  ];
};

const isClarifying = ({ answer }: TurnRun) => answer.ending === 'clarify';

/** Turns until the right guide was answered, in dialogues that ask for one in their first turn. */
const turnsUntilGuide = (held: readonly Held[]) => {
  const asked = held.filter(({ dialogue }) => dialogue.turns[0]?.guide || dialogue.turns[1]?.guide);
  const counts = asked.map(({ dialogue, runs }) => {
    const wanted = new Set(dialogue.turns.flatMap(({ guide }) => guide ?? []).slice(0, 1));
    return runs.findIndex(({ answer }) => answer.guide !== undefined && wanted.has(answer.guide)) + 1;
  });
  const reached = counts.filter((it) => it > 0);
  const mean = reached.reduce((sum, it) => sum + it, 0) / reached.length;
  return `${mean.toFixed(2)} on average where it was reached, ${share(reached.length, counts.length)}`;
};

/**
 * Scripted dialogues: a dialogue counts only when ending, guide and field are right at every turn. Every other one was
 * looked at while the conversation was built; the rest were not.
 */
export const benchDialogues = (takeTurn: TakeTurn) => {
  const held = readDialogues().map((dialogue) => ({ dialogue, runs: runDialogue(takeTurn, dialogue) }));
  const unseen = held.filter((_, index) => index % 2 === 1);
  const seen = held.filter((_, index) => index % 2 === 0);
  const kinds = [...new Set(held.map(({ dialogue }) => kindOf(dialogue)))].sort();
  table(
    'Dialogues, right at every turn',
    ['', 'dialogues', 'turns'],
    [
      rowOf('never looked at', unseen),
      rowOf('looked at', seen),
      ...kinds.map((kind) =>
        rowOf(
          `  ${kind}`,
          held.filter(({ dialogue }) => kindOf(dialogue) === kind),
        ),
      ),
    ],
  );
  const clarified = held.flatMap(({ runs }) => runs).filter(isClarifying).length;
  console.log(`clarifying questions: ${clarified}; turns until the right guide: ${turnsUntilGuide(held)}\n`);
};
