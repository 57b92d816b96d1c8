import type { TurnInput, TurnOutput } from '#contract/visit/turn.ts';
import type { TakeNearer } from '#core/conversation/take-nearer.ts';
import type { TakeTurn } from '#core/conversation/take-turn.ts';
import type { ImproveTurn } from '#core/model/improve-turn.ts';
import { fail, ok, type Result } from '#core/result.ts';
import { type Claim, claimNumber } from './claim-number.ts';
import { type TellSentence, tellInOrder } from './tell-in-order.ts';
import type { TurnLog } from './turn-log.ts';
import { type AnsweredRecord, rememberedTurns, type StartRecord } from './turn-record.ts';

type Ports = Pick<TurnLog, 'readLatestTurn' | 'readTurn' | 'appendTurn'> & {
  takeTurn: TakeTurn;
  /** Where an embedding model is asked, for what the words leave close. */
  takeNearer?: TakeNearer | undefined;
  /** Where a language model stands behind the guide. */
  improveTurn?: ImproveTurn | undefined;
  /** Where sentences are told before the turn is done. */
  tellSentence?: TellSentence | undefined;
  /** The id of the knowledge release in force. */
  release: string;
  /** How long a record is kept, in seconds. */
  recordLifetime: number;
  /** Epoch milliseconds. */
  now: () => number;
};

/**
 * Takes one turn of a visit. One read and one write; a turn id seen before is answered from its record, whatever else
 * the retry says and whatever release is in force by now.
 */
export type TakeVisitTurn = (input: TurnInput) => Promise<Result<TurnOutput, { kind: 'no-such-visit' | 'too-busy' }>>;

type Latest = StartRecord | AnsweredRecord;

const outputOf = ({ turnId, number, heard, answer }: AnsweredRecord): TurnOutput => ({
  turnId,
  number,
  heard,
  answer,
});

const makeFindEarlier =
  (readTurn: Ports['readTurn']) =>
  async (latest: Latest, turnId: string): Promise<AnsweredRecord | undefined> => {
    if (latest.kind === 'start') return undefined;
    if (latest.turnId === turnId) return latest;
    const seen = latest.recent.find((it) => it.turnId === turnId);
    const record = seen && (await readTurn(latest.visitId, seen.number));
    return record?.kind === 'turn' ? record : undefined;
  };

const makeNextRecord =
  ({ takeTurn, takeNearer, improveTurn, tellSentence, release, recordLifetime, now }: Ports) =>
  async (latest: Latest, { visitId, turnId, ...question }: TurnInput): Promise<AnsweredRecord> => {
    const number = latest.number + 1;
    const said = { ...question, state: latest.state };
    const own = takeTurn(said);
    const { asked, engine } = takeNearer ? await takeNearer(said, own) : { asked: said, engine: own };
    const told = tellSentence && tellInOrder(tellSentence, { visitId, turnId });
    const { taken, model } = improveTurn ? await improveTurn(asked, engine, told) : { taken: engine };
    const { answer, heard, state, steps, why } = taken;
    const before = latest.kind === 'turn' ? latest.recent : [];
    const recent = [{ turnId, number }, ...before].slice(0, rememberedTurns);
    const expiresAt = Math.floor(now() / 1000) + recordLifetime;
    return {
      kind: 'turn',
      visitId,
      number,
      expiresAt,
      turnId,
      heard,
      answer,
      steps,
      why,
      ...(model ? { model } : {}),
      release,
      state,
      recent,
    };
  };

export const makeTakeVisitTurn = (ports: Ports): TakeVisitTurn => {
  const findEarlier = makeFindEarlier(ports.readTurn);
  const nextRecord = makeNextRecord(ports);

  return (input) =>
    claimNumber(async (): Claim<TurnOutput, 'no-such-visit'> => {
      const latest = await ports.readLatestTurn(input.visitId);
      if (!latest || latest.kind === 'erased') return fail({ kind: 'no-such-visit' });

      const earlier = await findEarlier(latest, input.turnId);
      if (earlier) return ok(outputOf(earlier));

      const record = await nextRecord(latest, input);
      const appended = await ports.appendTurn(record);
      return appended.ok ? ok(outputOf(record)) : appended;
    });
};
