type NlpLanguage = { register: (container: NlpContainer) => void };
type NlpContainer = { use: (plugin: new () => NlpLanguage) => void };
type NlpIntent = { intent: string; score: number };

declare module '@nlpjs/basic' {
  /** What is used of NLP.js, which ships no types. */
  export class Nlp {
    constructor(settings: {
      container: NlpContainer;
      languages: string[];
      autoSave: boolean;
      autoLoad: boolean;
      calculateSentiment: boolean;
    });
    addDocument(locale: string, text: string, intent: string): void;
    train(): Promise<void>;
    process(locale: string, text: string): Promise<{ classifications: NlpIntent[] }>;
    export(): string;
    import(built: string): void;
  }
  export const LangEn: new () => NlpLanguage;
  export const containerBootstrap: () => Promise<NlpContainer>;
}

declare module '@nlpjs/lang-zh' {
  export const LangZh: new () => NlpLanguage;
}
