import '#web/shared/parse-without-eval.ts';
import '#web/shared/tokens.css';
import '#web/shared/styles/basics.css';
import './styles/base.css';
import '#web/shared/styles/controls.css';
import './styles/header.css';
import './styles/welcome.css';
import './styles/ask-box.css';
import './styles/conversation.css';
import '#web/shared/styles/cards.css';
import '#web/shared/styles/entries.css';
import '#web/shared/styles/materials.css';
import '#web/shared/styles/dialogs.css';
import './styles/way.css';
import './styles/link.css';
import './styles/print.css';
import './styles/notice.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';

const page = document.getElementById('page');
if (page) {
  createRoot(page).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}

// The shell opens without a network; the API is never kept.
if ('serviceWorker' in navigator && import.meta.env.PROD) {
  addEventListener('load', () => void navigator.serviceWorker.register('./service-worker.js').catch(() => undefined));
}
