import type { ReflectionOfferProps } from '../../components/reflections/ReflectionOffer.tsx';
import type { ReflectionsProps } from '../../components/reflections/Reflections.tsx';
import type { ReflectedWeek, Reflection } from '../../utils/core/reflection.ts';
import { hostileNames } from './people-states.ts';

const undo = async () => {};

export const lastWeek: ReflectedWeek = {
  id: '2026-11-16',
  to: '2026-11-22',
  counts: { serve: 12, social: 8, sell: 2 },
};

/** What was said about a week in November, unless told otherwise. */
export const reflection = (more: Partial<Reflection> = {}): Reflection => ({
  id: '2026-11-09',
  to: '2026-11-15',
  at: Date.UTC(2026, 10, 16, 9),
  changedAt: Date.UTC(2026, 10, 16, 9),
  counts: { serve: 4, social: 11, sell: 1 },
  story: 'Mira found a room through somebody I knew, and wrote that she has a desk by the window.',
  plan: 'Ask Tom how the shop is going.',
  ...more,
});

export const offerProps: ReflectionOfferProps = { week: null, onKeep: async () => undo };

export const reflectionsProps: ReflectionsProps = {
  week: lastWeek,
  kept: [
    reflection(),
    reflection({ id: '2026-11-02', to: '2026-11-08', plan: '', story: 'A quiet week, and a good one.' }),
  ],
  more: false,
  onMore() {},
  onKeep: async () => undo,
  onDelete: async () => undo,
};

/** The looks back in each state, as a chapter of the journal. */
export const reflectionsStates: Record<string, Partial<ReflectionsProps>> = {
  'a week to look back at': {},
  'last week looked back at': { week: null, more: true },
  'the first look back': { kept: [] },
  'a week without a word': { week: { ...lastWeek, counts: { serve: 0, social: 0, sell: 0 } }, kept: [] },
  'hostile stories': {
    kept: hostileNames.map((story, at) =>
      reflection({ id: `2025-01-${10 + at}`, to: '2025-01-31', story, plan: story }),
    ),
  },
};
