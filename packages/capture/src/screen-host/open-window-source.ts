import type { OpenedWindowSource } from './window-source.ts';

/** Opens the window source of this system. Only Linux with a local X server has one: everything else is refused. */
export async function openWindowSource(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): Promise<OpenedWindowSource> {
  if (platform !== 'linux') return { kind: 'blocked', reason: 'platform-unsupported' };
  const { openX11WindowSource } = await import('./x11-window-source.ts');
  return await openX11WindowSource(env);
}
