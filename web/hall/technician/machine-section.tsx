import { useEffect, useState } from 'react';
import { visitRoutes } from '#contract/visit-routes.ts';
import { call } from '#web/shared/call.ts';
import { useVoiceWays } from '../screen/use-voice-ways.ts';
import { technicianWords } from '../words/technician-words.ts';
import { useWords } from '../words/use-words.ts';
import { Section } from './setting-parts.tsx';
import { wipeMachine } from './wipe-machine.ts';

const graphics = () => {
  const gl = document.createElement('canvas').getContext('webgl');
  const named = gl?.getExtension('WEBGL_debug_renderer_info');
  return gl && named ? String(gl.getParameter(named.UNMASKED_RENDERER_WEBGL)) : undefined;
};

const useHealth = () => {
  const [health, setHealth] = useState<{ release: string } | 'unreachable'>();
  useEffect(() => {
    void call(visitRoutes.readHealth, {}).then((reply) => setHealth(reply.ok ? reply.value : 'unreachable'));
  }, []);
  return health;
};

/** What this machine is and whom it reaches. */
const Facts = () => {
  const words = useWords(technicianWords);
  const { facts, unknown } = words;
  const health = useHealth();
  const ways = useVoiceWays();
  const [gpu] = useState(graphics);
  const reached = health === 'unreachable' ? words.unreachable : words.reachable;
  const rows = [
    [facts.server, health ? reached : unknown],
    [facts.release, health && health !== 'unreachable' ? health.release : unknown],
    [facts.speaking, ways?.speaking ?? unknown],
    [facts.listening, ways?.listening ?? unknown],
    [facts.secure, isSecureContext ? words.yes : words.no],
    [facts.size, `${innerWidth} × ${innerHeight} @ ${devicePixelRatio}`],
    [facts.graphics, gpu ?? unknown],
    [facts.browser, navigator.userAgent],
  ] as const;
  return (
    <dl className="facts-list">
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
};

export const MachineSection = () => {
  const words = useWords(technicianWords);
  const [sure, setSure] = useState(false);
  const wipe = () => (sure ? void wipeMachine().then(() => location.reload()) : setSure(true));
  return (
    <Section title={words.machine}>
      <Facts />
      <div className="setting-buttons">
        <button type="button" className="button" onClick={() => location.reload()}>
          {words.reload}
        </button>
        <button type="button" className="button button-danger" onClick={wipe}>
          {sure ? words.wipeSure : words.wipe}
        </button>
      </div>
    </Section>
  );
};
