import type { Guide } from '#contract/guide/guide.ts';
import { Language } from '#contract/language.ts';
import { normalise } from '#core/text/normalise.ts';
import { error, type FiledFinding, type Path } from './fault.ts';
import type { GuideRule, KnowledgeRule } from './rule.ts';

const fewest = { outline: 4, complete: 12 } as const;

/** A guide is found by how people ask: at least 4 Chinese paraphrases in an outline, 12 in a complete guide. */
export const hasEnoughParaphrases: GuideRule = {
  name: 'has-enough-paraphrases',
  check: ({ detail, paraphrases }) => {
    const count = new Set(paraphrases.zh.map(normalise)).size;
    const message = `${count} different Chinese paraphrases in a guide that is ${detail}`;
    return count < fewest[detail] ? [error(['paraphrases', 'zh'], message, `give at least ${fewest[detail]}`)] : [];
  },
};

type Said = { guide: Guide; path: Path; text: string; key: string };

const saidIn = (guide: Guide): Said[] =>
  Language.options.flatMap((language) => {
    const said = (path: Path, text: string) => ({ guide, path, text, key: `${language} ${normalise(text)}` });
    return [
      said(['name', language], guide.name[language]),
      ...guide.aliases[language].map((text, index) => said(['aliases', language, index], text)),
      ...guide.paraphrases[language].map((text, index) => said(['paraphrases', language, index], text)),
    ];
  });

/** No name, alias or paraphrase belongs to two guides: such a question could not be answered. Marks do not count. */
export const phrasingsAreUnique: KnowledgeRule = {
  name: 'phrasings-are-unique',
  check: ({ knowledge: { guides }, fileOf }): FiledFinding[] => {
    const byKey = Map.groupBy(guides.flatMap(saidIn), ({ key }) => key);
    return [...byKey.values()].flatMap((sayings) =>
      sayings.flatMap(({ guide, path, text }) => {
        const others = new Set(sayings.filter((said) => said.guide !== guide).map((said) => fileOf(said.guide)));
        if (others.size === 0) return [];
        const message = `“${text}” belongs to ${fileOf(guide)} and to ${[...others].join(', ')}`;
        return [{ file: fileOf(guide), ...error(path, message, 'keep it in one guide, or say it more exactly') }];
      }),
    );
  },
};
