import type { Hall, Way } from '#contract/hall.ts';
import type { Language } from '#contract/language.ts';
import { visitRoutes } from '#contract/visit-routes.ts';
import { ok, type Result } from '#core/result.ts';
import { type CallFailure, call } from '../call.ts';
import { isNotReached } from '../conversation/is-carried.ts';
import { callOfflineEngine } from '../offline-engine.ts';

type Where = { token: string | undefined; language: Language };

/** The hall's plan, from the server or from the pack that the page keeps. */
export const readHall = async ({ token, language }: Where): Promise<Result<Hall, CallFailure>> => {
  const reply = await call(visitRoutes.readHall, {}, token);
  if (reply.ok || !isNotReached(reply.failure.kind)) return reply;
  const kept = await callOfflineEngine('hall', { language });
  return kept ? ok(kept) : reply;
};

type Question = { from: string; to: string; stepFree: boolean };

/** The way through the hall, from the same. */
export const readWay = async (question: Question, { token, language }: Where): Promise<Result<Way, CallFailure>> => {
  const input = { ...question, stepFree: question.stepFree ? ('true' as const) : ('false' as const) };
  const reply = await call(visitRoutes.findWay, input, token);
  if (reply.ok || !isNotReached(reply.failure.kind)) return reply;
  return (await callOfflineEngine('way', { ...question, language })) ?? reply;
};
