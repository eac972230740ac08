import type { Page } from 'puppeteer-core';
import { sum } from './figure.ts';

/** The parts of Chromium's trace events that are read here. Times are in µs. */
interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** Time of the thread's own, without what the machine did meanwhile. */
  tdur?: number;
  args: {
    name?: string;
    data?: {
      url?: string;
      type?: string;
      startTime?: number;
      timeDeltas?: number[];
      cpuProfile?: { nodes?: ProfileNode[]; samples?: number[] };
    };
  };
}

interface ProfileNode {
  id: number;
  parent?: number;
  callFrame: { url?: string };
}

/** A stretch of time that extension scripts took on the page's main thread. */
export interface Slice {
  /** Start, in ms of the trace's clock. */
  at: number;
  /** In ms of the thread's own time. */
  took: number;
}

/** What a run took of the page's main thread. */
export interface Taken {
  slices: Slice[];
  /** What all microtasks took, the page's own included, in ms of the thread's own time. */
  allMicrotasks: number;
  /** When the page heard each key go down, in ms of the trace's clock. */
  keydowns: number[];
}

const extension = 'chrome-extension://';
const scriptEvents = new Set(['EvaluateScript', 'FunctionCall']);

/** What a recording counts: scripts that the browser calls, or what runs between them as continuations of promises. */
export type Counted = 'calls' | 'microtasks';

/**
 * Records what extension scripts take of the page's main thread while `run` goes on. There is only one extension in
 * the browser, so every script whose address is an extension's is its.
 *
 * Method: Chromium's trace. For `calls`, `EvaluateScript` (compiling included) and `FunctionCall` say exactly, to 1 µs,
 * when the browser enters and leaves a script at an address: every listener, timer, observer and message. What a call
 * sets off inside itself (layout, clones, events) counts too; page scripts that it calls do not. The continuations of
 * promises have no event of their own: for `microtasks`, each `RunMicrotasks` is divided by the samples of the CPU
 * profile (about every 0.2 ms) that have an extension script on their stack. The profiler makes each call several times
 * slower than it is, so the two are never counted in the same recording; `undistorted` puts them together.
 *
 * All times are the thread's own (`tdur`), so that other work on the machine does not count. What the browser does
 * later for the nudge's elements (style, layout, paint) belongs to no script and is not in it.
 */
export async function taken(page: Page, counted: Counted, run: () => Promise<void>): Promise<Taken> {
  const categories = ['-*', 'devtools.timeline', 'v8.execute', '__metadata'];
  if (counted === 'microtasks') categories.push('disabled-by-default-v8.cpu_profiler');
  await page.tracing.start({ categories });
  let trace: Uint8Array | undefined;
  try {
    await run();
  } finally {
    trace = await page.tracing.stop();
  }
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  return read(traceEvents, counted);
}

/** By how much to multiply what was counted under the profiler, seen by what all microtasks took with and without it. */
export const undistorted = (profiled: Taken, plain: Taken): number =>
  profiled.allMicrotasks > 0 ? Math.min(1, plain.allMicrotasks / profiled.allMicrotasks) : 1;

function read(events: TraceEvent[], counted: Counted): Taken {
  const thread = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const main = new Set(
    events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(thread),
  );
  const threads = Map.groupBy(
    events.filter((event) => main.has(thread(event))),
    thread,
  );
  const all = [...threads.values()].map((own) => {
    const profile = new Samples(events.filter(({ name, pid }) => pid === own[0]!.pid && name.startsWith('Profile')));
    return walk(own, profile, counted);
  });
  const keydowns = events
    .filter((event) => event.name === 'EventDispatch' && event.args.data?.type === 'keydown' && main.has(thread(event)))
    .map(({ ts }) => ts / 1000);
  return {
    slices: all.flatMap(({ slices }) => slices).sort((a, b) => a.at - b.at),
    allMicrotasks: sum(all.map(({ allMicrotasks }) => allMicrotasks)),
    keydowns: keydowns.sort((a, b) => a - b),
  };
}

interface Open {
  end: number;
  kind: Counted | 'theirs';
  /** What is left after what was entered inside it and is not its own, in µs. */
  own: number;
  event: TraceEvent;
}

/** Walks through the nested events of one thread. */
function walk(events: TraceEvent[], samples: Samples, counted: Counted): Omit<Taken, 'keydowns'> {
  const slices: Slice[] = [];
  let allMicrotasks = 0;
  const stack: Open[] = [];
  const close = ({ kind, own, event }: Open) => {
    if (kind === 'microtasks') allMicrotasks += own / 1000;
    if (kind !== counted) return;
    const took = kind === 'calls' ? own : own * samples.shareOf(event);
    if (took > 0) slices.push({ at: event.ts / 1000, took: took / 1000 });
  };
  const calls = events
    .filter(({ name, ph }) => ph === 'X' && (scriptEvents.has(name) || name === 'RunMicrotasks'))
    .sort((a, b) => a.ts - b.ts || b.dur! - a.dur!);
  for (const event of calls) {
    while (stack.length > 0 && stack.at(-1)!.end <= event.ts) close(stack.pop()!);
    const inside = stack.at(-1);
    const kind = kindOf(event, inside?.kind);
    const time = event.tdur ?? event.dur!;
    // Each moment belongs to the innermost event that says whose it is.
    if (inside) inside.own -= time;
    stack.push({ end: event.ts + event.dur!, kind, own: time, event });
  }
  while (stack.length > 0) close(stack.pop()!);
  return { slices, allMicrotasks };
}

function kindOf({ name, args }: TraceEvent, around: Open['kind'] | undefined): Open['kind'] {
  if (name === 'RunMicrotasks') return 'microtasks';
  const url = args.data?.url;
  if (url?.startsWith(extension)) return 'calls';
  // The browser's own glue has no address and works for whoever called it.
  return url || around !== 'calls' ? 'theirs' : 'calls';
}

/** The CPU profile of one process. */
class Samples {
  readonly #at: { ts: number; ours: boolean }[] = [];

  constructor(events: TraceEvent[]) {
    const nodes = new Map<number, ProfileNode>();
    let ts = events.find(({ name }) => name === 'Profile')?.args.data?.startTime ?? 0;
    for (const { args } of events.filter(({ name }) => name === 'ProfileChunk').sort((a, b) => a.ts - b.ts)) {
      const { cpuProfile, timeDeltas = [] } = args.data ?? {};
      for (const node of cpuProfile?.nodes ?? []) nodes.set(node.id, node);
      for (const [place, id] of (cpuProfile?.samples ?? []).entries()) {
        ts += timeDeltas[place] ?? 0;
        this.#at.push({ ts, ours: isOurs(nodes, id) });
      }
    }
    this.#at.sort((a, b) => a.ts - b.ts);
  }

  /** Which share of an event's time had an extension script on the stack, from 0 to 1. */
  shareOf({ ts, dur = 0 }: TraceEvent): number {
    const within = this.#at.filter((sample) => sample.ts >= ts && sample.ts < ts + dur);
    return within.length === 0 ? 0 : within.filter(({ ours }) => ours).length / within.length;
  }
}

function isOurs(nodes: ReadonlyMap<number, ProfileNode>, id: number): boolean {
  for (let node = nodes.get(id); node; node = node.parent === undefined ? undefined : nodes.get(node.parent)) {
    if (node.callFrame.url?.startsWith(extension)) return true;
  }
  return false;
}
