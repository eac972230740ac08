import { useRef, useState } from 'preact/hooks';
import { Like, Reply } from './actions.tsx';
import { Button, Face, FaceLink, h, Icon } from './bits.tsx';
import { type Handle, QuillEditor, TiptapEditor } from './editors.tsx';
import { say } from './labels.ts';
import { addComment, boxes, isClassic, send, written } from './state.ts';
import { addressOf, type Comment, type Post, viewer } from './world.ts';

/** The box of a comment or a reply; its button comes with the text. */
export function CommentBox({ post, parent }: { post: Post; parent: Comment | null }) {
  const [text, setText] = useState('');
  const [isBusy, setBusy] = useState(false);
  const editor = useRef<Handle | null>(null);
  const hasWords = text.trim() !== '' && text.trim() !== parent?.author.name;
  const submit = async () => {
    if (!hasWords || isBusy) return;
    setBusy(true);
    const isSent = await send(parent ? 'reply' : 'comment', parent?.author ?? post.author, text);
    setBusy(false);
    if (!isSent) return;
    editor.current?.clear();
    addComment(post, parent, text);
  };
  // The editor keeps the handler it was made with: it asks for the newest way to send.
  const latest = useRef(submit);
  latest.current = submit;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void latest.current();
  };
  const onSubmit = (event: Event) => {
    event.preventDefault();
    void submit();
  };
  const props = {
    placeholder: say(parent ? 'addReply' : 'addComment'),
    onText: setText,
    onHandle: (handle: Handle) => {
      editor.current = handle;
    },
    mention: parent?.author ?? null,
    onKeyDown,
  };
  const words = say(parent ? 'reply' : 'comment');
  if (isClassic)
    return (
      <div class={`comments-comment-box comments-comment-box--cr ${parent ? 'comments-comment-box--reply' : ''}`}>
        <Face who={viewer} size={40} />
        <form class="comments-comment-box__form" onSubmit={onSubmit}>
          <div class="comments-comment-texteditor">
            <QuillEditor label={say('postEditor')} {...props} />
          </div>
          <div class="comments-comment-box__detour">
            <Button label="Emoji">
              <Icon name="emoji-small" />
            </Button>
            <Button label="Image">
              <Icon name="image-small" />
            </Button>
          </div>
          {hasWords && (
            <Button type="submit" look="primary" class="comments-comment-box__submit-button--cr" disabled={isBusy}>
              {words}
            </Button>
          )}
        </form>
      </div>
    );
  const key = `${post.id}${parent?.id ?? ''}`;
  return (
    <div class={h('comment-box')}>
      <Face who={viewer} size={40} />
      <div class={h('comment-frame')}>
        <div componentkey={`commentBox-${key}`}>
          <TiptapEditor label={say('commentEditor')} {...props} />
        </div>
        <div class={h('comment-tools')}>
          <Button label="Emoji">
            <Icon name="emoji-small" />
          </Button>
          <Button label="Image">
            <Icon name="image-small" />
          </Button>
          {hasWords && (
            <section id={`commentButtonSection-${key}`} componentkey={`commentButtonSection-${key}`}>
              <Button look="primary" disabled={isBusy} onClick={() => void submit()}>
                {words}
              </Button>
            </section>
          )}
        </div>
      </div>
    </div>
  );
}

function Words({ children }: { children: string }) {
  if (isClassic)
    return (
      <span class="comments-comment-item__main-content">
        <span dir="ltr">{children}</span>
      </span>
    );
  return (
    <p class={h('text')}>
      <span data-testid="expandable-text-box">{children}</span>
    </p>
  );
}

/** One comment, with the replies to it and the box that was opened below it. */
function CommentItem({
  post,
  comment,
  root,
  isReply,
}: {
  post: Post;
  comment: Comment;
  root: Comment;
  isReply?: boolean;
}) {
  const replies = [...comment.replies, ...(written.value[comment.id] ?? [])];
  const { author } = comment;
  const answering = boxes.value[post.id];
  const inner = (
    <>
      {replies.map((reply) => (
        <CommentItem key={reply.id} post={post} comment={reply} root={root} isReply />
      ))}
      {!isReply && answering && [comment, ...replies].some(({ id }) => id === answering.id) && (
        <CommentBox key={`${answering.id}`} post={post} parent={answering} />
      )}
    </>
  );
  const menu = (
    <Button label={say('optionsFor', author.name)}>
      <Icon name="overflow-web-ios-small" />
    </Button>
  );
  if (isClassic)
    return (
      <article
        class={`comments-comment-entity ${isReply ? 'comments-comment-entity--reply' : ''}`}
        data-id={`urn:li:comment:(activity:${post.id},${comment.id})`}
      >
        <div class="comments-comment-meta__container">
          <FaceLink who={author} size={32} />
          <div class="comments-comment-meta__actor">
            <a class="app-aware-link comments-comment-meta__description-container" href={addressOf(author)}>
              <h3 class="comments-comment-meta__description">
                <span class="comments-comment-meta__description-title">{author.name}</span>
                <span class="comments-comment-meta__data"> {author === viewer ? '• You' : '• 2nd'}</span>
              </h3>
              <div class="comments-comment-meta__description-subtitle">{author.headline}</div>
            </a>
          </div>
          {menu}
        </div>
        <section class="comments-comment-entity__content">
          <Words>{comment.text}</Words>
        </section>
        <section class="comments-comment-social-bar--cr">
          <Like of={comment.id} isComment />
          <Reply post={post} comment={comment} />
        </section>
        {inner}
      </article>
    );
  const urn = `urn:li:comment:(urn:li:activity:${post.id},${comment.id})`;
  return (
    <div
      id={`replaceableComment_${urn}`}
      componentkey={`replaceableComment_${urn}`}
      class={isReply ? h('reply') : h('comment')}
    >
      <div componentkey={`CommentComponentReference_${urn}`}>
        <div class={h('comment-head')}>
          <FaceLink who={author} size={32} />
          <a href={`${addressOf(author)}/`} class={h('actor')}>
            <div aria-label={`${author.name}  • 2nd`}>
              <p>
                <span>{author.name}</span> <span>• 2nd</span>
              </p>
            </div>
            <p>{author.headline}</p>
          </a>
          {menu}
        </div>
        <Words>{comment.text}</Words>
        <div class={h('comment-actions')}>
          <Like of={comment.id} isComment />
          <Button label={say('reactions')}>
            <Icon name="chevron-up-small" />
          </Button>
          <Reply post={post} comment={comment} />
        </div>
      </div>
      {inner}
    </div>
  );
}

/** What stands below a post once comments are shown. */
export function Comments({ post }: { post: Post }) {
  const isOpen = post.id in boxes.value;
  const isShown = isOpen || post.header?.says === 'commentedThis' || written.value[post.id];
  if (!isShown) return null;
  return (
    <div
      class={isClassic ? 'feed-shared-update-v2__comments-container' : h('comments')}
      componentkey={isClassic ? undefined : `commentsSectionContainer${post.id}`}
    >
      {isOpen && <CommentBox post={post} parent={null} />}
      {[...post.comments, ...(written.value[post.id] ?? [])].map((comment) => (
        <CommentItem key={comment.id} post={post} comment={comment} root={comment} />
      ))}
    </div>
  );
}
