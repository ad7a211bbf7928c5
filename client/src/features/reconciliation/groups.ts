import type { Finding } from './api';

export const groupNames = ['blocking', 'warning', 'settled'] as const;
export type GroupName = (typeof groupNames)[number];

/** All that one check found: its title and what it means are said once. */
export interface CheckFindings {
  code: string;
  title: string;
  explanation: string;
  findings: Finding[];
}

export const groupOf = (finding: Finding): GroupName => (finding.settlement ? 'settled' : finding.severity);

export function checksOf(findings: Finding[], group: GroupName): CheckFindings[] {
  const checks = new Map<string, CheckFindings>();
  for (const finding of findings.filter((one) => groupOf(one) === group)) {
    const { code, title, explanation } = finding;
    const check = checks.get(code) ?? { code, title, explanation, findings: [] };
    check.findings.push(finding);
    checks.set(code, check);
  }
  return [...checks.values()];
}
