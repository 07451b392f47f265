import { ClearpaneError } from '@clearpane/contracts';
import { numberField, readFields, textField, writeFields, bytesField, type Field } from './protobuf-fields.ts';

/** One step of a model: an operator from named values to named values. */
export interface ModelNode {
  readonly operator: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  /** Attributes as they are in the file, by name. */
  readonly attributes: ReadonlyMap<string, readonly Field[]>;
}

/** A constant of 32-bit floating-point numbers. */
export interface Weights {
  readonly dimensions: readonly number[];
  readonly values: Float32Array;
}

/** A model of ONNX (onnx.proto, IR version 8), taken apart as far as rewriting it needs. */
export interface Model {
  readonly nodes: readonly ModelNode[];
  /** Its floating-point constants by name; others stay nodes. */
  readonly weights: ReadonlyMap<string, Weights>;
  /** Everything else of the graph and of the file, as it was. */
  readonly restOfGraph: readonly Field[];
  readonly restOfFile: readonly Field[];
}

const GRAPH_OF_MODEL = 7;
const NODE_OF_GRAPH = 1;
const CONSTANT_OF_GRAPH = 5;
const FLOAT = 1;

/** Takes a model apart. Models with constants in another form than ours is throw. */
export function readModel(file: Uint8Array): Model {
  const all = readFields(file);
  const graph = readFields(only(all, GRAPH_OF_MODEL));
  const nodes: ModelNode[] = [];
  const weights = new Map<string, Weights>();
  for (const field of graph) {
    if (field.number !== NODE_OF_GRAPH) continue;
    const node = readNode(field.bytes);
    const constant = node.operator === 'Constant' ? readConstant(node) : null;
    if (constant === null) nodes.push(node);
    else weights.set(node.outputs[0]!, constant);
  }
  return {
    nodes,
    weights,
    restOfGraph: graph.filter(({ number }) => number !== NODE_OF_GRAPH),
    restOfFile: all.filter(({ number }) => number !== GRAPH_OF_MODEL),
  };
}

/** The file of a model. */
export function writeModel({ nodes, weights, restOfGraph, restOfFile }: Model): Uint8Array {
  const used = new Set(nodes.flatMap(({ inputs }) => inputs));
  const constants = [...weights].filter(([name]) => used.has(name));
  return writeFields([
    ...restOfFile,
    bytesField(
      GRAPH_OF_MODEL,
      writeFields([
        ...nodes.map((node) => bytesField(NODE_OF_GRAPH, writeNode(node))),
        ...restOfGraph,
        ...constants.map(([name, constant]) => bytesField(CONSTANT_OF_GRAPH, writeConstant(name, constant))),
      ]),
    ),
  ]);
}

/** The whole numbers of an attribute, as `pads`. */
export function readWholeNumbers({ attributes }: ModelNode, name: string): number[] {
  return (attributes.get(name) ?? [])
    .filter(({ number }) => number === 8 || number === 3)
    .map(({ value }) => Number(value));
}

/** An attribute of whole numbers. */
export function wholeNumbers(name: string, values: readonly number[]): [string, Field[]] {
  return [name, [textField(1, name), ...values.map((value) => numberField(8, value)), numberField(20, 7)]];
}

/** An attribute of one whole number. */
export function wholeNumber(name: string, value: number): [string, Field[]] {
  return [name, [textField(1, name), numberField(3, value), numberField(20, 2)]];
}

/** An attribute of one floating-point number. */
export function realNumber(name: string, value: number): [string, Field[]] {
  const bytes = new Uint8Array(new Float32Array([value]).buffer);
  return [name, [textField(1, name), { number: 2, wire: 5, bytes, value: 0n }, numberField(20, 1)]];
}

function readNode(bytes: Uint8Array): ModelNode {
  const fields = readFields(bytes);
  if (fields.some(({ number }) => number > 5))
    throw new ClearpaneError('internal', 'A node of the model is of another kind.');
  const texts = (number: number): string[] =>
    fields.filter((field) => field.number === number).map((field) => asText(field.bytes));
  const attributes = fields.filter(({ number }) => number === 5).map((field) => readFields(field.bytes));
  return {
    inputs: texts(1),
    outputs: texts(2),
    operator: texts(4)[0] ?? '',
    attributes: new Map(attributes.map((attribute) => [asText(only(attribute, 1)), attribute])),
  };
}

function writeNode({ inputs, outputs, operator, attributes }: ModelNode): Uint8Array {
  return writeFields([
    ...inputs.map((name) => textField(1, name)),
    ...outputs.map((name) => textField(2, name)),
    textField(4, operator),
    ...[...attributes.values()].map((attribute) => bytesField(5, writeFields(attribute))),
  ]);
}

function readConstant(node: ModelNode): Weights | null {
  const attribute = node.attributes.get('value');
  if (attribute === undefined) return null;
  const tensor = readFields(only(attribute, 5));
  const type = tensor.find(({ number }) => number === 2)?.value;
  const raw = tensor.find(({ number }) => number === 9)?.bytes;
  if (type !== BigInt(FLOAT) || raw === undefined) return null;
  const dimensions = tensor.filter(({ number }) => number === 1).map(({ value }) => Number(value));
  const values = new Float32Array(new Uint8Array(raw).buffer);
  if (values.length !== dimensions.reduce((product, length) => product * length, 1)) {
    throw new ClearpaneError('internal', 'A constant of the model has another size than it says.');
  }
  return { dimensions, values };
}

function writeConstant(name: string, { dimensions, values }: Weights): Uint8Array {
  return writeFields([
    ...dimensions.map((length) => numberField(1, length)),
    numberField(2, FLOAT),
    textField(8, name),
    bytesField(9, new Uint8Array(values.buffer, values.byteOffset, values.byteLength)),
  ]);
}

function only(fields: readonly Field[], number: number): Uint8Array {
  const field = fields.find((each) => each.number === number);
  if (field === undefined) throw new ClearpaneError('internal', 'The model lacks a part.');
  return field.bytes;
}

function asText(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
