/** What a model is asked: one prompt, rendered. */
export type ModelRequest = {
  /** What it is told beforehand, and what it is asked. */
  system: string;
  user: string;
  /** The longest reply, in tokens. */
  longest: number;
  /** Epoch milliseconds after which nobody waits any more; the adapter gives up then. */
  until: number;
};

/** A piece of a reply as it comes. `usage` and `failure` come last, each at most once. */
export type ModelPiece =
  | { kind: 'text'; text: string }
  /** In tokens. */
  | { kind: 'usage'; input: number; output: number }
  /** `refused`: the model would not; `limited`: too many calls; `late`: not in time; `failed`: anything else. */
  | { kind: 'failure'; why: 'refused' | 'limited' | 'late' | 'failed' };

/** Port: asks a model. Brings its reply in pieces; never throws. Who leaves the loop cancels the call. */
export type AskModel = (request: ModelRequest) => AsyncIterable<ModelPiece>;

/** Port: whether an operator lets the model speak. A switch that cannot be read is off. */
export type IsModelOn = () => Promise<boolean>;
