import type { SignInTrouble } from './use-session.ts';

type Words = {
  brand: string;
  title: string;
  who: string;
  roles: [string, string][];
  enter: string;
  again: string;
  opening: string;
  logged: string;
  otherLanguage: string;
  demo: string;
  demoMore: string;
  where: (host: string) => string;
  troubles: Record<SignInTrouble, string>;
  advice: Record<SignInTrouble, string>;
};

const zh: Words = {
  brand: '领办',
  title: '帮办工作台',
  who: '只有本大厅的工作人员可以登录：',
  roles: [
    ['帮办员', '接待求助，查看本组的求助'],
    ['组长', '另可查看所带小组、评价回访'],
    ['大厅运营', '审核纠错、查阅记录，看不到求助内容'],
  ],
  enter: '登录',
  again: '重试',
  opening: '正在打开…',
  logged: '查看群众信息的每一次操作都会留下记录。',
  otherLanguage: 'English',
  demo: '演示登录',
  demoMore: '这台机器上任何人都可以以示例人员登录，请勿用于真实办理。',
  where: (host) => `将前往 ${host} 验证身份`,
  troubles: {
    'api-away': '连不上服务',
    'not-set-up': '还没有设置登录',
    'provider-away': '身份认证服务暂时连不上',
    refused: '登录没有成功',
    expired: '登录已过期',
  },
  advice: {
    'api-away': '请检查网络后重试。您手上的求助不会丢失。',
    'not-set-up': '请大厅管理员设置身份认证服务（STAFF_ISSUER、STAFF_CLIENT_ID）。',
    'provider-away': '请稍后再试；一直不行请联系大厅信息科。求助仍会排队，不会丢失。',
    refused: '请再试一次；如仍不行，可能账号没有帮办权限，请联系管理员。',
    expired: '请重新登录，您手上的求助都还在。',
  },
};

const en: Words = {
  brand: 'Lingban',
  title: 'Helpers’ desk',
  who: 'Only staff of this hall may sign in:',
  roles: [
    ['Helper', 'helps visitors, sees requests of the own teams'],
    ['Lead', 'also sees the teams led, and their ratings'],
    ['Operator', 'reviews corrections and the access log, sees no request'],
  ],
  enter: 'Sign in',
  again: 'Try again',
  opening: 'Opening …',
  logged: 'Every reading of visitors’ data is logged.',
  otherLanguage: '中文',
  demo: 'Demo sign-in',
  demoMore: 'On this machine anybody may sign in as a made-up person. Not for real handlings.',
  where: (host) => `You will be asked who you are at ${host}`,
  troubles: {
    'api-away': 'The service cannot be reached',
    'not-set-up': 'Sign-in is not set up',
    'provider-away': 'The sign-in provider cannot be reached',
    refused: 'Signing in did not work',
    expired: 'You were signed out',
  },
  advice: {
    'api-away': 'Check the network and try again. No request of yours is lost.',
    'not-set-up': 'Ask the hall’s administrator to name a provider (STAFF_ISSUER, STAFF_CLIENT_ID).',
    'provider-away': 'Try again in a while. Requests keep waiting in the queue; none is lost.',
    refused: 'Try again. If it goes on, your account may lack a role: ask an administrator.',
    expired: 'Please sign in again. Your cases are still yours.',
  },
};

export const sessionWords = { zh, en };
