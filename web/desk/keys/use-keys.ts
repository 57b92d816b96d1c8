import { useEffect, useRef } from 'react';

type Keys = Readonly<Record<string, () => void>>;

/** Keys mean letters where something is written, and nothing behind a dialog. Nobody writes into a switch. */
const isTaken = (target: EventTarget | null) =>
  target instanceof Element &&
  target.closest(
    'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable], [role="combobox"], [role="listbox"], [role="menu"]',
  ) !== null;
const isDialogOpen = () => document.querySelector('.ant-modal-wrap:not([style*="display: none"]) .ant-modal') !== null;

const isCombined = (event: KeyboardEvent) => event.ctrlKey || event.metaKey || event.isComposing || event.repeat;

/** `alt+a` by the key's place on the board, since with Alt some systems write another letter. */
const nameOf = ({ altKey, code, key }: KeyboardEvent) => {
  if (altKey) return `alt+${code.replace(/^Key/, '').toLowerCase()}`;
  return key.length === 1 ? key.toLowerCase() : key;
};

/**
 * Single keys that do something anywhere on the page: letters in lower case, as `event.key` names the others; `alt+` and
 * a letter also while something is written.
 */
export const useKeys = (keys: Keys) => {
  const held = useRef(keys);
  held.current = keys;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const act = isCombined(event) ? undefined : held.current[nameOf(event)];
      // with Alt nothing is written
      if (!act || isDialogOpen() || (!event.altKey && isTaken(event.target))) return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
};
