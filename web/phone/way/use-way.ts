import { useEffect, useState } from 'react';
import type { Hall, Way } from '#contract/hall.ts';
import { usePage, type WayTarget } from '#web/shared/answer/page-context.ts';
import type { CallFailureKind } from '#web/shared/call.ts';
import { readHall, readWay } from '#web/shared/way/read-way.ts';

/** Where visitors stand when they ask: at a door or in front of a screen. The main entrance comes first. */
export const startsOf = (hall: Hall) => {
  const kinds = ['entrance', 'screen'];
  const places = hall.places.filter(({ kind }) => kinds.includes(kind));
  return places.sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
};

/** The window or place to go to. */
export const findTarget = (hall: Hall, target: WayTarget) => {
  if (target === 'help-desk') return hall.places.find(({ kind }) => kind === 'help-desk');
  return [...hall.windows, ...hall.places].find(({ id }) => id === target.to);
};

export const useHall = (token: string | undefined, attempt: number) => {
  const { language } = usePage();
  const [hall, setHall] = useState<Hall>();
  const [failure, setFailure] = useState<CallFailureKind>();
  useEffect(() => {
    setFailure(undefined);
    void readHall({ token, language }).then((reply) => {
      if (reply.ok) setHall(reply.value);
      else setFailure(reply.failure.kind);
    });
  }, [token, language, attempt]);
  return { hall, failure };
};

type Question = { from: string | undefined; to: string | undefined; stepFree: boolean; token: string | undefined };

export const useWay = ({ from, to, stepFree, token }: Question, attempt: number) => {
  const { language } = usePage();
  const [way, setWay] = useState<Way>();
  const [failure, setFailure] = useState<CallFailureKind>();
  useEffect(() => {
    if (!from || !to) return;
    let current = true;
    setFailure(undefined);
    setWay(undefined);
    void readWay({ from, to, stepFree }, { token, language }).then((reply) => {
      if (!current) return;
      if (reply.ok) setWay(reply.value);
      else setFailure(reply.failure.kind);
    });
    return () => {
      current = false;
    };
  }, [from, to, stepFree, token, language, attempt]);
  return { way, failure };
};
