import type * as z from 'zod';
import type { Bilingual } from '#contract/language.ts';
import type { WindowKind } from '#contract/window-kind.ts';

/** What the kinds of window are called. */
export const windowKinds: Record<z.infer<typeof WindowKind>, Bilingual> = {
  general: { zh: '综合', en: 'general' },
  enterprise: { zh: '企业登记', en: 'enterprises' },
  'food-and-drug': { zh: '食品药品', en: 'food and drugs' },
  construction: { zh: '工程建设', en: 'construction' },
  'city-management': { zh: '城市管理', en: 'city management' },
  transport: { zh: '交通运输', en: 'transport' },
  labour: { zh: '劳动就业', en: 'labour' },
  'social-security': { zh: '社会保险', en: 'social security' },
  'medical-insurance': { zh: '医疗保障', en: 'medical insurance' },
  'housing-fund': { zh: '住房公积金', en: 'housing fund' },
  property: { zh: '不动产', en: 'property' },
  household: { zh: '户籍', en: 'household registration' },
  'exit-entry': { zh: '出入境', en: 'exit and entry' },
  'traffic-police': { zh: '车辆驾管', en: 'traffic police' },
  'civil-affairs': { zh: '民政', en: 'civil affairs' },
  marriage: { zh: '婚姻登记', en: 'marriage' },
  disability: { zh: '残联', en: 'disability' },
  health: { zh: '卫生健康', en: 'health' },
  education: { zh: '教育', en: 'education' },
  tax: { zh: '税务', en: 'tax' },
  judicial: { zh: '司法', en: 'judicial' },
  veterans: { zh: '退役军人', en: 'veterans' },
  talent: { zh: '人才', en: 'talent' },
};
