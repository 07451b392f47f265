import type { WithdrawalPass } from '@clearpane/contracts/review-api';
import { i18n } from '@lingui/core';
import { plural, t } from '@lingui/core/macro';
import type { PageFile, PageSection } from '../saving/page-file.ts';
import { drawQr } from './qr-drawing.ts';

/** "2 sent bundles" */
export function sentBundleCountInWords(count: number): string {
  return plural(count, { one: '# sent bundle', other: '# sent bundles' });
}

/** What the code is and what it can do, for the dialog, the print and the saved page alike. */
export function passExplained(): string {
  return t`Whoever holds this code can have this bundle deleted at its recipient, and nothing else. It opens no bundle and names no person. Keep it apart from this computer.`;
}

/** How it is used. */
export function passUse(): string {
  return t`To use it, open Clearpane on any computer, go to Sent, and choose “Take back with a code”. The bundle does not have to be known there.`;
}

/** Heading, facts, code and QR code of one pass. */
export function passSection({ saved, code }: WithdrawalPass): PageSection {
  const shortId = saved.bundleId.slice(0, 8);
  return {
    heading: t`What takes bundle ${shortId} back`,
    facts: [
      { name: t`bundle`, value: saved.bundleId, isCode: true },
      { name: t`sent to`, value: saved.recipientName },
      { name: t`address that is asked`, value: saved.collectorUrl },
    ],
    code,
    drawing: { ...drawQr(qrTextOf(code)), label: t`QR code with the same letters and digits` },
  };
}

/** All of them as one page to save. */
export function passPage(passes: readonly WithdrawalPass[]): PageFile {
  return {
    language: i18n.locale,
    title: t`What takes sent bundles back`,
    lead: `${passExplained()} ${passUse()}`,
    sections: passes.map(passSection),
  };
}

/** The code without its spaces and line breaks: capitals and digits alone make the smallest QR code. */
function qrTextOf(code: string): string {
  return code.replaceAll(/\s/g, '');
}
