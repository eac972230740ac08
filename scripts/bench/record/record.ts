import type { Figure } from '../figure.ts';
import { type Device, deviceWith } from './device.ts';
import { files } from './export.ts';
import { importing } from './import.ts';
import { screens } from './screens.ts';
import { upkeep } from './upkeep.ts';
import { adding, views } from './views.ts';

const every = [10_000, 100_000, 1_000_000];

/**
 * What the record costs, small and large.
 * @param folder of the built extension
 * @param say told what goes on
 */
export async function* record(folder: string, say: (what: string) => void, sizes = every): AsyncGenerator<Figure> {
  const devices: Device[] = [];
  try {
    for (const size of sizes) {
      say(`record, ${size} interactions …`);
      devices.push(await deviceWith(size, folder));
    }
    for (const figures of [views, screens, adding]) {
      say(`record, ${figures.name} …`);
      yield* figures(devices, folder);
    }
    for (const small of devices.splice(0, devices.length - 1)) await small.close();
    say('record, files …');
    yield* files(devices[0]!);
    say('record, upkeep …');
    yield* upkeep(devices[0]!);
    say('record, import …');
    yield* importing(devices[0]!);
  } finally {
    for (const device of devices) await device.close();
  }
}
