import * as z from 'zod';

const name = 'lingban-desk-seen';
const Seen = z.record(z.string(), z.int().min(0));

/** Up to which message each case was read in this tab. */
export type Seen = Readonly<z.infer<typeof Seen>>;

export const readSeen = (): Seen => {
  try {
    return Seen.safeParse(JSON.parse(sessionStorage.getItem(name) ?? '{}')).data ?? {};
  } catch {
    return {};
  }
};

export const keepSeen = (seen: Seen) => {
  try {
    sessionStorage.setItem(name, JSON.stringify(seen));
  } catch {
    // without storage everything counts as unread after a reload
  }
};
