type Props = {
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
  /** The group, where one alone is chosen. */
  group?: string;
};

/** A line to tick, or one of a group. */
export const Tick = ({ label, checked, onChange, group }: Props) => (
  <label className="tick">
    <input
      type={group ? 'radio' : 'checkbox'}
      name={group}
      checked={checked}
      onChange={(event) => onChange(event.target.checked)}
    />
    <span>{label}</span>
  </label>
);
