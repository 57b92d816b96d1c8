import type { Card } from '#contract/answer/card.ts';
import { type Both, guide, nameOf } from './mock-guide.ts';

export const figure = (it: Both, field: 'fee' | 'time-limit'): Card => ({
  kind: 'figure',
  matter: guide,
  field,
  title: field === 'fee' ? it('费用', 'Fee') : it('办理时限', 'Time needed'),
  figure: field === 'fee' ? it('不收费', 'Free') : it('10个工作日', '10 working days'),
  situations: [],
  entries:
    field === 'fee'
      ? [
          {
            title: it('说明', 'Note'),
            text: it('首次申请、变更、延续和补办都不收费。', 'All kinds of applications are free.'),
          },
        ]
      : [
          { title: it('法定时限', 'Limit by law'), text: it('20个工作日', '20 working days') },
          { title: it('不计入时限', 'Not counted'), text: it('现场核查', 'The inspection on site') },
        ],
});

export const place = (it: Both): Card => ({
  kind: 'place',
  guide,
  title: it('在哪里办', 'Where to go'),
  windows: [
    {
      id: 'b04',
      number: 'B04',
      name: it('食品经营许可', 'Food business permits'),
      zone: it('企业服务区', 'Business services'),
      floor: it('一楼', 'First floor'),
    },
    {
      id: 'w2-01',
      number: '2-01',
      name: it('施工许可', 'Construction permits'),
      zone: it('工程建设与交通区', 'Construction and transport'),
      floor: it('二楼', 'Second floor'),
    },
  ],
  hours: [it('周一至周五 9:00–12:00', 'Mon–Fri 9:00–12:00'), it('周一至周五 13:00–17:00', 'Mon–Fri 13:00–17:00')],
  notice: it('示例大厅：窗口编号和开放时间均为示例数据。', 'Sample hall: window numbers and hours are sample values.'),
  notes: [it('也可以全程网上办理，不用到大厅。', 'It can also be done online, without coming here.')],
});

export const steps = (it: Both): Card => ({
  kind: 'list',
  matter: guide,
  field: 'steps',
  title: it('办理流程', 'Steps'),
  numbered: true,
  situations: [],
  entries: [
    { title: it('申请', 'Apply'), text: it('在窗口或网上提交材料。', 'Hand in the papers here or online.') },
    {
      title: it('受理', 'Acceptance'),
      text: it('材料齐全当场受理，出具受理通知书。', 'Complete papers are accepted at once.'),
    },
    {
      title: it('现场核查', 'Inspection'),
      text: it('核查人员上门查看经营场所。', 'Inspectors visit the premises.'),
      when: { scope: ['meals', 'canteen'] },
    },
    { title: it('领证', 'The permit'), text: it('到窗口领取，或者邮寄到家。', 'Collect it here or have it posted.') },
  ],
});

export const summary = (it: Both): Card => ({
  kind: 'summary',
  guide,
  title: nameOf(it),
  department: it('市场监督管理局', 'Market Regulation Bureau'),
  text: it('从事食品销售、餐饮服务或办单位食堂，开业前要取得的许可。', 'Needed before selling food or serving meals.'),
  facts: [
    { field: 'fee', label: it('费用', 'Fee'), text: it('不收费', 'Free') },
    { field: 'time-limit', label: it('办理时限', 'Time needed'), text: it('10个工作日', '10 working days') },
    {
      field: 'materials',
      label: it('要带的材料', 'What to bring'),
      text: it('6样，有的可用电子证照代替', '6 papers, some replaced'),
    },
    { field: 'place', label: it('在哪里办', 'Where to go'), text: it('B04窗口，或网上办', 'Window B04, or online') },
  ],
});
