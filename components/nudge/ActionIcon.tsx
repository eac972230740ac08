import type { Action } from '../../utils/core/nudge/nudge.ts';

/** One stroke drawing for each action, on a grid of 16. */
const drawings: Record<Action, string> = {
  answer: 'M13.5 3H2.5v7.5H5V13l3-2.5h5.5z',
  share: 'M8 9.5v-7M5 5l3-3 3 3M3 8.5v5h10v-5',
  introduce:
    'M5 6.2a1.9 1.9 0 1 0 0-.01M11 6.2a1.9 1.9 0 1 0 0-.01M1.8 13c0-2.4 1.3-3.6 3.2-3.6s2.3.8 3 2c.7-1.2 1.1-2 3-2s3.2 1.2 3.2 3.6',
  credit: 'M8 2l1.8 3.8 4.2.5-3.1 2.9.8 4.1L8 11.3l-3.7 2 .8-4.1L2 6.3l4.2-.5z',
  ask: 'M8 14.2a6.2 6.2 0 1 0 0-12.4 6.2 6.2 0 0 0 0 12.4M6.3 6.4a1.75 1.75 0 1 1 2.6 1.5c-.6.35-.9.7-.9 1.3M8 11.4v.05',
  listen:
    'M4.5 6.5a3.7 3.7 0 1 1 7.2 1.2c-.5 1.4-2 1.8-2.2 3.3-.2 1.6-1 2.5-2.2 2.5-1 0-1.7-.6-1.9-1.5M6.8 6.6a1.4 1.4 0 1 1 1.9 1.3',
  own: 'M10.8 2.6l2.6 2.6L6 12.6l-3.4.8.8-3.4z',
};

/** The picture of a prompt's action. */
export function ActionIcon({ action }: { action: Action }) {
  return (
    <svg class="action-icon" viewBox="0 0 16 16" aria-hidden="true">
      <path
        d={drawings[action]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.4"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
