/**
 * How a part that a language model had in an answer is told, Chinese first. The national rules of labels (GB 45438-2025) ask
 * that a text's label says both that it is of an AI and that it was generated.
 */
export const generatedPhrases = {
  generatedWords: ['AI 生成的说法，根据办事指南整理', 'AI-generated wording, from the guide'],
  generatedMatter: ['AI 帮助判断了您要办的事', 'AI helped to tell which matter you mean'],
  moreComing: ['还有，请稍候…', 'More to come…'],
  answeredGenerated: ['有答复了，以下说法由 AI 生成：{0}', 'Answer in AI-generated wording: {0}'],
} as const satisfies Record<string, readonly [string, string]>;
