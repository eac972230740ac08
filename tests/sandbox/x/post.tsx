/** @jsxImportSource react */
import { Avatar, Button, Icon, Link, UserName, Words } from './bits.tsx';
import { type Label, say } from './labels.ts';
import { go, set, toggle, useStore, write } from './store.ts';
import { cx } from './styles.ts';
import type { Post } from './world.ts';

export const addressOf = (post: Post): string => `/${post.author.handle}/status/${post.id}`;

interface Props {
  post: Post;
  /** `focal`: the one a status page is about. `preview`: above a reply, without buttons. */
  as?: 'item' | 'focal' | 'preview';
}

/** A post as X builds it: one article, whoever else is named in it. */
export function Article({ post, as = 'item' }: Props) {
  const when = (
    <Link to={addressOf(post)} label="2 h" className={cx('faint', 'link')}>
      <time dateTime="2026-02-10T09:00:00.000Z">{as === 'focal' ? '09:00 · 10.2.2026' : '2 h'}</time>
    </Link>
  );
  return (
    <article
      role="article"
      data-testid="tweet"
      tabIndex={as === 'item' ? 0 : -1}
      className={cx('article', as)}
      onClick={() => as === 'item' && !post.isAd && go(addressOf(post))}
    >
      {post.repostedBy && (
        <div className={cx('context')}>
          <Icon shape="repost" />
          <Link to={`/${post.repostedBy.handle}`}>
            <span dir="ltr" data-testid="socialContext">
              <span>{say('hasReposted', post.repostedBy.name)}</span>
            </span>
          </Link>
        </div>
      )}
      <div className={cx('columns')}>
        <div data-testid="Tweet-User-Avatar">
          <Avatar of={post.author} />
        </div>
        <div className={cx('body')}>
          <div className={cx('row', 'spread')}>
            <UserName of={post.author}>
              {as === 'item' && !post.isAd && (
                <>
                  <div aria-hidden className={cx('dot')}>
                    <span>·</span>
                  </div>
                  <div>{when}</div>
                </>
              )}
            </UserName>
            {post.isAd ? (
              <div className={cx('faint')}>
                <span>{say('ad')}</span>
              </div>
            ) : (
              as !== 'preview' && (
                <Button testId="caret" label={say('more')}>
                  <Icon shape="more" />
                </Button>
              )
            )}
          </div>
          {post.text && (
            <div dir="auto" lang={window.sandboxOptions.ui} data-testid="tweetText" className={cx('words')}>
              <Words text={post.text} />
            </div>
          )}
          {post.hasPicture && (
            <div data-testid="tweetPhoto" aria-label={say('picture')} className={cx('photo')}>
              <Link to={addressOf(post)}>
                <div className={cx('photo-fill')} />
              </Link>
            </div>
          )}
          {post.quoted && <Quoted post={post.quoted} />}
          {as === 'focal' && <div className={cx('when')}>{when}</div>}
          {as !== 'preview' && <Actions post={post} />}
        </div>
      </div>
    </article>
  );
}

/** A quoted post: part of the same article, and none of its links is one. */
export function Quoted({ post }: { post: Post }) {
  return (
    <div
      role="link"
      tabIndex={0}
      className={cx('quoted')}
      onClick={(event) => {
        event.stopPropagation();
        go(addressOf(post));
      }}
    >
      <div className={cx('row')}>
        <div data-testid="Tweet-User-Avatar">
          <Avatar of={post.author} isLink={false} />
        </div>
        <UserName of={post.author} isLinked={false}>
          <div aria-hidden className={cx('dot')}>
            <span>·</span>
          </div>
          <time dateTime="2026-02-09T09:00:00.000Z" className={cx('faint')}>
            9.2.
          </time>
        </UserName>
      </div>
      <div dir="auto" lang={window.sandboxOptions.ui} data-testid="tweetText" className={cx('words')}>
        <Words text={post.text} />
      </div>
    </div>
  );
}

function Actions({ post }: { post: Post }) {
  const { liked, reposted } = useStore();
  const isLiked = liked.has(post.id);
  const isReposted = reposted.has(post.id);
  const label = (what: Label, count: number) => say(what, String(count));
  return (
    <div role="group" className={cx('actions')}>
      <Button testId="reply" label={label('replyTo', 3)} onPress={() => write({ kind: 'reply', to: post })}>
        <Icon shape="reply" />3
      </Button>
      <Button
        testId={isReposted ? 'unretweet' : 'retweet'}
        label={label(isReposted ? 'reposted' : 'repostIt', isReposted ? 2 : 1)}
        look={isReposted ? 'green' : 'plain'}
        onPress={() => set({ menu: post })}
      >
        <Icon shape="repost" />
        {isReposted ? 2 : 1}
      </Button>
      <Button
        testId={isLiked ? 'unlike' : 'like'}
        label={label(isLiked ? 'liked' : 'like', isLiked ? 23 : 22)}
        look={isLiked ? 'red' : 'plain'}
        onPress={() => toggle(liked, post.id)}
      >
        <Icon shape="like" />
        {isLiked ? 23 : 22}
      </Button>
    </div>
  );
}
