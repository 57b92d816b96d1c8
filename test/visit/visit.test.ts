import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { TakeTurn } from '#core/conversation/take-turn.ts';
import { fail } from '#core/result.ts';
import { makeEraseVisit } from '#core/visit/erase-visit.ts';
import { makeStartVisit } from '#core/visit/start-visit.ts';
import { makeTakeVisitTurn } from '#core/visit/take-visit-turn.ts';
import type { TurnLog } from '#core/visit/turn-log.ts';
import { rememberedTurns } from '#core/visit/turn-record.ts';
import { makeMemoryTurns } from './memory-turns.ts';
import { noon, sampleAnswer, sampleWhy, startRecord, turnRecord } from './sample-records.ts';

const now = () => noon;
const recordLifetime = 3600;
let log: TurnLog;
let visitId: string;

beforeEach(async () => {
  log = makeMemoryTurns({ now });
  visitId = randomUUID();
  await log.appendTurn(startRecord(visitId));
});

/** Repeats what it hears, and counts how often it was asked. */
const makeEcho = () => {
  const heard: string[] = [];
  const takeTurn: TakeTurn = ({ text, state }) => {
    heard.push(text);
    return { answer: sampleAnswer(text), heard: text, state, steps: [], guides: [], why: sampleWhy };
  };
  return { heard, takeTurn };
};
const takeVisitTurn = (changes: Partial<TurnLog> = {}, { takeTurn } = makeEcho(), release = 'r1') =>
  makeTakeVisitTurn({ ...log, ...changes, takeTurn, release, recordLifetime, now });

/** The log, while somebody else takes the next number each time just before the record is appended. */
const contended = (times: number): Partial<TurnLog> => {
  let left = times;
  return {
    appendTurn: async (record) => {
      if (left > 0) {
        left -= 1;
        await log.appendTurn(turnRecord(record.visitId, record.number));
      }
      return log.appendTurn(record);
    },
  };
};

describe('taking a turn', () => {
  it('hands the state of the last turn on, and keeps what the turn made of it', async () => {
    const seen: unknown[] = [];
    const takeTurn: TakeTurn = ({ state }) => {
      seen.push(state);
      const next = { language: 'en', guide: 'id-card-application' } as const;
      const steps = [{ name: 'one', milliseconds: 1 }];
      return { answer: sampleAnswer(), heard: 'x', state: next, steps, guides: [], why: sampleWhy };
    };
    const take = takeVisitTurn({}, { heard: [], takeTurn });
    await take({ visitId, turnId: randomUUID(), text: 'x' });
    await take({ visitId, turnId: randomUUID(), text: 'x' });
    expect(seen).toEqual([{ language: 'zh' }, { language: 'en', guide: 'id-card-application' }]);
    expect(await log.readLatestTurn(visitId)).toMatchObject({
      number: 2,
      release: 'r1',
      steps: [{ name: 'one', milliseconds: 1 }],
      why: sampleWhy,
      expiresAt: noon / 1000 + recordLifetime,
    });
  });

  it('answers a retry from its record, after a new release too', async () => {
    const turnId = randomUUID();
    const first = await takeVisitTurn()({ visitId, turnId, text: 'old' });
    const newer = makeEcho();
    const again = await takeVisitTurn({}, newer, 'r2')({ visitId, turnId, text: 'new' });
    expect(again).toEqual(first);
    expect(newer.heard).toEqual([]);
  });

  it('remembers the last turn ids, and no more', async () => {
    const take = takeVisitTurn();
    const ids = Array.from({ length: rememberedTurns + 1 }, () => randomUUID());
    for (const turnId of ids) await take({ visitId, turnId, text: turnId });

    const [forgotten = '', oldest = ''] = ids;
    expect(await take({ visitId, turnId: oldest, text: 'again' })).toMatchObject({
      value: { number: 2, heard: oldest },
    });
    expect(await take({ visitId, turnId: forgotten, text: 'again' })).toMatchObject({
      value: { number: rememberedTurns + 2, heard: 'again' },
    });
  });

  it('reads again when its number was taken, up to three times', async () => {
    const turn = { visitId, turnId: randomUUID(), text: 'x' };
    expect(await takeVisitTurn(contended(3))(turn)).toMatchObject({ ok: true, value: { number: 4 } });
  });

  it('is too busy when its number is taken a fourth time, and keeps nothing', async () => {
    const turn = { visitId, turnId: randomUUID(), text: 'x' };
    expect(await takeVisitTurn(contended(4))(turn)).toEqual(fail({ kind: 'too-busy' }));
    expect(await log.readLatestTurn(visitId)).not.toMatchObject({ turnId: turn.turnId });
  });

  it('finds its own record when only the acknowledgement was lost', async () => {
    const lossy: Partial<TurnLog> = {
      appendTurn: async (record) => {
        await log.appendTurn(record);
        return fail({ kind: 'number-taken' });
      },
    };
    const turn = { visitId, turnId: randomUUID(), text: 'x' };
    expect(await takeVisitTurn(lossy)(turn)).toMatchObject({ ok: true, value: { number: 1, turnId: turn.turnId } });
  });

  it('costs one read and one write; a retry of the last turn one read, of an earlier one two', async () => {
    const calls: string[] = [];
    const counted = Object.fromEntries(
      Object.entries(log).map(([name, port]) => [
        name,
        (...input: never[]) => {
          calls.push(name);
          return (port as (...it: never[]) => unknown)(...input);
        },
      ]),
    );
    const take = takeVisitTurn(counted);
    const costOf = async (turnId: string) => {
      calls.length = 0;
      await take({ visitId, turnId, text: 'x' });
      return [...calls];
    };
    const [one, two] = [randomUUID(), randomUUID()];
    expect(await costOf(one)).toEqual(['readLatestTurn', 'appendTurn']);
    expect(await costOf(two)).toEqual(['readLatestTurn', 'appendTurn']);
    expect(await costOf(two)).toEqual(['readLatestTurn']);
    expect(await costOf(one)).toEqual(['readLatestTurn', 'readTurn']);
  });

  it('knows no visit that was never started', async () => {
    const turn = { visitId: randomUUID(), turnId: randomUUID(), text: 'x' };
    expect(await takeVisitTurn()(turn)).toEqual(fail({ kind: 'no-such-visit' }));
  });
});

describe('erasing a visit', () => {
  const eraseVisit = (changes: Partial<TurnLog> = {}) =>
    makeEraseVisit({ ...log, eraseHandoffs: async () => {}, ...changes, recordLifetime, now });

  it('keeps a turn in flight from coming back', async () => {
    const erasing: Partial<TurnLog> = {
      appendTurn: async (record) => {
        expect(await eraseVisit()({ visitId })).toMatchObject({ ok: true });
        return log.appendTurn(record);
      },
    };
    const turn = { visitId, turnId: randomUUID(), text: 'x' };
    expect(await takeVisitTurn(erasing)(turn)).toEqual(fail({ kind: 'no-such-visit' }));
    expect(await log.readLatestTurn(visitId)).toMatchObject({ kind: 'erased', number: 1 });
  });

  it('takes a turn along that came in just before it', async () => {
    expect(await eraseVisit(contended(2))({ visitId })).toMatchObject({ ok: true });
    for (const number of [0, 1, 2, 3]) expect(await log.readTurn(visitId, number)).toMatchObject({ kind: 'erased' });
  });

  it('finishes, when repeated, what was cut off', async () => {
    const cutOff = async () => {
      throw new Error('the connection broke');
    };
    await expect(eraseVisit({ eraseTurns: cutOff })({ visitId })).rejects.toThrow();
    expect(await log.readTurn(visitId, 0)).toMatchObject({ kind: 'start' });
    expect(await eraseVisit()({ visitId })).toMatchObject({ ok: true });
    expect(await log.readTurn(visitId, 0)).toMatchObject({ kind: 'erased' });
  });

  it('knows no visit that was never started', async () => {
    expect(await eraseVisit()({ visitId: randomUUID() })).toEqual(fail({ kind: 'no-such-visit' }));
  });
});

describe('starting a visit', () => {
  const startVisit = (newId: () => string) =>
    makeStartVisit({
      appendTurn: log.appendTurn,
      signToken: async ({ visitId: id }) => `token of ${id}`,
      greetVisitor: () => ({ greeting: 'hello', suggestions: [] }),
      topicOf: (matter) => (matter ? { guide: matter } : {}),
      release: 'r1',
      lifetimes: { token: 60, record: recordLifetime },
      now,
      newId,
    });

  it('never continues the visit of somebody else who has the same id', async () => {
    const fresh = randomUUID();
    const ids = [visitId, fresh];
    const started = await startVisit(() => ids.shift() ?? '')({ language: 'zh', channel: 'hall' });
    expect(started).toMatchObject({ ok: true, value: { visitId: fresh, token: `token of ${fresh}` } });
  });

  it('keeps the language and the place, and expires with its retention', async () => {
    const fresh = randomUUID();
    await startVisit(() => fresh)({ language: 'en', channel: 'hall' });
    expect(await log.readLatestTurn(fresh)).toMatchObject({
      kind: 'start',
      channel: 'hall',
      state: { language: 'en' },
      expiresAt: noon / 1000 + recordLifetime,
    });
  });

  it('is about the matter that was brought along', async () => {
    const fresh = randomUUID();
    await startVisit(() => fresh)({ language: 'zh', channel: 'phone', matter: 'identity-card' });
    expect(await log.readLatestTurn(fresh)).toMatchObject({ state: { language: 'zh', guide: 'identity-card' } });
  });
});
