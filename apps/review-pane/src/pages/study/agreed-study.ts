import type { ReviewContract } from '@clearpane/contracts/review-api';
import type { InferContractRouterOutputs } from '@orpc/contract';

/** A study as it was agreed to last. */
export type AgreedStudy = NonNullable<InferContractRouterOutputs<ReviewContract>['studies']['agreed']>;
