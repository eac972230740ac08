import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
  mergeRegister,
} from 'lexical';
import { useEffect, useRef, useState } from 'preact/hooks';
import { citizens } from '../people.ts';
import { look } from './styles.ts';

/** What the rest of a form does with its editor. */
export interface Box {
  text(): string;
  fill(text: string): void;
  focus(): void;
}

const editors = new WeakMap<Element, LexicalEditor>();

/** What Lexical's own model holds for an editor of this page. */
export function modelOf(selector: string): string {
  const root = document.querySelector(selector);
  const editor = root && editors.get(root);
  return editor ? textOf(editor) : '';
}

function textOf(editor: LexicalEditor): string {
  return editor.getEditorState().read(() =>
    $getRoot()
      .getChildren()
      .map((child) => child.getTextContent())
      .join('\n'),
  );
}

function fill(editor: LexicalEditor, text: string): void {
  editor.update(
    () => {
      const paragraph = $createParagraphNode();
      if (text) paragraph.append($createTextNode(text));
      $getRoot().clear().append(paragraph);
      if (document.activeElement === editor.getRootElement()) paragraph.selectEnd();
    },
    { discrete: true },
  );
}

/** Lexical, as the site mounts it. With `onEnter` the Enter key sends; without it, it begins a new line. */
export function Editor(props: {
  label: string;
  hint: string;
  /** Longer words about the box, for those who hear the page. */
  description?: string;
  onReady(box: Box): void;
  onText(text: string): void;
  onEnter?(): void;
  onFocus?(): void;
}) {
  const root = useRef<HTMLDivElement>(null);
  const now = useRef(props);
  now.current = props;
  const [text, setText] = useState('');
  const [picks, setPicks] = useState(false);
  const pickNow = useRef<(() => boolean) | null>(null);

  useEffect(() => {
    const element = root.current!;
    const editor = createEditor({
      namespace: 'box',
      onError: (error) => {
        throw error;
      },
    });
    editor.setRootElement(element);
    editors.set(element, editor);
    pickNow.current = () => {
      const written = textOf(editor);
      if (!/@a$/.test(written)) return false;
      fill(editor, `${written.slice(0, -2)}${citizens[0]!.name} `);
      return true;
    };
    const stop = mergeRegister(
      registerRichText(editor),
      registerHistory(editor, createEmptyHistoryState(), 300),
      editor.registerUpdateListener(() => {
        const written = textOf(editor);
        setText(written);
        setPicks(/@a$/.test(written));
        now.current.onText(written);
      }),
      editor.registerCommand(
        KEY_ENTER_COMMAND,
        (event) => {
          if (!event || event.shiftKey || event.isComposing || !now.current.onEnter) return false;
          event.preventDefault();
          if (!pickNow.current!()) now.current.onEnter();
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
    );
    fill(editor, '');
    now.current.onReady({
      text: () => textOf(editor),
      fill: (words) => fill(editor, words),
      focus: () => editor.focus(),
    });
    return () => {
      stop();
      editor.setRootElement(null);
    };
  }, []);

  return (
    <div class={look('edit')}>
      <div
        ref={root}
        role="textbox"
        contenteditable
        data-lexical-editor="true"
        spellcheck
        tabIndex={0}
        aria-label={props.label}
        aria-placeholder={props.hint}
        aria-describedby={props.description && `d-${props.description.length}`}
        class={look('box')}
        onFocus={props.onFocus}
      />
      {!text && (
        <div aria-hidden="true" class={look('hint')}>
          {props.hint}
        </div>
      )}
      {props.description && (
        <span hidden id={`d-${props.description.length}`}>
          {props.description}
        </span>
      )}
      {picks && (
        <ul role="listbox" class={look('picks')}>
          <li
            role="option"
            aria-selected="true"
            onMouseDown={(event) => {
              event.preventDefault();
              pickNow.current!();
            }}
          >
            {citizens[0]!.name}
          </li>
        </ul>
      )}
    </div>
  );
}
