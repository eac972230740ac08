import { execFileSync } from 'node:child_process';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { chromiumArgs, needBrowser } from '../browsers.mjs';
import type { Inside } from './inside.ts';
import type { Deed } from './ledger.ts';

/** The code for the inside of a page, as one script. */
export async function bundleInside(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      lib: { entry: `${import.meta.dirname}/inside.ts`, formats: ['iife'], name: 'killTestInside' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('The kill test could not be bundled.');
  return output.output[0].code;
}

/** A Chromium with the built extension on a profile of its own, which is started and killed again and again. */
export class Victim {
  readonly #extension: string;
  readonly #profile: string;
  readonly #inside: string;
  #browser: Browser | undefined;

  /** @param extension folder of the built extension; @param profile folder that outlives every kill */
  constructor(extension: string, profile: string, inside: string) {
    this.#extension = extension;
    this.#profile = profile;
    this.#inside = inside;
  }

  /** Starts it, without waiting for anything of the extension. */
  async start(): Promise<void> {
    for (let left = 3; ; left--)
      try {
        this.#browser = await this.#launch();
        // Killed before that is answered, nobody waits for it. (puppeteer's own way leaves the failure to nobody.)
        this.#browser.installExtension(this.#extension).catch(() => {});
        return;
      } catch (fault) {
        // On a busy machine a browser now and then gives up before it is there; the profile must bear that as well.
        if (left === 0) throw fault;
        await this.#endAll();
      }
  }

  #launch(): Promise<Browser> {
    return puppeteer.launch({
      executablePath: needBrowser('chromium'),
      args: chromiumArgs,
      enableExtensions: true,
      userDataDir: this.#profile,
      headless: true,
      pipe: true,
    });
  }

  /**
   * Starts it once, and lets it end in peace. Chromium writes down that an origin has storage half a minute after the
   * first use, or when it ends: killed before, it may take what is there for somebody else's, and delete it.
   */
  async install(): Promise<void> {
    await this.start();
    await this.open(() => {});
    await this.#browser!.close();
    this.#browser = undefined;
  }

  /** A page of the extension that can write and look. `told` hears of each deed, before and after. */
  async open(told: (what: 'tried' | 'done', deed: Deed) => void): Promise<Page> {
    const browser = this.#browser!;
    const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
    const page = await browser.newPage();
    await page.exposeFunction('killTestTold', (text: string) => {
      const { what, deed } = JSON.parse(text);
      told(what, deed);
    });
    await page.goto(new URL('/options.html', worker.url()).href);
    await page.evaluate(this.#inside);
    return page;
  }

  /** Ends the service worker, as the browser does when it needs the memory. */
  async stopWorker(): Promise<void> {
    const target = this.#browser!.targets().find((target) => target.type() === 'service_worker');
    await (await target?.worker())?.close().catch(() => {});
  }

  /** Kills every process of it at once; settled when none is left. */
  async kill(): Promise<void> {
    const pid = this.#browser?.process()?.pid;
    this.#browser = undefined;
    if (pid === undefined) return;
    killGroup(pid);
    await this.#endAll();
  }

  /** What left the group is known by the profile it works on. */
  async #endAll(): Promise<void> {
    while (this.#processes().length > 0) {
      for (const one of this.#processes()) killOne(one);
      await new Promise((done) => setTimeout(done, 10));
    }
  }

  #processes(): number[] {
    const lines = execFileSync('ps', ['-A', '-o', 'pid=,stat=,args='], { encoding: 'utf8', maxBuffer: 2 ** 26 });
    return lines
      .split('\n')
      .map((line) => line.trim().split(/\s+/))
      .filter(([, state, ...args]) => !state?.startsWith('Z') && args.join(' ').includes(`=${this.#profile}`))
      .map(([pid]) => Number(pid));
  }
}

/** What the script inside can do. */
export const inside = <Name extends keyof Inside>(
  page: Page,
  name: Name,
  ...args: Parameters<Inside[Name]>
): Promise<Awaited<ReturnType<Inside[Name]>>> =>
  page.evaluate(
    (name, args) =>
      (globalThis as unknown as { killTest: Record<string, (...args: unknown[]) => unknown> }).killTest[name]!(
        ...args,
      ) as never,
    name as string,
    args as unknown[],
  );

const killGroup = (pid: number) => killOne(-pid);

function killOne(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // Gone already.
  }
}
