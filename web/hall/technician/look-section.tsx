import { technicianWords } from '../words/technician-words.ts';
import { useWords } from '../words/use-words.ts';
import { Choice, Section, Slider, Toggle } from './setting-parts.tsx';
import type { SettingProps } from './setting-props.ts';

/** What the screen looks like. */
export const LookSection = ({ settings, change }: SettingProps) => {
  const words = useWords(technicianWords);
  return (
    <Section title={words.look}>
      <Choice
        label={words.orientation}
        options={words.orientations}
        value={settings.orientation}
        onChange={(orientation) => change({ orientation })}
      />
      <Choice label={words.host} options={words.hosts} value={settings.host} onChange={(host) => change({ host })} />
    </Section>
  );
};

/** How long it waits, and what is connected to it. */
export const TimeSection = ({ settings, change }: SettingProps) => {
  const words = useWords(technicianWords);
  return (
    <Section title={words.time}>
      <Slider
        label={words.silence}
        value={settings.silence}
        least={15}
        most={300}
        step={5}
        shown={String(settings.silence)}
        onChange={(silence) => change({ silence })}
      />
      <Slider
        label={words.countdown}
        value={settings.countdown}
        least={5}
        most={60}
        step={5}
        shown={String(settings.countdown)}
        onChange={(countdown) => change({ countdown })}
      />
      <Toggle label={words.presence} value={settings.presence} onChange={(presence) => change({ presence })} />
      <Toggle label={words.printer} value={settings.printer} onChange={(printer) => change({ printer })} />
    </Section>
  );
};
