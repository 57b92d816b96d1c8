import type { Say } from './strings.ts';

/** What a failure means to the visitor; kinds that need no telling apart share a text. */
export const failureText = (kind: string, say: Say): string => {
  switch (kind) {
    case 'offline':
      return say('failedOffline');
    case 'unreachable':
      return say('failedUnreachable');
    case 'timeout':
      return say('failedTimeout');
    case 'too-busy':
      return say('failedBusy');
    case 'invalid-input':
    case 'too-large':
      return say('failedTooLong');
    default:
      return say('failedOther');
  }
};
