import { useSyncExternalStore } from 'react';

const places = ['desk', 'calendar', 'team', 'ratings', 'corrections', 'model', 'accesses'] as const;
export type PlaceName = (typeof places)[number];
/** Where on the page one is: `#/desk/<case>`, `#/team` … */
export type Place = { name: PlaceName; handoffId?: string };

const read = (hash: string): Place => {
  const [, name, handoffId] = hash.split('/');
  const found = places.find((it) => it === name) ?? 'desk';
  return handoffId ? { name: found, handoffId } : { name: found };
};

let held: { hash: string; place: Place } = { hash: '', place: { name: 'desk' } };
const current = () => {
  if (held.hash !== location.hash) held = { hash: location.hash, place: read(location.hash) };
  return held.place;
};
const watch = (changed: () => void) => {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
};

export const usePlace = () => useSyncExternalStore(watch, current);

export const addressOf = ({ name, handoffId }: Place) => (handoffId ? `#/${name}/${handoffId}` : `#/${name}`);
export const go = (place: Place) => {
  location.hash = addressOf(place);
};
