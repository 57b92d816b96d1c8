import { describe, expect, it } from 'vitest';
import { hasCue, type TurnCue, turnCues, withoutCue } from '#core/understanding/turn-cues.ts';

describe('how visitors steer a conversation', () => {
  it.each<[TurnCue, string[]]>([
    ['none', ['都不是', '一个都不是', 'None of them', 'neither']],
    ['unknown', ['不知道', '我也不清楚', '随便', "I don't know", 'not sure']],
    ['skip', ['跳过', '先不答', 'Skip', 'next']],
    ['checklist', ['给我列个清单', '按我的情况要带什么', 'a checklist please']],
    ['revise', ['说错了，是公租房', '其实我结婚了', 'actually married']],
    ['correction', ['不是，我是说护照', '我问的是多少钱', 'no, I meant the passport']],
    ['back', ['上一个', '回到刚才那个', 'go back']],
    ['earlier', ['刚才说的护照', '再说回居住证', 'back to the passport']],
  ])('%s is heard', (cue, texts) => {
    expect(texts.filter((text) => !hasCue(text, cue))).toEqual([]);
  });

  it.each(['身份证丢了怎么补', '居住证要带什么', '去哪个窗口', '要多少钱', 'How much does a passport cost?', '第二个'])(
    '%s: steers nothing',
    (text) => {
      const heard = (Object.keys(turnCues) as TurnCue[]).filter((cue) => hasCue(text, cue));
      expect(heard).toEqual([]);
    },
  );

  it('leaves the rest of the question without the words for it', () => {
    expect(withoutCue('居住证的清单', 'checklist')).toContain('居住证');
    expect(withoutCue('居住证的清单', 'checklist')).not.toContain('清单');
    expect(withoutCue('刚才的护照呢', 'earlier')).not.toContain('刚才');
    expect(withoutCue('护照多少钱', 'earlier')).toBe('护照多少钱');
  });

  it('takes a question as it was typed, in whatever width and case', () => {
    expect(hasCue('ＮＥＸＴ', 'skip')).toBe(true);
  });
});
