import { usePage } from '#web/shared/answer/page-context.ts';
import { Mark } from '#web/shared/mark.tsx';
import type { Settings } from './stored-settings.ts';
import { TextSize } from './text-size.tsx';

type Props = {
  settings: Settings;
  onChange: (some: Partial<Settings>) => void;
  /** Absent while there is nothing to end. */
  onEnd: (() => void) | undefined;
};

export const PageHeader = ({ settings, onChange, onEnd }: Props) => {
  const { say } = usePage();
  const other = settings.language === 'zh' ? 'en' : 'zh';
  return (
    <header className="header">
      <div className="column header-row">
        <div className="brand">
          <Mark />
          <h1>{say('name')}</h1>
          <span className="ai-badge">{say('aiBadge')}</span>
        </div>
        <div className="tools">
          <button
            type="button"
            className="tool"
            aria-pressed={settings.elder}
            aria-label={say('elderLong')}
            onClick={() => onChange({ elder: !settings.elder })}
          >
            {say('elder')}
          </button>
          <button
            type="button"
            className="tool"
            lang={other === 'zh' ? 'zh-CN' : 'en'}
            aria-label={say('otherLanguageLong')}
            onClick={() => onChange({ language: other })}
          >
            {say('otherLanguage')}
          </button>
          {onEnd && (
            <button type="button" className="tool" aria-label={say('endLong')} onClick={onEnd}>
              {say('end')}
            </button>
          )}
        </div>
      </div>
      {settings.elder && <TextSize size={settings.size} onChange={(size) => onChange({ size })} />}
    </header>
  );
};
