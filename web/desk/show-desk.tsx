import 'dayjs/locale/zh-cn';
import '#web/shared/tokens.css';
import './styles/base.css';
import './styles/sign-in.css';
import './styles/frame.css';
import './styles/queue.css';
import './styles/case.css';
import './styles/chat.css';
import './styles/chat-menus.css';
import './styles/packet.css';
import './styles/pages.css';
import './styles/model.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';

/** Puts the desk into the page. */
export const showDesk = (page: HTMLElement) =>
  createRoot(page).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
