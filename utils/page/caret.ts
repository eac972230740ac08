/**
 * Remembers where the caret stands in an editor that is about to lose the focus: some editors take the selection away
 * with it (Draft.js, 2026-11), and a focus alone would begin again at their first letter.
 * @returns how to put the focus and the caret back
 */
export function markCaret(editor: HTMLElement): () => void {
  const selection = selectionAround(editor);
  const { anchorNode, anchorOffset = 0, focusNode, focusOffset = 0 } = selection ?? {};
  return () => {
    editor.focus({ preventScroll: true });
    // The caret of a text field is its own and stays.
    if (!anchorNode || !focusNode || !editor.contains(anchorNode) || !editor.contains(focusNode)) return;
    selection?.setBaseAndExtent(
      anchorNode,
      Math.min(anchorOffset, lengthOf(anchorNode)),
      focusNode,
      Math.min(focusOffset, lengthOf(focusNode)),
    );
  };
}

/** Chromium keeps the selection inside a shadow root apart. */
function selectionAround(editor: HTMLElement): Selection | null {
  const root = editor.getRootNode() as Node & { getSelection?(): Selection | null };
  return root.getSelection?.() ?? getSelection();
}

const lengthOf = (node: Node) => (node instanceof CharacterData ? node.length : node.childNodes.length);
