import { browser } from 'wxt/browser';

/** Firefox's own: its sidebar. */
interface WithSidebar {
  sidebarAction: { open(): Promise<void> };
}

/** Opens the panel beside the pages of a window, which each browser calls its own way; within a press, as they demand. */
export const openPanelIn = (windowId: number): Promise<void> =>
  import.meta.env.FIREFOX
    ? (browser as unknown as WithSidebar).sidebarAction.open()
    : browser.sidePanel.open({ windowId });
