import { type Gpu, gpuNamed } from './choose-host.ts';

/** Asks WebGL what would draw here, and lets go of it again. */
export const findGpu = (): Gpu => {
  const canvas = document.createElement('canvas');
  const any = canvas.getContext('webgl2');
  if (!any) return 'none';
  const info = any.getExtension('WEBGL_debug_renderer_info');
  const name: unknown = any.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : any.RENDERER);
  any.getExtension('WEBGL_lose_context')?.loseContext();
  const fast = document.createElement('canvas').getContext('webgl2', { failIfMajorPerformanceCaveat: true });
  fast?.getExtension('WEBGL_lose_context')?.loseContext();
  return fast ? gpuNamed(typeof name === 'string' ? name : undefined) : 'software';
};
