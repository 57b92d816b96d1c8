import type { HelpService } from '#contract/help.ts';
import { usePage } from '#web/shared/answer/page-context.ts';
import { useSayHelp } from './help-context.ts';

/** What helpers do and how it goes, as published. */
export const ServiceDetails = ({ service }: { service: HelpService }) => {
  const { language } = usePage();
  const say = useSayHelp();
  return (
    <details className="other-ways">
      <summary>{say('more')}</summary>
      <p>{service.free[language]}</p>
      <ul className="entries">
        {service.duties.map((duty) => (
          <li key={duty.zh}>
            <p>{duty[language]}</p>
          </li>
        ))}
      </ul>
      <h4>{say('process')}</h4>
      <ol className="entries entries-numbered">
        {service.process.map((step) => (
          <li key={step.zh}>
            <p>{step[language]}</p>
          </li>
        ))}
      </ol>
      <p className="aside-note">
        {service.source[language]} {service.sample && <span className="tag tag-warm">{say('sample')}</span>}
      </p>
    </details>
  );
};
