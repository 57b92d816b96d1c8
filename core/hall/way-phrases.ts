import type { Bilingual } from '#contract/language.ts';
import type { EdgeKind } from './hall-graph.ts';
import type { Side } from './heading.ts';

export const nothing = { zh: '', en: '' };

export const turns: Record<Side, Bilingual> = {
  ahead: { zh: '直行', en: 'go straight on' },
  left: { zh: '左转', en: 'turn left' },
  right: { zh: '右转', en: 'turn right' },
  behind: { zh: '掉头', en: 'turn round' },
};

export const sides: Record<Side, Bilingual> = {
  ahead: { zh: '在您的正前方', en: 'straight ahead of you' },
  left: { zh: '在您的左手边', en: 'on your left' },
  right: { zh: '在您的右手边', en: 'on your right' },
  behind: { zh: '在您的身后', en: 'behind you' },
};

/** After a distance: what one walks past. */
export const past = (name: Bilingual): Bilingual => ({ zh: `，经过${name.zh}`, en: ` past ${name.en}` });

/** After a distance: a turn right behind what one walks past. */
export const justPast = (name: Bilingual, side: Side): Bilingual => ({
  zh: `，过了${name.zh}${turns[side].zh}`,
  en: `; just past ${name.en}, ${turns[side].en}`,
});

/** On one floor, before a distance. */
export const goes: Record<EdgeKind, Bilingual> = {
  walk: { zh: '直走', en: 'walk' },
  ramp: { zh: '沿坡道走', en: 'follow the ramp for' },
  stairs: { zh: '走台阶', en: 'take the steps for' },
  escalator: { zh: '乘自动步道', en: 'take the moving walkway for' },
  lift: { zh: '乘平台电梯', en: 'take the platform lift for' },
};

/** Before the name of another floor. */
export const climbs: Record<EdgeKind, Bilingual> = {
  walk: { zh: '步行到', en: 'walk to ' },
  ramp: { zh: '沿坡道到', en: 'follow the ramp to ' },
  stairs: { zh: '走楼梯到', en: 'take the stairs to ' },
  escalator: { zh: '乘自动扶梯到', en: 'take the escalator to ' },
  lift: { zh: '乘电梯到', en: 'take the lift to ' },
};

/** After a change of floors, before the next leg. */
export const leaves: Record<EdgeKind, Bilingual> = {
  walk: { zh: '到达后', en: 'from there ' },
  ramp: { zh: '走完坡道后', en: 'leave the ramp and ' },
  stairs: { zh: '出楼梯口后', en: 'leave the stairs and ' },
  escalator: { zh: '下扶梯后', en: 'leave the escalator and ' },
  lift: { zh: '出电梯后', en: 'leave the lift and ' },
};

/** A distance as people say it: single metres up to ten, then steps of five. */
export const distance = (metres: number): Bilingual => {
  const about = metres <= 10 ? Math.max(1, Math.round(metres)) : Math.round(metres / 5) * 5;
  return { zh: `约${about}米`, en: ` about ${about} ${about === 1 ? 'metre' : 'metres'}` };
};

export const join = (...pieces: Bilingual[]): Bilingual => ({
  zh: pieces.map((piece) => piece.zh).join(''),
  en: pieces.map((piece) => piece.en).join(''),
});

export const sentence = ({ zh, en }: Bilingual): Bilingual => ({ zh, en: en.charAt(0).toUpperCase() + en.slice(1) });
