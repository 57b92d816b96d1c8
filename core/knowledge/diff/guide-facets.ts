import type { CompleteGuide, Guide } from '#contract/guide/guide.ts';
import type { Bilingual } from '#contract/language.ts';
import { fieldLabels } from '#core/answer/labels.ts';
import { sayDuration, sayPromised } from '#core/answer/say.ts';
import { channelsFacet } from './channel-facets.ts';
import { type Facet, phrasings, text, texts, value } from './facet.ts';
import {
  conditionsFacet,
  contactFacets,
  faqFacet,
  feeFacets,
  lawFacet,
  situationsFacet,
  stepsFacet,
} from './list-facets.ts';
import { materialsFacet } from './material-facets.ts';
import { sayAllNamed, sayAsIs, sayLink, sayNamed, sayWord, sayWords, sayYes } from './sayings.ts';
import {
  audiences,
  deliveries,
  handlingTypes,
  itemTypes,
  levels,
  natures,
  resultKinds,
  servedGroups,
} from './words.ts';

/** What a guide is found by; a change here changes nothing that the guide says. */
export const findingLabels = {
  alias: { zh: '别名', en: 'alias' },
  paraphrase: { zh: '问法', en: 'paraphrase' },
} satisfies Record<string, Bilingual>;

/** What every guide has, an outline too. */
export const identityFacets: readonly Facet<Guide>[] = [
  value({ zh: '编号', en: 'id' }, false, ({ id }) => id, sayAsIs),
  text({ zh: '事项名称', en: 'name' }, true, ({ name }) => name),
  value({ zh: '主管部门', en: 'department' }, true, ({ department }) => department, sayNamed),
  value({ zh: '服务人群', en: 'audience' }, false, ({ audience }) => audience, sayWord(audiences)),
  value({ zh: '生效日期', en: 'valid from' }, true, (it) => it.provenance.validFrom, sayAsIs),
  value({ zh: '失效日期', en: 'valid until' }, true, (it) => it.provenance.validUntil, sayAsIs),
  value({ zh: '部门确认', en: 'confirmed by the department' }, false, (it) => it.provenance.confirmed, sayYes),
  value({ zh: '复核日期', en: 'review by' }, false, (it) => it.provenance.reviewBy, sayAsIs),
  value({ zh: '示例内容', en: 'sample fields' }, false, (it) => it.provenance.samples, sayWords(fieldLabels)),
  texts({ zh: '资料来源', en: 'source' }, false, (it) => it.provenance.sources),
  phrasings(findingLabels.alias, false, ({ aliases }) => aliases),
  phrasings(findingLabels.paraphrase, false, ({ paraphrases }) => paraphrases),
];

const basics: readonly Facet<CompleteGuide>[] = [
  text({ zh: '概要', en: 'summary' }, true, ({ summary }) => summary),
  value({ zh: '基本编码', en: 'basic code' }, false, ({ codes }) => codes.basic, sayAsIs),
  value({ zh: '实施编码', en: 'implementation code' }, false, ({ codes }) => codes.implementation, sayAsIs),
  value({ zh: '事项类型', en: 'type' }, false, ({ type }) => type, sayWord(itemTypes)),
  value({ zh: '行使层级', en: 'level' }, false, ({ level }) => level, sayWord(levels)),
  value({ zh: '服务对象', en: 'serves' }, true, ({ serves }) => serves, sayWords(servedGroups)),
  texts({ zh: '服务主题', en: 'theme' }, false, ({ themes }) => themes),
  value({ zh: '实施主体性质', en: 'nature of the authority' }, false, (it) => it.authority.nature, sayWord(natures)),
  text({ zh: '承办机构', en: 'undertaking body' }, true, (it) => it.authority.undertaking),
  value({ zh: '联办机构', en: 'joint bodies' }, true, (it) => it.authority.joint, sayAllNamed),
  text({ zh: '权限划分', en: 'division of powers' }, true, (it) => it.authority.division),
  text({ zh: '行政管辖', en: 'jurisdiction' }, true, (it) => it.authority.jurisdiction),
  text({ zh: '数量限制', en: 'limit on numbers' }, true, (it) => it.quantityLimit),
  texts({ zh: '中介服务', en: 'intermediary service' }, true, ({ intermediaries }) => intermediaries),
];

const timeAndVisits: readonly Facet<CompleteGuide>[] = [
  value({ zh: '办件类型', en: 'handling type' }, true, ({ handlingType }) => handlingType, sayWord(handlingTypes)),
  value(
    { zh: '法定办结时限', en: 'time limit by law' },
    true,
    (it) => it.timeLimit.statutory,
    (it, side) => sayDuration(it, side.language),
  ),
  value(
    { zh: '承诺办结时限', en: 'promised time limit' },
    true,
    (it) => it.timeLimit.promised,
    (promised, side) => sayPromised({ promised, specialProcedures: [] }, side.language),
  ),
  text({ zh: '时限说明', en: 'time limit: note' }, true, (it) => it.timeLimit.note),
  texts({ zh: '特别程序', en: 'special procedure' }, true, (it) => it.timeLimit.specialProcedures),
  value({ zh: '到办事现场次数', en: 'visits' }, true, ({ visits }) => visits.count, sayAsIs),
  text({ zh: '必须到现场的原因', en: 'reason for a visit' }, true, ({ visits }) => visits.reason),
];

const outcome: readonly Facet<CompleteGuide>[] = [
  text({ zh: '办理结果', en: 'result' }, true, ({ result }) => result.name),
  value({ zh: '结果类型', en: 'kind of result' }, false, ({ result }) => result.kind, sayWord(resultKinds)),
  value({ zh: '结果样本', en: 'sample of the result' }, true, ({ result }) => result.sample, sayLink),
  text({ zh: '没有样本的原因', en: 'why there is no sample' }, false, ({ result }) => result.noSample),
  value({ zh: '领取方式', en: 'delivery' }, true, ({ result }) => result.delivery, sayWords(deliveries)),
  text({ zh: '有效期', en: 'validity' }, true, ({ validity }) => validity.text),
  value({ zh: '有效年数', en: 'years of validity' }, true, ({ validity }) => validity.years, sayAsIs),
];

/** What a complete guide has beyond its identity, in the order in which an official reads it. */
export const completeFacets: readonly Facet<CompleteGuide>[] = [
  ...timeAndVisits,
  materialsFacet,
  ...feeFacets,
  conditionsFacet,
  situationsFacet,
  stepsFacet,
  channelsFacet,
  ...outcome,
  lawFacet,
  ...contactFacets,
  faqFacet,
  ...basics,
];
