import { Editor, Node } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { useEffect, useRef } from 'preact/hooks';
import Quill from 'quill';
import type InlineBlot from 'quill/blots/inline';
import type { Account } from './world.ts';

const models = new WeakMap<Element, () => string>();

/** Makes what an editor's own model holds readable for the tests. */
export function keepModel(editor: Element, read: () => string): void {
  models.set(editor, read);
}

/** What the editor at a selector holds in its model; ` >>> ` steps into a shadow root. */
export function modelAt(selector: string): string {
  let root: ParentNode = document;
  let found: Element | null = null;
  for (const step of selector.split(' >>> ')) {
    found = root.querySelector(step);
    if (found?.shadowRoot) root = found.shadowRoot;
  }
  return (found && models.get(found)?.()) ?? '';
}

/** What the site's other parts may do with an editor. */
export interface Handle {
  text(): string;
  clear(): void;
  set(text: string): void;
}

interface EditorProps {
  label: string;
  placeholder: string;
  onText(text: string): void;
  onHandle(handle: Handle): void;
  mention?: Account | null;
  onKeyDown?(event: KeyboardEvent): void;
}

/** Chromium keeps the selection of a shadow root apart: this asks the root where Quill asks the document. */
function openToShadow(quill: Quill): void {
  const root = quill.root.getRootNode() as ShadowRoot & { getSelection?(): Selection | null };
  if (!(root instanceof ShadowRoot) || !root.getSelection) return;
  const { selection } = quill;
  selection.hasFocus = () => root.activeElement === quill.root;
  selection.getNativeRange = () => {
    const native = root.getSelection!();
    return native?.rangeCount ? selection.normalizeNative(native.getRangeAt(0)) : null;
  };
  selection.setNativeRange = (start, startOffset, end = start, endOffset = startOffset) => {
    if (start && end) root.getSelection!()?.setBaseAndExtent(start, startOffset!, end, endOffset!);
  };
}

const Inline = Quill.import('blots/inline') as typeof InlineBlot;

/** Somebody mentioned in a text. */
class QuillMention extends Inline {
  static override blotName = 'mention';
  static override tagName = 'SPAN';
  static override className = 'ql-mention';
  static override create(urn: string) {
    const element = super.create() as HTMLElement;
    element.dataset.entityUrn = urn;
    return element;
  }
  static override formats(element: HTMLElement) {
    return element.dataset.entityUrn;
  }
}
Quill.register(QuillMention);

/** Quill, as in the share box and in classic comments. */
export function QuillEditor({ label, placeholder, onText, onHandle, mention, onKeyDown }: EditorProps) {
  const at = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const quill = new Quill(at.current!, { placeholder, modules: { toolbar: false } });
    openToShadow(quill);
    const { root } = quill;
    root.setAttribute('data-test-ql-editor-contenteditable', 'true');
    root.setAttribute('role', 'textbox');
    root.setAttribute('aria-multiline', 'true');
    root.setAttribute('aria-label', label);
    const text = () => quill.getText().replace(/\n$/, '');
    if (mention) {
      quill.insertText(0, mention.name, 'mention', `urn:li:fsd_profile:${mention.number}`);
      quill.insertText(mention.name.length, ' ', 'mention', false);
    }
    keepModel(root, text);
    quill.on('text-change', () => onText(text()));
    root.addEventListener('keydown', (event) => onKeyDown?.(event));
    onHandle({ text, clear: () => quill.setText(''), set: (words) => quill.setText(words) });
    onText(text());
    quill.setSelection(quill.getLength());
    root.focus();
  }, []);
  return <div class="editor-content ql-container" ref={at} />;
}

const Mention = Node.create({
  name: 'mention',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({ label: {} }),
  renderHTML: ({ node }) => ['span', { 'data-type': 'mention' }, String(node.attrs.label)],
  renderText: ({ node }) => String(node.attrs.label),
});

/** TipTap, as in the comments of the newer pages. */
export function TiptapEditor({ label, placeholder, onText, onHandle, mention, onKeyDown }: EditorProps) {
  const at = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const editor = new Editor({
      element: at.current!,
      extensions: [StarterKit, Mention],
      editorProps: {
        attributes: { role: 'textbox', 'aria-label': label, 'aria-placeholder': placeholder, 'aria-multiline': 'true' },
        handleKeyDown(_, event) {
          onKeyDown?.(event);
          return event.defaultPrevented;
        },
      },
    });
    const text = () => editor.getText({ blockSeparator: '\n' });
    if (mention)
      editor.commands.setContent({
        type: 'doc',
        content: [
          {
            type: 'paragraph',
            content: [
              { type: 'mention', attrs: { label: mention.name } },
              { type: 'text', text: ' ' },
            ],
          },
        ],
      });
    keepModel(editor.view.dom, text);
    editor.on('update', () => onText(text()));
    onHandle({
      text,
      clear: () => editor.commands.clearContent(true),
      set: (words) => editor.commands.setContent(words),
    });
    onText(text());
    editor.commands.focus('end');
    return () => editor.destroy();
  }, []);
  return <div data-testid="ui-core-tiptap-text-editor-wrapper" ref={at} />;
}
