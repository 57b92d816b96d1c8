import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from '../app.tsx';
import { afterCrash, type Crashes } from '../state/crashes.ts';
import { CrashView } from './crash-view.tsx';

/** Milliseconds until the screen is drawn anew after a crash. */
const pause = 3000;

/** Shows the screen, and shows it anew should a part of it break: from the beginning, with nothing of the visit left. */
export const keepAlive = (page: HTMLElement) => {
  let crashes: Crashes = [];

  const open = () => {
    const box = page.appendChild(document.createElement('div'));
    box.className = 'root';
    let isBroken = false;
    const broken = () => {
      if (isBroken) return;
      isBroken = true;
      // not while React is still at it
      setTimeout(() => {
        root.unmount();
        box.remove();
        recover();
      });
    };
    const root = createRoot(box, { onUncaughtError: broken });
    root.render(
      <StrictMode>
        <App />
      </StrictMode>,
    );
  };

  const recover = () => {
    const { crashes: counted, isStuck } = afterCrash(crashes, Date.now());
    crashes = counted;
    try {
      sessionStorage.clear();
    } catch {
      // then nothing is in it
    }
    const box = page.appendChild(document.createElement('div'));
    const root = createRoot(box);
    root.render(<CrashView isStuck={isStuck} />);
    if (isStuck) return;
    setTimeout(() => {
      root.unmount();
      box.remove();
      open();
    }, pause);
  };

  open();
};
