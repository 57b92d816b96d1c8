import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { HandoffEventKind } from '#contract/handoff/handoff-event.ts';
import { HandoffState } from '#contract/handoff/handoff-state.ts';
import { handoffDiagram, withDiagram } from '../../tools/handoff-diagram.ts';

describe('the page on handoffs', () => {
  it('shows the state machine as the code has it', () => {
    const page = readFileSync('docs/handoff.md', 'utf8');
    expect(withDiagram(page)).toBe(page);
  });

  it('names every state and every event', () => {
    const drawn = handoffDiagram();
    for (const state of HandoffState.options) expect(drawn).toContain(`| ${state} |`);
    for (const kind of HandoffEventKind.options) expect(drawn).toContain(`| ${kind} |`);
  });

  it('is not drawn where it has no place', () => {
    expect(() => withDiagram('# Another page')).toThrow(/marks/);
  });
});
