import { describe, expect, it } from 'vitest';
import type { Centres } from '#contract/centre.ts';
import {
  centresAreToldApart,
  centresMarkTheirSample,
  centresTakeWhatTheyMay,
} from '#core/knowledge/lint/centre-rules.ts';
import type { KnowledgeRule } from '#core/knowledge/lint/rule.ts';
import { aContext } from './a-context.ts';
import { aGuide, both } from './a-guide.ts';

type Centre = Centres['centres'][number];
const centre = (changes: Partial<Centre> = {}): Centre => ({
  id: 'xuejia',
  name: { zh: '薛家', en: 'Xuejia' },
  called: ['薛家'],
  km: 6,
  guides: [],
  kinds: [],
  ...changes,
});
const guide = aGuide();
const offering = {
  ...guide,
  channels: { ...guide.channels, townCentres: { ...guide.channels.townCentres, offered: true } },
};

const found = ({ check }: KnowledgeRule, centres: Centre[], more: Partial<Centres> = {}) =>
  check(
    aContext({
      guides: [offering],
      centres: { sample: true, notice: { zh: '示例', en: 'Sample' }, centres, ...more },
    }),
  ).map(({ file, path }) => `${file} ${path.join('.')}`);

describe('town centres', () => {
  it('take guides that exist and that town centres may take', () => {
    expect(found(centresTakeWhatTheyMay, [centre({ guides: [guide.id] })])).toEqual([]);
    expect(found(centresTakeWhatTheyMay, [centre({ guides: [guide.id, 'gone'] })])).toEqual([
      'hall/centres.yaml centres.0.guides.1',
    ]);
    const refusing = aContext({
      guides: [{ ...offering, channels: { ...offering.channels, townCentres: { offered: false } } }],
      centres: { sample: true, notice: both('示例'), centres: [centre({ guides: [guide.id] })] },
    });
    expect(centresTakeWhatTheyMay.check(refusing)).toHaveLength(1);
  });

  it('share no id, and no name by which people call where they live', () => {
    const other = centre({ id: 'luoxi', called: ['罗溪'] });
    expect(found(centresAreToldApart, [centre(), other])).toEqual([]);
    expect(found(centresAreToldApart, [centre(), centre()])).toEqual([
      'hall/centres.yaml centres.1.id',
      'hall/centres.yaml centres.1.called.0',
    ]);
  });

  it('say in both languages that they are a sample, exactly when they are', () => {
    expect(found(centresMarkTheirSample, [centre()])).toEqual([]);
    expect(found(centresMarkTheirSample, [centre()], { sample: false })).toEqual(['hall/centres.yaml sample']);
    expect(found(centresMarkTheirSample, [centre()], { notice: { zh: '请先问', en: 'Sample' } })).toEqual([
      'hall/centres.yaml sample',
    ]);
    expect(found(centresMarkTheirSample, [centre({ name: { zh: '薛家', en: '薛家' } })])).toEqual([
      'hall/centres.yaml centres.0.name.en',
    ]);
  });

  it('are not judged where a hall publishes none', () => {
    expect(centresTakeWhatTheyMay.check(aContext({ centres: undefined }))).toEqual([]);
  });
});
