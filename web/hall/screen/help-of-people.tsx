import { useRef } from 'react';
import { HelpPart } from '#web/shared/help/help-part.tsx';
import { useHall } from './hall-context.ts';

/** The help of a person: its room, and the sign that it goes on. */
export const HelpOfPeople = () => {
  const { state, tell } = useHall();
  const { panel } = state.screen;
  const asked = panel?.kind === 'help' ? panel : undefined;
  const ordered = useRef('');
  if (asked?.ordered) ordered.current = asked.ordered;
  return (
    // an order of another part of the screen is taken up by beginning anew
    <HelpPart
      key={ordered.current}
      conversation={state.conversation}
      asked={asked}
      onAsk={(it) => tell({ kind: 'panel', panel: it && { kind: 'help', ...it } })}
    />
  );
};
