import type { Centres } from '#contract/centre.ts';
import { knowledgeFiles } from '#contract/knowledge-files.ts';
import { error, type Finding } from './fault.ts';
import type { KnowledgeRule, LintContext } from './rule.ts';
import { englishFindings } from './text-rules.ts';

const centreRule = (name: string, check: (centres: Centres, context: LintContext) => Finding[]): KnowledgeRule => ({
  name,
  check: (context) => {
    const { centres } = context.knowledge;
    return centres ? check(centres, context).map((finding) => ({ file: knowledgeFiles.centres, ...finding })) : [];
  },
});

/** A centre takes guides that exist and that town centres may take. */
export const centresTakeWhatTheyMay = centreRule('centres-take-what-they-may', ({ centres }, { knowledge }) => {
  const guides = new Map(knowledge.guides.map((guide) => [guide.id, guide]));
  return centres.flatMap((centre, index) =>
    centre.guides.flatMap((id, at) => {
      const guide = guides.get(id);
      const path = ['centres', index, 'guides', at];
      if (!guide) return [error(path, `there is no guide ${id}`, 'name one that exists, or remove it')];
      if (guide.detail === 'complete' && guide.channels.townCentres.offered) return [];
      const remedy = 'set channels.townCentres.offered there, or remove the guide here';
      return [error(path, `${id} is no matter of town centres by its own guide`, remedy)];
    }),
  );
});

/** No two centres share an id, or a name by which people call where they live. */
export const centresAreToldApart = centreRule('centres-are-told-apart', ({ centres }) =>
  centres.flatMap((centre, index) => {
    const before = centres.slice(0, index);
    const twice = before.some(({ id }) => id === centre.id)
      ? [error(['centres', index, 'id'], `the id ${centre.id} stands twice`, 'give it an id of its own')]
      : [];
    const shared = centre.called.flatMap((name, at) =>
      before.some(({ called }) => called.includes(name))
        ? [error(['centres', index, 'called', at], `another centre is called ${name} too`, 'leave it to one of them')]
        : [],
    );
    return [...twice, ...shared];
  }),
);

/** Made-up centres say in both languages that they are a sample. */
export const centresMarkTheirSample = centreRule('centres-mark-their-sample', ({ sample, notice, centres }) => {
  const says = notice.zh.includes('示例') && /\bsample\b/i.test(notice.en);
  const marked =
    sample === says
      ? []
      : [error(['sample'], 'the notice and the mark disagree on whether this is a sample', 'make them agree')];
  return [...marked, ...englishFindings({ notice, centres })];
});
