import { useCallback, useEffect, useRef, useState } from 'react';
import type { Answer } from '#contract/answer/answer.ts';
import type { Notice } from '#contract/notice.ts';
import { visitRoutes } from '#contract/visit-routes.ts';
import { call } from '#web/shared/call.ts';

/** What is being printed: the answer, and all that has to be told of its matter where that could be had. */
export type Printed = { answer: Answer; notice: Notice | undefined };

/** In milliseconds: without the notice the answer's own cards are printed. */
const patience = 5000;

const readNotice = async ({ guide, bundle, language }: Answer, token: string | undefined) => {
  const matter = bundle ?? guide;
  if (!matter || !token) return undefined;
  const reply = await call(visitRoutes.readNotice, { matter, language }, token, { patience });
  return reply.ok ? reply.value : undefined;
};

/** Prints whatever is rendered for what is set; undefined again once the printer has it. */
export const usePrinting = (token: string | undefined) => {
  const [printed, setPrinted] = useState<Printed>();
  const busy = useRef(false);
  useEffect(() => {
    if (!printed) return;
    const done = () => setPrinted(undefined);
    addEventListener('afterprint', done);
    print();
    return () => removeEventListener('afterprint', done);
  }, [printed]);
  const start = useCallback(
    async (answer: Answer) => {
      if (busy.current) return;
      busy.current = true;
      setPrinted({ answer, notice: await readNotice(answer, token) });
      busy.current = false;
    },
    [token],
  );
  return [printed, start] as const;
};
