import { optionsFrom } from '../options.ts';

/** How this page behaves; read before any part of it is drawn. */
export const options = optionsFrom(new URL(location.href));
window.sandboxOptions = options;
