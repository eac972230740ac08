import type { HTMLAttributes } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Citizen } from '../people.ts';
import { Button, Face, Stamp, Toggle } from './bits.tsx';
import { Comments } from './comments.tsx';
import type { Box } from './editor.tsx';
import { say } from './labels.ts';
import { go, openShare } from './routes.ts';
import { look } from './styles.ts';
import { build, groupId, memberHref, profileHref, type Story, storyHref } from './world.ts';

const since2025 = (role: string) => (build === 2025 ? { 'data-ad-rendering-role': role } : {});

function Name({ of, href }: { of: Citizen; href: string }) {
  return (
    <a role="link" tabIndex={0} href={href}>
      <strong class={look('name')}>
        <span>{of.name}</span>
      </strong>
    </a>
  );
}

/** Face, name and time of a post. A group's name stands first, its member in the line below. */
function Head({ story, level: Level = 'h4', id }: { story: Story; level?: 'h2' | 'h3' | 'h4' | 'h5'; id?: string }) {
  const href = story.group ? memberHref(story.by) : profileHref(story.by);
  const namesGroup = story.group && !location.pathname.startsWith('/groups/');
  return (
    <div class={look('head')}>
      <a role="link" tabIndex={-1} aria-hidden="true" href={href}>
        <Face of={story.by} />
      </a>
      <div class={look('grow')}>
        <div {...since2025('profile_name')}>
          <Level id={id}>
            <span>
              {namesGroup ? (
                <a role="link" href={`/groups/${groupId}/?__cft__[0]=AZ&__tn__=-UC`}>
                  <strong class={look('name')}>{say('group')}</strong>
                </a>
              ) : (
                <Name of={story.by} href={href} />
              )}
              {story.follow && (
                <>
                  {' '}
                  · <Toggle off={say('follow')} on={say('following')} look="small send" />
                </>
              )}
            </span>
          </Level>
        </div>
        <div class={look('quiet')}>
          {namesGroup && (
            <span>
              <a role="link" href={href}>
                <span>{story.by.name}</span>
              </a>{' '}
              ·{' '}
            </span>
          )}
          {story.advert ? (
            <a role="link" href="/ads/about/?__cft__[0]=AZ">
              <span>{say('sponsored')}</span>
            </a>
          ) : (
            <Stamp href={storyHref(story)} />
          )}
        </div>
      </div>
      <div class={look('menu')}>
        <Button label={say('postMenu')} menu>
          ⋯
        </Button>
      </div>
    </div>
  );
}

function Message({ story }: { story: Story }) {
  return (
    <div class={look('text')} {...since2025('story_message')}>
      <div data-ad-preview="message" data-ad-comet-preview="message">
        <span dir="auto">
          <div>
            <div dir="auto" style="text-align: start">
              {story.text}{' '}
              <a role="link" href={`/hashtag/${story.tag.slice(1)}?__cft__[0]=AZ`}>
                {story.tag}
              </a>
            </div>
          </div>
        </span>
      </div>
    </div>
  );
}

function Row({ story, onComment }: { story: Story; onComment(): void }) {
  const [liked, setLiked] = useState(false);
  const style = liked && build === 2025 ? 'color: rgb(47, 127, 121)' : undefined;
  return (
    <div class={look('row')}>
      <div class={look('cell')}>
        <Button
          label={liked ? say('unlike') : say('like')}
          look={liked ? 'act on' : 'act'}
          onPress={() => setLiked(!liked)}
        >
          <i aria-hidden="true">♡ </i>
          <span dir="auto">
            <span {...since2025('like_button')} style={style}>
              {say('like')}
            </span>
          </span>
        </Button>
        <Button label={say('react')} look="veiled">
          <i />
        </Button>
      </div>
      <div class={look('cell')}>
        <Button label={say('leaveComment')} look="act" onPress={onComment}>
          <span dir="auto">
            <span {...since2025('comment_button')}>{say('comment')}</span>
          </span>
        </Button>
      </div>
      <div class={look('cell')}>
        <Button label={say('shareLong')} look="act" onPress={() => openShare(story)}>
          <span dir="auto">
            <span {...since2025('share_button')}>{say('share')}</span>
          </span>
        </Button>
      </div>
    </div>
  );
}

/** Everything of a post below its face: also used in dialogs and beside pictures. */
export function PostBody({
  story,
  level,
  id,
  place,
}: {
  story: Story;
  level?: 'h2' | 'h3' | 'h4' | 'h5';
  id?: string;
  place?: string;
}) {
  const box = useRef<Box | null>(null);
  return (
    <>
      {story.likedBy && (
        <div class={look('text quiet')}>
          <a role="link" href={profileHref(story.likedBy)}>
            {say('likedBy', { name: story.likedBy.name })}
          </a>
        </div>
      )}
      <div>
        <Head story={story} level={level} id={id} />
      </div>
      <div>
        <Message story={story} />
      </div>
      {story.shares && (
        <div class={look('embed')}>
          <div>
            <Head story={story.shares} level={level} />
          </div>
          <div>
            <Message story={story.shares} />
          </div>
        </div>
      )}
      {story.advert && (
        <a class={look('link')} href="https://l.facebook.com/l.php?u=https%3A%2F%2Fboats.example" rel="nofollow">
          <div {...since2025('meta')}>boats.example</div>
          <div {...since2025('title')} dir="auto">
            Tidewater
          </div>
          <div {...since2025('description')} dir="auto">
            Boats
          </div>
        </a>
      )}
      <div>
        <div class={look('wrap quiet')}>
          <Button label={say('reactions')} look="small">
            ♡ 12
          </Button>
        </div>
        <Row story={story} onComment={() => box.current?.focus()} />
        <Comments
          story={story}
          place={place}
          onReady={(ready) => {
            box.current = ready;
          }}
        />
      </div>
    </>
  );
}

/** A post as a card. */
export function Post({ story, place = '', level }: { story: Story; place?: string; level?: 'h2' | 'h3' | 'h4' }) {
  const id = `t${place}${story.id}`;
  const body = story.bundle ? (
    <Bundle story={story} id={id} />
  ) : (
    <PostBody story={story} id={id} place={place} level={level} />
  );
  const article: HTMLAttributes<HTMLDivElement> =
    build === 2023 ? { role: 'article', 'aria-labelledby': id, 'aria-posinset': 1 } : {};
  return (
    <div data-story={`${place}${story.id}`}>
      <div class={look('card')} {...article}>
        <div>
          <div>{body}</div>
        </div>
      </div>
    </div>
  );
}

/** Several greetings under one summary. The summary's heading leads to the user's own profile, and to nobody who is meant. */
function Bundle({ story, id }: { story: Story; id: string }) {
  return (
    <>
      <div class={look('head')}>
        <h4 id={id} class={look('name')}>
          <a role="link" href={profileHref(story.by)}>
            {story.by.name}
          </a>{' '}
          · {say('birthday')}
        </h4>
      </div>
      {story.bundle!.map((part) => (
        <div key={part.id}>
          <PostBody story={part} level="h5" id={`t${part.id}`} />
        </div>
      ))}
    </>
  );
}

/** Opens a picture of the first post beside its comments. */
export function PictureLink({ story }: { story: Story }) {
  return (
    <a
      role="link"
      href={`/photo/?fbid=${story.id}&set=a.1`}
      class={look('link')}
      onClick={(event) => {
        event.preventDefault();
        go(`/photo/?fbid=${story.id}&set=a.1`);
      }}
    >
      ▦
    </a>
  );
}
