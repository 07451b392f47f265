import type { Model, ModelNode } from './onnx-model.ts';

/** What stands in a node's place; nodes that are not named stay. */
export type Replacements = Map<ModelNode, readonly ModelNode[]>;

/** The model with nodes replaced. */
export function replaceNodes(model: Model, replacements: Replacements, weights: Model['weights']): Model {
  return { ...model, weights, nodes: model.nodes.flatMap((node) => replacements.get(node) ?? [node]) };
}

/** Finds the nodes that take a value as an input. */
export function findConsumers({ nodes }: Model): (value: string) => readonly ModelNode[] {
  const found = new Map<string, ModelNode[]>();
  for (const node of nodes) for (const input of node.inputs) found.set(input, [...(found.get(input) ?? []), node]);
  return (value) => found.get(value) ?? [];
}

/** The one node that takes a value, if it is of this operator; null for none, several or another. */
export function onlyConsumer(consumers: readonly ModelNode[], operator: string): ModelNode | null {
  const [consumer] = consumers;
  return consumers.length === 1 && consumer?.operator === operator ? consumer : null;
}

/** The one number that a node takes beside its other input; null if it takes none. */
export function numberBeside({ weights }: Model, { inputs }: ModelNode): number | null {
  const numbers = inputs.map((input) => weights.get(input)).filter((each) => each?.values.length === 1);
  return inputs.length === 2 && numbers.length === 1 ? numbers[0]!.values[0]! : null;
}
