import { findModels } from '@clearpane/redaction/reading/model-files';
import { openNativeRuntime } from '@clearpane/redaction/reading/native-runtime';
import { readModel } from '@clearpane/redaction/reading/onnx-model';
import { simplifyModel } from '@clearpane/redaction/reading/simplify-model';
import { expect, test } from 'vitest';

const SHAPES = {
  detection: { dimensions: [1, 3, 64, 96], answer: [1, 1, 64, 96] },
  recognition: { dimensions: [2, 3, 48, 64], answer: [2, 8, 6625] },
} as const;

test.each(['detection', 'recognition'] as const)('the %s of fewer steps answers as the published one', async (name) => {
  const found = await findModels();
  const runtime = await openNativeRuntime();
  if (found.kind !== 'found' || runtime === null) throw new Error('The models or their runtime are missing.');
  const published = found.files[name];
  const simplified = simplifyModel(published);
  const { dimensions, answer } = SHAPES[name];
  const input = Float32Array.from(
    { length: count(dimensions) },
    (_, index) => Math.sin(index * 0.37) + Math.sin(index * 0.011),
  );
  const answers: Float32Array[] = [];
  for (const model of [published, simplified]) {
    const network = await runtime.load(model);
    const values = new Float32Array(count(answer));
    await network.run({ values: input, dimensions }, { values, dimensions: answer });
    await network.close();
    answers.push(values);
  }
  const difference = Math.max(...answers[0]!.map((value, index) => Math.abs(value - answers[1]![index]!)));
  const steps = [published, simplified].map((model) => readModel(model).nodes.length) as [number, number];
  expect(difference).toBeLessThan(0.0001);
  expect(steps[1]).toBeLessThan(steps[0] * 0.8);
});

function count(dimensions: readonly number[]): number {
  return dimensions.reduce((product, length) => product * length, 1);
}
