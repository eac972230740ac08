import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Protocol } from './protocol.ts';

/** The one place that sends and listens. */
export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
