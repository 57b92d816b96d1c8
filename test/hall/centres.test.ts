import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { Centres } from '#contract/centre.ts';
import { centresFor } from '#core/hall/centres-for.ts';
import { makeFindCentres } from '#core/hall/find-centres.ts';
import { betterCentre } from '#core/hall/nearest-centre.ts';
import { aGuide } from '../knowledge/a-guide.ts';

const shipped = Centres.parse(parse(readFileSync('knowledge/hall/centres.yaml', 'utf8')));
const base = aGuide();
const offered = (yes: boolean) => ({
  ...base,
  channels: { ...base.channels, townCentres: { ...base.channels.townCentres, offered: yes } },
});
const both = (zh: string) => ({ zh, en: 'Sample' });
const centre = (id: string, km: number, more: Partial<Centres['centres'][number]>) => ({
  id,
  name: both(id),
  called: [id],
  km,
  guides: [],
  kinds: [],
  ...more,
});
const centres: Centres = {
  sample: true,
  notice: both('示例'),
  centres: [
    centre('far', 9, { guides: [base.id] }),
    centre('near', 2, { kinds: [...new Set(base.channels.windows.map(({ kind }) => kind))] }),
    centre('other', 1, { kinds: ['tax'] }),
  ],
};

describe('town centres', () => {
  it('take a guide that they list or that their counters serve, the nearest first', () => {
    expect(centresFor(centres, offered(true)).map(({ id }) => id)).toEqual(['near', 'far']);
  });

  it('never take what the guide itself keeps from them', () => {
    expect(centresFor(centres, offered(false))).toEqual([]);
    expect(centresFor(undefined, offered(true))).toEqual([]);
  });

  it('are told with the notice of a sample, and of no unknown guide', () => {
    const find = makeFindCentres({ guide: (id) => (id === base.id ? offered(true) : undefined), centres });
    expect(find({ guideId: base.id })).toMatchObject({ ok: true, value: { notice: { zh: '示例' } } });
    expect(find({ guideId: 'nothing' })).toEqual({ ok: false, failure: { kind: 'no-such-guide' } });
    const real = makeFindCentres({ guide: () => offered(true), centres: { ...centres, sample: false } });
    const told = real({ guideId: base.id });
    expect(told.ok && told.value.notice).toBeUndefined();
    expect(told.ok).toBe(true);
  });

  it('ship as a sample without an address, a phone or an opening time', () => {
    expect(shipped.sample).toBe(true);
    expect(shipped.centres).toHaveLength(10);
    expect(JSON.stringify(shipped.centres)).not.toMatch(/\d{7,}|号|:00/);
  });
});

describe('a centre serves better', () => {
  it.each([
    ['我住在薛家，能办尊老金吗', 'xuejia-centre', 'lives-there'],
    ['我是奔牛那边的', 'benniu-centre', 'lives-there'],
    ['I live in Menghe', 'menghe-centre', 'lives-there'],
    ['镇上能办吗', 'sanjing-centre', 'asked-nearby'],
    ['家附近有地方办吗', 'sanjing-centre', 'asked-nearby'],
    ['is there a place nearby', 'sanjing-centre', 'asked-nearby'],
  ])('for “%s”', (said, id, why) => {
    expect(betterCentre(shipped.centres, [said])).toMatchObject({ why, centre: { id } });
  });

  it.each(['尊老金怎么办', '要带什么材料', 'how much is it', ''])('for nobody who says “%s”', (said) => {
    expect(betterCentre(shipped.centres, [said])).toBeUndefined();
  });

  it('where the visitor named their town last, even some questions ago', () => {
    const said = ['我住三井', '不，我住孟河', '要带什么'];
    expect(betterCentre(shipped.centres, said)?.centre.id).toBe('menghe-centre');
  });

  it('but none where none takes the matter', () => {
    expect(betterCentre([], ['我住薛家，附近能办吗'])).toBeUndefined();
  });
});
