import { useCallback, useState } from 'react';
import * as z from 'zod';

const key = 'lingban-handoff';
const Helping = z.strictObject({ visitId: z.uuid(), handoffId: z.uuid() });

const read = () => {
  try {
    return Helping.safeParse(JSON.parse(sessionStorage.getItem(key) ?? 'null')).data;
  } catch {
    return undefined;
  }
};

const keep = (helping: z.infer<typeof Helping> | undefined) => {
  try {
    if (helping) sessionStorage.setItem(key, JSON.stringify(helping));
    else sessionStorage.removeItem(key);
  } catch {
    // storage may be forbidden; the handoff then ends for this page with a reload
  }
};

/** The handoff that goes on, with its visit; kept over reloads of the tab. */
export const useHelping = () => {
  const [helping, setHelping] = useState(read);
  const set = useCallback((next: z.infer<typeof Helping> | undefined) => {
    keep(next);
    setHelping(next);
  }, []);
  return [helping, set] as const;
};
