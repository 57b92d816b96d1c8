import type { Language } from '#contract/language.ts';
import type { CallFailureKind } from '../call.ts';
import { callOfflineEngine } from '../offline-engine.ts';

const notReached: readonly CallFailureKind[] = ['offline', 'unreachable', 'timeout'];

/** Whether a call failed for want of a network or of a server. */
export const isNotReached = (failure: CallFailureKind) => notReached.includes(failure);

/** Whether what could not be asked of the server can be answered from a pack that the page keeps. */
export const isCarried = async (failure: CallFailureKind, language: Language) =>
  isNotReached(failure) && (await callOfflineEngine('holds', { language })) === true;
