import { useEffect, useRef, useState } from 'preact/hooks';
import { Button, Face, Icon } from './bits.tsx';
import { keepModel } from './editors.tsx';
import { say } from './labels.ts';
import { bubbles, go, send, sentTo } from './state.ts';
import { type Account, addressOf, ana, ben, chiyo, said, urnOf, viewer, withId } from './world.ts';

/** Where one writes a message: a plain editable box of the site's own. Both layouts have the same one. */
function MessageForm({ to, prefilled = '', byEnter = false }: { to: Account; prefilled?: string; byEnter?: boolean }) {
  const box = useRef<HTMLDivElement>(null);
  const [text, setText] = useState(prefilled);
  const [isBusy, setBusy] = useState(false);
  const put = (words: string) => {
    box.current!.replaceChildren(
      ...(words || '\n')
        .split('\n')
        .slice(0, words ? undefined : 1)
        .map((line) => {
          const p = document.createElement('p');
          p.append(line || document.createElement('br'));
          return p;
        }),
    );
    setText(words);
  };
  const read = () => box.current!.innerText.replace(/\n\n/g, '\n').replace(/\n$/, '');
  useEffect(() => {
    put(prefilled);
    keepModel(box.current!, read);
    box.current!.focus();
  }, []);
  const submit = async () => {
    const words = read().trim();
    if (!words || isBusy) return;
    setBusy(true);
    // The box is emptied before the server has answered; a refused message comes back into it.
    put('');
    const isSent = await send('message', to, words);
    setBusy(false);
    if (isSent) sentTo.value = { ...sentTo.value, [to.id]: [...(sentTo.value[to.id] ?? []), words] };
    else put(words);
  };
  const onSubmit = (event: Event) => {
    event.preventDefault();
    void submit();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    if (!byEnter && !event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    void submit();
  };
  return (
    <form class="msg-form" id={`msg-form-${to.id}`} onSubmit={onSubmit}>
      <div class="msg-form__msg-content-container">
        <div
          ref={box}
          class="msg-form__contenteditable"
          contentEditable
          role="textbox"
          aria-multiline="true"
          aria-label={say('writeMessage')}
          data-placeholder={say('writeMessage')}
          onInput={() => setText(read())}
          onKeyDown={onKeyDown}
        />
      </div>
      <footer class="msg-form__footer">
        <Button class="msg-form__footer-action" label="Image">
          <Icon name="image-small" />
        </Button>
        <Button class="msg-form__footer-action" label="Emoji">
          <Icon name="emoji-small" />
        </Button>
        {!byEnter && (
          <Button type="submit" look="primary" class="msg-form__send-button" disabled={!text.trim() || isBusy}>
            {say('send')}
          </Button>
        )}
      </footer>
    </form>
  );
}

function Conversation({ who }: { who: Account }) {
  const events = [...said(who), ...(sentTo.value[who.id] ?? []).map((text) => ({ from: viewer as Account, text }))];
  return (
    <div class="msg-s-message-list-container">
      <ul class="msg-s-message-list-content">
        {events.map(({ from, text }, n) => (
          <li key={n} class="msg-s-message-list__event">
            <div
              class={`msg-s-event-listitem ${from === viewer ? '' : 'msg-s-event-listitem--other'}`}
              data-event-urn={`urn:li:msg_message:${n}`}
            >
              <a href={`${addressOf(from)}/`} class="msg-s-event-listitem__link">
                <Face who={from} size={32} />
              </a>
              <div>
                <a href={`${addressOf(from)}/`} class="msg-s-message-group__meta">
                  <span class="msg-s-message-group__name">{from.name}</span>
                </a>
                <p class="msg-s-event-listitem__body">{text}</p>
              </div>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The conversations that lie over the page, each in its own bubble. */
export function Bubbles() {
  const close = (who: Account) => {
    bubbles.value = bubbles.value.filter((one) => one !== who);
  };
  return (
    <aside id="msg-overlay" class="msg-overlay-container">
      {bubbles.value.map((who) => (
        <div key={who.id} class="msg-overlay-conversation-bubble msg-convo-wrapper" role="dialog" data-bubble={who.id}>
          <header class="msg-overlay-bubble-header">
            <Face who={who} size={32} />
            <h2 class="msg-overlay-bubble-header__title">
              <a href={`${addressOf(who)}/`} class="app-aware-link">
                <span>{who.name}</span>
              </a>
            </h2>
            <Button class="msg-overlay-bubble-header__control" label={say('close')} onClick={() => close(who)}>
              <Icon name="close-small" />
            </Button>
          </header>
          <div class="msg-overlay-conversation-bubble__content-wrapper">
            <Conversation who={who} />
            <MessageForm to={who} />
          </div>
        </div>
      ))}
    </aside>
  );
}

function ConversationList({ current }: { current?: Account }) {
  return (
    <div class="msg-conversations-container">
      <ul class="msg-conversations-container__conversations-list">
        {[chiyo, ana, ben].map((who) => (
          <li key={who.id} class={`msg-conversation-listitem ${who === current ? 'active' : ''}`}>
            <a href={`/messaging/thread/2-${who.id}/`} class="msg-conversation-listitem__link">
              <Face who={who} size={40} />
              <h3 class="msg-conversation-listitem__participant-names">{who.name}</h3>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** `/messaging/thread/…`, where the member chose to send by Enter: there is no button. */
export function ThreadPage({ url }: { url: URL }) {
  const who = withId(/thread\/2-([^/]+)/.exec(url.pathname)?.[1]) ?? ana;
  return (
    <div class="scaffold-layout__list-detail">
      <ConversationList current={who} />
      <div class="scaffold-layout__detail msg-thread msg-convo-wrapper" key={who.id}>
        <div class="msg-title-bar">
          <a class="msg-thread__link-to-profile" href={`${addressOf(who)}/`}>
            <h2 class="msg-entity-lockup__entity-title">{who.name}</h2>
          </a>
        </div>
        <Conversation who={who} />
        <MessageForm to={who} byEnter />
      </div>
    </div>
  );
}

/** `/messaging/compose/`: a new message to the one in the address, sometimes with words in it already. */
export function ComposePage({ url }: { url: URL }) {
  const who =
    withId(url.searchParams.get('profileUrn') ?? `urn:li:fsd_profile:${url.searchParams.get('recipient')}`) ?? ana;
  const [isGone, setGone] = useState(false);
  return (
    <div class="scaffold-layout__list-detail">
      <ConversationList />
      <div class="scaffold-layout__detail msg-compose-container msg-thread" key={urnOf(who)}>
        <div class="msg-title-bar">
          <h2>{say('newMessage')}</h2>
        </div>
        <div class="msg-connections-typeahead">
          <div class="msg-connections-typeahead__added-recipients">
            {!isGone && (
              <Button class="artdeco-pill" label={say('remove', who.name)} onClick={() => setGone(true)}>
                <span class="artdeco-pill__text">{who.name}</span> <Icon name="close-small" />
              </Button>
            )}
          </div>
          <input
            type="text"
            class="msg-connections-typeahead__search-field"
            aria-label={say('search')}
            role="combobox"
            aria-expanded="false"
          />
        </div>
        <div class="msg-s-message-list-container">
          <ul class="msg-s-message-list-content">
            <li class="msg-s-profile-card">
              <Face who={who} size={72} />
              <a class="profile-card-one-to-one__profile-link" href={`${addressOf(who)}/`}>
                {who.name}
              </a>
              <p>{who.headline}</p>
            </li>
          </ul>
        </div>
        <MessageForm to={who} prefilled={url.searchParams.get('body') ?? ''} />
        <Button class="msg-compose__leave" onClick={() => go('/feed/')}>
          {say('cancel')}
        </Button>
      </div>
    </div>
  );
}
