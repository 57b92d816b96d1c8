import { expect, test } from 'vitest';
import type { Answer } from '#contract/answer/answer.ts';
import type { Card } from '#contract/answer/card.ts';
import { gpuNamed, judgeSolid, makeSlowWatch, measuredFrames, triesSolid } from '#web/hall/host/choose-host.ts';
import { gestureOf } from '#web/hall/host/gesture-of.ts';
import { makePace } from '#web/hall/host/pace.ts';
import { makeSolidJudge } from '#web/hall/host/solid-offer.ts';

const frames = (length: number) => Array<number>(measuredFrames).fill(length);

test('a processor that pretends to be a GPU is known by its name', () => {
  expect(gpuNamed('ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero)), SwiftShader driver)')).toBe('software');
  expect(gpuNamed('llvmpipe (LLVM 15.0.7, 256 bits)')).toBe('software');
  expect(gpuNamed('ANGLE (Microsoft, Microsoft Basic Render Driver Direct3D11)')).toBe('software');
  expect(gpuNamed('ANGLE (Intel, Mesa Intel(R) UHD Graphics 620 (KBL GT2), OpenGL 4.6)')).toBe('real');
  expect(gpuNamed(undefined)).toBe('real');
});

test('the solid host is tried only where a GPU is, unless the operator decides', () => {
  expect(triesSolid('auto', 'real')).toBe(true);
  expect(triesSolid('auto', 'software')).toBe(false);
  expect(triesSolid('solid', 'software')).toBe(true);
  expect(triesSolid('solid', 'none')).toBe(false);
  expect(triesSolid('drawn', 'real')).toBe(false);
});

test('it is taken by its frames, once enough of them are measured', () => {
  expect(judgeSolid('auto', frames(16).slice(1))).toBe('measure');
  expect(judgeSolid('auto', frames(16))).toBe('take');
  expect(judgeSolid('auto', [...frames(16), 500, 500])).toBe('take');
  expect(judgeSolid('auto', frames(50))).toBe('leave');
  expect(judgeSolid('solid', [])).toBe('take');
});

test('five slow seconds bring the drawn host back, a good second in between does not', () => {
  const slow = makeSlowWatch();
  expect(Array.from({ length: 110 }, () => slow(50)).some(Boolean)).toBe(true);
  const mixed = makeSlowWatch();
  const run = (length: number, seconds: number) =>
    Array.from({ length: Math.ceil((seconds * 1000) / length) }, () => mixed(length)).some(Boolean);
  expect(run(50, 4)).toBe(false);
  expect(run(16, 3)).toBe(false);
  expect(run(50, 4)).toBe(false);
});

test('where the operator wants the solid host, it goes only when it freezes the screen', () => {
  const patient = makeSolidJudge('solid');
  expect(Array.from({ length: 200 }, () => patient(60))).not.toContain('leave');
  const frozen = makeSolidJudge('solid');
  expect(Array.from({ length: 20 }, () => frozen(600)).at(-1)).toBe('leave');
  const measured = makeSolidJudge('auto');
  expect(Array.from({ length: measuredFrames }, () => measured(20)).at(-1)).toBe('take');
  expect(Array.from({ length: 200 }, () => measured(60)).at(-1)).toBe('leave');
});

test('after a minute of waiting it draws 20 frames a second, and all of them once somebody comes', () => {
  const pace = makePace();
  const drawn = (from: number, seconds: number, doing: 'waiting' | 'greeting') =>
    Array.from({ length: seconds * 60 }, (_, index) => pace(from + (index * 1000) / 60, doing).draws).filter(Boolean)
      .length;
  expect(drawn(0, 1, 'waiting')).toBe(60);
  expect(drawn(61_000, 1, 'waiting')).toBeLessThanOrEqual(21);
  expect(drawn(62_000, 1, 'greeting')).toBe(60);
});

const answer = (given: Partial<Answer>): Answer => ({
  ending: 'answered',
  language: 'zh',
  speech: '好的。',
  cards: [],
  actions: [],
  citations: [],
  ...given,
});

const list: Card = {
  kind: 'list',
  matter: 'a',
  field: 'steps',
  title: 't',
  numbered: true,
  situations: [],
  entries: [],
};

test('what is answered decides how the host bears itself', () => {
  expect(gestureOf(answer({ ending: 'greeting' })).gesture).toBe('greet');
  expect(gestureOf(answer({ ending: 'goodbye' })).gesture).toBe('bow');
  expect(gestureOf(answer({ ending: 'refused-out-of-scope' }))).toEqual({
    mood: 'sorry',
    look: 'visitor',
    gesture: 'apologise',
  });
  expect(gestureOf(answer({ ending: 'emergency' })).mood).toBe('serious');
  expect(gestureOf(answer({ cards: [list] }))).toEqual({ mood: 'kind', look: 'card', gesture: 'point-card' });
  expect(gestureOf(answer({})).gesture).toBe('explain');
  const way = { kind: 'show-way', label: '怎么走', to: 'a1' } as const;
  expect(gestureOf(answer({ field: 'place', actions: [way], cards: [list] })).look).toBe('way');
  expect(gestureOf(answer({ field: 'fee', actions: [way], cards: [list] })).look).toBe('card');
});
