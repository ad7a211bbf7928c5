import { Button, Table, Text } from '@mantine/core';
import { DateText, TableRegion } from '@/components';
import { useT } from '@/i18n';
import type { User } from '../api';

interface Props {
  users: User[];
  onManage: (user: User) => void;
}

export function UserTable({ users, onManage }: Props) {
  const t = useT();
  return (
    <TableRegion label={t('accounts.usersTitle')}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('accounts.person')}</Table.Th>
            <Table.Th scope="col">{t('accounts.role')}</Table.Th>
            <Table.Th scope="col">{t('accounts.contacts')}</Table.Th>
            <Table.Th scope="col">{t('accounts.state')}</Table.Th>
            <Table.Th scope="col">
              <span className="visually-hidden">{t('accounts.manage')}</span>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {users.map((user) => (
            <Table.Tr key={user.id}>
              <Table.Th scope="row">
                {user.displayName}
                <Text size="sm" fw={400} c="var(--apm-muted)">
                  {user.userName}
                </Text>
              </Table.Th>
              <Table.Td>
                {t(`terms.role.${user.role}`)}
                {user.institutionName && (
                  <Text size="sm" lang="lt">
                    {user.institutionName}
                  </Text>
                )}
                {user.deputyOf && <Text size="sm">{t('accounts.deputyFor', { name: user.deputyOf })}</Text>}
              </Table.Td>
              <Table.Td>
                {user.email ?? t('accounts.noAddress')}
                {user.phone && <Text size="sm">{user.phone}</Text>}
              </Table.Td>
              <Table.Td>
                <UserState user={user} />
              </Table.Td>
              <Table.Td>
                <Button
                  variant="default"
                  aria-label={t('accounts.manageOf', { name: user.displayName })}
                  onClick={() => onManage(user)}
                >
                  {t('accounts.manage')}
                </Button>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </TableRegion>
  );
}

function UserState({ user }: { user: User }) {
  const t = useT();
  const state = !user.isActive ? 'inactive' : user.hasPassword ? 'active' : 'invited';
  return (
    <>
      {t(`accounts.states.${state}`)}
      {user.hasSecondFactor && <Text size="sm">{t('accounts.withSecondFactor')}</Text>}
      {user.servesFrom && user.servesTo && (
        <Text size="sm">
          <DateText value={user.servesFrom} /> – <DateText value={user.servesTo} />
        </Text>
      )}
    </>
  );
}
