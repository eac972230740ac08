import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { deliver } from '../options.ts';
import type { Citizen } from '../people.ts';
import { alertFailure, Button, Face } from './bits.tsx';
import { type Box, Editor } from './editor.tsx';
import { say } from './labels.ts';
import { PostBody } from './post.tsx';
import { go, over } from './routes.ts';
import { look } from './styles.ts';
import type { Story } from './world.ts';
import { viewer } from './world.ts';

function Dialog({
  title,
  onClose,
  children,
  name,
}: {
  title: string;
  onClose(): void;
  children: ComponentChildren;
  name: string;
}) {
  return (
    <div class={look('veil')}>
      <div role="dialog" aria-label={title} class={look('dialog')} data-dialog={name}>
        <div class={look('title')}>
          <h2 dir="auto">{title}</h2>
          <Button label={say('closeDialog')} onPress={onClose}>
            ✕
          </Button>
        </div>
        {children}
      </div>
    </div>
  );
}

const shut = () => {
  over.value = null;
};

/** A new post, or the sheet that shares one: only the latter may go out without words. */
function WriteDialog(props: {
  title: string;
  hint: string;
  send: string;
  bare: boolean;
  kind: string;
  owner?: Citizen;
}) {
  const box = useRef<Box | null>(null);
  const [text, setText] = useState('');
  const [asks, setAsks] = useState(false);

  const send = async () => {
    try {
      await deliver({ kind: props.kind, to: props.owner?.name ?? null, text: box.current!.text() });
      shut();
    } catch {
      alertFailure();
    }
  };

  return (
    <>
      <Dialog title={props.title} name={props.kind} onClose={() => (text.trim() ? setAsks(true) : shut())}>
        <form method="POST" onSubmit={(event) => event.preventDefault()}>
          <div class={look('head area')}>
            <Face of={viewer} />
            <div class={look('grow')}>
              <span class={look('name')}>{viewer.name}</span>
              <Editor
                label={props.hint}
                hint={props.hint}
                onText={setText}
                onReady={(ready) => {
                  box.current = ready;
                  ready.focus();
                }}
              />
            </div>
          </div>
          <ul class={look('icons wrap')}>
            <li>
              <Button label={say('photo')}>▣</Button>
            </li>
            <li>
              <Button label={say('emoji')}>☺</Button>
            </li>
          </ul>
          <div class={look('foot')}>
            <Button
              label={props.send}
              look="main-button"
              disabled={!props.bare && !text.trim()}
              onPress={() => void send()}
            >
              <span>{props.send}</span>
            </Button>
          </div>
        </form>
      </Dialog>
      {asks && (
        <Dialog title={say('discard')} name="discard" onClose={() => setAsks(false)}>
          <div class={look('foot')}>
            <Button label={say('keep')} look="plain-button" onPress={() => setAsks(false)}>
              <span>{say('keep')}</span>
            </Button>
            <Button label={say('doDiscard')} look="main-button" onPress={shut}>
              <span>{say('doDiscard')}</span>
            </Button>
          </div>
        </Dialog>
      )}
    </>
  );
}

/** Whatever lies over the page. */
export function Over() {
  const now = over.value;
  if (!now) return null;
  if (now.is === 'story')
    return (
      <Dialog title={say('wrote', { name: now.story.by.name })} name="story" onClose={shut}>
        <div class={look('scroll')}>
          <PostBody story={now.story} place="dialog-" level="h3" />
        </div>
      </Dialog>
    );
  if (now.is === 'share')
    return <WriteDialog title={say('share')} hint={say('sayMore')} send={say('shareNow')} kind="share" bare />;
  const hint = now.owner ? say('writeTo', { name: now.owner.name }) : say('mind', { name: viewer.name.split(' ')[0]! });
  return (
    <WriteDialog title={say('newPost')} hint={hint} send={say('post')} kind="post" owner={now.owner} bare={false} />
  );
}

/** A picture over the page, its post and comments at the side. */
export function PhotoViewer({ story }: { story: Story }) {
  return (
    <div role="dialog" aria-label={say('photo')} class={look('viewer')} data-dialog="photo">
      <div class={look('picture')}>
        <div>
          <Button label={say('closeDialog')} onPress={() => go('/')}>
            ✕
          </Button>
          <p>⛵</p>
        </div>
      </div>
      <div role="complementary" class={look('aside')}>
        <PostBody story={story} place="photo-" level="h2" />
      </div>
    </div>
  );
}
