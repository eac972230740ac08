import { Connect, Follow, MessageLink } from './actions.tsx';
import { Face, FaceLink, h } from './bits.tsx';
import { Card } from './card.tsx';
import { FeedPage } from './feed.tsx';
import { around, say } from './labels.ts';
import { ComposePage, ThreadPage } from './messages.tsx';
import { isClassic } from './state.ts';
import {
  type Account,
  addressOf,
  ana,
  ben,
  chiyo,
  dalia,
  ewan,
  fina,
  postNumber,
  urnOf,
  viewer,
  withId,
} from './world.ts';

/** Someone in a list of people: on the network page a press asks them at once. */
function PersonRow({ who, atOnce }: { who: Account; atOnce?: boolean }) {
  return (
    <li class={isClassic ? 'discover-person-card' : h('person')} role={isClassic ? undefined : 'listitem'}>
      <FaceLink who={who} size={64} />
      <a href={`${addressOf(who)}/`} class={isClassic ? 'app-aware-link' : h('actor')}>
        <p>{who.name}</p>
        <p>{who.headline}</p>
      </a>
      <Connect who={who} atOnce={atOnce} />
    </li>
  );
}

function People({ of, atOnce }: { of: Account[]; atOnce?: boolean }) {
  return (
    <section class={isClassic ? 'feed-card' : h('plain-card')}>
      <h2>{say('mayKnow')}</h2>
      <ul class="people">
        {of.map((who) => (
          <PersonRow key={who.id} who={who} atOnce={atOnce} />
        ))}
      </ul>
    </section>
  );
}

const messageHref = (who: Account, more = '') =>
  `/messaging/compose/?profileUrn=${encodeURIComponent(urnOf(who))}&recipient=ACoAA${who.number}${more}`;

/** A profile: the newer pages have no `h1`, the name is the first `h2`. */
function ProfilePage({ who }: { who: Account }) {
  const Heading = isClassic ? 'h1' : 'h2';
  return (
    <>
      <section class={isClassic ? 'feed-card top-card' : `${h('plain-card')} top-card`}>
        <div class="cover" />
        <Face who={who} size={120} />
        <Heading>{who.name}</Heading>
        <p>{who.headline}</p>
        <a href={`${addressOf(who)}/overlay/contact-info/`}>{say('contactInfo')}</a>
        <div class="buttons">
          <Connect who={who} />
          <MessageLink href={messageHref(who, '&interop=msgOverlay')} />
          <Follow who={who} />
        </div>
      </section>
      <section>
        <h2 class="heading">{say('activity')}</h2>
        {[0, 1, 3, 9, 2, 6]
          .map(postNumber)
          .filter((post) => post.author === who)
          .map((post) => (
            <Card key={post.id} post={post} />
          ))}
      </section>
      <People of={[ewan, fina].filter((one) => one !== who)} />
    </>
  );
}

/** Whose birthday it is: the button is a link to a message with words in it already. */
function CatchUpPage() {
  return (
    <section class={isClassic ? 'feed-card' : h('plain-card')}>
      {[dalia, chiyo].map((who) => {
        const [before, after] = around('birthday');
        return (
          <div
            key={who.id}
            class={isClassic ? 'birthday' : `${h('birthday')} birthday`}
            role="listitem"
            data-view-name="nurture-card"
          >
            <FaceLink who={who} />
            <p>
              {before}
              <a href={`${addressOf(who)}/`}>{who.name}</a>
              {after}
            </p>
            <MessageLink
              href={messageHref(who, `&body=${encodeURIComponent(say('happyBirthday'))}`)}
              label={`${say('messageTo', who.name)}: ${say('happyBirthday')}`}
            />
          </div>
        );
      })}
    </section>
  );
}

/** The page that an address leads to. */
export function PageAt({ url }: { url: URL }) {
  const { pathname } = url;
  const who = withId(/^\/in\/([^/]+)/.exec(pathname)?.[1]);
  if (who && who !== viewer) return <ProfilePage who={who} />;
  if (pathname.startsWith('/messaging/compose')) return <ComposePage url={url} />;
  if (pathname.startsWith('/messaging')) return <ThreadPage url={url} />;
  if (pathname.startsWith('/mynetwork/catch-up')) return <CatchUpPage />;
  if (pathname.startsWith('/mynetwork')) return <People of={[ana, ben, chiyo, ewan]} atOnce />;
  return <FeedPage />;
}
