import type { ModelSwitch, ModelView } from '#contract/staff/model-switch.ts';
import type { Staff } from '#contract/staff/staff.ts';
import { ok, type Result } from '#core/result.ts';
import type { IsModelOn } from './model-ports.ts';

/** Port: where the switch of a hall is kept. */
export type SwitchStore = {
  /** As it was turned last; undefined when nobody has turned it yet. */
  read: () => Promise<ModelSwitch | undefined>;
  /** Keeps it, and in the log that it was turned. */
  write: (it: ModelSwitch) => Promise<void>;
  /** The log, latest first. */
  turned: (most: number) => Promise<ModelSwitch[]>;
};

/** How old a reading may be, in milliseconds: so soon after it was turned, the switch works everywhere. */
const freshness = 5000;

/** Reads the switch, at most once in five seconds. Nobody has turned it: on. It cannot be read: off. */
export const makeIsModelOn = ({ read }: Pick<SwitchStore, 'read'>, now: () => number): IsModelOn => {
  let held: { on: boolean; at: number } | undefined;
  return async () => {
    if (held && now() - held.at < freshness) return held.on;
    const at = now();
    try {
      held = { on: (await read())?.on ?? true, at };
    } catch {
      held = { on: false, at };
    }
    return held.on;
  };
};

/** Turns the language model on or off for the whole hall, without a deployment; gives what the desk shows then. */
export type TurnModel = (input: { on: boolean }, staff: Staff) => Promise<Result<ModelView, never>>;

export const makeTurnModel =
  ({ write }: Pick<SwitchStore, 'write'>, readModel: () => Promise<ModelView>, now: () => number): TurnModel =>
  async ({ on }, staff) => {
    await write({ on, by: staff.id, at: new Date(now()).toISOString() });
    return ok(await readModel());
  };
