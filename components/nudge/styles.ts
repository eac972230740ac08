import parts from '../ui/parts.css?inline';
import tokens from '../ui/tokens.css?inline';
import moment from './moment.css?inline';
import nudge from './nudge.css?inline';

/** Everything the nudge's shadow root needs to look like itself, as one sheet. */
export const nudgeStyles = [tokens, parts, moment, nudge].join('\n');
