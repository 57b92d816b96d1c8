import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeGapFile } from '#adapters/local/gap-file.ts';
import { Gap } from '#contract/gap.ts';
import { byUrgency, makeGatherGaps } from '#core/gap/gather-gaps.ts';
import { makeHearGaps, type Unanswered } from '#core/gap/hear-gaps.ts';
import { makeTopicOf } from '#core/gap/make-topic-of.ts';
import { release, takeTurn } from '../a-release.ts';

const gatherGaps = makeGatherGaps(makeTopicOf(release.lexicon));
const hearGaps = makeHearGaps(takeTurn);

const unanswered = (question: string, more: Partial<Unanswered> = {}): Unanswered => ({
  question,
  language: 'zh',
  lacks: 'guide',
  nearest: [{ guide: 'dog-registration', confidence: 0.2 }],
  ...more,
});
const call = (from: string, day = '2026-11-20') => ({ source: 'recording', from, day }) as const;

describe('hearing gaps', () => {
  it('keeps what no guide answers, with the guides that come nearest, and nothing that is answered', () => {
    const heard = hearGaps(['营业执照丢了怎么补', '养蜂证怎么办', '谢谢，再见'], 'zh');
    expect(heard.map(({ question, lacks }) => [question, lacks])).toEqual([['养蜂证怎么办', 'guide']]);
    expect(heard[0]?.nearest).toHaveLength(3);
  });

  it('understands a question by those before it, as in a visit', () => {
    expect(hearGaps(['营业执照丢了怎么补', '那要多少钱'], 'zh')).toEqual([]);
  });

  it('tells a missing guide, an outline and a missing field apart', () => {
    const lacksAt = (ending: 'refused-out-of-scope' | 'outline' | 'no-information' | 'answered') => {
      const ended: typeof takeTurn = (question) => {
        const turn = takeTurn(question);
        return { ...turn, answer: { ...turn.answer, ending } };
      };
      return makeHearGaps(ended)(['养犬证怎么办'], 'zh').map(({ lacks }) => lacks);
    };
    expect(lacksAt('refused-out-of-scope')).toEqual(['guide']);
    expect(lacksAt('outline')).toEqual(['complete-guide']);
    expect(lacksAt('no-information')).toEqual(['field']);
    expect(lacksAt('answered')).toEqual([]);
  });
});

describe('gathering gaps', () => {
  it('counts the calls in which the same was asked, in whatever words', () => {
    let gaps = gatherGaps([], [unanswered('我想问一下养蜂证要带什么材料？')], call('one'));
    gaps = gatherGaps(gaps, [unanswered('养蜂证怎么办')], call('two', '2026-11-22'));
    expect(gaps).toHaveLength(1);
    expect(gaps[0]).toMatchObject({
      question: '我想问一下养蜂证要带什么材料？',
      heard: 2,
      from: ['one', 'two'],
      firstHeard: '2026-11-20',
      lastHeard: '2026-11-22',
      state: 'open',
    });
    for (const gap of gaps) expect(Gap.safeParse(gap).error).toBeUndefined();
  });

  it('keeps apart what only sounds alike', () => {
    const gaps = gatherGaps(
      [],
      [unanswered('养蜂证怎么办'), unanswered('养猪证怎么办'), unanswered('怎么办出国公证')],
      call('one'),
    );
    expect(gaps).toHaveLength(3);
    expect(new Set(gaps.map(({ id }) => id)).size).toBe(3);
  });

  it('keeps apart languages, and what lacks a guide from what lacks a field', () => {
    const gaps = gatherGaps(
      [],
      [
        unanswered('养蜂证怎么办'),
        unanswered('养蜂证怎么办', { lacks: 'field' }),
        unanswered('beekeeping licence', { language: 'en' }),
      ],
      call('one'),
    );
    expect(gaps).toHaveLength(3);
  });

  it('keeps apart fields that lack in the same guide, and joins an outline however it is asked', () => {
    const field = (question: string) => unanswered(question, { lacks: 'field' });
    expect(gatherGaps([], [field('遛狗要带绳吗多长'), field('养犬证的样子是怎样的')], call('one'))).toHaveLength(2);
    const outline = (question: string) => unanswered(question, { lacks: 'complete-guide' });
    expect(gatherGaps([], [outline('遛狗要带绳吗'), outline('养犬证几天办好')], call('one'))).toHaveLength(1);
  });

  it('counts a call once, however often it is gathered', () => {
    const heard = [unanswered('养蜂证怎么办'), unanswered('养蜂证要什么材料')];
    const once = gatherGaps([], heard, call('one'));
    expect(once[0]?.heard).toBe(1);
    expect(gatherGaps(once, heard, call('one', '2026-11-29'))).toEqual(once);
  });

  it('leaves what an operator wrote', () => {
    const [gap] = gatherGaps([], [unanswered('养蜂证怎么办')], call('one'));
    if (!gap) throw new Error('no gap');
    const settled: Gap = { ...gap, state: 'set-aside', note: '农业农村局的事' };
    expect(gatherGaps([settled], [unanswered('养蜂证怎么办')], call('two'))[0]).toMatchObject({
      state: 'set-aside',
      note: '农业农村局的事',
      heard: 2,
    });
  });

  it('puts open ones first, then what is heard most', () => {
    const [gap] = gatherGaps([], [unanswered('养蜂证怎么办')], call('one'));
    if (!gap) throw new Error('no gap');
    const often: Gap = { ...gap, id: '00000002', heard: 9, state: 'answered' };
    const twice: Gap = { ...gap, id: '00000003', heard: 2 };
    expect([gap, often, twice].sort(byUrgency)).toEqual([twice, gap, often]);
  });
});

describe('the file of gaps', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lingban-gaps-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('holds nothing before it is written, then what was written, most urgent first', async () => {
    const file = makeGapFile(join(folder, 'new', 'gaps.yaml'));
    expect(await file.read()).toEqual([]);
    const gaps = gatherGaps(
      [],
      [unanswered('养蜂证: "怎么办" #1'), unanswered('出国公证', { nearest: [] })],
      call('0e1234567890'),
    );
    await file.write(gaps);
    expect(await file.read()).toEqual([...gaps].sort(byUrgency));
    await file.write([]);
    expect(await file.read()).toEqual([]);
  });

  it('keeps ids and dates that look like numbers as text', async () => {
    const path = join(folder, 'numbers.yaml');
    const [gap] = gatherGaps([], [unanswered('养蜂证怎么办')], call('12345678'));
    if (!gap) throw new Error('no gap');
    await makeGapFile(path).write([
      { ...gap, id: '00000012' },
      { ...gap, id: '1e234567' },
    ]);
    expect((await makeGapFile(path).read()).map(({ id }) => id)).toEqual(['00000012', '1e234567']);
  });

  it('is not replaced where somebody broke it', async () => {
    const path = join(folder, 'broken.yaml');
    await writeFile(path, '- id: [');
    await expect(makeGapFile(path).read()).rejects.toThrow('broken.yaml');
    expect(await readFile(path, 'utf8')).toBe('- id: [');
  });
});
