import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { HostScene } from '#web/hall/host/host-scene.ts';
import { HostView } from '#web/hall/host/host-view.tsx';

type Given = { scene?: Partial<HostScene>; prefer?: 'auto' | 'drawn' | 'solid' };

/** The host alone on a page; `window.stage` changes its scene. */
const HostPage = () => {
  const [given, give] = useState<Given>({});
  Object.assign(window, { stage: give });
  const scene: HostScene = { doing: 'waiting', mood: 'kind', look: 'visitor', ...given.scene };
  return <HostView scene={scene} prefer={given.prefer ?? 'auto'} label="领办" />;
};

const box = document.createElement('div');
box.style.cssText = 'position:absolute;inset:0';
document.body.append(box);
createRoot(box).render(<HostPage />);
