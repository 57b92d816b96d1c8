import { describe, expect, it } from 'vitest';
import { isAmong } from '#core/model/choose-turn.ts';
import { Reading } from '#core/model/reading.ts';
import { start, takeTurn } from '#test/a-release.ts';

const text = '男人跑了，我一个人带俩娃没收入';
const read = (reading: Partial<Reading>) =>
  takeTurn({ text, state: start, reading: { decision: 'one', matters: [], fields: [], ...reading } }).answer;
const plain = takeTurn({ text, state: start }).answer;

describe('what a model made of a question', () => {
  it('is answered by the engine like a tap: the matter, and the field that was asked', () => {
    expect(read({ matters: ['minimum-living-allowance'] })).toMatchObject({
      guide: 'minimum-living-allowance',
      ending: 'answered',
    });
    expect(read({ matters: ['minimum-living-allowance'], fields: ['fee'] })).toMatchObject({ field: 'fee' });
  });

  it('asks back where several are likely', () => {
    const answer = read({ decision: 'ask', matters: ['minimum-living-allowance', 'temporary-relief'] });
    expect(answer.ending).toBe('clarify');
    expect(JSON.stringify(answer.cards)).toContain('temporary-relief');
  });

  it('changes nothing when it is none, names nothing, or names what does not exist', () => {
    expect(read({ decision: 'none' })).toEqual(plain);
    expect(read({ matters: [] })).toEqual(plain);
    expect(read({ matters: ['no-such-matter'] })).toEqual(plain);
    expect(read({ decision: 'ask', matters: ['minimum-living-allowance'] })).toEqual(plain);
  });

  it('does not stand against a tap', () => {
    const tapped = { guide: 'ordinary-passport' };
    const reading = { decision: 'one' as const, matters: ['minimum-living-allowance'], fields: [] };
    expect(takeTurn({ text, tapped, state: start, reading }).answer.guide).toBe('ordinary-passport');
  });

  it('is heeded only among what was offered', () => {
    const reading = Reading.parse({ decision: 'one', matters: ['ordinary-passport', 'temporary-relief'] });
    expect(isAmong(['temporary-relief'])(reading).matters).toEqual(['temporary-relief']);
  });
});
