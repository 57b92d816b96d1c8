import { useEffect, useRef } from 'react';
import type { HelpMode } from '#contract/handoff/help-mode.ts';
import type { HelpService } from '#contract/help.ts';
import { usePage } from '#web/shared/answer/page-context.ts';
import { Icon } from '#web/shared/icon.tsx';
import { useSayHelp } from './help-context.ts';
import { showMoment } from './show-time.ts';

type Props = {
  help: { services: HelpService[]; open: boolean; opensAt?: string | undefined };
  /** True when the visitor went back to the list: the focus is taken along. */
  cameBack: boolean;
  onChoose: (service: HelpService) => void;
};

/** These go on when nobody is at work: they wait, or are for another day. */
const anyTime: HelpMode[] = ['callback', 'proxy', 'home-visit', 'joint-survey'];

/** Most asked for first. */
const order: HelpMode[] = ['chat', 'callback', 'in-person', 'video', 'proxy', 'home-visit', 'joint-survey'];
const byOrder = (one: HelpService, other: HelpService) => order.indexOf(one.mode) - order.indexOf(other.mode);

/** The published services, each with what it does and when. */
export const ServiceList = ({ help, cameBack, onChoose }: Props) => {
  const { language } = usePage();
  const say = useSayHelp();
  const opening = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (cameBack) opening.current?.focus();
  }, [cameBack]);
  const opens = help.opensAt && say('opens', showMoment(help.opensAt, language));
  const when = ({ mode, slotMinutes }: HelpService) => {
    if (slotMinutes) return { text: say('byAppointment'), good: true };
    if (anyTime.includes(mode)) return undefined;
    return help.open ? { text: say('openNow'), good: true } : { text: opens || say('closedNow'), good: false };
  };
  return (
    <>
      <p ref={opening} tabIndex={-1}>
        {!help.open && <strong>{say('waitClosed')} </strong>}
        {say('free')}
      </p>
      <ul className="help-services">
        {[...help.services].sort(byOrder).map((service) => {
          const told = when(service);
          return (
            <li key={service.id}>
              <button type="button" className="row-button" onClick={() => onChoose(service)}>
                <span>
                  <b>{service.name[language]}</b>
                  <small>{service.scope[language]}</small>
                  {told && <span className={told.good ? 'tag tag-good' : 'tag tag-warm'}>{told.text}</span>}
                </span>
                <Icon name="next" />
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
};
