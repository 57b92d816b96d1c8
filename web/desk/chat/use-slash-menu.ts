import { type KeyboardEvent, useState } from 'react';
import type { Desk } from '#contract/staff/desk.ts';

export type Canned = Desk['canned'][number];

const matches = ({ title, text }: Canned, wanted: string) =>
  `${title} ${text}`.toLowerCase().includes(wanted.toLowerCase());

/** The menu that a slash at the beginning opens: what follows the slash narrows it. */
export const useSlashMenu = (draft: string, canned: readonly Canned[], choose: (it: Canned) => void) => {
  const [at, setAt] = useState(0);
  const [closedFor, setClosedFor] = useState<string>();
  const wanted = draft.startsWith('/') && !draft.includes('\n') ? draft.slice(1).trim() : undefined;
  const isOpen = wanted !== undefined && closedFor !== draft;
  const found = isOpen ? canned.filter((it) => matches(it, wanted)) : [];
  const current = Math.min(at, Math.max(0, found.length - 1));

  const moves: Partial<Record<string, () => void>> = {
    ArrowDown: () => setAt((current + 1) % Math.max(1, found.length)),
    ArrowUp: () => setAt((current - 1 + found.length) % Math.max(1, found.length)),
    Escape: () => setClosedFor(draft),
    Enter: () => found[current] && choose(found[current]),
    Tab: () => found[current] && choose(found[current]),
  };
  /** True when the key was the menu's. */
  const press = (event: KeyboardEvent) => {
    const move = isOpen && !event.nativeEvent.isComposing ? moves[event.key] : undefined;
    if (!move) return false;
    event.preventDefault();
    event.stopPropagation();
    move();
    return true;
  };
  return { isOpen, found, current, press };
};
