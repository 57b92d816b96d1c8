import type { Card } from '#contract/answer/card.ts';
import { BundleView } from './cards/bundle-view.tsx';
import { ChoicesView } from './cards/choices-view.tsx';
import { FigureView } from './cards/figure-view.tsx';
import { ListView } from './cards/list-view.tsx';
import { MaterialsView } from './cards/materials-view.tsx';
import { NoticeView } from './cards/notice-view.tsx';
import { PlaceView } from './cards/place-view.tsx';
import { SummaryView } from './cards/summary-view.tsx';

export const CardView = ({ card, turnId }: { card: Card; turnId: string }) => {
  switch (card.kind) {
    case 'summary':
      return <SummaryView card={card} />;
    case 'materials':
      return <MaterialsView card={card} turnId={turnId} />;
    case 'figure':
      return <FigureView card={card} />;
    case 'place':
      return <PlaceView card={card} />;
    case 'list':
      return <ListView card={card} />;
    case 'bundle':
      return <BundleView card={card} />;
    case 'choices':
      return <ChoicesView card={card} />;
    case 'notice':
      return <NoticeView card={card} />;
  }
};
