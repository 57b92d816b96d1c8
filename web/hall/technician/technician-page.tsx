import { useState } from 'react';
import { PageContext } from '#web/shared/answer/page-context.ts';
import { technicianWords } from '../words/technician-words.ts';
import { LanguageContext } from '../words/use-words.ts';
import { LookSection, TimeSection } from './look-section.tsx';
import { MachineSection } from './machine-section.tsx';
import { MicrophoneSection } from './microphone-section.tsx';
import { PinGate } from './pin-gate.tsx';
import { PlaceSection } from './place-section.tsx';
import type { SettingProps } from './setting-props.ts';
import { SoundSection } from './sound-section.tsx';
import { technicianContext } from './technician-context.ts';
import '../styles/technician.css';

type Props = SettingProps & { onBack: () => void };

/** What is set of one screen, for whoever knows its PIN. */
export const TechnicianPage = ({ settings, change, onBack }: Props) => {
  const [language, setLanguage] = useState<'zh' | 'en'>('zh');
  const words = technicianWords[language];
  const parts = { settings, change };
  return (
    <LanguageContext value={language}>
      <PageContext value={technicianContext(language)}>
        <PinGate onBack={onBack}>
          <main className="technician">
            <header>
              <h1>{words.title}</h1>
              <button type="button" className="button" onClick={() => setLanguage(language === 'zh' ? 'en' : 'zh')}>
                {language === 'zh' ? 'English' : '中文'}
              </button>
              <button type="button" className="button button-first" onClick={onBack}>
                {words.back}
              </button>
            </header>
            <PlaceSection {...parts} />
            <SoundSection {...parts} />
            <MicrophoneSection {...parts} />
            <LookSection {...parts} />
            <TimeSection {...parts} />
            <MachineSection />
          </main>
        </PinGate>
      </PageContext>
    </LanguageContext>
  );
};
