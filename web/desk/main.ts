import '#web/shared/parse-without-eval.ts';

// apart: in one part with the schemas, the line above could come after them
const page = document.getElementById('page');
if (page) void import('./show-desk.tsx').then(({ showDesk }) => showDesk(page));
