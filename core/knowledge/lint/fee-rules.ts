import { error } from './fault.ts';
import { forComplete } from './rule.ts';

/** 收费 ⇒ 项目; the schema asks each item for its standard and basis. */
export const chargedHasItems = forComplete('charged-has-items', ({ fees }) =>
  fees.charged && fees.items.length === 0
    ? [error(['fees'], 'charged, yet no item says how much', 'list every charge with its standard and basis')]
    : [],
);

/** 不收费 ⇒ no items and no online payment. */
export const freeHasNoPayment = forComplete('free-has-no-payment', ({ fees, channels }) => {
  if (fees.charged) return [];
  const items = fees.items.length > 0 ? [error(['fees', 'items'], 'free, yet with charges', 'make charged true')] : [];
  const payment = channels.onlinePayment
    ? [error(['channels', 'onlinePayment'], 'free, yet paid online', 'make onlinePayment false')]
    : [];
  return [...items, ...payment];
});
