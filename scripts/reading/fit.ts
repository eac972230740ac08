/** One thing to learn from: sparse features, what is known before, and which class it is. */
export interface Example {
  features: Int32Array;
  values: Float64Array;
  /** Logits that are there already, class by class. */
  offset: readonly number[];
  label: number;
  weight: number;
}

/** Weights of a softmax regression: feature × class, and one bias per class. */
export interface Fitted {
  weights: Float64Array;
  bias: Float64Array;
}

/** How many steps back L-BFGS remembers. */
const memory = 10;
const mostSteps = 150;
/** Improved by less than this share of itself, the loss is at its bottom. */
const enough = 1e-5;

/**
 * Fits a softmax regression with an L2 penalty by L-BFGS (Nocedal 1980; Liu and Nocedal 1989) with a backtracking line
 * search (Armijo). No randomness, one order of every sum: the same examples give the same bits.
 *
 * @param penalty of the squares of the weights; biases are free
 */
export function fit(examples: readonly Example[], features: number, classes: number, penalty: number): Fitted {
  const size = (features + 1) * classes;
  const loss = (at: Float64Array, gradient: Float64Array) => lossOf(examples, features, classes, penalty, at, gradient);

  let at = new Float64Array(size);
  let gradient = new Float64Array(size);
  let value = loss(at, gradient);
  const past: { step: Float64Array; bend: Float64Array; rho: number }[] = [];

  for (let turn = 0; turn < mostSteps; turn++) {
    const direction = downhill(gradient, past);
    const slope = dot(direction, gradient);
    let length = turn === 0 ? 1 / Math.sqrt(dot(gradient, gradient)) : 1;
    let next = at;
    let nextGradient = gradient;
    let nextValue = value;
    for (let halving = 0; halving < 30; halving++, length /= 2) {
      next = at.map((where, i) => where + length * direction[i]!);
      nextGradient = new Float64Array(size);
      nextValue = loss(next, nextGradient);
      if (nextValue <= value + 1e-4 * length * slope) break;
    }
    const step = next.map((where, i) => where - at[i]!);
    const bend = nextGradient.map((slopeThere, i) => slopeThere - gradient[i]!);
    const curve = dot(step, bend);
    if (curve > 1e-12) past.push({ step, bend, rho: 1 / curve });
    if (past.length > memory) past.shift();
    const gained = value - nextValue;
    at = next;
    gradient = nextGradient;
    value = nextValue;
    if (gained < enough * Math.abs(value)) break;
  }
  return { weights: at.subarray(0, features * classes), bias: at.subarray(features * classes) };
}

/** The direction of L-BFGS: the gradient, bent by what the last steps taught about the curve. */
function downhill(
  gradient: Float64Array,
  past: readonly { step: Float64Array; bend: Float64Array; rho: number }[],
): Float64Array {
  const direction = gradient.map((slope) => -slope);
  const alphas: number[] = [];
  for (const { step, bend, rho } of past.toReversed()) {
    const alpha = rho * dot(step, direction);
    alphas.unshift(alpha);
    add(direction, bend, -alpha);
  }
  const last = past.at(-1);
  if (last) {
    const scale = 1 / (last.rho * dot(last.bend, last.bend));
    for (let i = 0; i < direction.length; i++) direction[i]! *= scale;
  }
  for (const [place, { step, bend, rho }] of past.entries()) {
    add(direction, step, alphas[place]! - rho * dot(bend, direction));
  }
  return direction;
}

function lossOf(
  examples: readonly Example[],
  features: number,
  classes: number,
  penalty: number,
  at: Float64Array,
  gradient: Float64Array,
): number {
  let loss = 0;
  const biases = features * classes;
  for (let i = 0; i < biases; i++) {
    loss += (penalty * at[i]! ** 2) / 2;
    gradient[i] = penalty * at[i]!;
  }
  const chances = new Float64Array(classes);
  for (const { features: which, values, offset, label, weight } of examples) {
    for (let k = 0; k < classes; k++) chances[k] = offset[k]! + at[biases + k]!;
    for (let j = 0; j < which.length; j++) {
      for (let k = 0; k < classes; k++) chances[k]! += at[which[j]! * classes + k]! * values[j]!;
    }
    softmax(chances);
    loss -= weight * Math.log(chances[label]! + 1e-12);
    chances[label]! -= 1;
    for (let k = 0; k < classes; k++) {
      const error = weight * chances[k]!;
      gradient[biases + k]! += error;
      for (let j = 0; j < which.length; j++) gradient[which[j]! * classes + k]! += error * values[j]!;
    }
  }
  return loss;
}

/** Turns logits into probabilities, in place. */
export function softmax(logits: Float64Array): void {
  let most = Number.NEGATIVE_INFINITY;
  for (const logit of logits) most = Math.max(most, logit);
  let sum = 0;
  for (let k = 0; k < logits.length; k++) sum += logits[k] = Math.exp(logits[k]! - most);
  for (let k = 0; k < logits.length; k++) logits[k]! /= sum;
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < one.length; i++) sum += one[i]! * other[i]!;
  return sum;
}

function add(to: Float64Array, what: Float64Array, times: number): void {
  for (let i = 0; i < to.length; i++) to[i]! += what[i]! * times;
}
