import { type ReactNode, useId } from 'react';

export const Section = ({ title, children }: { title: string; children: ReactNode }) => {
  const id = useId();
  return (
    <section className="setting-section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
};

type ChoiceProps<Value extends string> = {
  label: string;
  options: Readonly<Record<Value, string>>;
  value: Value;
  onChange: (value: Value) => void;
};

/** One of a few, side by side. */
export const Choice = <Value extends string>({ label, options, value, onChange }: ChoiceProps<Value>) => {
  const name = useId();
  return (
    <fieldset className="setting-choice">
      <legend>{label}</legend>
      {(Object.keys(options) as Value[]).map((option) => (
        <label key={option}>
          <input type="radio" name={name} checked={option === value} onChange={() => onChange(option)} />
          <span>{options[option]}</span>
        </label>
      ))}
    </fieldset>
  );
};

export const Toggle = ({
  label,
  value,
  onChange,
}: {
  label: string;
  value: boolean;
  onChange: (on: boolean) => void;
}) => (
  <label className="setting-toggle">
    <input type="checkbox" checked={value} onChange={(event) => onChange(event.target.checked)} />
    <span>{label}</span>
  </label>
);

type SliderProps = {
  label: string;
  value: number;
  least: number;
  most: number;
  step: number;
  shown: string;
  onChange: (value: number) => void;
};

export const Slider = ({ label, value, least, most, step, shown, onChange }: SliderProps) => (
  <label className="setting-slider">
    <span>
      {label} <b>{shown}</b>
    </span>
    <input
      type="range"
      min={least}
      max={most}
      step={step}
      value={value}
      onChange={(event) => onChange(event.target.valueAsNumber)}
    />
  </label>
);
