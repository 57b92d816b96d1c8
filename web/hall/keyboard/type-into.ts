export type TextTarget = HTMLInputElement | HTMLTextAreaElement;

/** React hears of a change as of any other typing. */
const changed = (target: TextTarget) => target.dispatchEvent(new Event('input', { bubbles: true }));

const places = (target: TextTarget) => {
  const end = target.value.length;
  return [target.selectionStart ?? end, target.selectionEnd ?? end] as const;
};

/** Puts a text where the cursor is, in the place of what is selected, as far as the field is long enough. */
export const typeInto = (target: TextTarget, text: string) => {
  const [from, to] = places(target);
  const room = target.maxLength < 0 ? text.length : target.maxLength - target.value.length + (to - from);
  target.setRangeText(text.slice(0, Math.max(0, room)), from, to, 'end');
  changed(target);
};

/** Takes away what is selected, or the character before the cursor. */
export const eraseIn = (target: TextTarget) => {
  const [from, to] = places(target);
  const before = [...target.value.slice(0, from)].at(-1)?.length ?? 0;
  target.setRangeText('', from === to ? from - before : from, to, 'end');
  changed(target);
};

export const clearField = (target: TextTarget) => {
  target.setRangeText('', 0, target.value.length, 'end');
  changed(target);
};

const typed = ['text', 'tel', 'search', 'password', 'textarea'];

/** Whether it is a field that the screen's keyboard can type into. */
export const isTextTarget = (element: EventTarget | null): element is TextTarget =>
  (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) &&
  typed.includes(element.type) &&
  !element.readOnly &&
  !element.disabled;
