import type { Page } from './adapter.ts';

/**
 * One independent way to find a fact. Its name says what it holds on to: `kind:testid`, `counterpart:card`,
 * `counterpart:url`. Two anchors that hold on to the same mark of the page are one anchor.
 */
export interface Anchor<Subject, Fact> {
  name: string;
  /** Null or undefined: this anchor has nothing to say here. */
  find(subject: Subject, page: Page): Fact | null | undefined;
}

/** The fact as the first anchor that holds tells it: put the most trusted first. Null when none holds. */
export function firstOf<Subject, Fact>(
  anchors: readonly Anchor<Subject, Fact>[],
  subject: Subject,
  page: Page,
): Fact | null {
  let found: Fact | null = null;
  for (const anchor of anchors) {
    if (page.lost?.has(anchor.name)) continue;
    const fact = anchor.find(subject, page) ?? null;
    if (fact === null) continue;
    page.onAnchor?.(anchor.name);
    found ??= fact;
    if (!page.onAnchor) break;
  }
  return found;
}
