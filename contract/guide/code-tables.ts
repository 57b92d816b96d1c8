import * as z from 'zod';

/** 事项类型, GB/T 39046-2020 annex A: the word is stored, the code is for exchange. */
export const itemTypeCodes = {
  'administrative-licence': '01',
  'administrative-benefit': '05',
  'administrative-confirmation': '07',
  'administrative-reward': '08',
  'administrative-ruling': '09',
  'other-administrative-power': '10',
  'public-service': '20',
} as const;
/** 行使层级, annex A. */
export const levelCodes = {
  national: '1',
  provincial: '2',
  municipal: '3',
  county: '4',
  town: '5',
  village: '6',
} as const;
/** 服务对象, annex A. */
export const servedCodes = {
  'natural-person': '1',
  enterprise: '2',
  'public-institution': '3',
  'social-organisation': '4',
  'administrative-organ': '5',
  other: '6',
} as const;
/** 办理形式, annex A. */
export const handlingFormCodes = { window: '1', computer: '2', mobile: '3', post: '4', other: '9' } as const;
/** 办件类型, annex A: 即办件, 承诺件. Other code systems number these differently, so the word is what counts. */
const handlingTypeCodes = { immediate: '1', promised: '2', other: '9' } as const;

const wordsOf = <Table extends Record<string, string>>(table: Table) =>
  z.enum(Object.keys(table) as [keyof Table & string, ...(keyof Table & string)[]]);

export const ItemType = wordsOf(itemTypeCodes);
export const Level = wordsOf(levelCodes);
export const Served = wordsOf(servedCodes);
export const HandlingForm = wordsOf(handlingFormCodes);
export const HandlingType = wordsOf(handlingTypeCodes);

/** 通办范围: how far the item may be handled away from home. */
export const HandlingScope = z.enum(['district', 'city', 'province', 'yangtze-delta', 'national']);
/** Whom the hall's catalogue files the item under. */
export const Audience = z.enum(['personal', 'enterprise']);
