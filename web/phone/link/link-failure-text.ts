import { failureText } from '#web/shared/answer/failure-text.ts';
import type { Say } from '#web/shared/answer/strings.ts';

/** Why a link could not be made or opened, and what to do instead. */
export const linkFailureText = (kind: string, say: Say): string => {
  switch (kind) {
    case 'link-expired':
      return say('linkExpired');
    case 'invalid-link':
    case 'invalid-input':
      return say('linkInvalid');
    case 'no-such-matter':
      return say('linkGone');
    case 'no-such-option':
      return say('linkChanged');
    case 'offline':
      return say('linkOffline');
    case 'unreachable':
    case 'timeout':
    case 'too-busy':
      return failureText(kind, say);
    default:
      return say('linkFailed');
  }
};
