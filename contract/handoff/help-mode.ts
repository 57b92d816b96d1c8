import * as z from 'zod';

/** How a person helps: 即时对话, 回电, 厅内帮办, 视频讲解, 代办, 上门, 远程联合勘验. */
export const HelpMode = z.enum(['chat', 'callback', 'in-person', 'video', 'proxy', 'home-visit', 'joint-survey']);
export type HelpMode = z.infer<typeof HelpMode>;
