import type { Hall } from '#contract/hall.ts';
import type { Bilingual } from '#contract/language.ts';

/** What the kinds of place in a hall are called. */
export const placeKinds: Record<Hall['places'][number]['kind'], Bilingual> = {
  entrance: { zh: '入口', en: 'entrance' },
  screen: { zh: '导办屏', en: 'screen' },
  'help-desk': { zh: '咨询台', en: 'help desk' },
  'ticket-machine': { zh: '取号机', en: 'ticket machine' },
  'self-service': { zh: '自助区', en: 'self-service' },
  toilet: { zh: '卫生间', en: 'toilet' },
  'accessible-toilet': { zh: '无障碍卫生间', en: 'accessible toilet' },
  'mother-room': { zh: '母婴室', en: 'mother and baby room' },
  copier: { zh: '复印处', en: 'copier' },
  'waiting-area': { zh: '等候区', en: 'waiting area' },
  lift: { zh: '电梯', en: 'lift' },
  stairs: { zh: '楼梯', en: 'stairs' },
};

/** What the kinds of way are called. */
export const edgeKinds: Record<Hall['edges'][number]['kind'], Bilingual> = {
  walk: { zh: '平地', en: 'level' },
  ramp: { zh: '坡道', en: 'ramp' },
  stairs: { zh: '楼梯', en: 'stairs' },
  escalator: { zh: '自动扶梯', en: 'escalator' },
  lift: { zh: '电梯', en: 'lift' },
};
