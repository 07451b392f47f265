import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Whole journeys and real screens wait a lot and are short to read; vitest would begin with the largest files. */
const LONGEST = ['test/journeys/', 'test/apps/', 'test/packages/capture/', 'test/packages/redaction/'];

/** Begins with what takes longest, so that at the end of a run no worker waits for a single long file of another. */
export class JourneysFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rankOf = ({ moduleId }: TestSpecification): number => {
      const rank = LONGEST.findIndex((folder) => moduleId.includes(folder));
      return rank < 0 ? LONGEST.length : rank;
    };
    return (await super.sort(files)).toSorted((one, other) => rankOf(one) - rankOf(other));
  }
}
