import { usePage } from '#web/shared/answer/page-context.ts';
import { RatePart } from '#web/shared/rating/rate-part.tsx';
import { PolicyPanel } from '../reading/policy-panel.tsx';
import { CarryPart } from './carry-part.tsx';
import { useHall } from './hall-context.ts';
import { ReadingPart } from './reading-part.tsx';
import { WayPart } from './way-part.tsx';

/** What stands over the answer, one thing at a time. */
export const Panels = () => {
  const { state, policies, reachable, tell } = useHall();
  const { language } = usePage();
  const { panel } = state.screen;
  const close = () => tell({ kind: 'panel', panel: undefined });
  switch (panel?.kind) {
    case 'way':
      return <WayPart to={panel.to} onClose={close} />;
    case 'carry':
      return <CarryPart turnId={panel.turnId} matter={panel.matter} onClose={close} />;
    case 'policies':
      return (
        <div className="panel-box">
          <PolicyPanel
            {...{ language, policies, reachable }}
            onRead={(matter) => tell({ kind: 'panel', panel: { kind: 'reading', matter } })}
            onClosed={close}
          />
        </div>
      );
    case 'reading':
      return <ReadingPart matter={panel.matter} onClose={close} />;
    case 'rate':
      return <RatePart visit={state.conversation.visit} turnId={panel.turnId} onClosed={close} />;
    default:
      return null;
  }
};
