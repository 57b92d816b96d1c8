import { usePage } from '#web/shared/answer/page-context.ts';
import type { Settings } from './stored-settings.ts';

const sizes = [
  ['large', 'sizeLarge'],
  ['larger', 'sizeLarger'],
  ['largest', 'sizeLargest'],
] as const;

type Props = { size: Settings['size']; onChange: (size: Settings['size']) => void };

/** The three sizes of elder mode. */
export const TextSize = ({ size, onChange }: Props) => {
  const { say } = usePage();
  return (
    <fieldset className="column text-size">
      <legend>{say('size')}</legend>
      {sizes.map(([value, phrase]) => (
        <label key={value}>
          <input type="radio" name="text-size" checked={size === value} onChange={() => onChange(value)} />
          <span>{say(phrase)}</span>
        </label>
      ))}
    </fieldset>
  );
};
