import { deskRoutes } from '#contract/desk-routes.ts';
import type { MessageList, Said, SayInput } from '#contract/handoff/message.ts';
import { helpRoutes } from '#contract/help-routes.ts';
import type { Result } from '#core/result.ts';
import { type CallFailure, call } from '../call.ts';

/** The way around a live connection that cannot be had: plain calls. */
export type ByHttp = {
  say: (message: SayInput) => Promise<Result<Said, CallFailure>>;
  messagesAfter: (handoffId: string, after: number) => Promise<Result<MessageList, CallFailure>>;
};

type Token = () => Promise<string>;

export const visitorByHttp = (visitId: string, token: Token): ByHttp => ({
  say: async ({ passage: _, ...said }) => call(helpRoutes.sayToHelper, { ...said, visitId }, await token()),
  messagesAfter: async (handoffId, after) =>
    call(helpRoutes.listMessages, { visitId, handoffId, after }, await token()),
});

export const deskByHttp = (token: Token): ByHttp => ({
  say: async (said) => call(deskRoutes.sayToVisitor, said, await token()),
  messagesAfter: async (handoffId, after) => call(deskRoutes.listCaseMessages, { handoffId, after }, await token()),
});
