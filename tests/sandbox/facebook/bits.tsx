import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Citizen } from '../people.ts';
import { say } from './labels.ts';
import { look } from './styles.ts';

/** A face: a circle with a letter, drawn the way the site masks its pictures. */
export function Face({ of, size = 40 }: { of: Citizen; size?: number }) {
  const hue = (Number(of.number.slice(-2)) * 67) % 360;
  return (
    <svg
      aria-hidden="true"
      data-visualcompletion="ignore-dynamic"
      role="none"
      class={look('face')}
      width={size}
      height={size}
      viewBox="0 0 40 40"
    >
      <g>
        <image href="data:," width="40" height="40" />
        <circle cx="20" cy="20" r="20" fill={`hsl(${hue} 40% 45%)`} />
        <path d="M20 9a7 7 0 1 1 0 14 7 7 0 0 1 0-14zM7 36c1-8 7-11 13-11s12 3 13 11z" fill={`hsl(${hue} 60% 88%)`} />
      </g>
    </svg>
  );
}

/** A button the way the site makes them. */
export function Button(props: {
  label?: string;
  look?: string;
  disabled?: boolean;
  onPress?(): void;
  menu?: boolean;
  children?: ComponentChildren;
}) {
  return (
    <div
      role="button"
      tabIndex={props.disabled ? -1 : 0}
      aria-label={props.label}
      aria-haspopup={props.menu ? 'menu' : undefined}
      aria-disabled={props.disabled ? 'true' : undefined}
      class={look(props.look ?? 'small')}
      onClick={() => !props.disabled && props.onPress?.()}
    >
      {props.children}
    </div>
  );
}

/** A button with two states, such as Follow. */
export function Toggle({ off, on, look: name }: { off: string; on: string; look: string }) {
  const [pressed, setPressed] = useState(false);
  const label = pressed ? on : off;
  return (
    <Button label={label} look={name} onPress={() => setPressed(!pressed)}>
      <span>{label}</span>
    </Button>
  );
}

/** A time stamp as the site obscures it: true and false characters in one link, told apart by style only. */
export function Stamp({ href }: { href: string }) {
  const decoys = [...'h9k3S8o2d'];
  return (
    <a role="link" href={href} tabIndex={0} class={look('quiet')}>
      <span>
        {decoys.map((letter) => (
          <span style="position:absolute;inset-block-start:3em;opacity:0;inline-size:0;overflow:hidden">{letter}</span>
        ))}
        {say('ago')}
      </span>
    </a>
  );
}

/** Says that something went wrong, for a few seconds. */
export function alertFailure(): void {
  const toast = document.createElement('div');
  toast.setAttribute('role', 'alert');
  toast.className = look('toast');
  toast.textContent = say('failed');
  document.body.append(toast);
  setTimeout(() => toast.remove(), 4000);
}
