import { ActionRow, Follow } from './actions.tsx';
import { Button, FaceLink, h, Icon, TwiceNamed } from './bits.tsx';
import { Comments } from './comments.tsx';
import { around, say } from './labels.ts';
import { isClassic } from './state.ts';
import { type Account, addressOf, type Post, viewer } from './world.ts';

/** "… likes this": somebody who is not the author, above the post. */
function HeaderLine({ who, says }: NonNullable<Post['header']>) {
  const [before, after] = around(says);
  const link = (
    <a
      href={`${addressOf(who)}/`}
      class={isClassic ? 'app-aware-link update-components-text-view__mention' : h('name')}
    >
      {who.name}
    </a>
  );
  if (isClassic)
    return (
      <div class="update-components-header">
        <FaceLink who={who} size={24} />
        <span class="update-components-header__text-view">
          {before}
          {link}
          {after}
        </span>
      </div>
    );
  return (
    <div class={h('header-line')}>
      <FaceLink who={who} size={24} />
      <p>
        {before}
        {link}
        {after}
      </p>
    </div>
  );
}

/** Who wrote it. In a group's post the link leads to the group and the author is a bare name. */
function Actor({ post, who, children }: { post: Post; who: Account; children?: preact.ComponentChildren }) {
  const detail = post.isAdvert ? say('promoted') : '2h •';
  if (isClassic)
    return (
      <div class="update-components-actor">
        <div class="update-components-actor__container">
          <FaceLink who={who} />
          <div class="update-components-actor__meta">
            <a
              class="app-aware-link update-components-actor__meta-link"
              href={post.group ? '/groups/4711/' : `${addressOf(who)}?miniProfileUrn=urn%3Ali%3Afs`}
            >
              <span class="update-components-actor__title">
                <TwiceNamed who={who} degree={!who.company} />
              </span>
              <span class="update-components-actor__description">{who.headline}</span>
            </a>
            <span class="update-components-actor__sub-description">{detail}</span>
          </div>
        </div>
        {children}
      </div>
    );
  return (
    <div class={h('actor-row')}>
      {post.group ? (
        <>
          <a href="/groups/4711/" class={h('actor')}>
            <p>{post.group}</p>
          </a>
          <div>
            <p>{who.name}</p>
            <p>{detail}</p>
          </div>
        </>
      ) : (
        <>
          <FaceLink who={who} />
          <a href={`${addressOf(who)}/`} class={h('actor')}>
            <div aria-label={who.company ? `View company: ${who.name}` : `${who.name}  • 2nd`}>
              <p>
                <span>{who.name}</span>
                {!who.company && <span> • 2nd</span>}
              </p>
            </div>
            <p>{who.headline}</p>
            <p>{detail}</p>
          </a>
        </>
      )}
      {children}
    </div>
  );
}

export function Words({ text }: { text: string }) {
  if (isClassic)
    return (
      <div class="feed-shared-inline-show-more-text">
        <div class="update-components-text">
          <span class="break-words">
            <span dir="ltr">{text}</span>
          </span>
        </div>
        <button type="button" class="feed-shared-inline-show-more-text__see-more-less-toggle">
          {say('more')}
        </button>
      </div>
    );
  return (
    <p class={h('text')}>
      <span data-testid="expandable-text-box">
        {text}{' '}
        <button type="button" data-testid="expandable-text-button" class={h('more')}>
          {say('more')}
        </button>
      </span>
    </p>
  );
}

/** A film, with the player's dialogs that nobody sees. */
function Film() {
  return (
    <div class={isClassic ? 'update-components-linkedin-video' : h('film')}>
      <div role="dialog" aria-label="Modal Window" hidden>
        <div role="dialog" aria-label="Caption Settings Dialog" />
      </div>
    </div>
  );
}

/** One post of the feed. */
export function Card({ post }: { post: Post }) {
  const isOwn = post.author === viewer;
  const menu = (
    <>
      {!isOwn && !post.group && !post.header && <Follow who={post.author} />}
      <Button label={say('menuFor', post.author.name)}>
        <Icon name="overflow-web-ios-small" />
      </Button>
    </>
  );
  const { shared } = post;
  const inside = (
    <>
      {post.header && <HeaderLine {...post.header} />}
      <Actor post={post} who={post.author}>
        {menu}
      </Actor>
      <Words text={post.text} />
      {post.isVideo && <Film />}
      {shared && (
        <div class={isClassic ? 'update-components-mini-update-v2' : h('shared')}>
          <Actor post={{ ...post, group: undefined, author: shared.author }} who={shared.author} />
          <Words text={shared.text} />
        </div>
      )}
      <ActionRow post={post} />
      <Comments post={post} />
    </>
  );
  if (isClassic)
    return (
      <div data-id={`urn:li:activity:${post.id}`}>
        <div class="feed-shared-update-v2" role="article" data-urn={`urn:li:activity:${post.id}`}>
          {inside}
        </div>
      </div>
    );
  const key = `Q${post.id}z`;
  return (
    <div role="listitem" class={h('card')} componentkey={`expanded${key}FeedType_MAIN_FEED_RELEVANCE`}>
      <div componentkey={key}>
        <h2 class={h('unseen')}>{say('feedPost')}</h2>
        {inside}
      </div>
    </div>
  );
}
