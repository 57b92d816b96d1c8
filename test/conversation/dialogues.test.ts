import { describe, expect, it } from 'vitest';
import { readDialogues, runDialogue } from '../../bench/run-dialogues.ts';
import { takeTurn } from '../a-release.ts';
import { expectSound } from './expect-sound.ts';

/** So many of the scripted dialogues were wholly right before; fewer is a step back. */
const floor = 95;

const dialogues = readDialogues();
const turns: Parameters<typeof expectSound>[0][] = [];
const kept: typeof takeTurn = (question) => {
  const turn = takeTurn(question);
  turns.push(turn);
  return turn;
};
const runs = dialogues.map((dialogue) => ({ id: dialogue.id, turns: runDialogue(kept, dialogue) }));

describe('the scripted dialogues', () => {
  it('are many, each by a name of its own', () => {
    expect(dialogues.length).toBeGreaterThanOrEqual(130);
    expect(new Set(dialogues.map(({ id }) => id)).size).toBe(dialogues.length);
  });

  it(`are wholly right in ${floor} cases at least`, () => {
    const wrong = runs.filter((run) => run.turns.some(({ fault }) => fault !== undefined));
    const right = runs.length - wrong.length;
    expect(right, `wrong: ${wrong.map(({ id }) => id).join(', ')}`).toBeGreaterThanOrEqual(floor);
  });

  it('get no answer that breaks the contract or says what stands nowhere', () => {
    expect(turns.length).toBe(runs.reduce((sum, run) => sum + run.turns.length, 0));
    for (const turn of turns) expectSound(turn);
  });
});
