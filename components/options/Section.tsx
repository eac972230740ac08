import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface SectionProps {
  title: string;
  /** What the choices below do, in a sentence. */
  note?: string;
  children: ComponentChildren;
}

/** Choices that belong together. */
export function Section({ title, note, children }: SectionProps) {
  const id = useId();
  return (
    <section class="sheet" aria-labelledby={id}>
      <div class="sheet-head">
        <h2 class="sheet-title" id={id}>
          {title}
        </h2>
        {note && <p class="soft">{note}</p>}
      </div>
      {children}
    </section>
  );
}
