import { useRef, useState } from 'preact/hooks';
import { deliver } from '../options.ts';
import { type Citizen, citizens } from '../people.ts';
import { alertFailure, Button, Face } from './bits.tsx';
import { type Box, Editor } from './editor.tsx';
import { say } from './labels.ts';
import { chats, go } from './routes.ts';
import { look } from './styles.ts';

interface Line {
  text: string;
  mine: boolean;
}

/** What was said, and the bar to say more. The box is empty as soon as a message leaves it; what fails comes back. */
function Talk({ with: partner, place }: { with: Citizen; place: string }) {
  const box = useRef<Box | null>(null);
  const [text, setText] = useState('');
  const [lines, setLines] = useState<Line[]>([{ text: '…?', mine: false }]);
  const empty = !text.trim();

  const send = async () => {
    const words = box.current!.text();
    if (!words.trim()) return;
    const line = { text: words, mine: true };
    setLines((before) => [...before, line]);
    box.current!.fill('');
    try {
      await deliver({ kind: 'message', to: partner.name, text: words });
    } catch {
      setLines((before) => before.filter((one) => one !== line));
      box.current!.fill(words);
      alertFailure();
    }
  };
  const thumb = () => setLines((before) => [...before, { text: '👍', mine: true }]);

  return (
    <>
      <div role="grid" aria-label={say('messagesWith', { name: partner.name })} class={look('log')}>
        {lines.map((line, at) => (
          <div role="row" key={at} class={look(line.mine ? 'bubble mine' : 'bubble')}>
            <div role="gridcell">
              <div dir="auto">{line.text}</div>
            </div>
          </div>
        ))}
      </div>
      <div>
        <div class={look('keys')} data-where={place}>
          <Button label={say('photo')}>▣</Button>
          <div class={look('field')}>
            <Editor
              label={say('message')}
              hint="Aa"
              description={say('sentBy', { name: partner.name })}
              onReady={(ready) => {
                box.current = ready;
              }}
              onText={setText}
              onEnter={() => void send()}
            />
            <Button label={say('emoji')}>☺</Button>
          </div>
          <span>
            <Button
              label={empty ? say('sendLike') : say('sendMessage')}
              look="send"
              onPress={() => (empty ? thumb() : void send())}
            >
              {empty ? '👍' : '➤'}
            </Button>
          </span>
        </div>
      </div>
    </>
  );
}

function Partner({ of, level: Level }: { of: Citizen; level: 'h2' | 'h3' }) {
  return (
    <a role="link" tabIndex={0} aria-label={of.name} href={`/${of.number}/`} class={look('entry')}>
      <Face of={of} size={32} />
      <div>
        <Level class={look('name')}>
          <span>{of.name}</span>
        </Level>
        <div class={look('quiet')}>{say('active')}</div>
      </div>
    </a>
  );
}

/** The chats at the foot of the page. */
export function ChatTabs() {
  return (
    <div class={look('tabs')}>
      {chats.value.map((partner) => (
        <div key={partner.id} class={look('chat')} data-chat={partner.id}>
          <div class={look('chat-head')}>
            <Partner of={partner} level="h3" />
            <Button
              label={say('close')}
              onPress={() => {
                chats.value = chats.value.filter((open) => open !== partner);
              }}
            >
              ✕
            </Button>
          </div>
          <Talk with={partner} place={`chat-${partner.id}`} />
        </div>
      ))}
    </div>
  );
}

/** A conversation as a page of its own, beside the list of all. */
export function ThreadPage({ id, base }: { id: string; base: string }) {
  const partner = citizens.find(({ number }) => number === id) ?? citizens[0]!;
  return (
    <div class={look('page')}>
      <div role="navigation" aria-label={say('chats')} class={look('list')}>
        <h1 class={look('big')}>{say('chats')}</h1>
        {citizens.map((citizen) => (
          <a
            key={citizen.id}
            role="link"
            href={`${base}/t/${citizen.number}/`}
            class={look('entry')}
            onClick={(event) => {
              event.preventDefault();
              event.stopPropagation();
              go(`${base}/t/${citizen.number}/`);
            }}
          >
            <Face of={citizen} />
            <div>
              <span dir="auto" class={look('name')}>
                {citizen.name}
              </span>
              <div class={look('quiet')}>…?</div>
            </div>
          </a>
        ))}
      </div>
      <div role="main" class={look('talk')}>
        <div class={look('chat-head')}>
          <Partner of={partner} level="h2" />
        </div>
        <Talk key={partner.id} with={partner} place="thread" />
      </div>
    </div>
  );
}
