import type { Audience } from './push.ts';

const nameOf = (audience: Audience): string => {
  switch (audience.kind) {
    case 'visitor':
      return audience.handoffId;
    case 'visit':
      return audience.visitId;
    case 'staff':
      return audience.staffId;
    case 'desk':
      return audience.hall;
  }
};

/** A text that is the same for the same audience, and for no other. */
export const audienceKey = (audience: Audience): string => `${audience.kind}#${nameOf(audience)}`;
