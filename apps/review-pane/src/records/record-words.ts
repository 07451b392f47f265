import { assertNever, type Category, type ConsentRecordDocument, type ConsentStatusTerm } from '@clearpane/contracts';
import type { ConsentRecordSummary } from '@clearpane/contracts/review-api';
import { t } from '@lingui/core/macro';
import { instantInWords } from '../words/quantities.ts';

type Rule = ConsentRecordDocument['dpv:hasRule'][number];
type Right = ConsentRecordDocument['dpv:hasRight'][number];

/** What happened to a consent, in words. */
export function consentEventInWords(term: ConsentStatusTerm): string {
  switch (term) {
    case 'dpv:ConsentGiven':
      return t`You joined`;
    case 'dpv:RenewedConsentGiven':
      return t`You joined again`;
    case 'dpv:ConsentRefused':
      return t`You did not join`;
    case 'dpv:ConsentWithdrawn':
      return t`You left`;
    case 'dpv:ConsentExpired':
      return t`It expired`;
    case 'dpv:ConsentInvalidated':
      return t`It was suspended until you answer again`;
    case 'dpv:ConsentRevoked':
      return t`The works council stopped the study`;
    default:
      return assertNever(term);
  }
}

/** Where an answer stands now: "Joined on …", "Left on …". */
export function recordStateInWords({ decision, ending }: ConsentRecordSummary): string {
  if (decision === 'refused') return t`You did not join. This is kept only here and told to nobody.`;
  if (ending === null) return decision === 'renewed' ? t`You joined again. It holds.` : t`You joined. It holds.`;
  const at = instantInWords(ending.at);
  switch (ending.how) {
    case 'withdrawn':
      return t`You left on ${at}.`;
    case 'renewed':
      return t`You answered again on ${at}; that answer replaces this one.`;
    case 'expired':
      return t`It expired on ${at}.`;
    case 'suspended':
      return t`It was suspended on ${at}. Nothing is recorded until you answer again.`;
    case 'revoked':
      return t`The works council stopped the study on ${at}.`;
    default:
      return assertNever(ending.how);
  }
}

/** What kind of data a category is. */
export function categoryInWords(category: Category): string {
  switch (category) {
    case 'actions':
      return t`Actions`;
    case 'frames':
      return t`Frames`;
    case 'app-names':
      return t`App names`;
    default:
      return assertNever(category);
  }
}

/** A forbidden use or a statement of the study as a sentence. */
export function ruleInWords(rule: Rule): string {
  const isAllowed = rule['@type'] === 'dpv:Permission';
  const what = rule['dct:identifier'];
  switch (what) {
    case 'performance-assessment':
      return t`It must not be used to assess how you perform.`;
    case 'discipline':
      return t`It must not be used for disciplinary measures.`;
    case 'termination':
      return t`It must not be used to end your employment.`;
    case 'monitoring':
      return t`It must not be used to monitor you.`;
    case 'automating-participants-work':
      return isAllowed
        ? t`Models trained on it may take over work of those who took part.`
        : t`Models trained on it must not take over work of those who took part.`;
    case 'selling-models':
      return isAllowed ? t`Models trained on it may be sold.` : t`Models trained on it must not be sold.`;
    case 'models-leaving-the-company':
      return isAllowed
        ? t`Models trained on it may leave the company.`
        : t`Models trained on it must not leave the company.`;
    case 'paying-or-withholding':
      return t`Nothing is paid or withheld for joining.`;
    default:
      return assertNever(what);
  }
}

/** A right under the General Data Protection Regulation. */
export function rightInWords(right: Right): string {
  const article = right['@type'][1];
  switch (article) {
    case 'eu-gdpr:A7-3':
      return t`to withdraw (Article 7(3))`;
    case 'eu-gdpr:A15':
      return t`to see what is held (Article 15)`;
    case 'eu-gdpr:A16':
      return t`to have it corrected (Article 16)`;
    case 'eu-gdpr:A17':
      return t`to have it erased (Article 17)`;
    case 'eu-gdpr:A18':
      return t`to have its use restricted (Article 18)`;
    case 'eu-gdpr:A20':
      return t`to take it with you (Article 20)`;
    case 'eu-gdpr:A77':
      return t`to complain to an authority (Article 77)`;
    default:
      return assertNever(article);
  }
}
