import { findConsumers, numberBeside, onlyConsumer, replaceNodes, type Replacements } from './model-patterns.ts';
import { realNumber, wholeNumber, wholeNumbers, type Model, type ModelNode, type Weights } from './onnx-model.ts';
import { readConvolution, takeInScale, writeConvolution } from './simplify-convolutions.ts';

/** A hard swish, x × clip(x + 3, 0, 6) / 6, with its scale and offset, as the export spells it. */
interface Activation {
  readonly input: string;
  readonly nodes: readonly ModelNode[];
  readonly scale: number;
  readonly offset: number;
  readonly output: string;
}

/**
 * Each hard swish after a convolution becomes a gate (a convolution of one pixel and one channel, which the runtime joins
 * with the hard sigmoid behind it) and one product. Its scale and offset go into the convolutions that follow, or where
 * these pad their edges into one more such convolution, because its blocked layout survives only that.
 */
export function shortenActivations(model: Model): Model {
  const weights = new Map(model.weights);
  const replacements: Replacements = new Map();
  const consumersOf = findConsumers(model);
  const isTaken = new Set<ModelNode>();
  for (const producer of model.nodes) {
    const channels = readConvolution(model, producer)?.bias.length;
    const found = channels === undefined ? null : findActivation(model, producer.outputs[0]!, consumersOf);
    if (!found || channels === undefined) continue;
    const { input, nodes, scale, offset, output } = found;
    const followers = consumersOf(output);
    const taken = followers.map((follower) => takeInScale(model, follower, scale, offset));
    const isTakenIn =
      taken.every((numbers) => numbers !== null) && followers.every((follower) => !isTaken.has(follower));
    const swished = isTakenIn ? output : `${output}.swished`;
    const made = [
      channelwise(weights, channels, input, `${output}.copy`, 1, 0),
      {
        operator: 'HardSigmoid',
        inputs: [`${output}.copy`],
        outputs: [`${output}.gate`],
        attributes: new Map([realNumber('alpha', 1 / 6), realNumber('beta', 0.5)]),
      },
      { operator: 'Mul', inputs: [input, `${output}.gate`], outputs: [swished], attributes: new Map() },
    ];
    if (isTakenIn) {
      followers.forEach((follower, index) => {
        isTaken.add(follower);
        replacements.set(follower, [writeConvolution(weights, follower, follower.outputs[0]!, taken[index]!)]);
      });
    } else {
      made.push(channelwise(weights, channels, swished, output, scale, offset));
    }
    nodes.forEach((node, index) => replacements.set(node, index === nodes.length - 1 ? made : []));
  }
  return replaceNodes(model, replacements, weights);
}

function findActivation(
  model: Model,
  input: string,
  consumersOf: (value: string) => readonly ModelNode[],
): Activation | null {
  const both = consumersOf(input);
  const plusThree = both.find(({ operator }) => operator === 'Add');
  const product = both.find(({ operator }) => operator === 'Mul');
  if (both.length !== 2 || !plusThree || !product || numberBeside(model, plusThree) !== 3) return null;
  const clip = onlyConsumer(consumersOf(plusThree.outputs[0]!), 'Clip');
  if (!clip || !product.inputs.includes(clip.outputs[0]!) || !isZeroToSix(model, clip)) return null;
  const bySix = onlyConsumer(consumersOf(product.outputs[0]!), 'Div');
  const times = bySix && numberBeside(model, bySix) === 6 ? onlyConsumer(consumersOf(bySix.outputs[0]!), 'Mul') : null;
  const plus = times && onlyConsumer(consumersOf(times.outputs[0]!), 'Add');
  const scale = times && numberBeside(model, times);
  const offset = plus && numberBeside(model, plus);
  if (!bySix || !times || !plus || scale === null || offset === null) return null;
  return { input, nodes: [plusThree, clip, product, bySix, times, plus], scale, offset, output: plus.outputs[0]! };
}

function isZeroToSix({ weights }: Model, clip: ModelNode): boolean {
  const fromInputs = clip.inputs.slice(1).map((name) => weights.get(name)?.values[0]);
  if (fromInputs.length === 2) return fromInputs[0] === 0 && fromInputs[1] === 6;
  const asNumber = (name: string): number | undefined => {
    const bytes = clip.attributes.get(name)?.find(({ number }) => number === 2)?.bytes;
    return bytes && new Float32Array(new Uint8Array(bytes).buffer)[0];
  };
  return asNumber('min') === 0 && asNumber('max') === 6;
}

/** Every channel times a number, plus a number, as the convolution that keeps the runtime's blocked layout. */
function channelwise(
  weights: Map<string, Weights>,
  channels: number,
  input: string,
  output: string,
  scale: number,
  offset: number,
): ModelNode {
  const attributes = new Map([
    wholeNumbers('kernel_shape', [1, 1]),
    wholeNumbers('strides', [1, 1]),
    wholeNumbers('dilations', [1, 1]),
    wholeNumbers('pads', [0, 0, 0, 0]),
    wholeNumber('group', channels),
  ]);
  const kernel = { dimensions: [channels, 1, 1, 1], values: new Float32Array(channels).fill(scale) };
  const node = { operator: 'Conv', inputs: [input], outputs: [output], attributes };
  return writeConvolution(weights, node, output, { kernel, bias: new Float32Array(channels).fill(offset) });
}
