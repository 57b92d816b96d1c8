import { askByTouch, type Hall } from './open-hall.ts';

/** One thing that failed. */
export type Failure = {
  what: string;
  /** What stands on the screen, and after how many milliseconds; NaN where nothing did. */
  visible: string;
  after: number;
  /** Whether a question by touch was answered then. */
  answers: boolean;
};

export const question = '身份证丢失补领要带什么材料';
export const isAnswered = async ({ page }: Hall, text: string) => {
  await askByTouch(page, text);
  return (await page.locator('.answer').count()) > 0;
};
