import type { AppId, Choices, ConsentId, StudyId } from '@clearpane/contracts';

const permitBrand: unique symbol = Symbol('capture permit');

/**
 * Proof that capture is allowed now, for these categories and apps. Only decideCapture makes one, and every capture source
 * needs one to start; `isLive` answers again at any moment and turns false for good when the permit is revoked.
 */
export interface CapturePermit {
  readonly [permitBrand]: true;
  readonly consentId: ConsentId;
  readonly studyId: StudyId;
  readonly choices: Choices;
  readonly allowedApps: readonly AppId[];
  isLive(): boolean;
  revoke(): void;
}

/** Makes a permit; kept inside this package so that nobody else can. */
export function createPermit(grant: Omit<CapturePermit, typeof permitBrand | 'isLive' | 'revoke'>): CapturePermit {
  let live = true;
  return {
    [permitBrand]: true,
    ...grant,
    isLive: () => live,
    revoke: () => {
      live = false;
    },
  };
}
