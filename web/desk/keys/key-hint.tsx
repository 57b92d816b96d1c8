/** The key of a button, to be seen; `aria-keyshortcuts` says it to those who hear the page. */
export const KeyHint = ({ name }: { name: string }) => (
  <span className="key-hint" aria-hidden="true">
    {name}
  </span>
);
