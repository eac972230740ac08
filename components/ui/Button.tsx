import type { ButtonHTMLAttributes } from 'preact';

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** How much the button asks for attention: at most one `primary` in a view. */
  look?: 'primary' | 'normal' | 'plain' | 'danger';
}

/** A button that never submits a form it happens to stand in. */
export function Button({ look = 'normal', ...attributes }: ButtonProps) {
  return <button type="button" class="button" data-look={look} {...attributes} />;
}
