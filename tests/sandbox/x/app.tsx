/** @jsxImportSource react */
import { Avatar, Button, Link, Words } from './bits.tsx';
import { PostComposer } from './composer.tsx';
import { Layers } from './dialog.tsx';
import { Drawer } from './drawer.tsx';
import { Cell, Feed } from './feed.tsx';
import { say } from './labels.ts';
import { Chat, OldMessages } from './messages.tsx';
import { Article } from './post.tsx';
import { Shadow } from './shadow.tsx';
import { go, toggle, useStore, write } from './store.ts';
import { cx } from './styles.ts';
import { type Account, accountBy, accounts, conversationId, me, postAt, postBy, threadOf } from './world.ts';

export function App() {
  const { page } = useStore();
  const isConversation = /^\/(messages|i\/chat)(\/|$)/.test(page);
  return (
    <div className={cx('app')}>
      <Navigation />
      <main role="main" className={cx('main', isConversation && 'wider')}>
        <Page />
      </main>
      {!isConversation && <Drawer />}
      <Layers />
    </div>
  );
}

function Page() {
  const [, first, second, third] = useStore().page.split('/');
  if (first === 'messages') return <OldMessages id={second} />;
  if (first === 'i' && second === 'chat') {
    return (
      <Shadow testId="xchatEmbedRoute">
        <Chat id={third} />
      </Shadow>
    );
  }
  return (
    <>
      <div data-testid="primaryColumn" className={cx('column')}>
        {second === 'status' && third ? <Status key={third} id={third} /> : <Column name={first ?? 'home'} />}
      </div>
      <Sidebar />
    </>
  );
}

function Column({ name }: { name: string }) {
  const account = accountBy(name);
  if (account) return <Profile key={name} of={account} />;
  if (name === 'notifications') return <Notifications />;
  if (name === 'explore') return <h2 className={cx('title')}>{say('explore')}</h2>;
  return (
    <>
      <h2 className={cx('title')}>{say('home')}</h2>
      <div className={cx('cell')}>
        <PostComposer writing={{ kind: 'post' }} sendId="tweetButtonInline" placeholder={say('whatsNew')} />
      </div>
      <Feed />
    </>
  );
}

/** A post among those it answers and those that answer it, with the box right after it. */
function Status({ id }: { id: string }) {
  const { published } = useStore();
  const focal = published.find((post) => post.id === id) ?? postBy(id);
  const { parents, replies } = threadOf(focal);
  return (
    <>
      <h2 className={cx('title')}>{say('post')}</h2>
      <section role="region">
        {parents.map((post) => (
          <Cell key={post.id}>
            <Article post={post} />
          </Cell>
        ))}
        <Cell key={id}>
          <Article post={focal} as="focal" />
        </Cell>
        <Cell key="reply">
          <div data-testid="inline_reply_offscreen">
            <div className={cx('faint', 'replying')}>
              {say('replyingTo')}{' '}
              <Link to={`/${focal.author.handle}`}>
                <span>{`@${focal.author.handle}`}</span>
              </Link>
            </div>
            <PostComposer
              writing={{ kind: 'reply', to: focal }}
              sendId="tweetButtonInline"
              placeholder={say('yourReply')}
            />
          </div>
        </Cell>
        {replies.map((post) => (
          <Cell key={post.id}>
            <Article post={post} />
          </Cell>
        ))}
      </section>
    </>
  );
}

function Profile({ of }: { of: Account }) {
  return (
    <>
      <div className={cx('banner')} />
      <div className={cx('profile')}>
        <div className={cx('row', 'spread')}>
          <Avatar of={of} />
          {of.handle !== me.handle && (
            <div className={cx('row')}>
              <Button
                testId="sendDMFromProfile"
                label={say('message')}
                look="outlined"
                onPress={() => go(`/i/chat/${conversationId(of)}`)}
              >
                {say('message')}
              </Button>
              <div data-testid="placementTracking">
                <FollowButton of={of} />
              </div>
            </div>
          )}
        </div>
        <div data-testid="UserName">
          <div className={cx('bold', 'large')} dir="ltr">
            <span>
              <Words text={of.name} />
            </span>
          </div>
          <div className={cx('faint')} dir="ltr">
            <span>{`@${of.handle}`}</span>
          </div>
        </div>
        <div data-testid="UserDescription" dir="auto">
          <span>{of.headline}</span>
        </div>
      </div>
      {[0, 2, 5]
        .map((place) => ({ ...postAt(place), author: of }))
        .map((post) => (
          <Cell key={post.id}>
            <Article post={post} />
          </Cell>
        ))}
    </>
  );
}

function FollowButton({ of }: { of: Account }) {
  const { followed } = useStore();
  const follows = followed.has(of.handle);
  return (
    <Button
      testId={`${of.number}-${follows ? 'unfollow' : 'follow'}`}
      label={say(follows ? 'followingLabel' : 'followLabel', of.handle)}
      look={follows ? 'outlined' : 'primary'}
      onPress={() => toggle(followed, of.handle)}
    >
      {say(follows ? 'following' : 'follow')}
    </Button>
  );
}

/** Notifications are articles that nobody published. */
function Notifications() {
  return (
    <>
      <h2 className={cx('title')}>{say('notifications')}</h2>
      {accounts.map((account, at) => (
        <Cell key={account.handle}>
          <article role="article" data-testid="notification" className={cx('article')}>
            <Avatar of={account} />
            <div>
              <Link to={`/${account.handle}`}>
                <Words text={say('likedYours', account.name)} />
              </Link>
            </div>
            <div className={cx('faint')} lang={window.sandboxOptions.ui} dir="auto">
              {postAt(at * 8 + 4).text}
            </div>
          </article>
        </Cell>
      ))}
    </>
  );
}

const tabs = [
  ['home', '/home', 'AppTabBar_Home_Link'],
  ['explore', '/explore', 'AppTabBar_Explore_Link'],
  ['notifications', '/notifications', 'AppTabBar_Notifications_Link'],
  ['messages', '/messages', 'AppTabBar_DirectMessage_Link'],
  ['chat', '/i/chat', 'AppTabBar_Chat_Link'],
  ['profile', `/${me.handle}`, 'AppTabBar_Profile_Link'],
] as const;

function Navigation() {
  return (
    <header role="banner" className={cx('banner-column')}>
      <nav role="navigation" className={cx('tabs')}>
        {tabs.map(([label, to, testId]) => (
          <Link key={to} to={to} testId={testId} className={cx('tab')}>
            {say(label)}
          </Link>
        ))}
      </nav>
      <a
        href="/compose/post"
        role="link"
        data-testid="SideNav_NewTweet_Button"
        className={cx('button', 'primary')}
        onClick={(event) => {
          event.preventDefault();
          write({ kind: 'post' });
        }}
      >
        {say('post')}
      </a>
      <div className={cx('grow')} />
      <button
        type="button"
        data-testid="SideNav_AccountSwitcher_Button"
        aria-haspopup="menu"
        className={cx('row', 'button')}
      >
        <Avatar of={me} isLink={false} />
        <div className={cx('names')}>
          <div className={cx('bold')}>
            <span>{me.name}</span>
          </div>
          <div dir="ltr" className={cx('faint')}>
            <span>{`@${me.handle}`}</span>
          </div>
        </div>
      </button>
    </header>
  );
}

function Sidebar() {
  return (
    <div data-testid="sidebarColumn" className={cx('sidebar')}>
      <form role="search" onSubmit={(event) => event.preventDefault()}>
        <input
          type="text"
          role="combobox"
          aria-expanded={false}
          aria-label={say('search')}
          placeholder={say('search')}
          data-testid="SearchBox_Search_Input"
          className={cx('search')}
        />
      </form>
      <aside role="complementary" aria-label={say('whoToFollow')} className={cx('who')}>
        <h2>{say('whoToFollow')}</h2>
        {accounts.slice(2, 5).map((account) => (
          <div key={account.handle} data-testid="UserCell" className={cx('row', 'spread', 'item')}>
            <Avatar of={account} />
            <UserCellName of={account} />
            <FollowButton of={account} />
          </div>
        ))}
      </aside>
    </div>
  );
}

/** As in a post, without the test id. */
function UserCellName({ of }: { of: Account }) {
  return (
    <div className={cx('grow')}>
      <div>
        <Link to={`/${of.handle}`}>
          <div dir="ltr" className={cx('bold')}>
            <span>
              <Words text={of.name} />
            </span>
          </div>
        </Link>
      </div>
      <div>
        <Link to={`/${of.handle}`}>
          <div dir="ltr" className={cx('faint')}>
            <span>{`@${of.handle}`}</span>
          </div>
        </Link>
      </div>
    </div>
  );
}
