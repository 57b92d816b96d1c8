import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isHan, normalise } from '#core/text/normalise.ts';
import { stem } from '#core/text/stem.ts';

describe('normalising', () => {
  it.each([
    ['  身份证，丢了！！怎么补？ ', '身份证 丢了 怎么补'],
    ['ＩＤ　ｃａｒｄ', 'id card'],
    ["my child's licence", 'my childs licence'],
    ['My child’s licence', 'my childs licence'],
    ['①号窗口', '1号窗口'],
    ['…——？！', ''],
    ['👨‍👩‍👧 hello 🐶', 'hello'],
  ])('turns %j into %j', (text, expected) => {
    expect(normalise(text)).toBe(expected);
  });

  it('changes nothing the second time', () => {
    void fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        expect(normalise(normalise(text))).toBe(normalise(text));
      }),
    );
  });

  it('knows the characters of the pinyin table from kana, letters and marks', () => {
    expect([...'一龥鿿'].map((it) => isHan(it.charCodeAt(0)))).toEqual([true, true, true]);
    expect([...'あA，㐀1'].map((it) => isHan(it.charCodeAt(0)))).toEqual([false, false, false, false, false]);
  });
});

describe('the English stem', () => {
  it.each([
    ['permit', 'permits'],
    ['licence', 'licences'],
    ['certificate', 'certificates'],
    ['company', 'companies'],
    ['address', 'addresses'],
    ['register', 'registered'],
    ['register', 'registering'],
    ['move', 'moved'],
    ['fee', 'fees'],
    ['employee', 'employees'],
    ['house', 'houses'],
  ])('brings %s and %s together', (one, other) => {
    expect(stem(other)).toBe(stem(one));
  });

  it('keeps words apart that only look alike', () => {
    expect(stem('business')).toBe('business');
    expect(stem('status')).toBe('status');
    expect(stem('need')).toBe('need');
    expect(stem('bus')).not.toBe(stem('bu'));
    expect(stem('passport')).not.toBe(stem('pass'));
  });
});
