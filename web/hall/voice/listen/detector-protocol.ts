/** What the page tells the detector's worker. */
export type ToDetector =
  /** Where its files are; told once, first. */
  | { kind: 'load'; folder: string }
  | { kind: 'frame'; frame: Float32Array }
  /** What came before has nothing to do with what comes now. */
  | { kind: 'reset' };

/** What the worker tells the page; a probability for every frame, in their order. */
export type FromDetector = { kind: 'ready' } | { kind: 'judged'; probability: number } | { kind: 'broken' };
