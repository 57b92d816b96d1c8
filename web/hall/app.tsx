import { lazy, Suspense, useEffect, useState } from 'react';
import { HallScreen } from './screen/hall-screen.tsx';
import { readSettings, type ScreenSettings, storeSettings } from './state/screen-settings.ts';

const TechnicianPage = lazy(async () => {
  const { TechnicianPage: page } = await import('./technician/technician-page.tsx');
  return { default: page };
});

const address = '#technician';

/** Whether the technician's page is asked for: by the address, or by holding a corner. */
const useTechnician = () => {
  const [is, setIs] = useState(location.hash === address);
  useEffect(() => {
    const look = () => setIs(location.hash === address);
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
  }, []);
  const set = (on: boolean) => {
    history.replaceState(null, '', on ? address : location.pathname);
    setIs(on);
  };
  return [is, set] as const;
};

/** The page of a hall screen: for visitors, and behind a PIN for its technician. */
export const App = () => {
  const [settings, setSettings] = useState(() => readSettings(localStorage));
  const [isTechnician, setTechnician] = useTechnician();
  const change = (some: Partial<ScreenSettings>) =>
    setSettings((before) => {
      const after = { ...before, ...some };
      storeSettings(localStorage, after);
      return after;
    });
  if (!isTechnician) return <HallScreen settings={settings} onTechnician={() => setTechnician(true)} />;
  return (
    <Suspense fallback={null}>
      <TechnicianPage settings={settings} change={change} onBack={() => setTechnician(false)} />
    </Suspense>
  );
};
