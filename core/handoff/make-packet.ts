import type { OrderHelpInput } from '#contract/handoff/order-help.ts';
import type { Packet } from '#contract/handoff/packet.ts';
import type { Language } from '#contract/language.ts';
import { maskPersonalData } from '#core/text/mask-personal-data.ts';
import type { AnsweredRecord, TurnRecord } from '#core/visit/turn-record.ts';
import type { HelpPorts } from './help-ports.ts';

/** How many turns a helper gets to see. */
export const packetTurns = 30;

/** The longest note; masks may make one longer. */
const longestNote = 500;

/** What the order is about. */
export type Matter = { id: string; name: string; department?: string | undefined; version: string };

export const findMatterOf = (
  { guide, bundle, version }: HelpPorts['release'],
  id: string | undefined,
  language: Language,
): Matter | undefined => {
  if (id === undefined) return undefined;
  const held = guide(id) ?? bundle(id);
  if (!held) return undefined;
  return { id, name: held.name[language], department: guide(id)?.department, version: version(id) };
};

const turnOf = ({ turnId, heard, answer }: AnsweredRecord): Packet['turns'][number] => {
  const { speech: said, ending, guide, field, generated } = answer;
  return {
    ...{ turnId, heard, said, ending },
    ...(guide ? { guide } : {}),
    ...(field ? { field } : {}),
    ...(generated ? { generated } : {}),
  };
};

/** The visit's state after its latest turn. */
export const stateOf = (records: readonly TurnRecord[]) => {
  const latest = records.at(-1);
  return latest && latest.kind !== 'erased' ? latest : undefined;
};

/** What the helper gets of the visit, so that nobody tells the story twice. */
export const makePacket = (
  input: OrderHelpInput,
  records: readonly TurnRecord[],
  matter: Matter | undefined,
  fallbackRelease: string,
): Packet => {
  const latest = stateOf(records);
  const answered = records.filter((it) => it.kind === 'turn').slice(-packetTurns);
  const told = Object.keys(input.chosen).length > 0 ? input.chosen : (latest?.state.checklist?.chosen ?? {});
  const note = input.note === undefined ? undefined : maskPersonalData(input.note, input.language).heard;
  const field = latest?.state.field;
  return {
    turns: answered.map(turnOf),
    ...(matter ? { matter: matter.id, matterName: matter.name, guideVersion: matter.version } : {}),
    ...(matter?.department ? { department: matter.department } : {}),
    release: latest?.release ?? fallbackRelease,
    ...(field ? { field } : {}),
    chosen: told,
    ticked: input.ticked,
    language: input.language,
    needs: input.needs,
    ...(note ? { note: note.slice(0, longestNote) } : {}),
  };
};
