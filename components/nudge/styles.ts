import parts from '../ui/parts.css?inline';
import tokens from '../ui/tokens.css?inline';
import content from './content.css?inline';
import nudge from './nudge.css?inline';

/** Everything the nudge's shadow root needs to look like itself, as one sheet. */
export const nudgeStyles = [tokens, parts, content, nudge].join('\n');
