/** Port: files by key, such as `speech/ab12.json`. Keys are of letters, digits, `.`, `-`, `_` and `/`, and lead nowhere outside. */
export type Files = {
  /** Undefined where there is no such file. */
  read: (key: string) => Promise<Uint8Array | undefined>;
  /** Whole or not at all; a file of the same key is replaced. */
  write: (key: string, content: Uint8Array, type: string) => Promise<void>;
  /** The keys that begin so, in order of their names. */
  list: (prefix: string) => Promise<string[]>;
  /** Nothing happens where there is no such file. */
  remove: (key: string) => Promise<void>;
};
