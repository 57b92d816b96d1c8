import { describe, expect, it } from 'vitest';
import type { CompleteGuide } from '#contract/guide/guide.ts';
import { certificatesHeld } from '#core/knowledge/lint/certificates-held.ts';
import { conditionCertificatesAreMaterials, conditionsNameNoMaterial } from '#core/knowledge/lint/condition-rules.ts';
import { idsAreUnique } from '#core/knowledge/lint/identity-rules.ts';
import { deferrableHasDeferral } from '#core/knowledge/lint/material-rules.ts';
import type { GuideRule } from '#core/knowledge/lint/rule.ts';
import { guideRules } from '#core/knowledge/lint/rules.ts';
import { everyOptionIsUsed, whenNamesKnownOption } from '#core/knowledge/lint/situation-rules.ts';
import { aContext } from './a-context.ts';
import { aGuide, aMaterial, both } from './a-guide.ts';

const found = ({ check }: GuideRule, changes: Partial<CompleteGuide>) =>
  check(aGuide(changes), aContext()).map(({ path }) => path.join('.'));

const option = (id: string) => ({ id, label: both(id), words: { zh: [], en: [] } });
const situation = (id: string, ...options: string[]) => ({ id, question: both(id), options: options.map(option) });
const condition = (zh: string) => ({ text: { zh, en: 'a condition' } });

it('the guide that the tests start from satisfies every rule', () => {
  expect(guideRules.flatMap(({ name, check }) => check(aGuide(), aContext()).map(() => name))).toEqual([]);
});

describe('situations', () => {
  const situations = [situation('who', 'self', 'agent')];
  const needing = (when: Record<string, string[]>) => ({ situations, materials: [aMaterial({ when })] });

  it('a when names a situation of the guide and its options', () => {
    expect(found(whenNamesKnownOption, needing({ who: ['self', 'agent'] }))).toEqual([]);
    expect(found(whenNamesKnownOption, needing({ whom: ['self'] }))).toEqual(['materials.0.when.whom']);
    expect(found(whenNamesKnownOption, needing({ who: ['self', 'neighbour'] }))).toEqual(['materials.0.when.who.1']);
  });

  it('looks for when in conditions, steps and charges as well', () => {
    const when = { nothing: ['x'] };
    const [step] = aGuide().steps;
    const items = [{ name: both('费'), standard: both('10元'), basis: both('文件'), when }];
    const conditions = [{ text: both('成年'), when }];
    const steps = step ? [{ ...step, when }] : [];
    expect(found(whenNamesKnownOption, { conditions, steps, fees: { charged: true, items } })).toEqual([
      'conditions.0.when.nothing',
      'steps.0.when.nothing',
      'fees.items.0.when.nothing',
    ]);
  });

  it('choosing an option changes something', () => {
    expect(found(everyOptionIsUsed, needing({ who: ['agent'] }))).toEqual([]);
    expect(found(everyOptionIsUsed, { situations })).toEqual(['situations.0.options.0', 'situations.0.options.1']);
  });

  it('two options that nothing tells apart are told, one “otherwise” is not', () => {
    const three = [situation('who', 'self', 'agent', 'guardian')];
    const materials = [aMaterial({ when: { who: ['agent'] } })];
    expect(found(everyOptionIsUsed, { situations: three, materials })).toEqual([
      'situations.0.options.0',
      'situations.0.options.2',
    ]);
  });
});

describe('ids', () => {
  it('stand once among their like', () => {
    const [step] = aGuide().steps;
    expect(found(idsAreUnique, { materials: [aMaterial(), aMaterial({ id: 'form' })] })).toEqual([]);
    expect(
      found(idsAreUnique, {
        situations: [situation('who', 'self', 'self'), situation('who', 'a', 'b')],
        materials: [aMaterial(), aMaterial()],
        steps: step ? [step, step] : [],
      }),
    ).toEqual(['situations.1.id', 'situations.0.options.1.id', 'materials.1.id', 'steps.1.id']);
  });
});

it('a deferrable material says until when, and no other does', () => {
  const materials = (changes: Partial<CompleteGuide['materials'][number]>) => ({ materials: [aMaterial(changes)] });
  const deferral = both('十日内补齐');
  expect(found(deferrableHasDeferral, materials({ necessity: 'deferrable', deferral }))).toEqual([]);
  expect(found(deferrableHasDeferral, materials({}))).toEqual([]);
  expect(found(deferrableHasDeferral, materials({ necessity: 'deferrable' }))).toEqual(['materials.0.necessity']);
  expect(found(deferrableHasDeferral, materials({ deferral }))).toEqual(['materials.0.deferral']);
});

describe('conditions', () => {
  const asking = (zh: string, ...names: string[]) => ({
    conditions: [condition('年满18周岁'), condition(zh)],
    materials: names.map((name) => aMaterial({ name: both(name) })),
  });

  it('name no material of the guide', () => {
    expect(found(conditionsNameNoMaterial, asking('犬只已接种疫苗', '犬只免疫证明'))).toEqual([]);
    expect(found(conditionsNameNoMaterial, asking('提交犬只免疫证明', '犬只免疫证明'))).toEqual(['conditions.1']);
  });

  it('are compared without brackets and title marks', () => {
    expect(found(conditionsNameNoMaterial, asking('填写养犬登记申请表', '《养犬登记申请表》（一式两份）'))).toEqual([
      'conditions.1',
    ]);
  });

  it('may use words that are too short to be a material by themselves', () => {
    expect(found(conditionsNameNoMaterial, asking('有近期照片', '照片'))).toEqual([]);
  });

  it('may ask for a certificate to be held, which then is a material', () => {
    expect(found(conditionsNameNoMaterial, asking('持有有效的机动车驾驶证', '机动车驾驶证'))).toEqual([]);
    expect(found(conditionCertificatesAreMaterials, asking('持有有效的机动车驾驶证', '机动车驾驶证（正本）'))).toEqual(
      [],
    );
    expect(found(conditionCertificatesAreMaterials, asking('持有江苏省居住证', '居住证'))).toEqual([]);
    expect(found(conditionCertificatesAreMaterials, asking('持有有效的机动车驾驶证', '照片'))).toEqual([
      'conditions.1',
    ]);
  });

  it('are content with the e-certificate that replaces the paper', () => {
    const material = aMaterial({ name: both('主体资格材料'), eCertificate: both('营业执照') });
    expect(
      found(conditionCertificatesAreMaterials, { conditions: [condition('取得营业执照')], materials: [material] }),
    ).toEqual([]);
  });

  it.each([
    ['持有公安机关签发的有效居住证满一年', ['居住证']],
    ['已取得营业执照，并持有卫生许可证', ['营业执照', '卫生许可证']],
    ['持有有效身份证件', ['身份证']],
    ['取得高级中学教师资格证书', ['高级中学教师资格证书']],
    ['未取得驾驶证', []],
    ['能够保证食品安全', []],
    ['持有证券账户', []],
  ])('reads the certificates held out of %s', (text, names) => {
    expect(certificatesHeld(text).map(({ name }) => name)).toEqual(names);
  });
});
