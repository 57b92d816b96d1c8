import { technicianWords } from '../words/technician-words.ts';
import { useWords } from '../words/use-words.ts';
import { Section, Toggle } from './setting-parts.tsx';
import type { SettingProps } from './setting-props.ts';
import { useMicrophoneTest } from './use-microphone-test.ts';

/** Whether the screen listens, and whether it hears. */
export const MicrophoneSection = ({ settings, change }: SettingProps) => {
  const words = useWords(technicianWords);
  const { state, level, meter, stop, record } = useMicrophoneTest();
  const busy = state === 'recording' || state === 'playing';
  return (
    <Section title={words.microphone}>
      <Toggle
        label={words.microphoneUse}
        value={settings.microphone}
        onChange={(microphone) => change({ microphone })}
      />
      <Toggle label={words.pushToTalk} value={settings.pushToTalk} onChange={(pushToTalk) => change({ pushToTalk })} />
      <meter
        className="level-meter"
        min={0}
        max={1}
        low={0.05}
        high={0.9}
        optimum={0.4}
        value={level}
        aria-label={words.level}
      />
      <p role="status">
        {state === 'recording' && words.recording}
        {state === 'playing' && words.playing}
        {state === 'failed' && words.noMicrophone}
      </p>
      <div className="setting-buttons">
        <button type="button" className="button" disabled={busy} onClick={state === 'metering' ? stop : meter}>
          {state === 'metering' ? words.stopMeter : words.startMeter}
        </button>
        <button type="button" className="button" disabled={busy} onClick={record}>
          {words.record}
        </button>
      </div>
    </Section>
  );
};
