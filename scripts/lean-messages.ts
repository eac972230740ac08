import type { Plugin } from 'vite';

const messagesFile = /\/_locales\/\w+\/messages\.json$/;

/**
 * What the background says, and gives the nudge to say, as beginnings of keys. It is one file and carries every language;
 * our own pages load the one they need, whole.
 */
export const saidByBackground = [
  ...['badge_', 'fault_'],
  ...['nudge_', 'prompt_', 'reason_', 'stance_', 'site_', 'extension_name'],
];

/**
 * Takes into a script only what it can say: no notes for translators, and of the keys those that begin with one of
 * `wanted`: all of them when there is none.
 */
export function leanMessages(wanted?: readonly string[]): Plugin {
  const isWanted = (key: string) => !wanted || wanted.some((head) => key.startsWith(head));
  return {
    name: 'lean-messages',
    enforce: 'pre',
    transform(code, id) {
      if (!messagesFile.test(id)) return undefined;
      const lean = Object.entries(JSON.parse(code)).filter(([key]) => isWanted(key));
      for (const [, message] of lean) delete (message as { description?: string }).description;
      return JSON.stringify(Object.fromEntries(lean));
    },
  };
}
