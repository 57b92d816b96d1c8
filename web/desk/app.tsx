import { useState } from 'react';
import type { Language } from '#contract/language.ts';
import { DeskFrame } from './desk-frame.tsx';
import { SignInPage } from './session/sign-in-page.tsx';
import { useSession } from './session/use-session.ts';
import { keepLanguage, readLanguage } from './state/kept-choices.ts';
import { DeskTheme } from './theme/desk-theme.tsx';
import { LanguageContext } from './words/use-text.ts';

/** The desk of helpers, leads and operators. */
export const App = () => {
  const [language, setLanguage] = useState<Language>(readLanguage);
  const { session, again } = useSession();
  const switchLanguage = () => {
    const next = language === 'zh' ? 'en' : 'zh';
    keepLanguage(next);
    setLanguage(next);
  };
  return (
    <LanguageContext value={language}>
      <DeskTheme language={language}>
        {session.kind === 'signed-in' ? (
          <DeskFrame session={session} switchLanguage={switchLanguage} />
        ) : (
          <SignInPage session={session} again={again} switchLanguage={switchLanguage} />
        )}
      </DeskTheme>
    </LanguageContext>
  );
};
