import { useRef, useState } from 'preact/hooks';
import { deliver } from '../options.ts';
import type { Citizen } from '../people.ts';
import { alertFailure, Button, Face, Stamp } from './bits.tsx';
import { type Box, Editor } from './editor.tsx';
import { say } from './labels.ts';
import { look } from './styles.ts';
import { build, profileHref, type Remark, type Story, storyHref, viewer } from './world.ts';

/** A box for a comment, with its icons and its send button. Enter sends; the text goes when the site took it. */
export function CommentForm(props: {
  kind: 'comment' | 'reply';
  to: Citizen;
  onSent(text: string): void;
  onReady?(box: Box): void;
  name: string;
}) {
  const box = useRef<Box | null>(null);
  const busy = useRef(false);
  const [text, setText] = useState('');
  const [focused, setFocused] = useState(false);
  const hint = props.kind === 'reply' ? say('replyTo', { name: props.to.name }) : say('writeComment');

  const send = async () => {
    const words = box.current!.text();
    if (!words.trim() || busy.current) return;
    busy.current = true;
    try {
      await deliver({ kind: props.kind, to: props.to.name, text: words });
      box.current!.fill('');
      props.onSent(words);
    } catch {
      alertFailure();
    } finally {
      busy.current = false;
    }
  };

  const sender = (
    <Button label={say('comment')} look="send" disabled={!text.trim()} onPress={() => void send()}>
      ➤
    </Button>
  );
  return (
    <div class={look('form')} data-where={props.name}>
      <Face of={viewer} size={32} />
      <form class={look('field')} role="presentation" onSubmit={(event) => event.preventDefault()}>
        <Editor
          label={hint}
          hint={hint}
          onReady={(ready) => {
            box.current = ready;
            props.onReady?.(ready);
          }}
          onText={setText}
          onEnter={() => void send()}
          onFocus={() => setFocused(true)}
        />
        <ul class={look('icons')}>
          <li>
            <Button label={say('emoji')}>☺</Button>
          </li>
          <li>
            <Button label={say('photo')}>▣</Button>
          </li>
        </ul>
        {build === 2023 ? (
          sender
        ) : (
          <div id={focused ? 'focused-state-composer-submit' : undefined}>
            <span>{sender}</span>
          </div>
        )}
      </form>
    </div>
  );
}

function Bubble({ remark, story, thread, onReply }: { remark: Remark; story: Story; thread: Remark; onReply(): void }) {
  const [liked, setLiked] = useState(false);
  const number =
    thread === remark ? `comment_id=${remark.id}&` : `comment_id=${thread.id}&reply_comment_id=${remark.id}&`;
  const href = profileHref(remark.by, `comment_id=Y29tbWVudDo${remark.id}&`);
  return (
    <div class={look('remark')}>
      <a role="link" tabIndex={-1} aria-hidden="true" href={href}>
        <Face of={remark.by} size={32} />
      </a>
      <div>
        <div class={look('bubble')}>
          <span>
            <a role="link" tabIndex={0} href={href}>
              <span class={look('name')}>
                <span dir="auto">{remark.by.name}</span>
              </span>
            </a>
          </span>
          <div>
            <span dir="auto" lang="x">
              <div>
                <div dir="auto" style="text-align: start">
                  {remark.text}
                </div>
              </div>
            </span>
          </div>
        </div>
        <ul class={look('tools')}>
          {build === 2025 && (
            <li>
              <Stamp href={storyHref(story, number)} />
            </li>
          )}
          <li class={look('cell')}>
            <Button
              label={liked ? say('unlike') : say('like')}
              look={liked ? 'small on' : 'small'}
              onPress={() => setLiked(!liked)}
            >
              {say('like')}
            </Button>
            <Button label={say('react')} look="veiled" />
          </li>
          <li>
            <Button look="small" onPress={onReply}>
              {say('reply')}
            </Button>
          </li>
          {build === 2023 && (
            <li>
              <Stamp href={storyHref(story, number)} />
            </li>
          )}
        </ul>
      </div>
    </div>
  );
}

/** A comment and its replies. In 2023 a reply's box stood in the comment's own article; since then beside it. */
function Thread({ remark, story, place }: { remark: Remark; story: Story; place: string }) {
  const [replies, setReplies] = useState(remark.replies);
  const [open, setOpen] = useState(false);
  const label = (of: Remark) => say('commentBy', { name: of.by.name, time: say('ago') });
  const onReply = () => setOpen(true);
  const below = (
    <div class={look('replies')}>
      {replies.map((reply) => (
        <div key={reply.id}>
          <div role="article" aria-label={label(reply)} tabIndex={-1}>
            <Bubble remark={reply} story={story} thread={remark} onReply={onReply} />
          </div>
        </div>
      ))}
      {open && (
        <CommentForm
          kind="reply"
          to={remark.by}
          name={`reply-${place}${remark.id}`}
          onReady={(box) => box.focus()}
          onSent={(text) => setReplies((before) => [...before, mine(text)])}
        />
      )}
    </div>
  );
  return (
    <div class={look('thread')} data-remark={remark.id}>
      <div role="article" aria-label={label(remark)} tabIndex={-1}>
        <Bubble remark={remark} story={story} thread={remark} onReply={onReply} />
        {build === 2023 && below}
      </div>
      {build === 2025 && below}
    </div>
  );
}

function mine(text: string): Remark {
  return { id: String(Math.floor(performance.now()) + 60_000), by: viewer, text, replies: [] };
}

/** The comments of a post and its own box. */
export function Comments({ story, place = '', onReady }: { story: Story; place?: string; onReady?(box: Box): void }) {
  const [remarks, setRemarks] = useState(story.remarks);
  return (
    <div>
      {remarks.length > 0 && (
        <div>
          <div class={look('wrap')}>
            <Button menu look="small">
              {say('sort')} ▾
            </Button>
          </div>
          <div>
            {remarks.map((remark) => (
              <Thread key={remark.id} remark={remark} story={story} place={place} />
            ))}
          </div>
        </div>
      )}
      <CommentForm
        kind="comment"
        to={story.by}
        name={`${place}${story.id}`}
        onReady={onReady}
        onSent={(text) => setRemarks((before) => [...before, mine(text)])}
      />
    </div>
  );
}
