import { mix } from './mix.ts';

const quote = 34;
const colon = 58;
const hashOf = (text: string) => Array.from(text).reduce((hash, it) => mix(hash, it.charCodeAt(0)), 0);
const id = hashOf('id');

/** Where in its JSON a text is: of which member it is the value, and in which item, as numbers. */
export const makePlace = () => {
  let text = 0;
  let name = 0;
  let member = 0;
  let item = 0;
  /** Takes the last unit and the one before it. */
  return (unit: number, before: number): readonly [number, number] => {
    if (unit === colon && before === quote) {
      member = name;
      if (name === id) item += 1;
    }
    if (unit === quote) {
      name = text;
      text = 0;
    } else text = mix(text, unit);
    return [mix(member, 5), mix(item, 7)];
  };
};
