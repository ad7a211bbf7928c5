import { Title } from '@mantine/core';
import { useT } from '@/i18n';
import type { Finding } from '../api';
import { checksOf, type GroupName } from '../groups';
import { FindingRow } from './FindingRow';
import classes from './findings.module.css';

interface Props {
  group: GroupName;
  findings: Finding[];
  planId: string;
  year: number;
}

/** One kind of findings, by the checks that found them. A group without findings is left out. */
export function FindingGroup({ group, findings, planId, year }: Props) {
  const t = useT();
  const checks = checksOf(findings, group);
  if (checks.length === 0) return null;
  const count = checks.reduce((sum, check) => sum + check.findings.length, 0);
  return (
    <section aria-labelledby={`grupe-${group}`} className={classes.group} data-group={group}>
      <Title order={2} id={`grupe-${group}`} size="h3">
        {t(`reconciliation.group.${group}`, { count })}
      </Title>
      {checks.map((check) => (
        <article key={check.code} className={classes.check} data-code={check.code}>
          <h3 className={classes.title}>{check.title}</h3>
          <p className={classes.why}>{check.explanation}</p>
          <ul className={classes.rows}>
            {check.findings.map((finding) => (
              <FindingRow key={finding.fingerprint} finding={finding} planId={planId} year={year} />
            ))}
          </ul>
        </article>
      ))}
    </section>
  );
}
