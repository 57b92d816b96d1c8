import { type ReactNode, useId } from 'react';
import { HelpLanguage, Need } from '#contract/handoff/needs.ts';
import { useSayHelp } from './help-context.ts';
import type { SayHelp } from './help-phrases.ts';
import type { OrderDraft, OrderPart } from './order-draft.ts';
import { TextField } from './text-field.tsx';
import { Tick } from './tick.tsx';

export type FieldsProps = { draft: OrderDraft; onChange: (some: Partial<OrderDraft>) => void };
type PartProps = FieldsProps & { say: SayHelp; matterName: string; today: string };

const without = <Item,>(items: readonly Item[], item: Item) => items.filter((it) => it !== item);

const Needs = ({ draft, onChange, say }: PartProps) => (
  <fieldset className="ticks">
    <legend>{say('needs')}</legend>
    {Need.options.map((need) => (
      <Tick
        key={need}
        label={say(need)}
        checked={draft.needs.includes(need)}
        onChange={(on) => onChange({ needs: on ? [...draft.needs, need] : without(draft.needs, need) })}
      />
    ))}
  </fieldset>
);

const Speaks = ({ draft, onChange, say }: PartProps) => (
  <fieldset className="ticks">
    <legend>{say('speaks')}</legend>
    {HelpLanguage.options.map((speaks) => (
      <Tick
        key={speaks}
        group="speaks"
        label={say(speaks === 'sign' ? 'sign_' : speaks)}
        checked={draft.speaks === speaks}
        onChange={() => onChange({ speaks })}
      />
    ))}
  </fieldset>
);

const Note = ({ draft, onChange, say }: PartProps) => {
  const id = useId();
  return (
    <>
      <p className="field">
        <label htmlFor={id}>{say('note')}</label>
        <small id={`${id}-hint`}>{say('noteHint')}</small>
        <textarea
          id={id}
          aria-describedby={`${id}-hint`}
          rows={2}
          maxLength={500}
          value={draft.note}
          onChange={(event) => onChange({ note: event.target.value })}
        />
      </p>
      <p className="aside-note">{say('story')}</p>
    </>
  );
};

/** 委托书, to read; and how long it holds. */
const Paper = ({ draft, onChange, say, matterName, today }: PartProps) => (
  <>
    <div className="paper">
      <h4>{say('proxyTitle')}</h4>
      <p>{say('proxyText', matterName)}</p>
    </div>
    <TextField
      label={say('until')}
      type="date"
      min={today}
      value={draft.until}
      onChange={(until) => onChange({ until })}
    />
  </>
);

const parts: Record<Exclude<OrderPart, 'slot'>, (props: PartProps) => ReactNode> = {
  phone: ({ draft, onChange, say }) => (
    <TextField
      label={say('phone')}
      hint={say('phoneHint')}
      type="tel"
      autoComplete="tel"
      maxLength={24}
      value={draft.phone}
      onChange={(phone) => onChange({ phone })}
    />
  ),
  name: ({ draft, onChange, say }) => (
    <TextField
      label={say('yourName')}
      autoComplete="name"
      maxLength={40}
      value={draft.name}
      onChange={(name) => onChange({ name })}
    />
  ),
  address: ({ draft, onChange, say }) => (
    <TextField
      label={say('address')}
      autoComplete="street-address"
      maxLength={200}
      value={draft.address}
      onChange={(address) => onChange({ address })}
    />
  ),
  consent: ({ draft, onChange, say }) => (
    <Tick
      label={say(draft.mode === 'home-visit' ? 'consentHome' : 'consent')}
      checked={draft.consent}
      onChange={(consent) => onChange({ consent })}
    />
  ),
  paper: (props) => <Paper {...props} />,
  sign: ({ draft, onChange, say }) => (
    <TextField
      label={say('sign')}
      maxLength={40}
      value={draft.signedBy}
      onChange={(signedBy) => onChange({ signedBy })}
    />
  ),
  agree: ({ draft, onChange, say }) => (
    <Tick label={say('signAgree')} checked={draft.agreed} onChange={(agreed) => onChange({ agreed })} />
  ),
  needs: (props) => <Needs {...props} />,
  speaks: (props) => <Speaks {...props} />,
  note: (props) => <Note {...props} />,
};

type Props = FieldsProps & { part: Exclude<OrderPart, 'slot'>; matterName?: string; today?: string };

/** The field or fields of one question. */
export const OrderField = ({ part, matterName = '', today = '', ...fields }: Props) => {
  const say = useSayHelp();
  return parts[part]({ ...fields, say, matterName, today });
};
