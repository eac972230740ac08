import type { Ask, ComposerKind } from '../words.ts';
import type { Action } from './nudge.ts';

/** When a shipped prompt fits. What is left out does not matter to it. */
export interface When {
  /** The counterpart asked for one of these. */
  asks?: readonly Ask[];
  /** The composer is one of these. */
  kinds?: readonly ComposerKind[];
  /** Somebody is addressed (`true`) or nobody is (`false`). */
  addressed?: boolean;
  /** It would be the first message to this person. */
  first?: boolean;
  /** The counterpart goes through a hard time. Prompts without it never show then, those with it only then. */
  hard?: boolean;
}

/** A prompt that ships with the product. Its words are the message `prompt_<id>`. */
export interface ShippedPrompt {
  /** Stable for ever: records and settings name it. */
  id: string;
  action: Exclude<Action, 'own'>;
  when: When;
}

/**
 * Every shipped prompt, the most widely useful first: where two fit equally well, the earlier one wins.
 * Each is one concrete thing to do in five minutes.
 */
export const prompts = [
  { id: 'answer_briefly', action: 'answer', when: { asks: ['advice', 'recommend', 'support'], addressed: true } },
  { id: 'ask_goal', action: 'ask', when: { addressed: true } },
  { id: 'credit_detail', action: 'credit', when: { addressed: true } },
  { id: 'introduce_one', action: 'introduce', when: { asks: ['intro', 'hire', 'job'], addressed: true } },
  { id: 'share_useful', action: 'share', when: { addressed: true } },
  { id: 'ask_first_step', action: 'ask', when: { asks: ['advice'], addressed: true } },
  { id: 'recommend_used', action: 'share', when: { asks: ['recommend'], addressed: true } },
  { id: 'share_opening', action: 'share', when: { asks: ['job'], addressed: true } },
  { id: 'vouch_for', action: 'credit', when: { asks: ['job'], addressed: true } },
  { id: 'name_candidate', action: 'introduce', when: { asks: ['hire'], addressed: true } },
  { id: 'pass_on', action: 'share', when: { asks: ['hire', 'fund', 'intro'], addressed: true } },
  { id: 'offer_favour', action: 'answer', when: { asks: ['support', 'fund'], addressed: true } },
  { id: 'say_what_you_read', action: 'credit', when: { addressed: true, first: true } },
  { id: 'ask_about_work', action: 'ask', when: { addressed: true, first: true } },
  { id: 'add_to_point', action: 'answer', when: { kinds: ['reply', 'quote', 'comment'], addressed: true } },
  { id: 'follow_up', action: 'ask', when: { kinds: ['message'], addressed: true, first: false } },
  { id: 'post_lesson', action: 'share', when: { addressed: false } },
  { id: 'post_credit', action: 'credit', when: { addressed: false } },
  { id: 'post_question', action: 'ask', when: { addressed: false } },
  { id: 'post_introduce', action: 'introduce', when: { addressed: false } },
  { id: 'listen_name_it', action: 'listen', when: { hard: true } },
  { id: 'listen_offer_time', action: 'listen', when: { hard: true } },
  { id: 'listen_remember', action: 'listen', when: { hard: true } },
] as const satisfies readonly ShippedPrompt[];
