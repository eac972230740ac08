/** @jsxImportSource react */
import { type ReactNode, useEffect, useState } from 'react';
import { Button, Icon, Link } from './bits.tsx';
import { PostComposer } from './composer.tsx';
import { say } from './labels.ts';
import { Article, Quoted } from './post.tsx';
import { closeWriting, set, state, toggle, useStore, type Writing, write } from './store.ts';
import { cx } from './styles.ts';
import { postBy } from './world.ts';

/** Everything above the page: composer, sheet, menu, toast. */
export function Layers() {
  const { path, writing, asking, menu, toast } = useStore();
  const open = /^\/compose\/(post|tweet)$/.test(path) ? (writing ?? fromAddress()) : null;
  return (
    <div id="layers">
      {open && <ComposeDialog key={`${open.kind}${open.to?.id}`} writing={open} />}
      {asking && <Sheet onLeave={asking} />}
      {menu && <RepostMenu />}
      {toast && (
        <div className={cx('toast-place')}>
          <div role="alert" aria-live="assertive" data-testid="toast" className={cx('toast')}>
            <span>{toast.text}</span>
            {toast.link && <Link to={toast.link}>{say('view')}</Link>}
          </div>
        </div>
      )}
    </div>
  );
}

/** `/compose/post?in_reply_to=…` and `?url=…`, as shared links have them. */
function fromAddress(): Writing {
  const asked = new URLSearchParams(state.search);
  const answered = asked.get('in_reply_to');
  const quoted = asked.get('url')?.match(/\/status\/(\d+)/)?.[1];
  if (answered) return { kind: 'reply', to: postBy(answered) };
  return quoted ? { kind: 'quote', to: postBy(quoted) } : { kind: 'post' };
}

function ComposeDialog({ writing }: { writing: Writing }) {
  const [hasWords, setHasWords] = useState(false);
  const close = () => (hasWords ? set({ asking: closeWriting }) : closeWriting());
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && !state.asking && close();
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
  const { kind, to } = writing;
  return (
    <Modal onMask={close}>
      <div role="dialog" aria-modal aria-labelledby="modal-header" className={cx('dialog')}>
        <div className={cx('row', 'head')}>
          <h2 id="modal-header" className={cx('unseen')}>
            {say(kind === 'reply' ? 'reply' : kind === 'quote' ? 'quote' : 'post')}
          </h2>
          <Button testId="app-bar-close" label={say('close')} onPress={close}>
            <Icon shape="close" />
          </Button>
        </div>
        {kind === 'reply' && to && (
          <>
            <Article post={to} as="preview" />
            <div className={cx('faint', 'replying')}>
              {say('replyingTo')}{' '}
              <Link to={`/${to.author.handle}`}>
                <span>{`@${to.author.handle}`}</span>
              </Link>
            </div>
          </>
        )}
        <PostComposer
          writing={writing}
          sendId="tweetButton"
          placeholder={say(kind === 'reply' ? 'yourReply' : kind === 'quote' ? 'addComment' : 'whatsNew')}
          onDraft={setHasWords}
          onSent={closeWriting}
        >
          {kind === 'quote' && to && <Quoted post={to} />}
        </PostComposer>
      </div>
    </Modal>
  );
}

function Modal({ children, onMask }: { children: ReactNode; onMask(): void }) {
  return (
    <div className={cx('modal')}>
      <div data-testid="mask" className={cx('mask')} onClick={onMask} />
      {children}
    </div>
  );
}

/** "Save or discard?" */
function Sheet({ onLeave }: { onLeave(): void }) {
  return (
    <Modal onMask={() => set({ asking: null })}>
      <div
        role="alertdialog"
        aria-modal
        aria-labelledby="sheet-header"
        data-testid="confirmationSheetDialog"
        className={cx('dialog', 'sheet')}
      >
        <h1 id="sheet-header">{say('savePost')}</h1>
        <Button testId="confirmationSheetConfirm" look="primary" onPress={onLeave}>
          {say('save')}
        </Button>
        <Button testId="confirmationSheetCancel" look="outlined" onPress={onLeave}>
          {say('discard')}
        </Button>
      </div>
    </Modal>
  );
}

function RepostMenu() {
  const post = state.menu!;
  const isReposted = state.reposted.has(post.id);
  const shut = () => set({ menu: null });
  return (
    <div className={cx('modal')}>
      <div className={cx('see-through')} onClick={shut} />
      <div role="menu" className={cx('menu')}>
        <div data-testid="Dropdown">
          <div
            role="menuitem"
            tabIndex={0}
            data-testid={isReposted ? 'unretweetConfirm' : 'retweetConfirm'}
            className={cx('item')}
            onClick={() => {
              toggle(state.reposted, post.id);
              shut();
            }}
          >
            <Icon shape="repost" /> <span>{say(isReposted ? 'undoRepost' : 'repost')}</span>
          </div>
          <a
            href="/compose/post"
            role="menuitem"
            className={cx('item')}
            onClick={(event) => {
              event.preventDefault();
              write({ kind: 'quote', to: post });
            }}
          >
            <Icon shape="reply" /> <span>{say('quote')}</span>
          </a>
        </div>
      </div>
    </div>
  );
}
