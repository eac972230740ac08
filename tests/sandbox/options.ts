import type { SandboxState, SendMode, UiLanguage } from './scene.ts';

/** How this page of the sandbox behaves, read once from its first address: routes change, this stays. */
export interface SandboxOptions {
  ui: UiLanguage;
  send: SendMode;
}

/** Reads `?ui=de&send=fail`. */
export function optionsFrom(url: URL): SandboxOptions {
  return {
    ui: (url.searchParams.get('ui') as UiLanguage | null) ?? 'en',
    send: (url.searchParams.get('send') as SendMode | null) ?? 'ok',
  };
}

/** Hands a message to the site's server; rejects when the sandbox is told to fail. */
export async function deliver(message: { kind: string; to: string | null; text: string }): Promise<void> {
  const response = await fetch('/sandbox/send', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...message, mode: window.sandboxOptions.send }),
  });
  if (!response.ok) throw new Error('The sandbox refused the message.');
  window.sandbox.sent.push(message);
}

declare global {
  interface Window {
    sandboxOptions: SandboxOptions;
    sandbox: SandboxState;
  }
}
