/** @jsxImportSource react */
import { ContentState, Editor, EditorState } from 'draft-js';
import { useEffect, useRef } from 'react';
import { models } from './models.ts';

interface Props {
  testId: string;
  label: string;
  placeholder: string;
  value: EditorState;
  onChange(value: EditorState): void;
  /** Which Enter sends. */
  sendsOn: 'enter' | 'mod-enter';
  onSend(): void;
}

/** Draft.js as X sets it up. */
export function DraftBox({ testId, label, placeholder, value, onChange, sendsOn, onSend }: Props) {
  const editor = useRef<Editor>(null);
  const latest = useRef(value);
  latest.current = value;
  useEffect(() => {
    const root = (editor.current as unknown as { editor: HTMLElement } | null)?.editor;
    if (root) models.set(root, () => wordsIn(latest.current));
  }, []);
  return (
    <Editor
      ref={editor}
      editorState={value}
      onChange={onChange}
      placeholder={placeholder}
      webDriverTestID={testId}
      role="textbox"
      ariaLabel={label}
      ariaMultiline
      spellCheck
      handleReturn={(event) => {
        const sends = sendsOn === 'enter' ? !event.shiftKey : event.ctrlKey || event.metaKey;
        if (sends) onSend();
        return sends ? 'handled' : 'not-handled';
      }}
    />
  );
}

export const wordsIn = (value: EditorState): string => value.getCurrentContent().getPlainText('\n');
export const empty = (): EditorState => EditorState.createEmpty();
/** Emptied without losing the focus. */
export const emptied = (value: EditorState): EditorState =>
  EditorState.moveFocusToEnd(EditorState.push(value, ContentState.createFromText(''), 'remove-range'));
