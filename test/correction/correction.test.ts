import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { CorrectionInput } from '#contract/staff/correction.ts';
import { makeDecideCorrection } from '#core/correction/decide-correction.ts';
import { makeListCorrections } from '#core/correction/list-corrections.ts';
import { makeProposeCorrection } from '#core/correction/propose-correction.ts';
import { li, openHall, operator, zhao } from '../handoff/operations/a-hall.ts';
import { makeMemoryCorrections } from '../rating/memory-ratings.ts';
import { sampleAnswer, turnRecord } from '../visit/sample-records.ts';

const refused = (kind: string) => ({ ok: false, failure: { kind } });

/** A case whose visitor asked something that was answered wrongly. */
const aCase = async () => {
  const hall = openHall();
  const { ports, turns } = hall;
  const parts = { store: makeMemoryCorrections(ports), ports };
  const visitId = await hall.startVisit();
  const expiresAt = ports.now() / 1000 + 86_400;
  const answer = { ...sampleAnswer('不收费。'), guide: 'id-card-application', field: 'fee' as const };
  const turn = turnRecord(visitId, 3, { answer, expiresAt, heard: '13812345678 的证丢了' });
  await turns.appendTurn(turn);
  const { handoffId } = await hall.order({}, visitId);
  const propose = makeProposeCorrection(parts);
  const listCorrections = makeListCorrections(parts);
  return {
    ...hall,
    ...{ handoffId, visitId },
    list: async (asked: Parameters<typeof listCorrections>[0]) => {
      const listed = await listCorrections(asked);
      if (!listed.ok) throw new Error('refused');
      return listed.value.corrections;
    },
    decide: makeDecideCorrection(parts),
    correct: (changes: Partial<CorrectionInput> = {}, staff = li) =>
      propose(
        {
          ...{ correctionId: randomUUID(), handoffId, turnId: turn.turnId },
          right: { kind: 'guide', guide: 'id-card-replacement', field: 'materials' },
          ...changes,
        },
        staff,
      ),
  };
};

describe('a correction', () => {
  it('takes what was asked and said from the packet, masks it, and names neither visit nor handoff', async () => {
    const { correct, handoffId, visitId, accesses } = await aCase();
    const corrected = await correct({ note: '打 13912345678' });
    expect(corrected).toMatchObject({
      value: {
        question: '［手机号］ 的证丢了',
        said: '不收费。',
        ...{ guide: 'id-card-application', field: 'fee', release: 'r1', by: li.id, state: 'proposed' },
        note: '打 ［手机号］',
      },
    });
    const text = JSON.stringify(corrected);
    expect(text).not.toContain(handoffId);
    expect(text).not.toContain(visitId);
    expect(accesses).toContainEqual(expect.objectContaining({ staff: li.id, what: 'case', handoffId }));
  });

  it('is the same when it is sent again, and nobody else’s', async () => {
    const { correct, list } = await aCase();
    const correctionId = randomUUID();
    const first = await correct({ correctionId });
    expect(await correct({ correctionId, right: { kind: 'none' } })).toEqual(first);
    expect(await correct({ correctionId }, { ...li, id: 'sample-zhou' })).toEqual(refused('no-such-correction'));
    expect(await list({})).toHaveLength(1);
  });

  it('is of a case that the helper sees, and of a question that the packet holds', async () => {
    const { correct, eraseHandoffs, visitId, actOnCase, handoffId } = await aCase();
    expect(await correct({ turnId: randomUUID() })).toEqual(refused('no-such-turn'));
    await actOnCase({ handoffId, action: { kind: 'claim' } }, li);
    expect(await correct({}, zhao)).toEqual(refused('no-such-handoff'));
    await eraseHandoffs(visitId);
    expect(await correct()).toEqual(refused('no-such-turn'));
  });

  it('names a guide that exists; words need one of which everything is known', async () => {
    const { correct, ports } = await aCase();
    const words = (guide: string) => correct({ right: { kind: 'words', guide, text: '周末也可以办。' } });
    expect(await correct({ right: { kind: 'guide', guide: 'no-such' } })).toEqual(refused('no-such-guide'));
    expect(await words('no-such')).toEqual(refused('no-such-guide'));
    expect(await words('id-card-application')).toMatchObject({ ok: true });
    expect(await correct({ right: { kind: 'none' } })).toMatchObject({ ok: true });
    expect(ports.release.guide('id-card-application')?.detail).toBe('complete');
  });

  it('is decided once, and listed by its state', async () => {
    const { correct, decide, list } = await aCase();
    const [one, other] = [await correct(), await correct({ right: { kind: 'none' } })];
    if (!one.ok || !other.ok) throw new Error('refused');
    const { correctionId } = one.value;
    const approved = await decide({ correctionId, approve: true, why: '对' }, operator);
    expect(approved).toMatchObject({ value: { state: 'approved', decidedBy: operator.id, why: '对' } });
    expect(await decide({ correctionId, approve: true }, operator)).toEqual(approved);
    expect(await decide({ correctionId, approve: false }, operator)).toEqual(refused('already-decided'));
    expect(await decide({ correctionId, approve: true }, { ...operator, id: 'op-2' })).toEqual(
      refused('already-decided'),
    );
    expect(await decide({ correctionId: randomUUID(), approve: true }, operator)).toEqual(
      refused('no-such-correction'),
    );
    const of = async (state?: 'approved' | 'proposed') => (await list({ state })).map((it) => it.correctionId);
    expect(await of('approved')).toEqual([correctionId]);
    expect(await of('proposed')).toEqual([other.value.correctionId]);
    expect(await of()).toHaveLength(2);
  });
});
