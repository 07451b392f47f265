import {
  BlockReason,
  StudyId,
  type JoinedStudy,
  type Light,
  type MaskingMode,
  type Status,
} from '@clearpane/contracts';
import type { AgentView } from '@clearpane/desktop/agent-view';

export const studyId = StudyId.parse('just-for-me');

/** A joined study with its titles in both languages. */
export function joined(id: string, english: string, german: string, isCurrent = true): JoinedStudy {
  return {
    studyId: StudyId.parse(id),
    titles: [
      { language: 'en', title: english },
      { language: 'de', title: german },
    ],
    isCurrent,
  };
}

/** A view in which the agent answers with this light. */
export function answering(light: Light, other: Partial<Status> = {}): AgentView {
  return {
    kind: 'answering',
    status: {
      light,
      joinedStudies: light.state === 'off' ? [] : [joined('just-for-me', 'Just for me', 'Nur für mich')],
      version: '0.1.0',
      keyProtection: 'operating-system',
      waitingUploads: 0,
      uploadProblem: null,
      isThrowaway: false,
      ...other,
    },
  };
}

export function recording(apps: string[], masking: MaskingMode | null = null): AgentView {
  const since = '2026-11-17T09:12:00Z';
  return answering({
    state: 'recording',
    studyId,
    since,
    categories: ['actions'],
    apps,
    actionCount: 1,
    frameCount: 1,
    masking,
  });
}

const until = '2026-11-17T10:30:00Z';

/** One view of every kind that there is. */
export const everyView: AgentView[] = [
  { kind: 'starting' },
  { kind: 'silent' },
  { kind: 'restarting' },
  { kind: 'stopped', error: null },
  answering({ state: 'off' }),
  answering({ state: 'starting', studyId }),
  recording([]),
  recording(['Calendar', 'Form']),
  answering({ state: 'paused', studyId, cause: 'person', until: null }),
  answering({ state: 'paused', studyId, cause: 'person', until }),
  answering({ state: 'paused', studyId, cause: 'locked', until: null }),
  answering({ state: 'paused', studyId, cause: 'idle', until: null }),
  ...BlockReason.options.map((reason) => answering({ state: 'cannot-record', studyId, reason })),
];
