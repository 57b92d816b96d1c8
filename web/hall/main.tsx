import '#web/shared/parse-without-eval.ts';
import '#web/shared/tokens.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

const page = document.getElementById('page');
if (page) {
  createRoot(page).render(
    <StrictMode>
      <main />
    </StrictMode>,
  );
}
