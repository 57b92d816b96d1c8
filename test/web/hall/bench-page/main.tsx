import '#web/shared/parse-without-eval.ts';
import '#web/shared/tokens.css';
import './bench.css';
import { createRoot } from 'react-dom/client';

const load = {
  reading: () => import('./reading-bench.tsx').then((it) => <it.ReadingBench />),
  signing: () => import('./signing-bench.tsx').then((it) => <it.SigningBench />),
  way: () => import('./way-bench.tsx').then((it) => <it.WayBench />),
  offline: () => import('./offline-bench.tsx').then((it) => <it.OfflineBench />),
};

/** One part of the hall screen at a time, on the product itself: `/hall/?part=reading`. */
const part = new URLSearchParams(location.search).get('part') ?? 'offline';
const page = document.getElementById('page');
if (page) {
  const root = createRoot(page);
  void load[part as keyof typeof load]().then((element) => root.render(element));
}
