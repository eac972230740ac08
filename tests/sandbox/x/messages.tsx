/** @jsxImportSource react */
import type { EditorState } from 'draft-js';
import { useEffect, useRef, useState } from 'react';
import { deliver } from '../options.ts';
import { Avatar, Button, Icon, Link, Words } from './bits.tsx';
import { DraftBox, emptied, empty, wordsIn } from './editor.tsx';
import { say } from './labels.ts';
import { change, type Message, state, toast, useStore } from './store.ts';
import { cx } from './styles.ts';
import { type Account, accounts, conversationId, partnerIn, postBy } from './world.ts';

export function messagesWith(other: Account): Message[] {
  const id = conversationId(other);
  const known = state.messages.get(id) ?? [
    { text: postBy('1900000000080002').text, isMine: false },
    { text: '👋', isMine: true, status: 'sent' as const },
  ];
  state.messages.set(id, known);
  return known;
}

/** The older messages: a list of conversations and one of them. */
export function OldMessages({ id }: { id: string | undefined }) {
  const partner = id && partnerIn(id);
  return (
    <div className={cx('panes')}>
      <section role="region" aria-labelledby="master-header" className={cx('pane')}>
        <h2 id="master-header">{say('messages')}</h2>
        {accounts.map((account) => (
          <div key={account.handle} role="tab" data-testid="conversation" className={cx('row', 'item')}>
            <Avatar of={account} />
            <Link to={`/messages/${conversationId(account)}`}>
              <Words text={account.name} />
            </Link>
          </div>
        ))}
      </section>
      <section role="region" aria-labelledby="detail-header" className={cx('pane', 'wide')}>
        {partner && <OldThread with={partner} headId="conversation-header" />}
      </section>
    </div>
  );
}

/** One conversation, on its page or in the drawer. */
export function OldThread({ with: other, headId, onClose }: { with: Account; headId: string; onClose?: () => void }) {
  useStore();
  const [draft, setDraft] = useState<EditorState>(empty());
  const [isSending, setSending] = useState(false);
  const latest = useRef(draft);
  const set = (value: EditorState) => {
    latest.current = value;
    setDraft(value);
  };
  const send = async () => {
    const text = wordsIn(latest.current);
    if (text.trim() === '' || isSending) return;
    setSending(true);
    try {
      await deliver({ kind: 'message', to: other.handle, text });
      change(() => void messagesWith(other).push({ text, isMine: true }));
      set(emptied(latest.current));
    } catch {
      toast(say('failed'));
    } finally {
      setSending(false);
    }
  };
  return (
    <div className={cx('thread')}>
      <div data-testid={headId} className={cx('row', 'head')}>
        <Avatar of={other} />
        <h2>
          <Link to={`/${other.handle}`}>
            <Words text={other.name} />
          </Link>
        </h2>
        {onClose && (
          <Button label={say('close')} testId="DMDrawerClose" onPress={onClose}>
            <Icon shape="close" />
          </Button>
        )}
      </div>
      <div data-testid="DmScrollerContainer" className={cx('rows')}>
        {messagesWith(other).map(({ text, isMine }, at) => (
          <div key={at} data-testid="messageEntry" className={cx('bubble', isMine && 'mine')}>
            <div data-testid="tweetText" dir="auto" lang={window.sandboxOptions.ui}>
              <Words text={text} />
            </div>
          </div>
        ))}
      </div>
      <aside role="complementary" aria-label={say('writeMessage')} className={cx('bar')}>
        <Button label={say('media')}>
          <Icon shape="picture" />
        </Button>
        <input type="file" data-testid="fileInput" tabIndex={-1} className={cx('file')} />
        <div className={cx('box', 'round')}>
          <DraftBox
            testId="dmComposerTextInput"
            label={say('writeMessage')}
            placeholder={say('writeMessage')}
            value={draft}
            onChange={set}
            sendsOn="enter"
            onSend={() => void send()}
          />
        </div>
        <Button
          testId="dmComposerSendButton"
          label={say('send')}
          isDisabled={isSending || wordsIn(draft).trim() === ''}
          onPress={() => void send()}
        >
          <Icon shape="send" />
        </Button>
      </aside>
    </div>
  );
}

/** X Chat: its list and one conversation. */
export function Chat({ id }: { id: string | undefined }) {
  const partner = id && partnerIn(id);
  return (
    <div data-testid="dm-container" className={cx('panes')}>
      <div data-testid="dm-inbox-panel" className={cx('pane')}>
        <h2>{say('chat')}</h2>
        {accounts.map((account) => (
          <div
            key={account.handle}
            data-testid={`dm-conversation-item-${conversationId(account).replace('-', ':')}`}
            className={cx('row', 'item')}
          >
            <Avatar of={account} isLink={false} />
            <Link to={`/i/chat/${conversationId(account)}`}>
              <Words text={account.name} />
            </Link>
          </div>
        ))}
      </div>
      <div data-testid="dm-conversation-panel" className={cx('pane', 'wide')}>
        {partner && <ChatThread with={partner} />}
      </div>
    </div>
  );
}

/** The box empties at once; the row tells what becomes of the message. */
export function ChatThread({ with: other, onClose }: { with: Account; onClose?: () => void }) {
  useStore();
  const box = useRef<HTMLTextAreaElement>(null);
  const [draft, setDraft] = useState('');
  useEffect(() => {
    if (box.current) box.current.style.height = `${Math.min(box.current.scrollHeight, 120)}px`;
  });
  const send = async () => {
    const text = draft;
    if (text.trim() === '') return;
    const message: Message = { text, isMine: true, status: 'pending' };
    change(() => void messagesWith(other).push(message));
    setDraft('');
    const status = await deliver({ kind: 'message', to: other.handle, text }).then(
      () => 'sent' as const,
      () => 'failed' as const,
    );
    change(() => {
      message.status = status;
    });
    if (status === 'failed') toast(say('failed'));
  };
  return (
    <div className={cx('thread')}>
      <div data-testid="dm-conversation-header" className={cx('row', 'head')}>
        <Link to={`/${other.handle}`}>
          <div className={cx('row')}>
            <Avatar of={other} isLink={false} />
            <span data-testid="dm-conversation-username" className={cx('bold')} dir="auto">
              <Words text={other.name} />
            </span>
          </div>
        </Link>
        {onClose && (
          <Button label={say('close')} testId="chat-drawer-close" onPress={onClose}>
            <Icon shape="close" />
          </Button>
        )}
      </div>
      <ul data-testid="dm-message-list" className={cx('rows')}>
        {messagesWith(other).map(({ text, isMine, status }, at) => (
          <li
            key={at}
            data-dm-message-row=""
            data-send-status={isMine ? status : undefined}
            className={cx('bubble', isMine && 'mine', status === 'failed' && 'lost')}
          >
            <span dir="auto">{text}</span>
          </li>
        ))}
      </ul>
      <form data-testid="dm-composer-form" className={cx('bar')} onSubmit={(event) => event.preventDefault()}>
        <Button label={say('media')}>
          <Icon shape="picture" />
        </Button>
        <input type="file" tabIndex={-1} className={cx('file')} />
        <textarea
          ref={box}
          data-testid="dm-composer-textarea"
          aria-label={say('writeMessage')}
          placeholder={say('writeMessage')}
          rows={1}
          dir="auto"
          value={draft}
          className={cx('box', 'round', 'area')}
          onChange={(event) => setDraft(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
            event.preventDefault();
            void send();
          }}
        />
        <Button
          testId="dm-composer-send-button"
          label={say('send')}
          isDisabled={draft.trim() === ''}
          onPress={() => void send()}
        >
          <Icon shape="send" />
        </Button>
      </form>
    </div>
  );
}
