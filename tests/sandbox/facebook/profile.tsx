import type { Citizen } from '../people.ts';
import { Button, Face, Toggle } from './bits.tsx';
import { Feed } from './feed.tsx';
import { say } from './labels.ts';
import { openChat, over } from './routes.ts';
import { look } from './styles.ts';
import { storiesOf, viewer } from './world.ts';

/** Somebody's page. */
export function Profile({ of }: { of: Citizen }) {
  const own = of.id === viewer.id;
  const hint = own ? say('mind', { name: viewer.name.split(' ')[0]! }) : say('writeTo', { name: of.name });
  return (
    <div role="main" class={look('profile')}>
      <div class={look('card')}>
        <div class={look('cover')} />
        <div class={look('wrap')}>
          <Face of={of} size={84} />
          <div class={look('grow')}>
            <h1 class={look('big')}>{of.name}</h1>
            <div class={look('quiet')}>{of.headline}</div>
          </div>
        </div>
        {!own && (
          <div class={look('wrap')} data-actions={of.id}>
            <Toggle off={say('addFriend')} on={say('pending')} look="main-button" />
            <Button label={say('message')} look="plain-button" onPress={() => openChat(of)}>
              <span>{say('message')}</span>
            </Button>
            <Toggle off={say('follow')} on={say('following')} look="plain-button" />
          </div>
        )}
        <div class={look('wrap quiet')}>
          <a role="link" href={`https://www.facebook.com/${of.id}/about`}>
            {say('about')}
          </a>
        </div>
      </div>
      <div class={look('card')}>
        <div class={look('head')}>
          <Face of={viewer} />
          <div data-open="timeline" class={look('grow')}>
            <Button
              look="field"
              onPress={() => {
                over.value = { is: 'post', owner: own ? undefined : of };
              }}
            >
              <span>{hint}</span>
            </Button>
          </div>
        </div>
      </div>
      <Feed first={storiesOf(of)} />
    </div>
  );
}
