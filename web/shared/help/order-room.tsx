import { useState } from 'react';
import type { HelpMode } from '#contract/handoff/help-mode.ts';
import type { HelpService } from '#contract/help.ts';
import { helpRoutes } from '#contract/help-routes.ts';
import { usePage } from '#web/shared/answer/page-context.ts';
import { call } from '#web/shared/call.ts';
import { newId } from '#web/shared/new-id.ts';
import { useSayHelp } from './help-context.ts';
import { type OrderDraft, orderOf } from './order-draft.ts';
import { OrderForm } from './order-form.tsx';
import { OtherWays } from './other-ways.tsx';
import { ServiceList } from './service-list.tsx';
import { useReply } from './use-reply.ts';
import type { VisitKey } from './use-room.ts';

/** What the visit is about, as the helper will get it. */
export type AboutVisit = {
  matter?: string | undefined;
  matterName?: string | undefined;
  chosen: Record<string, string>;
  ticked: readonly string[];
};

type Props = {
  visit: VisitKey;
  about: AboutVisit;
  /** The way of helping that was asked for. */
  mode: HelpMode | undefined;
  onOrdered: (handoffId: string) => void;
  close: () => void;
};

/** Sends the order; a repeated one is the same order. */
const useOrdering = ({ visit, about, onOrdered }: Props) => {
  const { language } = usePage();
  const [failure, setFailure] = useState<string>();
  const [busy, setBusy] = useState(false);
  const [handoffId] = useState(newId);
  const order = async (draft: OrderDraft) => {
    setBusy(true);
    setFailure(undefined);
    const { matter, chosen, ticked } = about;
    const input = {
      ...{ visitId: visit.visitId, handoffId, language, chosen, ticked: [...ticked] },
      ...(matter && { matter }),
      ...orderOf(draft, matter),
    };
    const reply = await call(helpRoutes.orderHelp, input, visit.token);
    setBusy(false);
    if (reply.ok) onOrdered(handoffId);
    else setFailure(reply.failure.kind);
  };
  return { failure, busy, order, forget: () => setFailure(undefined) };
};

const NotNow = ({ phrase, button, onClick }: { phrase: string; button: string; onClick: () => void }) => (
  <>
    <p role="alert">{phrase}</p>
    <button type="button" className="button" onClick={onClick}>
      {button}
    </button>
  </>
);

/** Chooses a service, asks what it needs, and orders it. */
export const OrderRoom = (props: Props) => {
  const { visit, about, mode, close } = props;
  const { language } = usePage();
  const say = useSayHelp();
  const [help, again] = useReply('help', () => call(helpRoutes.readHelp, {}));
  const [picked, setPicked] = useState<HelpService | 'none'>();
  const { failure, busy, order, forget } = useOrdering(props);

  if (help.state === 'loading') return <p role="status">{say('loading')}</p>;
  if (help.state === 'failed') {
    return (
      <>
        <NotNow phrase={say('notLoaded')} button={say('again')} onClick={again} />
        <OtherWays close={close} open />
      </>
    );
  }
  const asked = mode && help.value.services.find((it) => it.mode === mode);
  const service = picked === 'none' ? undefined : (picked ?? asked);
  const leave = () => {
    forget();
    setPicked('none');
  };
  if (!service) {
    return (
      <>
        <ServiceList help={help.value} cameBack={picked === 'none'} onChoose={setPicked} />
        <OtherWays close={close} />
      </>
    );
  }
  if (service.mode === 'proxy' && !about.matter) {
    return <NotNow phrase={say('proxyMatter')} button={say('back')} onClick={leave} />;
  }
  if (service.guides && !(about.matter && service.guides.includes(about.matter))) {
    const phrase = `${service.scope[language]} ${say('matterFirst')}`;
    return <NotNow phrase={phrase} button={say('back')} onClick={leave} />;
  }
  return (
    <OrderForm
      key={service.id}
      service={service}
      hours={help.value.hours}
      token={visit.token}
      matterName={about.matterName}
      failure={failure}
      busy={busy}
      onBack={leave}
      onOrder={(draft) => void order(draft)}
    />
  );
};
