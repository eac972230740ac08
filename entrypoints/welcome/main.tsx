import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { OwnPage } from '../../components/ui/OwnPage.tsx';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import type { SiteId } from '../../utils/core/words.ts';
import { guarded } from '../../utils/errors/report.ts';
import { followWords } from '../../utils/i18n/follow.ts';
import { sendMessage } from '../../utils/messaging/messenger.ts';
import { sites } from '../../utils/sites/registry.ts';
import { chooseSettings, readSettings, watchSettings } from '../../utils/store/settings.ts';

const originsOf = (site: SiteId) => [...(sites.find(({ id }) => id === site)?.matches ?? [])];

async function readAccess() {
  const each = sites.map(
    async ({ id }) => [id, await browser.permissions.contains({ origins: originsOf(id) })] as const,
  );
  return Object.fromEntries(await Promise.all(each)) as Record<SiteId, boolean>;
}

const settings = signal(await readSettings());
const words = await followWords();
const access = signal(await readAccess());
watchSettings((changed) => {
  settings.value = changed;
});
browser.permissions.onAdded.addListener(async () => {
  access.value = await readAccess();
});

const read = (text: string) => sendMessage('readDraft', { text });

async function close() {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id === undefined) return;
  // With its last tab the window would go, and to some the browser with it.
  const beside = await browser.tabs.query({ currentWindow: true });
  if (beside.length === 1) await browser.tabs.create({});
  await browser.tabs.remove(tab.id);
}

function Main() {
  return (
    <OwnPage words={words.value}>
      <Welcome
        settings={settings.value}
        access={access.value}
        onChange={(changed) => {
          const seen = settings.value;
          settings.value = changed;
          void guarded('settings', () => chooseSettings(seen, changed));
        }}
        onGrant={(wanted) =>
          void guarded('access', () => browser.permissions.request({ origins: wanted.flatMap(originsOf) }))
        }
        onRead={read}
        onFinish={() => void guarded('close', close)}
      />
    </OwnPage>
  );
}

render(<Main />, document.getElementById('root')!);
