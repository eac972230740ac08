import type { ComponentChildren } from 'preact';
import { say } from './labels.ts';
import { isClassic } from './state.ts';
import { type Account, addressOf } from './world.ts';

declare module 'preact' {
  interface HTMLAttributes<RefType extends EventTarget = EventTarget> {
    /** LinkedIn's own key of a part of its newer pages. */
    componentkey?: string;
  }
}

/** The newer pages' class names say nothing and change with every build: `h('card')` is one of them. */
export function h(name: string): string {
  let hash = 7;
  for (const letter of name) hash = (hash * 31 + letter.charCodeAt(0)) >>> 0;
  return `_${hash.toString(16).padStart(8, '0')}`;
}

const shapes: Record<string, string> = {
  'thumbs-up': 'M2 7h2v6H2zM5 7l3-5c2 0 2 2 1 4h4c2 0 0 7-2 7H5z',
  like: 'M2 7h2v6H2zM5 7l3-5c2 0 2 2 1 4h4c2 0 0 7-2 7H5z',
  chevron: 'M4 10l4-4 4 4z',
  comment: 'M2 3h12v8H8l-4 3v-3H2z',
  repost: 'M4 4h8v3h2l-3 3-3-3h2V6H6v5H4z',
  send: 'M2 3l12 5-12 5 2-5z',
  overflow: 'M3 7h2v2H3zM7 7h2v2H7zM11 7h2v2h-2z',
  connect: 'M6 3a2 2 0 110 4 2 2 0 010-4zM2 13c0-5 8-5 8 0zM12 5h1v2h2v1h-2v2h-1V8h-2V7h2z',
  add: 'M7 3h2v4h4v2H9v4H7V9H3V7h4z',
  check: 'M3 8l3 3 7-7 1 1-8 8-4-4z',
  clock: 'M8 2a6 6 0 110 12A6 6 0 018 2zm0 2v4l3 2-1 1-3-2V4z',
  compose: 'M3 11l7-7 2 2-7 7H3z',
  close: 'M4 3l4 4 4-4 1 1-4 4 4 4-1 1-4-4-4 4-1-1 4-4-4-4z',
  emoji: 'M8 2a6 6 0 110 12A6 6 0 018 2zM5 6h1v2H5zm5 0h1v2h-1zM5 10h6c-1 2-5 2-6 0z',
  image: 'M2 3h12v10H2zm2 8h8l-3-4-2 2-1-1z',
  globe: 'M8 2a6 6 0 110 12A6 6 0 018 2z',
};

/** An icon: an id in the newer pages, a reference into a sheet in the classic ones. */
export function Icon({ name }: { name: string }) {
  const path = <path d={shapes[name.split('-').slice(0, 2).join('-')] ?? shapes[name.split('-')[0]!]} />;
  const size = { width: 20, height: 20, viewBox: '0 0 16 16', 'aria-hidden': true };
  return isClassic ? (
    <svg {...size} class="artdeco-button__icon" data-test-icon={name}>
      <use href={`#${name}`} />
      {path}
    </svg>
  ) : (
    <svg {...size} id={name} aria-label="">
      {path}
    </svg>
  );
}

/** A face: two colours made of the name. */
export function faceOf(who: Account): string {
  const hue = [...who.id].reduce((sum, letter) => sum + letter.charCodeAt(0) * 7, 0) % 360;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><rect width="8" height="8" fill="hsl(${hue} 45% 78%)"/><circle cx="4" cy="3" r="1.6" fill="hsl(${hue} 40% 45%)"/><path d="M1 8c0-4 6-4 6 0z" fill="hsl(${hue} 40% 45%)"/></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

export function Face({ who, alt = '', size = 48 }: { who: Account; alt?: string; size?: number }) {
  return (
    <img
      class={isClassic ? 'evi-image' : h('face')}
      src={faceOf(who)}
      alt={alt}
      width={size}
      height={size}
      style={who.company ? 'border-radius:4px' : 'border-radius:50%'}
    />
  );
}

/** A picture that leads to somebody. */
export function FaceLink({ who, size }: { who: Account; size?: number }) {
  return (
    <a
      href={`${addressOf(who)}${isClassic ? `?miniProfileUrn=ACoAA${who.number}` : '/'}`}
      class={isClassic ? 'app-aware-link update-components-actor__image' : h('face-link')}
    >
      {isClassic ? (
        <>
          <span class="visually-hidden">{say('viewProfile', who.name)}</span>
          <Face who={who} size={size} />
        </>
      ) : (
        <figure aria-label={say('viewProfile', who.name)}>
          <Face who={who} size={size} />
        </figure>
      )}
    </a>
  );
}

/** The name as classic pages write it: once to be seen, once to be heard. */
export function TwiceNamed({ who, degree = true }: { who: Account; degree?: boolean }) {
  return (
    <>
      <span class="update-components-actor__name">
        <span dir="ltr">
          <span aria-hidden="true">{who.name}</span>
          <span class="visually-hidden">{who.name}</span>
        </span>
      </span>
      {degree && (
        <span class="update-components-actor__supplementary-actor-info">
          <span aria-hidden="true"> • 2nd</span>
          <span class="visually-hidden"> • 2nd</span>
        </span>
      )}
    </>
  );
}

/** A button with the classic pages' class names or none that last. */
export function Button(props: {
  label?: string;
  class?: string;
  look?: 'primary' | 'plain' | 'quiet';
  disabled?: boolean;
  type?: 'submit' | 'button';
  pressed?: boolean;
  data?: Record<string, string>;
  onClick?(event: MouseEvent): void;
  children: ComponentChildren;
}) {
  const { look = 'quiet', type = 'button' } = props;
  return (
    <button
      type={type}
      class={`${isClassic || props.class ? `artdeco-button artdeco-button--${look} ${props.class ?? ''}` : h(look)}`}
      aria-label={props.label}
      aria-pressed={props.pressed === undefined ? undefined : (String(props.pressed) as 'true')}
      disabled={props.disabled}
      onClick={props.onClick}
      {...props.data}
    >
      {props.children}
    </button>
  );
}
