import { scenes } from '../../tests/sandbox/hosts.ts';
import type { Scene } from '../../tests/sandbox/scene.ts';

/** The page of each site that people open first. */
export const homes = [
  ['x', 'https://x.com/home'],
  ['linkedin', 'https://www.linkedin.com/feed/'],
  ['facebook', 'https://www.facebook.com/'],
] as const;

/** X's reply dialog with Draft.js in it: the editor that suffers most from slow keys. */
export const replyDialog: Scene = scenes.find(({ name }) => name === 'x reply in a dialog')!;
