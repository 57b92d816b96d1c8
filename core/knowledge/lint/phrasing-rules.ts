import type { Bundle } from '#contract/bundle.ts';
import type { Family } from '#contract/family.ts';
import type { Guide } from '#contract/guide/guide.ts';
import type { HallQuestion } from '#contract/hall-question.ts';
import { Language, type Phrasings } from '#contract/language.ts';
import { normalise } from '#core/text/normalise.ts';
import { error, type FiledFinding, type Finding, type Path } from './fault.ts';
import type { BundleRule, FamilyRule, GuideRule, KnowledgeRule, QuestionRule } from './rule.ts';

const fewest = { outline: { zh: 4, en: 0 }, complete: { zh: 12, en: 4 } };

const tooFew = (phrasings: Phrasings, least: Record<Language, number>, path: Path): Finding[] =>
  Language.options.flatMap((language) => {
    const count = new Set(phrasings[language].map(normalise)).size;
    const words = `${count} different phrasings in ${language === 'zh' ? 'Chinese' : 'English'}`;
    return count < least[language] ? [error([...path, language], words, `give at least ${least[language]}`)] : [];
  });

/** A guide is found by how people ask: at least 4 Chinese paraphrases in an outline, 12 and 4 English ones in a complete guide. */
export const hasEnoughParaphrases: GuideRule = {
  name: 'has-enough-paraphrases',
  check: ({ detail, paraphrases }) => tooFew(paraphrases, fewest[detail], ['paraphrases']),
};

/** So is a bundle. */
export const bundleHasEnoughParaphrases: BundleRule = {
  name: 'bundle-has-enough-paraphrases',
  check: ({ paraphrases }) => tooFew(paraphrases, fewest.complete, ['paraphrases']),
};

/** So is a question on the hall, which is shorter. */
export const questionHasEnoughPhrasings: QuestionRule = {
  name: 'question-has-enough-phrasings',
  check: ({ phrasings }) => tooFew(phrasings, { zh: 4, en: 2 }, ['phrasings']),
};

/** So is a family, beside what its guides are found by. */
export const familyHasEnoughPhrasings: FamilyRule = {
  name: 'family-has-enough-phrasings',
  check: ({ phrasings }) => tooFew(phrasings, { zh: 4, en: 2 }, ['phrasings']),
};

type Item = Guide | Bundle | Family | HallQuestion;
type Said = { item: Item; path: Path; text: string; key: string };

const listsOf = (item: Item, language: Language): [Path, readonly string[]][] =>
  'phrasings' in item
    ? [[['phrasings', language], item.phrasings[language]]]
    : [
        [['aliases', language], item.aliases[language]],
        [['paraphrases', language], item.paraphrases[language]],
      ];

const saidIn = (item: Item): Said[] =>
  Language.options.flatMap((language) => {
    const said = (path: Path, text: string) => ({ item, path, text, key: `${language} ${normalise(text)}` });
    return [
      ...('question' in item ? [said(['question', language], item.question[language])] : []),
      // a family may be called what one of its guides is called
      ...('paraphrases' in item ? [said(['name', language], item.name[language])] : []),
      ...listsOf(item, language).flatMap(([path, texts]) => texts.map((text, index) => said([...path, index], text))),
    ];
  });

/** No name, alias or phrasing belongs to two: such a question could not be answered. Marks do not count. */
export const phrasingsAreUnique: KnowledgeRule = {
  name: 'phrasings-are-unique',
  check: ({ knowledge: { guides, bundles, families, questions }, fileOf, pathOf }): FiledFinding[] => {
    const byKey = Map.groupBy([...guides, ...bundles, ...families, ...questions].flatMap(saidIn), ({ key }) => key);
    return [...byKey.values()].flatMap((sayings) =>
      sayings.flatMap(({ item, path, text }) => {
        const others = new Set(
          sayings.filter((said) => said.item !== item).map((said) => `${said.item.id} (${fileOf(said.item)})`),
        );
        if (others.size === 0) return [];
        const message = `“${text}” belongs to ${item.id} (${fileOf(item)}) and to ${[...others].join(', ')}`;
        const finding = error([...pathOf(item), ...path], message, 'keep it in one place, or say it more exactly');
        return [{ file: fileOf(item), ...finding }];
      }),
    );
  },
};
