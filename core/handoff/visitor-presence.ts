/** Port: the visitor's last sign of life, in epoch milliseconds; `undefined` when none is known. `expiresAt` in epoch seconds. */
export type VisitorPresence = {
  seen: (handoffId: string, at: number, expiresAt: number) => Promise<void>;
  seenAt: (handoffId: string) => Promise<number | undefined>;
};
