/** Reads from a kept pack as the server reads from its release, beside the page's own thread; one reading, then it is closed. */
import type { ReadAloud, ReadAloudInput } from '#contract/read-aloud.ts';
import { openPack } from '#core/knowledge/pack/open-pack.ts';
import { makeReadAloud } from '#core/reading/read-aloud.ts';
import { keptPack } from '#web/shared/kept-packs.ts';

// the hall's calendar day
const calendar = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', dateStyle: 'short' });

const read = async (wanted: ReadAloudInput): Promise<ReadAloud | undefined> => {
  // a pack speaks its own language alone
  const bytes = await keptPack(wanted.language);
  const pack = bytes && openPack(bytes);
  if (!pack?.ok) return undefined;
  const reading = makeReadAloud(pack.value, () => calendar.format(Date.now()))(wanted);
  return reading.ok ? reading.value : undefined;
};

addEventListener('message', ({ data }: MessageEvent<ReadAloudInput>) => {
  void read(data)
    .catch(() => undefined)
    .then((reading) => postMessage(reading));
});
