/** @jsxImportSource react */
import { Avatar, Button, Words } from './bits.tsx';
import { say } from './labels.ts';
import { ChatThread, OldThread } from './messages.tsx';
import { set, useStore } from './store.ts';
import { cx } from './styles.ts';
import { type Account, accounts } from './world.ts';

/** `?drawer=old` gives the drawer of the older messages, for as long as the page lives. */
const isOld = new URLSearchParams(location.search).get('drawer') === 'old';

const open = (partner: Account | null) => set({ drawer: { isOpen: true, partner } });
const shut = () => set({ drawer: { isOpen: false, partner: null } });

/** The conversations that float over every page. */
export function Drawer() {
  const { isOpen, partner } = useStore().drawer;
  const thread =
    partner &&
    (isOld ? (
      <OldThread with={partner} headId="DMDrawerHeader" onClose={shut} />
    ) : (
      <ChatThread with={partner} onClose={shut} />
    ));
  return (
    <div data-testid={isOld ? 'DMDrawer' : 'chat-drawer-root'} className={cx('drawer', isOpen && 'open')}>
      {thread ? (
        <div data-testid={isOld ? undefined : 'chat-drawer-main'} className={cx('drawer-body')}>
          {thread}
        </div>
      ) : (
        <>
          <Button
            testId={isOld ? 'DMDrawerExpand' : 'chat-drawer-open'}
            look="wide-button"
            onPress={() => (isOpen ? shut() : open(null))}
          >
            {say(isOld ? 'messages' : 'chat')}
          </Button>
          {isOpen &&
            accounts.map((account) => (
              <div
                key={account.handle}
                role="button"
                tabIndex={0}
                data-testid={isOld ? 'conversation' : `dm-conversation-item-${account.number}`}
                className={cx('row', 'item')}
                onClick={() => open(account)}
              >
                <Avatar of={account} isLink={false} />
                <span>
                  <Words text={account.name} />
                </span>
              </div>
            ))}
        </>
      )}
    </div>
  );
}
