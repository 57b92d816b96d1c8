import { describe, expect, it } from 'vitest';
import { composeBundle } from '#core/answer/compose-bundle.ts';
import { fieldLabels, labels } from '#core/answer/labels.ts';
import { showStages } from '#core/answer/show-stages.ts';
import { release } from '../a-release.ts';
import {
  aBundle,
  anOutside,
  aSituation,
  aStage,
  registering,
  registration,
  walking,
  walkingPermit,
} from '../knowledge/a-bundle.ts';
import { anOutline, both } from '../knowledge/a-guide.ts';
import { everyBundleAnswer } from './every-bundle-answer.ts';

type Answered = (typeof everyBundleAnswer)[number];

const cardOf = <Kind extends Answered['answer']['cards'][number]['kind']>(
  { answer: { cards } }: Answered,
  kind: Kind,
) => cards.find((card): card is Extract<typeof card, { kind: Kind }> => card.kind === kind);

describe('a bundle as a whole', () => {
  const whole = everyBundleAnswer.filter(({ field }) => field === undefined);

  it('is told by its summary, and asks to choose below where there is something to choose', () => {
    for (const { bundle, language, answer } of whole) {
      const plain = composeBundle({ bundle: { ...bundle, situations: [] }, language, release }, undefined).speech;
      expect(plain).toBe(bundle.summary[language]);
      expect(answer.speech.startsWith(plain)).toBe(true);
      expect(answer.speech).toMatch(/选一选|Choose your situation/);
    }
  });

  it.each(whole.map((it) => [it.at, it] as const))(
    '%s: shows every guide once and all that is done elsewhere',
    (_, it) => {
      const card = cardOf(it, 'bundle');
      expect(card?.stages.flatMap(({ guide }) => guide ?? [])).toEqual(it.bundle.stages.map(({ guide }) => guide));
      const elsewhere = card?.stages.filter(({ guide }) => !guide).map(({ title }) => title) ?? [];
      expect([...elsewhere].sort()).toEqual(it.bundle.outside.map(({ name }) => name[it.language]).sort());
    },
  );

  it('shows what is done elsewhere before every guide that needs it', () => {
    expect(
      whole.flatMap((it) => {
        const stages = cardOf(it, 'bundle')?.stages ?? [];
        return it.bundle.outside.flatMap(({ name, before }) =>
          before
            .filter(
              (id) =>
                stages.findIndex(({ guide }) => guide === id) <
                stages.findIndex(({ title }) => title === name[it.language]),
            )
            .map((id) => `${it.at}: ${name.zh} after ${id}`),
        );
      }),
    ).toEqual([]);
  });

  it('asks all its questions on the card, and shows the list of what to bring under it', () => {
    for (const it of whole) {
      expect(cardOf(it, 'bundle')?.situations.map(({ id }) => id)).toEqual(it.bundle.situations.map(({ id }) => id));
      expect(it.answer.cards.map(({ kind }) => kind)).toEqual(['bundle', 'materials']);
      expect(cardOf(it, 'materials')?.materials.length).toBeGreaterThan(0);
    }
  });

  it('offers the list to take along and the fields to ask for', () => {
    for (const { answer, bundle, language } of whole) {
      expect(answer.actions[0]).toEqual({ kind: 'take-along', label: labels.takeAlong[language], matter: bundle.id });
      expect(answer.actions).toContainEqual({
        kind: 'ask',
        label: fieldLabels.fee[language],
        bundle: bundle.id,
        field: 'fee',
      });
    }
  });
});

describe('the stages of a bundle', () => {
  const guides = [registration(), walkingPermit(), anOutline({ id: 'cat' })];
  const from = { ...release, guide: (id: string) => guides.find((it) => it.id === id) };
  const shown = (changes: Parameters<typeof aBundle>[0] = {}, language: 'zh' | 'en' = 'zh') =>
    showStages({ bundle: aBundle(changes), language, release: from });

  it('tell fee, time and place of each guide, or that it is online', () => {
    const [, first] = shown();
    expect(first).toMatchObject({ guide: 'dog-registration', title: '养犬登记' });
    expect(first?.facts).toEqual(['不收费', '5个工作日', expect.stringMatching(/号窗口$/)]);
    const { windows: _, ...channels } = registration().channels;
    const online = registration({ channels: { ...channels, windows: [] } });
    const [, only] = showStages({ bundle: aBundle(), language: 'zh', release: { ...from, guide: () => online } });
    expect(only?.facts[2]).toBe('网上办理');
  });

  it('tell what must be done first and why, then what is particular', () => {
    const stages = [registering(), walking({ note: { zh: '带上狗。', en: 'Bring the dog.' } })];
    expect(shown({ stages }).at(-1)?.notes).toEqual([{ text: '先办好“养犬登记”：先登记' }, { text: '带上狗。' }]);
    expect(shown({ stages }, 'en').at(-1)?.notes.at(-1)).toEqual({ text: 'Bring the dog.' });
  });

  it('tell to do first what this person needs to do at all', () => {
    const when = { comes: ['friend'] };
    const stages = [registering({ when }), walking({ when: { comes: ['myself'] } })];
    const [, first, second] = shown({ stages });
    expect(first?.when).toEqual(when);
    expect(second?.when).toEqual({ comes: ['myself'] });
    expect(second?.notes).toEqual([{ text: expect.stringContaining('养犬登记'), when }]);
  });

  it('have what is done elsewhere once, before the first guide that needs it, or at the end', () => {
    const outside = [
      anOutside('party', { name: both('庆祝') }),
      anOutside('photo', { name: both('拍照'), before: ['walking-permit'], when: { comes: ['myself'] } }),
      anOutside('shot', { name: both('打疫苗'), before: ['walking-permit', 'dog-registration'] }),
    ];
    const told = shown({ outside });
    expect(told.map(({ title }) => title)).toEqual(['打疫苗', '养犬登记', '拍照', '遛犬证', '庆祝']);
    expect(told.map(({ when }) => when)).toEqual([undefined, undefined, { comes: ['myself'] }, undefined, undefined]);
    expect(told[0]).toEqual({ title: '打疫苗', facts: [], notes: [{ text: '去宠物医院。' }] });
  });

  it('leave out a guide of which only the outline is known', () => {
    expect(shown({ stages: [aStage('cat'), registering()], outside: [] }).map(({ guide }) => guide)).toEqual([
      'dog-registration',
    ]);
  });
});

describe('one field of a bundle', () => {
  const guides = [registration(), walkingPermit({ faq: [] })];
  const from = { ...release, guide: (id: string) => guides.find((it) => it.id === id) };

  it('is told guide by guide, asking only the questions that decide on it', () => {
    const situations = [...aBundle().situations, aSituation('colour', 'black', 'brown')];
    const stages = [registering(), walking({ when: { comes: ['friend'] } })];
    const { cards } = composeBundle({ bundle: aBundle({ situations, stages }), language: 'zh', release: from }, 'fee');
    expect(cards).toMatchObject([
      {
        kind: 'list',
        field: 'fee',
        situations: [{ id: 'comes' }],
        entries: [{ title: '养犬登记' }, { title: '遛犬证', when: { comes: ['friend'] } }],
      },
    ]);
    expect(cards[0]?.kind === 'list' && cards[0].entries[0]).not.toHaveProperty('when');
  });

  it('leads on to each of the guides', () => {
    const { actions } = composeBundle({ bundle: aBundle(), language: 'en', release: from }, 'place');
    expect(actions).toEqual([
      { kind: 'ask', label: 'Dog registration', guide: 'dog-registration' },
      { kind: 'ask', label: 'Dog walking permit', guide: 'walking-permit' },
    ]);
  });
});
