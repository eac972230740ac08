import type { Reading } from '../../utils/core/words.ts';
import { Nudge } from '../nudge/Nudge.tsx';
import { useWords } from '../ui/words.tsx';

const nothing = () => {};

/** The nudge as it looks beside a message: the real one, as a picture. */
export function Example() {
  const t = useWords();
  const draft = t('welcome_example_draft');
  const reading: Reading = { stance: 'serve', confidence: 1, reasons: [], ask: 'none', promises: [] };
  return (
    <figure class="example">
      <figcaption class="unseen">{t('welcome_example')}</figcaption>
      <div class="example-scene" aria-hidden="true" inert>
        <p class="example-draft">{draft}</p>
        <Nudge
          site="linkedin"
          counterpart={{ name: t('welcome_example_name'), handle: 'example' }}
          inReplyTo={{ text: t('welcome_example_post') }}
          nudge={{
            line: 'need',
            prompts: [
              { id: 'example-1', action: 'introduce', text: t('welcome_example_introduce') },
              { id: 'example-2', action: 'answer', text: t('welcome_example_answer') },
            ],
          }}
          chosen={null}
          draft={draft}
          reading={reading}
          sent={null}
          open
          focus={false}
          onOpen={nothing}
          onClose={nothing}
          onAct={nothing}
          onSnooze={nothing}
          onCorrect={nothing}
          onDismiss={nothing}
        />
      </div>
    </figure>
  );
}
