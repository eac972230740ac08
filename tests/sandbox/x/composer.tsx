/** @jsxImportSource react */
import type { EditorState } from 'draft-js';
import { type ReactNode, useRef, useState } from 'react';
import { deliver } from '../options.ts';
import { Avatar, Button, Icon } from './bits.tsx';
import { DraftBox, emptied, empty, wordsIn } from './editor.tsx';
import { say } from './labels.ts';
import { change, state, toast, type Writing } from './store.ts';
import { cx } from './styles.ts';
import { me } from './world.ts';

interface Props {
  writing: Writing;
  sendId: 'tweetButton' | 'tweetButtonInline';
  placeholder: string;
  /** Below the box: a quoted post. */
  children?: ReactNode;
  /** Told whether there is anything to lose. */
  onDraft?(hasWords: boolean): void;
  onSent?(): void;
}

let made = 0;

/** The box for posts, replies and quotes; in a dialog it grows into a thread. */
export function PostComposer({ writing, sendId, placeholder, children, onDraft, onSent }: Props) {
  const [boxes, setBoxes] = useState<EditorState[]>([empty()]);
  const [isSending, setSending] = useState(false);
  const latest = useRef(boxes);
  const words = boxes.map(wordsIn);
  const hasWords = words.every((text) => text.trim() !== '');
  const set = (at: number, value: EditorState) => {
    latest.current = latest.current.map((old, other) => (other === at ? value : old));
    setBoxes(latest.current);
    onDraft?.(latest.current.some((box) => wordsIn(box) !== ''));
  };
  const send = async () => {
    const texts = latest.current.map(wordsIn);
    if (isSending || texts.some((text) => text.trim() === '')) return;
    setSending(true);
    try {
      await Promise.all(
        texts.map((text) => deliver({ kind: writing.kind, to: writing.to?.author.handle ?? null, text })),
      );
      const id = `19000000009${10000 + made++}`;
      toast(say('sent'), `/${me.handle}/status/${id}`);
      const quoted = writing.kind === 'quote' && writing.to ? { quoted: writing.to } : {};
      if (writing.kind !== 'reply')
        change(() => void state.published.push({ id, author: me, text: texts[0]!, ...quoted }));
      latest.current = [emptied(latest.current[0]!)];
      setBoxes(latest.current);
      onSent?.();
    } catch {
      toast(say('failed'));
    } finally {
      setSending(false);
    }
  };
  const sendLabel = say(boxes.length > 1 ? 'postAll' : writing.kind === 'reply' ? 'reply' : 'post');
  return (
    <div className={cx('composer')}>
      {boxes.map((box, at) => (
        <div key={at} className={cx('columns')}>
          <Avatar of={me} />
          <div className={cx('body')}>
            <div data-testid={`tweetTextarea_${at}_label`} className={cx('box')}>
              <div data-testid={`tweetTextarea_${at}RichTextInputContainer`}>
                <DraftBox
                  testId={`tweetTextarea_${at}`}
                  label={say('postText')}
                  placeholder={at === 0 ? placeholder : say('anotherPost')}
                  value={box}
                  onChange={(value) => set(at, value)}
                  sendsOn="mod-enter"
                  onSend={() => void send()}
                />
              </div>
            </div>
            {at === 0 && children && <div data-testid="attachments">{children}</div>}
          </div>
        </div>
      ))}
      {writing.kind === 'post' && sendId === 'tweetButtonInline' && (
        <Button label={say('everyone')} look="small">
          {say('everyone')}
        </Button>
      )}
      <div data-testid="toolBar" className={cx('bar')}>
        <nav role="navigation" aria-live="polite">
          <div role="tablist" data-testid="ScrollSnap-List">
            <div role="presentation">
              <Button label={say('media')}>
                <Icon shape="picture" />
              </Button>
              <input type="file" data-testid="fileInput" tabIndex={-1} className={cx('file')} />
            </div>
          </div>
        </nav>
        <div className={cx('row')}>
          {sendId === 'tweetButton' && (
            <Button
              testId="addButton"
              label={say('anotherPost')}
              onPress={() => {
                latest.current = [...latest.current, empty()];
                setBoxes(latest.current);
              }}
            >
              <Icon shape="plus" />
            </Button>
          )}
          <Button testId={sendId} look="primary" isDisabled={!hasWords || isSending} onPress={() => void send()}>
            {sendLabel}
          </Button>
        </div>
      </div>
    </div>
  );
}
