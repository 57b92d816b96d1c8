import '#web/shared/parse-without-eval.ts';
import '#web/shared/tokens.css';
import '#web/shared/styles/basics.css';
import './styles/base.css';
import '#web/shared/styles/controls.css';
import '#web/shared/styles/cards.css';
import '#web/shared/styles/entries.css';
import '#web/shared/styles/materials.css';
import '#web/shared/styles/dialogs.css';
import '#web/shared/way/plan.css';
import './styles/stage.css';
import './styles/captions.css';
import './styles/attract.css';
import './styles/scroller.css';
import './styles/answer.css';
import './styles/online-page.css';
import './styles/panels.css';
import './styles/dock.css';
import './styles/keyboard.css';
import './styles/dialogs.css';
import './styles/crash.css';
import './styles/contrast.css';
import { keepPage } from './offline/keep-page.ts';
import { keepAlive } from './screen/keep-alive.tsx';

const page = document.getElementById('page');
if (page) keepAlive(page);

// what no script names and the screen needs without a network
if (import.meta.env.PROD)
  keepPage([
    'host/host.glb',
    'vad/silero_vad_v5.onnx',
    'vad/ort-wasm-simd-threaded.wasm',
    'vad/ort-wasm-simd-threaded.mjs',
  ]);
