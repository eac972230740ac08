import { render } from 'preact';
import { optionsFrom } from '../options.ts';
import { ChatTabs, ThreadPage } from './chat.tsx';
import { Over, PhotoViewer } from './dialogs.tsx';
import { modelOf } from './editor.tsx';
import { Feed, Home } from './feed.tsx';
import { say } from './labels.ts';
import { Post } from './post.tsx';
import { Profile } from './profile.tsx';
import { listen, route } from './routes.ts';
import { addStyles, look } from './styles.ts';
import { citizenAt, firstStories, groupStories, viewer } from './world.ts';

window.sandboxOptions = optionsFrom(new URL(location.href));
window.sandbox = { sent: [], model: modelOf };

function Bar() {
  return (
    <div role="banner" class={look('bar')}>
      <a href="/" role="link" aria-label={say('home')} class={look('mark')}>
        ⌂
      </a>
      <input type="search" aria-label={say('search')} placeholder={say('search')} class={look('find')} />
    </div>
  );
}

function Content() {
  const { pathname, hostname, searchParams } = route.value;
  const thread = /^(\/messages(?:\/e2ee)?)?\/t\/(\d+)/.exec(pathname);
  if (thread) return <ThreadPage id={thread[2]!} base={hostname.endsWith('messenger.com') ? '' : '/messages'} />;
  if (pathname.startsWith('/groups/'))
    return (
      <div role="main" class={look('profile')}>
        <h1 class={look('big')}>{say('group')}</h1>
        <Feed first={groupStories()} />
      </div>
    );
  const [first, part, id] = pathname.split('/').filter(Boolean);
  const citizen = citizenAt(first === 'profile.php' ? (searchParams.get('id') ?? '') : (first ?? ''));
  if (citizen && part === 'posts') {
    const story = firstStories().find((one) => one.id === id) ?? firstStories()[0]!;
    return (
      <div role="main" class={look('profile')}>
        <Post story={story} level="h2" />
      </div>
    );
  }
  if (citizen) return <Profile key={citizen.id} of={citizen} />;
  const picture =
    pathname.startsWith('/photo') &&
    (firstStories().find((one) => one.id === searchParams.get('fbid')) ?? firstStories()[0]!);
  return (
    <>
      <Home />
      {picture && <PhotoViewer story={picture} />}
    </>
  );
}

function App() {
  return (
    <>
      <Bar />
      <Content />
      <ChatTabs />
      <Over />
    </>
  );
}

/** What the site tells its own scripts about its user. */
function tellViewer(): void {
  const data = document.createElement('script');
  data.type = 'application/json';
  data.textContent = JSON.stringify({
    define: [['CurrentUserInitialData', [], { ACCOUNT_ID: viewer.number, USER_ID: viewer.number, NAME: viewer.name }]],
  });
  document.body.append(data);
}

addStyles();
tellViewer();
listen();
render(<App />, document.getElementById('root')!);
