import './host.css';
import { useEffect, useRef } from 'react';
import type { HostPreference } from './choose-host.ts';
import type { HostScene } from './host-scene.ts';
import { runHost } from './run-host.ts';

type Props = {
  scene: HostScene;
  prefer: HostPreference;
  /** Who is seen, for those who do not see it. */
  label: string;
};

/** The host, as large as the box it is in. Its life goes on through every scene; another preference begins it anew. */
export const HostView = ({ scene, prefer, label }: Props) => {
  const box = useRef<HTMLDivElement>(null);
  const current = useRef(scene);
  useEffect(() => {
    current.current = scene;
  }, [scene]);
  useEffect(() => (box.current ? runHost(box.current, prefer, () => current.current) : undefined), [prefer]);
  return <div ref={box} className="host-view" role="img" aria-label={label} />;
};
