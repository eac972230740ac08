import { ImportProblem } from './problem.ts';

/** One context that is at an import, while no other is. */
export interface Session {
  /** Ends it; by the time this is fulfilled another may begin. */
  end(): Promise<void>;
}

/**
 * Begins; ends by itself when this context does, however it does.
 * @throws ImportProblem `busy` when another context is at it
 */
export function startSession(): Promise<Session> {
  const started = Promise.withResolvers<Session>();
  const ended = Promise.withResolvers<void>();
  const over: Promise<unknown> = navigator.locks.request('good-turn-import', { ifAvailable: true }, (lock) => {
    if (!lock) throw new ImportProblem('busy');
    const end = async () => {
      ended.resolve();
      await over;
    };
    started.resolve({ end });
    return ended.promise;
  });
  over.catch(started.reject);
  return started.promise;
}
