/**
 * What LinkedIn's pages are held by. Two layouts are served at once: the classic one (readable class names, 2022 to
 * 2026-08) and the newer one (hashed classes, `componentkey`, icon ids; 2025-11 to 2026-09).
 */

/** Links to a member or an organisation. */
export const profileLink = ['in', 'company', 'school', 'showcase'].map((kind) => `a[href*="/${kind}/"]`).join();

/** A post in classic pages. Seen 2022 to 2026-08; until 2023 with `role="region"`. */
export const classicCard = {
  class: '.feed-shared-update-v2',
  urn: ['activity', 'ugcPost', 'share'].map((kind) => `[data-urn^="urn:li:${kind}:"]`).join(),
  role: '[role="article"]',
};

/** The original inside a classic repost. Seen 2023 to 2026. */
export const classicOriginal = '.update-components-mini-update-v2, .feed-shared-mini-update-v2';

/** A post in the newer pages. Seen 2026-03 to 2026-10; on profiles there is no `listitem`. */
export const newerCard = {
  componentkey: '[componentkey^="expanded"][componentkey*="FeedType_"], [componentkey^="update-card"]',
  view: '[data-view-name="feed-full-update"]',
  role: '[role="listitem"]',
};

/** The icon every post's row of actions has once, comments closed or not. Seen 2026-03 to 2026-06. */
export const actionIcon = 'svg[id^="comment-"]';

/** A comment. Classes and `data-id` seen until 2026-08, keys and ids 2025-12 to 2026-08. */
export const comment = [
  '[componentkey^="replaceableComment_"]',
  '[id^="replaceableComment_"]',
  'article[class*="comments-comment-"]',
  '[data-id^="urn:li:comment:"]',
].join();

/** What somebody wrote, in a post or in a comment. */
export const writings = {
  testid: '[data-testid="expandable-text-box"]',
  class: '.update-components-text, .feed-shared-text, .comments-comment-item__main-content',
};
export const writing = Object.values(writings).join();

/** Inside a text, but not of it: "… more", and the doubled words classic pages hide from sighted readers. */
export const notWritten = 'button, [data-testid="expandable-text-button"], [class*="visually-hidden"]';

/** Anything one writes in. */
export const editors = '[contenteditable="true"], textarea';

/** Dialogs of either layout, whatever of them is left. */
export const dialog = '[role="dialog"], [role="alertdialog"], dialog, [data-test-modal-id]';
