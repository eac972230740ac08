/** What X's page is recognised by. Test ids have been stable since 2021 at the latest (seen 2021-2026-02). */

/** A selector for one or several `data-testid`s. */
export const testId = (...names: string[]): string => names.map((name) => `[data-testid="${name}"]`).join(', ');

/** A dialog in the layers above the page; `aria-modal` is there too (seen 2026-02). */
export const dialog = '[role="dialog"], [aria-modal="true"], dialog';

/** Anything that can be pressed. Before 2023 X's buttons were `div role="button"` (seen 2021). */
export const pressable = 'button, a[href], [role="button"], [role="menuitem"]';

/** The block with name and handle; `User-Names` in 2022, `UserName` in the head of a profile (seen 2022-2026-02). */
export const nameBlock = '[data-testid^="User-Name"], [data-testid="UserName"]';

/** A post shown inside another: a clickable block, no article and no real link (seen 2021-2026-02). */
export const quotedBlock = '[role="link"]:not(a), [role="blockquote"]';

/** The words of a post carry their language and direction, as the page itself does (seen 2021-2026-02). */
export const written = '[lang][dir]:not(html)';

/** Pictures of people, which a saved page may describe in words. */
export const aside = '[data-testid^="UserAvatar-"], time';

/** What the post composer's send button has been called (seen 2021-2026-09), and that of both kinds of messages. */
export const sendButton = testId('tweetButtonInline', 'tweetButton', 'dmComposerSendButton', 'dm-composer-send-button');

/** A message of X Chat, which tells what became of one's own. Seen 2026-06. */
export const chatRow = '[data-dm-message-row]';

/** The row that holds the reply box under the focal post of a status page. Seen 2026-02. */
export const replyRow = testId('inline_reply_offscreen');

/** Where the walk up from a control ends: beyond this it is another part of the page. */
export const wholePage = 'main, body, [data-testid="primaryColumn"], [role="dialog"], [aria-modal="true"], dialog';
