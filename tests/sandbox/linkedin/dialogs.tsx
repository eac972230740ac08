import { useEffect, useRef, useState } from 'preact/hooks';
import { Button, Face, FaceLink, Icon, TwiceNamed } from './bits.tsx';
import { type Handle, keepModel, QuillEditor } from './editors.tsx';
import { around, say } from './labels.ts';
import { closeDialog, dialog, done, isAsking, send, toast, toggle } from './state.ts';
import { type Account, addressOf, type Post, viewer } from './world.ts';

/** The post that is reposted "with your thoughts", below them. */
function Original({ post }: { post: Post }) {
  return (
    <div class="share-creation-state__preview-container update-components-mini-update-v2">
      <div class="update-components-actor">
        <FaceLink who={post.author} size={40} />
        <a class="update-components-actor__meta-link" href={`${addressOf(post.author)}?miniProfileUrn=x`}>
          <span class="update-components-actor__title">
            <TwiceNamed who={post.author} />
          </span>
        </a>
      </div>
      <div class="update-components-text">
        <span class="break-words">{post.text}</span>
      </div>
    </div>
  );
}

/** The share box: a classic dialog in both layouts. */
function ShareBox({ original }: { original?: Post }) {
  const [text, setText] = useState('');
  const [isBusy, setBusy] = useState(false);
  const editor = useRef<Handle | null>(null);
  const submit = async () => {
    if (!text.trim() || isBusy) return;
    setBusy(true);
    const isSent = await send(original ? 'quote' : 'post', original?.author ?? null, text, say('posted'));
    setBusy(false);
    if (isSent) closeDialog();
  };
  const close = () => {
    if (text.trim()) isAsking.value = true;
    else closeDialog();
  };
  return (
    <div class="artdeco-modal-overlay" data-test-modal-id="sharebox">
      <div
        class="artdeco-modal share-box-v2__modal"
        role="dialog"
        aria-labelledby="share-to-linkedin-modal__header"
        data-test-modal
      >
        <div class="artdeco-modal__header">
          <Face who={viewer} size={44} />
          <h2 id="share-to-linkedin-modal__header">{viewer.name}</h2>
          <Button class="artdeco-modal__dismiss" label={say('dismiss')} onClick={close}>
            <Icon name="close-medium" />
          </Button>
        </div>
        <div class="share-box">
          <div class="share-creation-state__text-editor">
            <QuillEditor
              label={say('postEditor')}
              placeholder={say('postText')}
              onText={setText}
              onHandle={(handle) => {
                editor.current = handle;
              }}
            />
          </div>
          {original && <Original post={original} />}
        </div>
        <div class="share-box_actions">
          <Button class="share-creation-state__tool" label="Emoji">
            <Icon name="emoji-medium" />
          </Button>
          <Button class="share-creation-state__tool" label="Media">
            <Icon name="image-medium" />
          </Button>
          <Button
            look="primary"
            class="share-actions__primary-action"
            disabled={!text.trim() || isBusy}
            onClick={() => void submit()}
          >
            {say('post')}
          </Button>
        </div>
      </div>
      {isAsking.value && (
        <div
          class="artdeco-modal artdeco-modal--layer-confirmation"
          role="alertdialog"
          data-test-modal-id="discard-share"
        >
          <div class="artdeco-modal__header">
            <h2>{say('discardAsk')}</h2>
            <Button class="artdeco-modal__dismiss" label={say('dismiss')} onClick={() => (isAsking.value = false)}>
              <Icon name="close-medium" />
            </Button>
          </div>
          <div class="artdeco-modal__actionbar">
            <Button look="plain" class="discard" onClick={closeDialog}>
              {say('discard')}
            </Button>
            <Button look="primary" class="save" onClick={closeDialog}>
              {say('saveDraft')}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}

/** The invitation: first "with a note or without?", then the note. */
function Invite({ who, note }: { who: Account; note: boolean }) {
  const [text, setText] = useState('');
  const [isBusy, setBusy] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (!box.current) return;
    keepModel(box.current, () => box.current?.value ?? '');
    box.current.focus();
  }, [note]);
  const submit = async () => {
    setBusy(true);
    const isSent = await send(note ? 'invite' : 'connect', who, text, say('invited'));
    setBusy(false);
    if (!isSent) return;
    if (!done.value.has(`connect ${who.id}`)) toggle(`connect ${who.id}`);
    closeDialog();
  };
  const giveUpOrAddNote = () => {
    if (note) closeDialog();
    else dialog.value = { kind: 'invite', who, note: true };
  };
  const [before, after] = around('inviteTo');
  return (
    <div class="artdeco-modal-overlay" data-test-modal-id="send-invite-modal">
      <div class="artdeco-modal send-invite" role="dialog" aria-labelledby="send-invite-modal" data-test-modal>
        <div class="artdeco-modal__header">
          <h2 id="send-invite-modal">{say('addNoteAsk')}</h2>
          <Button class="artdeco-modal__dismiss" label={say('dismiss')} onClick={closeDialog}>
            <Icon name="close-medium" />
          </Button>
        </div>
        <div class="artdeco-modal__content">
          <p>
            {before}
            <strong>{who.name}</strong>
            {after}
          </p>
          {note && (
            <textarea
              ref={box}
              id="custom-message"
              name="message"
              class="connect-button-send-invite__custom-message"
              maxLength={300}
              rows={5}
              onInput={(event) => setText(event.currentTarget.value)}
            />
          )}
        </div>
        <div class="artdeco-modal__actionbar">
          <Button look="plain" class="mr1" onClick={giveUpOrAddNote}>
            {say(note ? 'cancel' : 'addNote')}
          </Button>
          <Button look="primary" class="ml1" disabled={isBusy || (note && !text.trim())} onClick={() => void submit()}>
            {say(note ? 'send' : 'withoutNote')}
          </Button>
        </div>
      </div>
    </div>
  );
}

/** Whatever dialog is open, and what the site has to say. */
export function Dialogs() {
  const open = dialog.value;
  return (
    <>
      <div id="artdeco-modal-outlet">
        {open?.kind === 'share' && <ShareBox key={open.original?.id ?? 'new'} original={open.original} />}
        {open?.kind === 'invite' && <Invite who={open.who} note={open.note} />}
      </div>
      <div id="hue-web-toast-outlet">
        {toast.value && (
          <div class="artdeco-toast-item" role="alert">
            {toast.value}
          </div>
        )}
      </div>
    </>
  );
}
