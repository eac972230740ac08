/** A place in the tree of all phrases: every step leads on, by the number of what it may be. */
export interface Node<Value> {
  named: number;
  /** The steps that lead on, and where to. */
  steps: number[];
  next: Node<Value>[];
  /** `next` by step, once somebody has looked for one among many. */
  byStep: Map<number, Node<Value>> | undefined;
  ends: { value: Value; question: boolean }[] | undefined;
}

/** The tree of phrases that stand anywhere, and of those that stand only where a sentence opens. */
export type Trees<Value> = Record<'anywhere' | 'opening', Node<Value>>;

/** What a token may be, in numbers of steps, and where it leads from the roots. */
export interface Called<Value> {
  steps: ReadonlySet<number>;
  /** The same as a list: most words may be only a few steps. */
  listed: readonly number[];
  anywhere: Beginning<Value>;
  /** The same where it opens a sentence. */
  opening: Beginning<Value>;
}

/** Stands for `*`. */
export const any = 0;

/** What a token is that may be some steps. */
export function called<Value>({ anywhere, opening }: Trees<Value>, may: readonly number[]): Called<Value> {
  const begins = (root: Node<Value>) => root.next.filter((_, at) => may.includes(root.steps[at]!));
  const nodes = begins(anywhere);
  return {
    steps: new Set(may),
    listed: may,
    anywhere: new Beginning(nodes),
    opening: new Beginning([...nodes, ...begins(opening)]),
  };
}

/** Where all the phrases stand that can begin with a token, once it was met: by then all of them are planted. */
class Beginning<Value> {
  readonly #nodes: readonly Node<Value>[];
  /** Those at which a phrase ends. */
  readonly ends: readonly Node<Value>[];
  #leads: Map<number, Node<Value>[]> | undefined;

  constructor(nodes: readonly Node<Value>[]) {
    this.#nodes = nodes;
    this.ends = nodes.filter(({ ends }) => ends);
  }

  /** Where the next token leads. */
  advance({ steps, listed }: Called<Value>): Node<Value>[] {
    const there: Node<Value>[] = [];
    this.#leads ??= this.#find();
    if (listed.length < this.#leads.size) {
      for (const step of listed) for (const node of this.#leads.get(step) ?? none) there.push(node as Node<Value>);
    } else {
      for (const [step, nodes] of this.#leads) if (steps.has(step)) there.push(...nodes);
    }
    return there;
  }

  #find(): Map<number, Node<Value>[]> {
    const leads = new Map<number, Node<Value>[]>();
    for (const { steps, next } of this.#nodes)
      for (let at = 0; at < steps.length; at++) {
        const known = leads.get(steps[at]!);
        if (known) known.push(next[at]!);
        else leads.set(steps[at]!, [next[at]!]);
      }
    return leads;
  }
}

const none: readonly Node<unknown>[] = [];

/** The steps of phrases by number, and which of them each word or class may be. */
export class Steps {
  readonly of = new Map<string, number[]>();
  readonly #numbers = new Map<string, number>([['*', any]]);
  #changed = new Set<string>();

  /** The number of a step as it is written, words set apart by bars; given to it now when it has none. */
  numberOf(step: string): number {
    const known = this.#numbers.get(step);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(step, number);
    for (const name of step.split('|')) {
      this.#changed.add(name);
      const of = this.of.get(name);
      if (of) of.push(number);
      else this.of.set(name, [number]);
    }
    return number;
  }

  /** The words and classes that may be more than they might when this was asked last. */
  takeChanged(): ReadonlySet<string> {
    const changed = this.#changed;
    this.#changed = new Set();
    return changed;
  }
}

/** Adds a phrase to the trees. */
export function plant<Value>(trees: Trees<Value>, numbers: Steps, phrase: string, value: Value): void {
  const opens = phrase.startsWith('^');
  const steps = (opens ? phrase.slice(1).trimStart() : phrase).split(' ');
  const question = steps.at(-1) === '?';
  if (question) steps.pop();
  let ends: Node<Value>[] = [opens ? trees.opening : trees.anywhere];
  for (const step of steps) {
    if (step === '..') {
      let skipping = ends;
      for (let skipped = 0; skipped < 3; skipped++) {
        skipping = skipping.map((node) => child(node, any));
        ends = [...ends, ...skipping];
      }
      continue;
    }
    const optional = step.endsWith('?');
    const number = numbers.numberOf(optional ? step.slice(0, -1) : step);
    const reached = ends.map((node) => child(node, number));
    ends = optional ? [...ends, ...reached] : reached;
  }
  for (const node of new Set(ends)) {
    node.ends ??= [];
    node.ends.push({ value, question });
  }
}

/** The root of a tree, or a place in it that leads nowhere yet. */
export const newNode = <Value>(named: number): Node<Value> => ({
  named,
  steps: [],
  next: [],
  byStep: undefined,
  ends: undefined,
});

function child<Value>(node: Node<Value>, step: number): Node<Value> {
  const at = node.steps.indexOf(step);
  if (at >= 0) return node.next[at]!;
  const next = newNode<Value>(node.named + (step === any ? 0 : 1));
  node.steps.push(step);
  node.next.push(next);
  node.byStep?.set(step, next);
  return next;
}

/** Where a token leads from some places. */
export function advance<Value>(here: readonly Node<Value>[], { steps: may, listed }: Called<Value>): Node<Value>[] {
  const there: Node<Value>[] = [];
  for (const node of here) {
    const { steps, next } = node;
    if (listed.length * 2 < steps.length) {
      node.byStep ??= new Map(steps.map((step, at) => [step, next[at]!]));
      for (const step of listed) {
        const found = node.byStep.get(step);
        if (found) there.push(found);
      }
    } else {
      for (let at = 0; at < steps.length; at++) if (may.has(steps[at]!)) there.push(next[at]!);
    }
  }
  return there;
}
