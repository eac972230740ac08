import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { citizens } from '../people.ts';
import { Button, Face, Toggle } from './bits.tsx';
import { say } from './labels.ts';
import { PictureLink, Post } from './post.tsx';
import { openChat, over } from './routes.ts';
import { look } from './styles.ts';
import { firstStories, laterStory, profileHref, type Story, viewer } from './world.ts';

/** Keeps a unit's place and drops its nodes while it is far away. */
function Recycled({ children }: { children: ComponentChildren }) {
  const place = useRef<HTMLDivElement>(null);
  const [height, setHeight] = useState(0);
  useEffect(() => {
    const watch = new IntersectionObserver(
      ([entry]) => {
        const near = entry!.isIntersecting;
        setHeight((before) => (near ? 0 : before || place.current!.offsetHeight));
      },
      { rootMargin: '4000px 0px' },
    );
    watch.observe(place.current!);
    return () => watch.disconnect();
  }, []);
  return (
    <div ref={place} style={height ? `height:${height}px` : undefined}>
      {height ? null : children}
    </div>
  );
}

/** A list of posts that goes on as long as somebody scrolls. */
export function Feed({ first, endless }: { first: Story[]; endless?: boolean }) {
  const end = useRef<HTMLDivElement>(null);
  const [stories, setStories] = useState(first);
  useEffect(() => {
    if (!endless) return;
    const watch = new IntersectionObserver(
      ([entry]) => {
        if (entry!.isIntersecting)
          setStories((before) => [...before, ...[0, 1, 2, 3].map((at) => laterStory(before.length + at))]);
      },
      { rootMargin: '800px 0px' },
    );
    watch.observe(end.current!);
    return () => watch.disconnect();
  }, []);
  return (
    <div>
      <h3 hidden>{say('feed')}</h3>
      {stories.map((story) => (
        <Recycled key={story.id}>
          <Post story={story} />
        </Recycled>
      ))}
      <div ref={end} />
    </div>
  );
}

/** The first page: the feed between the user's places and the people one can chat with. */
export function Home() {
  const stories = useRef(firstStories()).current;
  return (
    <div class={look('columns')}>
      <div role="navigation" class={look('side')}>
        <a role="link" href={profileHref(viewer)} class={look('entry')}>
          <Face of={viewer} size={32} />
          <span dir="auto">{viewer.name}</span>
        </a>
        <a role="link" href="/friends/" class={look('entry')}>
          <span dir="auto">{say('people')}</span>
        </a>
      </div>
      <div role="main">
        <div class={look('card')}>
          <div class={look('head')}>
            <a role="link" href={profileHref(viewer)}>
              <Face of={viewer} />
            </a>
            <Button
              look="field"
              onPress={() => {
                over.value = { is: 'post' };
              }}
            >
              <span>{say('mind', { name: viewer.name.split(' ')[0]! })}</span>
            </Button>
          </div>
          <div class={look('wrap')}>
            <PictureLink story={stories[1]!} />
            <span data-open="story">
              <Button
                look="small"
                onPress={() => {
                  over.value = { is: 'story', story: stories[2]! };
                }}
              >
                ▤
              </Button>
            </span>
          </div>
        </div>
        <Feed first={stories} endless />
      </div>
      <div role="complementary" class={look('side')}>
        <h3 class={look('quiet')}>{say('contacts')}</h3>
        {citizens.slice(0, 4).map((citizen) => (
          <div key={citizen.id} data-contact={citizen.id}>
            <Button look="entry" onPress={() => openChat(citizen)}>
              <Face of={citizen} size={32} />
              <span dir="auto">{citizen.name}</span>
            </Button>
          </div>
        ))}
        <h3 class={look('quiet')}>{say('people')}</h3>
        {citizens.slice(4).map((citizen) => (
          <div key={citizen.id} class={look('card')} data-person={citizen.id}>
            <div class={look('head')}>
              <a role="link" aria-hidden="true" tabIndex={-1} href={profileHref(citizen)}>
                <Face of={citizen} />
              </a>
              <a role="link" href={profileHref(citizen)}>
                <span class={look('name')}>{citizen.name}</span>
              </a>
            </div>
            <div class={look('wrap')}>
              <Toggle off={say('addFriend')} on={say('pending')} look="main-button" />
              <Button label={say('remove')} look="plain-button">
                <span>{say('remove')}</span>
              </Button>
            </div>
          </div>
        ))}
      </div>
    </div>
  );
}
