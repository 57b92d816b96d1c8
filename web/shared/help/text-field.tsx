import { useId } from 'react';

type Props = {
  label: string;
  hint?: string;
  value: string;
  onChange: (value: string) => void;
  type?: 'text' | 'tel' | 'date';
  autoComplete?: string;
  min?: string;
  maxLength?: number;
};

/** One line to fill in. */
export const TextField = ({ label, hint, value, onChange, ...input }: Props) => {
  const id = useId();
  return (
    <p className="field">
      <label htmlFor={id}>{label}</label>
      {hint && <small id={`${id}-hint`}>{hint}</small>}
      <input
        id={id}
        {...input}
        value={value}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
    </p>
  );
};
