import { signal } from '@preact/signals';
import { addressOf, type Spot, spotAt } from '../../components/journal/spots.ts';

/** What is shown: what the address says, as soon as it was read. */
export const spot = signal<Spot>(spotAt(location.hash));

/** Goes wherever the address leads from now on. @param read gets ready what a spot shows; it never rejects */
export function followAddress(read: (spot: Spot) => Promise<void>): void {
  addEventListener('hashchange', async () => {
    const wanted = spotAt(location.hash);
    await read(wanted);
    // Somebody who went on meanwhile is not brought back.
    if (addressOf(wanted) === addressOf(spotAt(location.hash))) spot.value = wanted;
  });
}

/** Another spot is what is shown now. The way back does not lead to the one before: there is nothing any more. */
export function moveTo(next: Spot): void {
  if (addressOf(next) === addressOf(spot.value)) return;
  history.replaceState(null, '', addressOf(next));
  spot.value = next;
}
