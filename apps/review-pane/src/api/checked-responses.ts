import { reviewContract } from '@clearpane/contracts/review-api';
import { ResponseValidationPlugin } from '@orpc/contract/plugins';

/** Link plugins that parse every answer with its schema: what does not fit the contract is an error, never shown. */
export function responsesAreChecked(): ResponseValidationPlugin<Record<never, never>>[] {
  return [new ResponseValidationPlugin(reviewContract)];
}
