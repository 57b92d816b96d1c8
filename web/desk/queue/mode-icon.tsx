import {
  AuditOutlined,
  HomeOutlined,
  MessageOutlined,
  PhoneOutlined,
  SolutionOutlined,
  TeamOutlined,
  VideoCameraOutlined,
} from '@ant-design/icons';
import type { HelpMode } from '#contract/handoff/help-mode.ts';

const icons = {
  chat: MessageOutlined,
  callback: PhoneOutlined,
  'in-person': TeamOutlined,
  video: VideoCameraOutlined,
  proxy: SolutionOutlined,
  'home-visit': HomeOutlined,
  'joint-survey': AuditOutlined,
} satisfies Record<HelpMode, unknown>;

/** Goes with the mode's name, and says nothing by itself. */
export const ModeIcon = ({ mode }: { mode: HelpMode }) => {
  const Shown = icons[mode];
  return <Shown aria-hidden="true" />;
};
