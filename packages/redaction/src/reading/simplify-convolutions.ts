import { findConsumers, numberBeside, onlyConsumer, replaceNodes, type Replacements } from './model-patterns.ts';
import { readWholeNumbers, type Model, type ModelNode, type Weights } from './onnx-model.ts';

/** A convolution's numbers: `kernel` is outputs × inputs of a group × height × width. */
interface Numbers {
  readonly kernel: Weights;
  readonly bias: Float32Array;
}

/** Convolution, times a number, plus a number: one convolution. */
export function scaleConvolutions(model: Model): Model {
  const weights = new Map(model.weights);
  const replacements: Replacements = new Map();
  const consumersOf = findConsumers(model);
  for (const node of model.nodes) {
    const numbers = readConvolution(model, node);
    if (numbers === null) continue;
    const times = onlyConsumer(consumersOf(node.outputs[0]!), 'Mul');
    const plus = times && onlyConsumer(consumersOf(times.outputs[0]!), 'Add');
    const scale = times && numberBeside(model, times);
    const offset = plus && numberBeside(model, plus);
    if (!times || !plus || scale === null || offset === null) continue;
    const kernel = { ...numbers.kernel, values: numbers.kernel.values.map((value) => value * scale!) };
    const bias = numbers.bias.map((value) => value * scale! + offset!);
    replacements.set(node, [writeConvolution(weights, node, plus.outputs[0]!, { kernel, bias })]);
    replacements.set(times, []).set(plus, []);
  }
  return replaceNodes(model, replacements, weights);
}

/** Two convolutions of single pixels, one after the other with nothing between: one convolution. */
export function joinConvolutions(model: Model): Model {
  const weights = new Map(model.weights);
  const replacements: Replacements = new Map();
  const consumersOf = findConsumers(model);
  for (const first of model.nodes) {
    const second = onlyConsumer(consumersOf(first.outputs[0]!), 'Conv');
    const inner = readConvolution(model, first);
    const outer = second && readConvolution(model, second);
    if (!second || !inner || !outer || !isOfPixels(first, inner) || !isOfPixels(second, outer)) continue;
    if (replacements.has(first) || inner.bias.length !== outer.kernel.dimensions[1]) continue;
    replacements.set(first, []);
    replacements.set(second, [
      writeConvolution(weights, { ...second, inputs: [first.inputs[0]!] }, second.outputs[0]!, multiply(inner, outer)),
    ]);
  }
  return replaceNodes(model, replacements, weights);
}

/** Takes `value × scale + offset` of its input into a convolution; null where its edges pad with zeros that have no offset. */
export function takeInScale(model: Model, node: ModelNode, scale: number, offset: number): Numbers | null {
  const numbers = readConvolution(model, node);
  if (numbers === null || readWholeNumbers(node, 'pads').some((pad) => pad !== 0)) return null;
  const { kernel, bias } = numbers;
  const perOutput = kernel.values.length / bias.length;
  const sums = bias.map((_, output) =>
    kernel.values.subarray(output * perOutput, (output + 1) * perOutput).reduce((sum, value) => sum + value, 0),
  );
  return {
    kernel: { ...kernel, values: kernel.values.map((value) => value * scale) },
    bias: bias.map((value, output) => value + offset * sums[output]!),
  };
}

/** The numbers of a convolution over constants; null for any other node. */
export function readConvolution({ weights }: Model, { operator, inputs }: ModelNode): Numbers | null {
  const kernel = weights.get(inputs[1] ?? '');
  if (operator !== 'Conv' || kernel?.dimensions.length !== 4) return null;
  const bias = inputs.length > 2 ? weights.get(inputs[2]!)?.values : new Float32Array(kernel.dimensions[0]!);
  return bias !== undefined && bias.length === kernel.dimensions[0] ? { kernel, bias } : null;
}

/** A convolution with other numbers and another name of its result; its numbers become constants named after it. */
export function writeConvolution(
  weights: Map<string, Weights>,
  node: ModelNode,
  output: string,
  { kernel, bias }: Numbers,
): ModelNode {
  weights.set(`${output}.kernel`, kernel);
  weights.set(`${output}.bias`, { dimensions: [bias.length], values: bias });
  return { ...node, inputs: [node.inputs[0]!, `${output}.kernel`, `${output}.bias`], outputs: [output] };
}

function isOfPixels(node: ModelNode, { kernel }: Numbers): boolean {
  const isSingle = kernel.dimensions[2] === 1 && kernel.dimensions[3] === 1 && readWholeNumbers(node, 'group')[0] === 1;
  return isSingle && ['strides', 'dilations'].every((name) => readWholeNumbers(node, name).every((each) => each === 1));
}

function multiply(inner: Numbers, outer: Numbers): Numbers {
  const [outputs, between] = outer.kernel.dimensions as [number, number];
  const inputs = inner.kernel.dimensions[1]!;
  const values = new Float32Array(outputs * inputs);
  const bias = Float32Array.from(outer.bias);
  for (let output = 0; output < outputs; output++) {
    for (let input = 0; input < inputs; input++) {
      let sum = 0;
      for (let middle = 0; middle < between; middle++) {
        sum += outer.kernel.values[output * between + middle]! * inner.kernel.values[middle * inputs + input]!;
      }
      values[output * inputs + input] = sum;
    }
    for (let middle = 0; middle < between; middle++)
      bias[output]! += outer.kernel.values[output * between + middle]! * inner.bias[middle]!;
  }
  return { kernel: { dimensions: [outputs, inputs, 1, 1], values }, bias };
}
