import { type Dispatch, useEffect, useRef } from 'react';
import type * as z from 'zod';
import type { Language } from '#contract/language.ts';
import type { VisitChannel } from '#contract/visit/visit.ts';
import { visitRoutes } from '#contract/visit-routes.ts';
import { call } from '../call.ts';
import type { Conversation, ConversationEvent } from './conversation-state.ts';
import { isCarried } from './is-carried.ts';

type Where = {
  language: Language;
  channel: z.infer<typeof VisitChannel>;
  /** True while a visit must not start yet. */
  held: boolean;
  /** Milliseconds after which the server counts as not reached. */
  patience?: number;
};

/** Starts a visit whenever one is needed: when the page opens, after the old one expired, after a visitor left. */
export const useVisit = (
  state: Conversation,
  { language, channel, held, patience }: Where,
  dispatch: Dispatch<ConversationEvent>,
) => {
  const starting = useRef(false);
  const needed = !state.visit && !state.startFailure && !state.ended && !held;
  const { about } = state;
  useEffect(() => {
    if (!needed || starting.current) return;
    starting.current = true;
    const input = { language, channel, ...(about && { matter: about }) };
    const options = patience === undefined ? {} : { patience };
    void call(visitRoutes.startVisit, input, undefined, options).then(async (reply) => {
      const failure = reply.ok ? undefined : reply.failure.kind;
      const carried = failure !== undefined && (await isCarried(failure, language));
      starting.current = false;
      if (reply.ok) dispatch({ kind: 'started', visit: reply.value });
      else dispatch({ kind: 'start-failed', failure: reply.failure.kind, carried });
    });
  }, [needed, language, channel, about, patience, dispatch]);
};
