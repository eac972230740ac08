import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface SectionProps {
  /** What a link to it ends in, such as `hours` for `#hours`. Stays the same from release to release. */
  id: string;
  title: string;
  /** What the choices below do, in a sentence. */
  note?: string;
  children: ComponentChildren;
}

/** Choices that belong together. */
export function Section({ id, title, note, children }: SectionProps) {
  const name = useId();
  return (
    <section class="sheet" id={id} aria-labelledby={name}>
      <div class="sheet-head">
        <h2 class="sheet-title" id={name}>
          {title}
        </h2>
        {note && <p class="soft">{note}</p>}
      </div>
      {children}
    </section>
  );
}
