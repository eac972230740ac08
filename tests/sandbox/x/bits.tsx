/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { say } from './labels.ts';
import { go } from './store.ts';
import { cx } from './styles.ts';
import type { Account } from './world.ts';

interface LinkProps {
  to: string;
  children: ReactNode;
  testId?: string;
  label?: string;
  className?: string;
  isHidden?: boolean;
}

/** A link that stays in the page. */
export function Link({ to, children, testId, label, className, isHidden }: LinkProps) {
  return (
    <a
      href={to}
      role="link"
      className={className ?? cx('link')}
      data-testid={testId}
      aria-label={label}
      {...(isHidden && { 'aria-hidden': true, tabIndex: -1 })}
      onClick={(event) => {
        event.preventDefault();
        event.stopPropagation();
        go(to);
      }}
    >
      {children}
    </a>
  );
}

interface ButtonProps {
  children: ReactNode;
  onPress?(): void;
  testId?: string | undefined;
  label?: string;
  look?: string;
  isDisabled?: boolean;
  role?: string;
}

export function Button({
  children,
  onPress,
  testId,
  label,
  look = 'plain',
  isDisabled = false,
  role = 'button',
}: ButtonProps) {
  return (
    <button
      type="button"
      role={role}
      data-testid={testId}
      aria-label={label}
      className={cx('button', look)}
      disabled={isDisabled}
      {...(isDisabled && { 'aria-disabled': true, tabIndex: -1 })}
      onClick={(event) => {
        event.stopPropagation();
        onPress?.();
      }}
    >
      <div dir="ltr" className={cx('inner')}>
        <span className={cx('text')}>{children}</span>
      </div>
    </button>
  );
}

const shapes = {
  reply: 'M4 5h16v11H11l-5 4v-4H4z',
  repost: 'M7 7h9v8M16 15l3-3M16 15l-3-3M17 17H8V9M8 9 5 12M8 9l3 3',
  like: 'M12 20 4 12a5 5 0 0 1 8-6 5 5 0 0 1 8 6z',
  picture: 'M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4',
  send: 'M4 20 21 12 4 4l2 8zM6 12h8',
  close: 'M6 6l12 12M18 6 6 18',
  check:
    'M12 3l2.5 2 3-.3 1 3 2.5 2-1 3 1 3-2.5 2-1 3-3-.3L12 21l-2.5-1.6-3 .3-1-3-2.5-2 1-3-1-3 2.5-2 1-3 3 .3zM8.5 12l2.5 2.5 4.5-5',
  plus: 'M12 5v14M5 12h14',
  more: 'M6 12h.1M12 12h.1M18 12h.1',
} as const;

export function Icon({ shape, label, testId }: { shape: keyof typeof shapes; label?: string; testId?: string }) {
  return (
    <svg
      viewBox="0 0 24 24"
      className={cx('icon')}
      {...(label ? { 'aria-label': label, role: 'img' } : { 'aria-hidden': true })}
      data-testid={testId}
    >
      <path
        d={shapes[shape]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.8"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
    </svg>
  );
}

/** A picture of somebody: two letters on their colour. */
export function Avatar({ of, isLink = true }: { of: Account; isLink?: boolean }) {
  const face = (
    <span
      className={cx('face')}
      data-letter={[...of.name][0]}
      style={{ background: `hsl(${(Number(of.number) * 67) % 360} 45% 42%)` }}
    />
  );
  return (
    <div data-testid={`UserAvatar-Container-${of.handle}`} className={cx('avatar')}>
      {isLink ? (
        <Link to={`/${of.handle}`} isHidden>
          {face}
        </Link>
      ) : (
        face
      )}
    </div>
  );
}

/** Text with its emoji as pictures, as X shows them. */
export function Words({ text }: { text: string }) {
  const parts = text.split(/(\p{Extended_Pictographic})/u);
  return (
    <>
      {parts.map((part, at) =>
        at % 2 === 1 ? (
          <img key={at} alt={part} draggable={false} className={cx('emoji')} src={pictureOf(part)} />
        ) : (
          part && <span key={at}>{part}</span>
        ),
      )}
    </>
  );
}

function pictureOf(emoji: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><text y="16" font-size="16">${emoji}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

/** Name, badge and handle; without links inside a quoted post. */
export function UserName({ of, children, isLinked = true }: { of: Account; children?: ReactNode; isLinked?: boolean }) {
  const name = (
    <div dir="ltr" className={cx('row', 'bold')}>
      <span>
        <Words text={of.name} />
      </span>
      {of.isVerified && (
        <span className={cx('badge')}>
          <Icon shape="check" label={say('verified')} testId="icon-verified" />
        </span>
      )}
    </div>
  );
  const handle = (
    <div dir="ltr" className={cx('faint')}>
      <span>{`@${of.handle}`}</span>
    </div>
  );
  return (
    <div data-testid="User-Name" className={cx('row', 'names')}>
      <div>{isLinked ? <Link to={`/${of.handle}`}>{name}</Link> : name}</div>
      <div className={cx('row')}>
        <div>{isLinked ? <Link to={`/${of.handle}`}>{handle}</Link> : handle}</div>
        {children}
      </div>
    </div>
  );
}
