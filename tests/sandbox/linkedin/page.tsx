import { render } from 'preact';
import { Face, h } from './bits.tsx';
import { Dialogs } from './dialogs.tsx';
import { modelAt } from './editors.tsx';
import { type Label, say } from './labels.ts';
import { Bubbles } from './messages.tsx';
import css from './page.css?inline';
import { PageAt } from './pages.tsx';
import { arrive, go, isClassic, page } from './state.ts';
import { viewer } from './world.ts';

const ways: [href: string, label: Label][] = [
  ['/feed/', 'home'],
  ['/mynetwork/grow/', 'network'],
  ['/mynetwork/catch-up/all/', 'birthday'],
  ['/messaging/', 'messaging'],
];

function Navigation() {
  return (
    <header class={isClassic ? 'global-nav' : h('top')}>
      <nav class={isClassic ? 'global-nav__nav' : h('nav')} data-testid={isClassic ? undefined : 'primary-nav'}>
        <b class="mark">◍</b>
        <input type="search" aria-label={say('search')} placeholder={say('search')} class="search" />
        {ways.map(([href, label]) => (
          <a key={href} href={href} class={page.value.pathname.startsWith(href) ? 'here' : ''}>
            {label === 'birthday' ? '🎂' : say(label)}
          </a>
        ))}
        <button type="button" class="me">
          <img
            class={isClassic ? 'global-nav__me-photo' : h('face')}
            alt={viewer.name}
            src="data:image/gif;base64,R0lGODlhAQABAAAAACw="
            hidden
          />
          <Face who={viewer} size={24} /> {say('me')}
        </button>
      </nav>
    </header>
  );
}

function Site() {
  const inside = <PageAt url={page.value} />;
  if (isClassic || page.value.pathname.startsWith('/messaging'))
    return (
      <div class="application-outlet">
        <Navigation />
        <main class="scaffold-layout__main">{inside}</main>
      </div>
    );
  return (
    <div class={h('app')}>
      <Navigation />
      <main id="workspace" class={h('workspace')}>
        <div class={h('column')}>{inside}</div>
      </main>
    </div>
  );
}

function Overlay() {
  return (
    <>
      <Dialogs />
      {!page.value.pathname.startsWith('/messaging') && <Bubbles />}
    </>
  );
}

/** Names of the newer pages' classes become the meaningless ones they are served under. */
const style = css.replace(/\.n-([a-z-]+)/g, (_, name: string) => `.${h(name)}`);

function styled(root: ParentNode): void {
  const element = document.createElement('style');
  element.textContent = style;
  root.prepend(element);
}

function followLinks(event: Event): void {
  const link = event.composedPath().find((node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement);
  const href = link?.getAttribute('href');
  if (event.defaultPrevented || !href?.startsWith('/')) return;
  event.preventDefault();
  go(href);
}

window.sandbox = { sent: [], model: modelAt };
const root = document.querySelector<HTMLElement>('#root')!;
styled(document.head);
document.addEventListener('click', followLinks);
addEventListener('popstate', arrive);

const app = document.createElement('div');
root.append(app);
render(<Site />, app);

if (isClassic) {
  const overlay = document.createElement('div');
  overlay.className = 'classic-overlay';
  root.append(overlay);
  render(<Overlay />, overlay);
} else {
  // Dialogs and conversations of the newer pages are the classic ones, in an open shadow root of no height.
  const host = document.createElement('div');
  host.id = 'interop-outlet';
  host.dataset.testid = 'interop-shadowdom';
  const shadow = host.attachShadow({ mode: 'open', serializable: true });
  styled(shadow);
  const main = document.createElement('div');
  main.id = 'interop-outlet-main';
  shadow.append(main);
  root.append(host);
  render(<Overlay />, main);
  // The frame with a second copy of everything, which nobody sees.
  const decoy = document.createElement('iframe');
  decoy.dataset.testid = 'interop-iframe';
  decoy.hidden = true;
  decoy.srcdoc =
    '<div class="ql-editor" contenteditable="true" role="textbox" data-test-ql-editor-contenteditable="true"></div>';
  root.append(decoy);
}
arrive();
