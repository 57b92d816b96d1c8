import type { ComponentProps } from 'react';
import type { Checklist } from '#contract/checklist.ts';
import type { StartVisitOutput } from '#contract/visit/visit.ts';
import type { WayTarget } from '#web/shared/answer/page-context.ts';
import type { AskedForHelp } from '#web/shared/help/help-part.tsx';
import { RatePart } from '#web/shared/rating/rate-part.tsx';
import { EraseDialog } from './erase-dialog.tsx';
import { LinkDialog } from './link/link-dialog.tsx';
import { WaySheet } from './way/way-sheet.tsx';

/** What stands open above the page. */
export type Open =
  | ({ kind: 'human' } & AskedForHelp)
  | { kind: 'way'; to: WayTarget }
  | { kind: 'link'; list: Checklist }
  | { kind: 'rate'; turnId: string }
  | { kind: 'erase' };

type Props = {
  open: Open | undefined;
  visit: StartVisitOutput | undefined;
  onErase: () => Promise<boolean>;
  onErased: () => void;
  onMakeLink: ComponentProps<typeof LinkDialog>['onMake'];
  onClosed: () => void;
};

/** One dialog at a time. */
export const Dialogs = ({ open, visit, onErase, onErased, onMakeLink, onClosed }: Props) => {
  switch (open?.kind) {
    case 'erase':
      return <EraseDialog onErase={onErase} onWiped={onErased} onClosed={onClosed} />;
    case 'way':
      return <WaySheet to={open.to} token={visit?.token} onClosed={onClosed} />;
    case 'link':
      return <LinkDialog list={open.list} onMake={onMakeLink} onClosed={onClosed} />;
    case 'rate':
      return <RatePart visit={visit} turnId={open.turnId} onClosed={onClosed} />;
    default:
      return null;
  }
};
