import {
  PROHIBITED_USES,
  type ConsentRecordDocument,
  type STATEMENT_RULES,
  type Statements,
} from '@clearpane/contracts';

type Rule = ConsentRecordDocument['dpv:hasRule'][number];
type StatementRule = (typeof STATEMENT_RULES)[number];

const USES: Record<(typeof PROHIBITED_USES)[number], { label: string; broader: string }> = {
  'performance-assessment': {
    label: 'Assessing how the person performs',
    broader: 'dpv:PersonnelPerformanceEvaluation',
  },
  // DPV 2.3 has no purpose for disciplinary measures; this is what they belong to.
  discipline: { label: 'Disciplinary measures against the person', broader: 'dpv:PersonnelManagement' },
  termination: { label: 'Ending the employment of the person', broader: 'dpv:PersonnelTerminationManagement' },
  monitoring: { label: 'Monitoring the person', broader: 'dpv:PersonnelMonitoring' },
};

/** What the data must never be used for, in every study (consent rule R9), and what the study states, as permissions and prohibitions. */
export function rulesOf(statements: Statements): Rule[] {
  return [
    ...PROHIBITED_USES.map((use): Rule => {
      const { label, broader } = USES[use];
      return {
        '@type': 'dpv:Prohibition',
        'dct:identifier': use,
        'rdfs:label': label,
        'dpv:hasPurpose': { '@type': 'dpv:Purpose', 'skos:broader': [broader] },
      };
    }),
    statementRule(
      'automating-participants-work',
      'Letting models trained on the data take over work of those who took part',
      statements.modelsMayAutomateParticipantsWork,
    ),
    statementRule('selling-models', 'Selling models trained on the data', statements.modelsMayBeSold),
    statementRule(
      'models-leaving-the-company',
      'Letting models trained on the data leave the company',
      statements.modelsMayLeaveTheCompany,
    ),
    statementRule(
      'paying-or-withholding',
      'Paying or withholding anything for joining or not joining',
      !statements.nothingIsPaidOrWithheld,
    ),
  ];
}

function statementRule(identifier: StatementRule, label: string, isPermitted: boolean): Rule {
  return {
    '@type': isPermitted ? 'dpv:Permission' : 'dpv:Prohibition',
    'dct:identifier': identifier,
    'rdfs:label': label,
  };
}
