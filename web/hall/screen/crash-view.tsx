import { useEffect } from 'react';
import { screenWords } from '../words/screen-words.ts';

const reloadAfter = 60_000;
const languages = ['zh', 'en'] as const;

/** What stands in the place of a broken screen. It knows no language, so it speaks both. */
export const CrashView = ({ isStuck }: { isStuck: boolean }) => {
  useEffect(() => {
    if (!isStuck) return;
    const timer = setTimeout(() => location.reload(), reloadAfter);
    return () => clearTimeout(timer);
  }, [isStuck]);
  return (
    <main className="crash">
      {languages.map((language) => {
        const { title, text, again, stuck, reload } = screenWords[language].crash;
        return (
          <section key={language} lang={language === 'zh' ? 'zh-CN' : 'en'}>
            <h1>{isStuck ? stuck : title}</h1>
            <p>
              {text} {!isStuck && again}
            </p>
            {isStuck && (
              <button type="button" className="button button-first" onClick={() => location.reload()}>
                {reload}
              </button>
            )}
          </section>
        );
      })}
    </main>
  );
};
