import type { Card } from '#contract/answer/card.ts';
import { type Both, guide } from './mock-guide.ts';

const situations = (it: Both) => [
  {
    id: 'applicant',
    question: it('您是谁来办？', 'Who applies?'),
    options: [
      { id: 'owner', label: it('法定代表人本人', 'The owner') },
      { id: 'agent', label: it('委托别人办', 'Someone else') },
    ],
  },
  {
    id: 'scope',
    question: it('经营什么？', 'What will be sold?'),
    options: [
      { id: 'meals', label: it('现做现卖餐食', 'Meals made on the spot') },
      { id: 'packed', label: it('散装和预包装食品', 'Loose and packaged food') },
      { id: 'canteen', label: it('单位食堂', 'A canteen') },
    ],
  },
];

export const materials = (it: Both): Card => ({
  kind: 'materials',
  matter: guide,
  title: it('要带的材料', 'What to bring'),
  situations: situations(it),
  materials: [
    {
      id: 'form',
      name: it('食品经营许可申请书', 'Application form'),
      necessity: 'required',
      copies: it('原件1份', '1 original'),
      notes: [it('窗口有空白表格，也可以在网上填好再来。', 'Blank forms are at the window and online.')],
    },
    {
      id: 'licence',
      name: it('营业执照', 'Business licence'),
      necessity: 'required',
      copies: it('复印件1份', '1 copy'),
      notes: [it('经营范围应包含食品经营。', 'Its scope must include food.')],
      replacedBy: it('电子营业执照', 'The electronic business licence'),
    },
    {
      id: 'identity',
      name: it('法定代表人身份证', 'Identity card of the owner'),
      necessity: 'required',
      copies: it('复印件1份', '1 copy'),
      notes: [],
      replacedBy: it('电子身份凭证', 'The electronic identity card'),
    },
    {
      id: 'authorisation',
      name: it('授权委托书和代办人身份证', 'Authorisation, and the identity card of whoever comes'),
      necessity: 'required',
      copies: it('原件1份', '1 original'),
      notes: [it('写明委托事项和期限。', 'It names the matter and its period.')],
      when: { applicant: ['agent'] },
    },
    {
      id: 'layout',
      name: it('经营场所布局和操作流程图', 'Plan of the premises and of the working steps'),
      necessity: 'deferrable',
      copies: it('原件1份', '1 original'),
      notes: [it('可以在受理后5个工作日内补交。', 'It may follow within 5 working days.')],
      when: { scope: ['meals', 'canteen'] },
    },
    {
      id: 'rules',
      name: it('食品安全管理制度', 'Food safety rules'),
      necessity: 'optional',
      copies: it('复印件1份', '1 copy'),
      notes: [],
    },
  ],
});
