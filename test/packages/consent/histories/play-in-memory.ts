import { Answers } from '@clearpane/agent/answers';
import { Rests } from '@clearpane/agent/rests';
import { decideCapture, JUST_FOR_ME, narrowApps, type CaptureDecision } from '@clearpane/consent';
import { AppId, ClearpaneError, type SignedDocument } from '@clearpane/contracts';
import { hashStudy } from '@clearpane/policy';
import type { Forbidden, Happening, StudyNumber, Version } from './happenings.ts';
import { readingOf, revocationOf, shelved, STUDY_IDS } from './two-studies.ts';
import { VaultInMemory } from './vault-in-memory.ts';

const MINUTE = 60_000;
const START = Date.parse('2026-03-02T09:00:00.000Z');
const text = JSON.stringify(JUST_FOR_ME);
const builtIn = { study: JUST_FOR_ME, text, sha256: hashStudy(text) };
const versions = { a: [shelved(0, 'a'), shelved(1, 'a')], b: [shelved(0, 'b'), shelved(1, 'b')] } as const;
const revocations = [revocationOf(0), revocationOf(1)] as const;

/** The real answers, rests and gate over a vault in memory. */
export class PlayInMemory {
  #nowMs = START;
  #elapsedMs = 0;
  #shelf: (Version | null)[] = ['a', 'a'];
  #forbids: Forbidden[] | null = [];
  /** A council's document that lies there for one look. */
  #arrived: SignedDocument[] = [];
  #presence = { isLocked: false, idleSeconds: 0 };
  readonly #clock = { now: () => new Date(this.#nowMs), monotonicMs: () => this.#elapsedMs };
  readonly #vault = new VaultInMemory(this.#clock.now);
  #answers = new Answers(this.#vault.asVault(), this.#clock);
  #rests = new Rests(this.#vault.asVault(), this.#clock);

  happen(event: Happening): CaptureDecision {
    try {
      this.#act(event);
    } catch (error) {
      if (!(error instanceof ClearpaneError)) throw error; // A refusal is an answer, too; a fault is not.
    }
    const shelf = this.#readShelf();
    try {
      this.#answers.settle(shelf);
    } catch (error) {
      if (!(error instanceof ClearpaneError && error.code === 'disk-full')) throw error;
    }
    this.#arrived = [];
    const rest = this.#rests.current();
    return decideCapture({ ...this.#answers.read.facts(shelf), fault: null, rest, mayCapture: true });
  }

  #act(event: Happening): void {
    switch (event.kind) {
      case 'join': {
        const studyId = STUDY_IDS[event.study];
        const studySha256 = versions[this.#shelf[event.study] ?? 'a'][event.study].sha256;
        const choices = { actions: event.actions, frames: event.frames, appNames: false, upload: false };
        this.#answers.join(this.#readShelf(), { studyId, studySha256, language: 'en', choices });
        break;
      }
      case 'decline':
        this.#answers.decline(this.#readShelf(), STUDY_IDS[event.study]);
        break;
      case 'leave':
        this.#answers.withdraw(STUDY_IDS[event.study]);
        break;
      case 'choose':
        this.#answers.choose(STUDY_IDS[event.study]);
        break;
      case 'revoke':
        this.#arrived = [revocations[event.study]];
        break;
      case 'allow': {
        const app = AppId.parse(event.app);
        if (event.isAllowed && narrowApps([app], readingOf(this.#forbids)).length === 0) break;
        this.#answers.allow(STUDY_IDS[event.study], app, event.isAllowed);
        break;
      }
      case 'pause':
        this.#rests.pause(event.minutes);
        break;
      case 'resume':
        this.#rests.resume();
        break;
      case 'lock':
        this.#report({ isLocked: event.isOn });
        break;
      case 'idle':
        this.#report({ idleSeconds: event.isOn ? 400 : 0 });
        break;
      case 'time':
        this.#nowMs += event.minutes * MINUTE;
        this.#elapsedMs += event.minutes * MINUTE;
        break;
      case 'clock':
        this.#nowMs += event.minutes * MINUTE;
        break;
      case 'study':
        this.#shelf[event.study] = event.version;
        break;
      case 'policy':
        this.#forbids = event.forbids;
        break;
      case 'disk':
        this.#vault.isFull = event.isFull;
        break;
      case 'restart':
        this.#vault.reopen(event.losesAnchor);
        this.#answers = new Answers(this.#vault.asVault(), this.#clock);
        this.#rests = new Rests(this.#vault.asVault(), this.#clock);
        this.#presence = { isLocked: false, idleSeconds: 0 };
        break;
    }
  }

  #report(change: Partial<{ isLocked: boolean; idleSeconds: number }>): void {
    this.#presence = { ...this.#presence, ...change };
    this.#rests.report(this.#presence);
  }

  /** As readShelf of the agent would: nothing of an organisation under a policy that cannot be read, or that leaves it out. */
  #readShelf() {
    const policy = readingOf(this.#forbids);
    const offered = ([0, 1] as StudyNumber[]).flatMap((number) => {
      const version = this.#shelf[number] ?? null;
      const isOut = version === null || this.#forbids === null || (number === 1 && this.#forbids.includes('study 1'));
      return isOut ? [] : [versions[version][number]];
    });
    return { policy, studies: [...offered, builtIn], revocations: this.#arrived, problems: [] };
  }
}
