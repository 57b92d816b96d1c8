import { useEffect, useRef, useState } from 'react';
import type { HelpHours, HelpService } from '#contract/help.ts';
import { isWorkday } from '#core/handoff/working-hours.ts';
import { usePage } from '#web/shared/answer/page-context.ts';
import { useSayHelp } from './help-context.ts';
import { sayFailure } from './help-phrases.ts';
import { emptyDraft, isOptional, lacking, type OrderDraft, stepsOf } from './order-draft.ts';
import { OrderField } from './order-fields.tsx';
import { ServiceDetails } from './service-details.tsx';
import { daysFrom } from './show-time.ts';
import { SlotPicker } from './slot-picker.tsx';

type Props = {
  service: HelpService;
  hours: HelpHours;
  token: string;
  matterName: string | undefined;
  /** Why the order did not go through. */
  failure: string | undefined;
  busy: boolean;
  onBack: () => void;
  onOrder: (draft: OrderDraft) => void;
};

/** Days that an authorisation holds unless the visitor says otherwise. */
const month = 31;

/** Workdays that are shown to choose from. */
const daysShown = 9;

/** Draft and screen, from the first question to the last. */
const useOrder = ({ service, failure, busy, onBack, onOrder }: Props) => {
  const { elder } = usePage();
  const days = daysFrom(Date.now(), month);
  const today = days[0] ?? '';
  const [draft, setDraft] = useState(() => emptyDraft(service.mode, days.at(-1) ?? ''));
  const [at, setAt] = useState(0);
  const [told, setTold] = useState(false);
  const steps = stepsOf(service, elder);
  const step = steps[at] ?? [];
  const missing = lacking(step, draft, today);
  const change = (some: Partial<OrderDraft>) => setDraft((it) => ({ ...it, ...some }));
  const go = (to: number) => {
    setTold(false);
    setAt(to);
  };
  useEffect(() => {
    if (failure !== 'slot-taken') return;
    setDraft((it) => ({ ...it, slot: undefined }));
    setAt(0);
  }, [failure]);
  const last = at + 1 >= steps.length;
  const mayOrder = !last && isOptional(steps.slice(at));
  const order = () => busy || onOrder(draft);
  const forward = () => {
    if (missing) return setTold(true);
    return last ? order() : go(at + 1);
  };
  const backward = () => (at > 0 ? go(at - 1) : onBack());
  return {
    ...{ draft, change, steps, at, step, last, today, mayOrder },
    missing: told ? missing : undefined,
    forward,
    backward,
    order,
  };
};

const Buttons = ({ order, busy }: { order: ReturnType<typeof useOrder>; busy: boolean }) => {
  const say = useSayHelp();
  const end = say(busy ? 'ordering' : 'order');
  return (
    <div className="modal-actions">
      <button type="submit" className="button button-first" aria-disabled={busy}>
        {order.last ? end : say('next')}
      </button>
      {order.mayOrder && (
        <button type="button" className="button" aria-disabled={busy} onClick={order.order}>
          {busy ? end : say('skipRest')}
        </button>
      )}
      <button type="button" className="button" onClick={order.backward}>
        {say('back')}
      </button>
    </div>
  );
};

/** Screen after screen, until the help can be ordered. */
export const OrderForm = (props: Props) => {
  const { service, hours, token, matterName, failure, busy } = props;
  const { language } = usePage();
  const say = useSayHelp();
  const heading = useRef<HTMLHeadingElement>(null);
  const order = useOrder(props);
  const { draft, change, steps, at, step, today, missing } = order;
  // every screen is begun at its heading
  useEffect(() => heading.current?.focus(), [at]);
  const workdays = daysFrom(Date.now(), month)
    .filter((day) => isWorkday(hours, day))
    .slice(0, daysShown);
  return (
    <form
      className="order"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        order.forward();
      }}
    >
      <h3 ref={heading} tabIndex={-1}>
        {service.name[language]}
        {steps.length > 1 && <small>{say('stepOf', at + 1, steps.length)}</small>}
      </h3>
      {at === 0 && <ServiceDetails service={service} />}
      {step.map((part) =>
        part === 'slot' ? (
          <SlotPicker key={part} draft={draft} onChange={change} token={token} days={workdays} />
        ) : (
          <OrderField
            key={part}
            part={part}
            draft={draft}
            onChange={change}
            matterName={matterName ?? ''}
            today={today}
          />
        ),
      )}
      <p role="alert" className="form-failure">
        {missing ? say(missing) : failure && sayFailure(say, failure)}
      </p>
      <Buttons order={order} busy={busy} />
    </form>
  );
};
