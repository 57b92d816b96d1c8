import { useEffect, useMemo, useState } from 'react';
import type { Hall } from '#contract/hall.ts';
import { Language } from '#contract/language.ts';
import { CarryPanel } from '#web/hall/way/carry-panel.tsx';
import { WayPanel } from '#web/hall/way/way-panel.tsx';
import { readHall } from '#web/shared/way/read-way.ts';
import { useBenchVisit } from './use-bench-visit.ts';

const query = new URLSearchParams(location.search);
const given = (name: string) => query.get(name) ?? undefined;

/** The sentences that were to be said, for the test; it says one by calling `sayAt`. */
type Heard = { told: string[]; sayAt: (at: number) => void; closed: boolean };

/** The way panel, or with `carry=` the panel that takes a matter along. */
export const WayBench = () => {
  const visit = useBenchVisit();
  const [hall, setHall] = useState<Hall>();
  const [said, setSaid] = useState<string>();
  const language = Language.parse(given('language') ?? 'zh');
  const heard = useMemo<Heard>(() => ({ told: [], sayAt: (at) => setSaid(heard.told[at]), closed: false }), []);
  Object.assign(globalThis, { heard });
  const token = visit?.token;
  useEffect(() => {
    if (token) void readHall({ token, language: 'zh' }).then((reply) => reply.ok && setHall(reply.value));
  }, [token]);
  if (!hall || !visit) return null;
  const common = {
    hall,
    language,
    from: given('from') ?? 'screen-entrance',
    onSpeak: (sentences: readonly { shown: string }[]) => {
      heard.told = sentences.map(({ shown }) => shown);
    },
    onClose: () => {
      heard.closed = true;
    },
  };
  const matter = given('carry');
  if (matter) {
    const list = { matter, language, chosen: {}, ticked: [] };
    return <CarryPanel {...common} list={list} name="尊老金" visit={visit} to={given('to')} onPrintList={() => {}} />;
  }
  return (
    <WayPanel
      {...common}
      to={given('to') ?? 'a03'}
      stepFree={false}
      token={token}
      guide={given('guide')}
      heard={query.getAll('heard')}
      said={said}
      onCarry={() => {}}
    />
  );
};
