import { expect, it } from 'vitest';
import { fillText, sayList, sayOpening, sentence, unended } from '#core/answer/say.ts';

it('lists are joined as the language does', () => {
  expect(sayList(['甲', '乙', '丙'], 'zh')).toBe('甲、乙、丙');
  expect(sayList(['a', 'b', 'c'], 'en')).toBe('a, b and c');
  expect(sayList(['a'], 'en')).toBe('a');
  expect(sayList([], 'en')).toBe('');
});

it('sentences end once', () => {
  expect(sentence('不收费', 'zh')).toBe('不收费。');
  expect(sentence('不收费。', 'zh')).toBe('不收费。');
  expect(sentence('Free', 'en')).toBe('Free.');
  expect(unended('每件80元。')).toBe('每件80元');
  expect(unended('80.5 yuan.')).toBe('80.5 yuan');
});

it('a token without a value stays to be seen', () => {
  expect(fillText({ zh: '{name}由{who}办', en: '-' }, 'zh', { name: '狗证' })).toBe('狗证由{who}办');
});

it('opening hours join the days that follow on each other', () => {
  const day = { from: '09:00', to: '12:00' };
  expect(sayOpening([{ days: [5, 1, 2, 3, 4], ...day }], 'zh')).toEqual(['周一至周五 9:00–12:00']);
  expect(sayOpening([{ days: [1, 3], ...day }], 'en')).toEqual(['Mon, Wed 9:00–12:00']);
});
