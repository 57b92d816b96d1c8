import { describe, expect, it } from 'vitest';
import type { Hall } from '#contract/hall.ts';
import { makeFindWay } from '#core/hall/find-way.ts';
import { type Pair, sideOf } from '#core/hall/heading.ts';
import { sampleHall } from './sample-hall.ts';
import { smallHall } from './small-hall.ts';

/** A corner without a landmark: a water dispenser 4 metres before it from the west, a notice board 16 metres from the east. */
const cornerHall = {
  ...smallHall,
  nodes: [
    { id: 'w', floor: 'down', at: [0, 10] },
    { id: 'water', floor: 'down', at: [10, 10], landmark: { zh: '饮水机', en: 'Water dispenser' } },
    { id: 'corner', floor: 'down', at: [14, 10] },
    { id: 'board', floor: 'down', at: [30, 10], landmark: { zh: '告示栏', en: 'Notice board' } },
    { id: 'e', floor: 'down', at: [34, 10] },
    { id: 's', floor: 'down', at: [14, 30] },
  ],
  edges: [
    { from: 'w', to: 'water', kind: 'walk' },
    { from: 'water', to: 'corner', kind: 'walk' },
    { from: 'corner', to: 'board', kind: 'walk' },
    { from: 'board', to: 'e', kind: 'walk' },
    { from: 'corner', to: 's', kind: 'walk' },
  ],
  windows: [],
  places: (['west', 'east', 'goal'] as const).map((id, at) => ({
    id,
    kind: 'help-desk' as const,
    name: { zh: id, en: id === 'goal' ? 'Goal' : id },
    node: ['w', 'e', 's'][at] ?? '',
    stepFree: true,
  })),
} satisfies Hall;

const told = (from: string, to: string, language: 'zh' | 'en', stepFree = false, hall = sampleHall) => {
  const found = makeFindWay(hall)({ from, to, stepFree });
  if (!found.ok) throw new Error(found.failure.kind);
  return found.value.instructions.map((instruction) => instruction[language]);
};

describe('directions', () => {
  it('lead by landmarks, turns and the lift to the window and say on which side it is', () => {
    expect(told('screen-entrance', 'w2-14', 'zh', true)).toEqual([
      '从主入口导览屏出发，直走约3米到自动取号机，右转',
      '直走约30米到北厅，右转',
      '直走约3米到北侧电梯',
      '乘电梯到二楼',
      '出电梯后直走约3米到二楼北厅，左转',
      '直走约8米到二楼导办台，左转',
      '直走约15米，2-14号窗口在您的右手边',
    ]);
  });

  it('say the same in English', () => {
    expect(told('entrance-main', 'w2-09', 'en')).toEqual([
      'From the main entrance, walk about 8 metres to the escalator bay, then turn right',
      'Walk about 3 metres to the escalator',
      'Take the escalator to the second floor',
      'Leave the escalator and walk about 3 metres to the escalator bay, then turn right',
      'Walk about 10 metres to the second-floor information desk, then turn left',
      'Walk about 8 metres; window 2-09 is on your left',
    ]);
  });

  it('begin with the back to the window one comes from', () => {
    expect(told('c05', 'd05', 'zh')).toEqual(['背对C05号窗口，左转，直走约50米，经过叫号大屏，D05号窗口在您的左手边']);
    expect(told('d05', 'c05', 'zh')).toEqual(['背对D05号窗口，右转，直走约50米，经过叫号大屏，C05号窗口在您的右手边']);
  });

  it('name what to face where a place has several ways out', () => {
    expect(told('help-desk', 'c02', 'zh').at(0)).toBe('从总服务台出发，面向中央等候区，直走约15米到叫号大屏，左转');
  });

  it('name a place as the end of the last piece', () => {
    expect(told('help-desk', 'copier', 'en').at(-1)).toBe('Walk about 5 metres to the copier');
  });

  it('turn in front of a window where nothing else is seen there, and tell what is passed before', () => {
    expect(told('a01', 'copier', 'zh')).toEqual([
      '背对A01号窗口，右转，直走约25米，经过总服务台，到E03号窗口前，右转',
      '直走约5米到复印打印机',
    ]);
    expect(told('a01', 'copier', 'en')).toEqual([
      'With your back to window A01, turn right, then walk about 25 metres past the help desk to window E03, then turn right',
      'Walk about 5 metres to the copier',
    ]);
  });

  it('turn just past a landmark where the corner itself has none', () => {
    expect(told('west', 'goal', 'zh', false, cornerHall)).toEqual([
      '从west出发，直走约15米，过了饮水机右转',
      '直走约20米到goal',
    ]);
    expect(told('west', 'goal', 'en', false, cornerHall).at(0)).toBe(
      'From the west, walk about 15 metres; just past the water dispenser, turn right',
    );
  });

  it('tell a landmark long before a corner as what is passed', () => {
    expect(told('east', 'goal', 'zh', false, cornerHall).at(0)).toBe('从east出发，直走约20米，经过告示栏，左转');
  });

  it('tell a window across the aisle from one beside a place', () => {
    expect(told('a05', 'b05', 'en')).toEqual(['With your back to window A05, window B05 is straight ahead of you']);
    expect(told('steps', 'w1', 'en', false, smallHall)).toEqual(['Window 1 is right here']);
  });

  it('do not send away somebody who is there', () => {
    expect(told('a05', 'a05', 'zh')).toEqual(['您已经在A05号窗口']);
  });

  it('merge a slight bend, and say where one is when the stairs end at the goal', () => {
    expect(told('start', 'gallery', 'en', false, smallHall)).toEqual([
      'From the start, walk about 20 metres',
      'Take the stairs to level 3',
      'The gallery is right here',
    ]);
  });
});

describe('a side', () => {
  const north: Pair = [0, -1];
  it.each<[Pair, string]>([
    [[0, -5], 'ahead'],
    [[1, -2], 'ahead'],
    [[3, 0], 'right'],
    [[-3, 0], 'left'],
    [[0, 4], 'behind'],
    [[0, 0], 'ahead'],
  ])('of somebody who walks up the plan: %j is %s', (next, side) => {
    expect(sideOf(north, next)).toBe(side);
  });
});
