import type { HandoffEventKind, Outcome } from '#contract/handoff/handoff-event.ts';
import type { HandoffState } from '#contract/handoff/handoff-state.ts';
import type { HelpMode } from '#contract/handoff/help-mode.ts';
import type { HelpLanguage, Need } from '#contract/handoff/needs.ts';
import type { Bilingual } from '#contract/language.ts';
import type { FollowUpState } from '#contract/rating/rating.ts';
import type { Lane } from '#contract/staff/case.ts';
import type { AccessEntry, DutyStatus } from '#contract/staff/desk.ts';
import type { Role } from '#contract/staff/staff.ts';

const both = (zh: string, en: string): Bilingual => ({ zh, en });

export const modeLabels: Record<HelpMode, Bilingual> = {
  chat: both('即时对话', 'Chat'),
  callback: both('回电', 'Call back'),
  'in-person': both('厅内帮办', 'In person'),
  video: both('视频讲解', 'Video'),
  proxy: both('代办', 'Proxy'),
  'home-visit': both('上门', 'Home visit'),
  'joint-survey': both('联合勘验', 'Joint survey'),
};

export const stateLabels: Record<HandoffState, Bilingual> = {
  scheduled: both('已预约', 'Scheduled'),
  queued: both('等待中', 'Waiting'),
  offered: both('派单中', 'Offered'),
  accepted: both('已接单', 'Accepted'),
  'in-progress': both('办理中', 'In progress'),
  suspended: both('已中止', 'Suspended'),
  completed: both('已办结', 'Completed'),
  terminated: both('已终止', 'Terminated'),
  abandoned: both('已离开', 'Abandoned'),
};

export const laneLabels: Record<Lane, Bilingual> = {
  lead: both('组长', 'Lead'),
  priority: both('优先', 'Priority'),
  normal: both('普通', 'Normal'),
};

export const needLabels: Record<Need, Bilingual> = {
  elder: both('老年人', 'Elderly'),
  disabled: both('残疾人', 'Disabled'),
  wheelchair: both('轮椅', 'Wheelchair'),
  'sign-language': both('手语', 'Sign language'),
  'large-print': both('大字', 'Large print'),
  'slow-speech': both('慢语速', 'Slow speech'),
  'with-child': both('带小孩', 'With a child'),
};

export const speechLabels: Record<HelpLanguage, Bilingual> = {
  zh: both('普通话', 'Mandarin'),
  en: both('英语', 'English'),
  changzhou: both('常州话', 'Changzhou dialect'),
  sign: both('手语', 'Sign language'),
};

export const dutyLabels: Record<DutyStatus, Bilingual> = {
  on: both('在岗', 'On duty'),
  away: both('暂离', 'Away'),
  off: both('下岗', 'Off'),
};

export const roleLabels: Record<Role, Bilingual> = {
  helper: both('帮办员', 'Helper'),
  lead: both('组长', 'Lead'),
  operator: both('大厅运营', 'Operator'),
};

export const outcomeLabels: Record<Outcome, Bilingual> = {
  answered: both('已解答', 'Answered'),
  handled: both('已办好', 'Handled'),
  'accepted-by-department': both('部门已受理', 'Accepted by the department'),
  referred: both('已转相关部门', 'Referred elsewhere'),
  'not-possible': both('无法办理', 'Not possible'),
};

export const eventLabels: Record<HandoffEventKind, Bilingual> = {
  ordered: both('受理求助', 'Ordered'),
  due: both('预约时间到', 'Appointment due'),
  offered: both('派单', 'Offered'),
  declined: both('婉拒', 'Declined'),
  'offer-expired': both('派单超时未接', 'Offer not answered'),
  claimed: both('接单', 'Accepted'),
  begun: both('开始办理', 'Begun'),
  'clock-breached': both('超过 60 秒未应答', 'No word within 60 s'),
  'taken-back': both('收回重派', 'Taken back'),
  suspended: both('中止', 'Suspended'),
  resumed: both('续办', 'Resumed'),
  transferred: both('转交', 'Transferred'),
  escalated: both('上报组长', 'Escalated'),
  'number-left': both('改为回电', 'Number left'),
  completed: both('办结', 'Completed'),
  terminated: both('终止', 'Terminated'),
  cancelled: both('群众取消', 'Cancelled by the visitor'),
  'visitor-gone': both('群众离开', 'Visitor went away'),
  noted: both('备注', 'Note'),
  authorised: both('签署委托', 'Authorised'),
  'authorisation-revoked': both('撤回委托', 'Authorisation withdrawn'),
  rated: both('已评价', 'Rated'),
  'followed-up': both('已回访', 'Followed up'),
};

export const followUpLabels: Record<FollowUpState, Bilingual> = {
  none: both('无需回访', 'None needed'),
  open: both('待回访', 'To follow up'),
  'called-back': both('已回访', 'Called back'),
  settled: both('已整改办结', 'Settled'),
  'set-aside': both('已剔除', 'Set aside'),
};

export const accessLabels: Record<AccessEntry['what'], Bilingual> = {
  case: both('求助详情', 'Case'),
  messages: both('对话', 'Messages'),
  contact: both('联系方式', 'Contact'),
  rating: both('评价', 'Ratings'),
  team: both('团队', 'Team'),
};
