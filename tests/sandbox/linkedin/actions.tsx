import { Button, h, Icon } from './bits.tsx';
import { say } from './labels.ts';
import { boxes, dialog, done, isClassic, menu, send, toast, toggle } from './state.ts';
import type { Account, Comment, Post } from './world.ts';

const classicLike = 'react-button__trigger social-actions-button';

/** Likes a post or a comment, or takes it back. */
export function Like({ of, isComment }: { of: string; isComment?: boolean }) {
  const isOn = done.value.has(`like ${of}`);
  const press = () => toggle(`like ${of}`);
  if (isClassic)
    return (
      <Button class={classicLike} label={`${isOn ? 'Unreact' : 'React'} Like`} pressed={isOn} onClick={press}>
        <Icon name={isOn ? 'thumbs-up-fill-small' : 'thumbs-up-outline-small'} /> {say('like')}
      </Button>
    );
  const icon = <Icon name={isOn ? 'like-consumption-small' : 'thumbs-up-outline-small'} />;
  const label = say(isOn ? 'liked' : 'noReaction');
  // A comment's is no button but a box with the part of one.
  if (isComment)
    return (
      <div role="button" tabIndex={0} class={h('quiet')} aria-label={label} onClick={press}>
        {icon}
      </div>
    );
  return (
    <Button label={label} onClick={press}>
      {icon}
      <span>{say('like')}</span>
    </Button>
  );
}

function RepostMenu({ post }: { post: Post }) {
  const repost = () => {
    menu.value = null;
    toggle(`repost ${post.id}`);
    void send('repost', post.author, '', say('posted'));
  };
  const thoughts = () => {
    menu.value = null;
    dialog.value = { kind: 'share', original: post };
  };
  const items: [icon: string, words: string, press: () => void][] = [
    [isClassic ? 'compose-medium' : 'compose-small', say('repostThoughts'), thoughts],
    [isClassic ? 'repost-medium' : 'repost-small', say('repost'), repost],
  ];
  return (
    <div class={isClassic ? 'artdeco-dropdown__content' : h('menu')} role={isClassic ? undefined : 'menu'}>
      {items.map(([icon, words, press]) => (
        <div
          key={icon}
          role={isClassic ? 'button' : 'menuitem'}
          tabIndex={0}
          class={isClassic ? 'artdeco-dropdown__item' : h('menu-item')}
          onClick={press}
        >
          <Icon name={icon} /> {words}
        </div>
      ))}
    </div>
  );
}

/** The row below a post: like, comment, repost, send. */
export function ActionRow({ post }: { post: Post }) {
  const open = () => {
    boxes.value = { ...boxes.value, [post.id]: null };
  };
  const isMenuOpen = menu.value === post.id;
  return (
    <div class={isClassic ? 'feed-shared-social-action-bar' : h('actions')}>
      <Like of={post.id} />
      {!isClassic && (
        <Button label={say('reactions')}>
          <Icon name="chevron-up-small" />
        </Button>
      )}
      <Button
        class={isClassic ? 'comment-button' : undefined}
        label={isClassic ? say('comment') : undefined}
        onClick={open}
      >
        <Icon name="comment-small" /> <span>{say('comment')}</span>
      </Button>
      <div class={isClassic ? 'artdeco-dropdown' : h('holds-menu')}>
        <Button
          class={isClassic ? 'social-reshare-button artdeco-dropdown__trigger' : undefined}
          onClick={() => (menu.value = isMenuOpen ? null : post.id)}
        >
          <Icon name="repost-small" /> <span>{say('repost')}</span>
        </Button>
        {isMenuOpen && <RepostMenu post={post} />}
      </div>
      <Button class={isClassic ? 'send-privately-button' : undefined} onClick={() => (toast.value = say('send'))}>
        <Icon name="send-privately-small" /> <span>{say('send')}</span>
      </Button>
    </div>
  );
}

/** Opens the box for a reply below a comment. */
export function Reply({ post, comment }: { post: Post; comment: Comment }) {
  const open = () => {
    boxes.value = { ...boxes.value, [post.id]: comment };
  };
  return (
    <Button
      class={isClassic ? 'comments-comment-social-bar__reply-action-button--cr' : undefined}
      label={say('reply')}
      onClick={open}
    >
      {say('reply')}
    </Button>
  );
}

export function Follow({ who }: { who: Account }) {
  const isOn = done.value.has(`follow ${who.id}`);
  return (
    <Button
      label={isOn ? `${say('following')} ${who.name}` : say('follow', who.name)}
      pressed={isClassic ? isOn : undefined}
      class={isClassic ? 'follow' : undefined}
      onClick={() => toggle(`follow ${who.id}`)}
    >
      <Icon name={isOn ? 'check-small' : 'add-small'} /> {say(isOn ? 'following' : 'followShort')}
    </Button>
  );
}

/** Asks somebody to connect: a link to the dialog, or on the network page a button that asks at once. */
export function Connect({ who, atOnce }: { who: Account; atOnce?: boolean }) {
  const isOn = done.value.has(`connect ${who.id}`);
  if (isOn)
    return (
      <Button label={`${say('pending')} ${who.name}`}>
        <Icon name="clock-small" /> {say('pending')}
      </Button>
    );
  const inside = (
    <>
      <Icon name="connect-small" /> <span>{say('connectShort')}</span>
    </>
  );
  if (!atOnce)
    return (
      <a
        class={isClassic ? 'artdeco-button' : h('plain')}
        href={`/preload/custom-invite/?vanityName=${who.id}`}
        aria-label={say('connect', who.name)}
      >
        {inside}
      </a>
    );
  const ask = async () => {
    if (await send('connect', who, '', say('invited'))) toggle(`connect ${who.id}`);
  };
  return (
    <Button look="plain" label={say('connect', who.name)} onClick={() => void ask()}>
      {inside}
    </Button>
  );
}

/** Opens a conversation: as a link to the page of a new message, or a bubble over this page. */
export function MessageLink({ href, label }: { href: string; label?: string }) {
  return (
    <a class={isClassic ? 'artdeco-button artdeco-button--primary' : h('primary')} href={href} aria-label={label}>
      <Icon name="send-privately-small" /> {say('message')}
    </a>
  );
}
