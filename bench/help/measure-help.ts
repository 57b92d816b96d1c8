import type { HelpMode } from '#contract/handoff/help-mode.ts';
import { quantile } from '../statistics.ts';
import { percent, table } from '../table.ts';
import type { Round } from './day-figures.ts';
import { simulateDay } from './simulate-day.ts';

const trouble = { lost: 0.05, doubled: 0.05, late: 0.1, early: 0.03 };
const seconds = (milliseconds: number) => {
  const whole = Math.round(milliseconds / 1000);
  return whole < 120 ? `${whole} s` : `${(whole / 60).toFixed(1)} min`;
};

const row = (name: string, rounds: readonly Round[]) => {
  const met = rounds.filter(({ isMet }) => isMet).map(({ wait }) => wait);
  const late = rounds.filter(({ isLate }) => isLate).length;
  return [
    name,
    String(rounds.length),
    seconds(quantile(met, 0.5)),
    seconds(quantile(met, 0.95)),
    seconds(Math.max(0, ...rounds.map(({ wait }) => wait))),
    rounds.length === 0 ? '–' : percent(late / rounds.length),
  ];
};

const ofMode = (rounds: readonly Round[], ...modes: HelpMode[]) =>
  rounds.filter(({ handoff }) => modes.includes(handoff.mode));

const printDay = (visitors: number, helpers: number, seed: number) => {
  const day = simulateDay({ visitors, helpers, seed, trouble });
  const chats = ofMode(day.rounds, 'chat');
  const lane = (name: string) => chats.filter(({ handoff }) => handoff.lane === name);
  table(
    `Human help, a simulated day: ${visitors} visitors, ${helpers} helpers`,
    ['to the first human word', 'rounds', 'median', 'p95', 'longest', 'too late'],
    [
      row('chat', chats),
      row('  normal lane', lane('normal')),
      row('  priority lane', lane('priority')),
      row('  lead lane', lane('lead')),
      row('video', ofMode(day.rounds, 'video')),
      row('in the hall', ofMode(day.rounds, 'in-person')),
      row('callback', ofMode(day.rounds, 'callback')),
      row('proxy', ofMode(day.rounds, 'proxy')),
      row('by appointment', ofMode(day.rounds, 'home-visit', 'joint-survey')),
    ],
  );
  const { expired, declined, silent } = day.reoffers;
  console.log(
    `offered again: ${expired} unanswered, ${declined} declined, ${silent} silent after accepting or gone; gave up: ${day.abandoned}; left a number: ${day.numbersLeft}; completed: ${day.completed}; carried to the next morning: ${day.carriedOver}`,
  );
  console.log(
    `told wait was right: ${day.estimates.right} of ${day.estimates.told}; writes that lost a race: ${day.lostRaces}; reminders sent: ${day.reminded}, besides 5 % lost; 5 % doubled, 10 % late, 3 % early`,
  );
  console.log(
    `too late: the settings give chats and video calls a minute, the hall three, callbacks fifteen of working time, proxies sixty\nwithout a helper for over an hour: ${day.starved}; late words not noted: ${day.unnoted}; lost: ${day.lost}; double claims: ${day.doubleClaims}; logs that do not fold: ${day.inconsistent}; stuck at closing: ${day.stuckAtClosing}\n`,
  );
};

/** Simulated days of a hall's helpers, on a virtual clock, with lost, late and doubled reminders and helpers gone silent. */
export const measureHelp = () => {
  printDay(2000, 20, 1);
  printDay(2000, 24, 2);
  printDay(2000, 30, 3);
};
