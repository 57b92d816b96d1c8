import { useState } from 'react';
import type { Checklist } from '#contract/checklist.ts';
import { ok } from '#core/result.ts';
import { linkFor, type MadeLink, makeLink } from '#web/shared/conversation/make-link.ts';

/** The link that was made last, and how one is made: the same list keeps its link as long as that is good. */
export const useLink = (visit: Parameters<typeof makeLink>[1]) => {
  const [link, setLink] = useState<MadeLink>();
  const make = async (list: Checklist) => {
    const held = linkFor(link, list);
    if (held) return ok(held);
    const made = await makeLink(list, visit);
    if (made.ok) setLink(made.value);
    return made;
  };
  return [link, make] as const;
};
