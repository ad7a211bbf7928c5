/**
 * Every feature brings its own pages and menu entries: import them here and add them to both lists.
 * The order of the menu is the order on the page; the first entry a role may see is its home.
 */
import { menu as accountsMenu, routes as accountsRoutes } from '@/features/accounts/routes';
import { menu as annexMenu, routes as annexRoutes } from '@/features/annex/routes';
import {
  menu as annualReportMenu,
  readersMenu as annualReportReadersMenu,
  routes as annualReportRoutes,
} from '@/features/annualReport/routes';
import {
  menu as assessmentMenu,
  registerMenu,
  routes as assessmentRoutes,
} from '@/features/assessment/routes';
import { menu as campaignsMenu, routes as campaignsRoutes } from '@/features/campaigns/routes';
import { menu as budgetsMenu, routes as budgetsRoutes } from '@/features/budgets/routes';
import { menu as dashboardMenu, routes as dashboardRoutes } from '@/features/dashboard/routes';
import { menu as evidenceMenu, routes as evidenceRoutes } from '@/features/evidence/routes';
import { menu as followUpsMenu, routes as followUpsRoutes } from '@/features/followUps/routes';
import { menu as helpMenu, routes as helpRoutes } from '@/features/help/routes';
import { menu as institutionsMenu, routes as institutionsRoutes } from '@/features/institutions/routes';
import { menu as officerMenu, routes as officerRoutes } from '@/features/officer/routes';
import {
  menu as mailMenu,
  publicRoutes as mailPublicRoutes,
  routes as mailRoutes,
} from '@/features/mail/routes';
import { menu as progressMenu, routes as progressRoutes } from '@/features/progress/routes';
import { menu as reviewMenu, routes as reviewRoutes } from '@/features/review/routes';
import { menu as policiesMenu, routes as policiesRoutes } from '@/features/policies/routes';
import { menu as planMenu, routes as planRoutes } from '@/features/plan/routes';
import { menu as planImportsMenu, routes as planImportsRoutes } from '@/features/planImports/routes';
import { menu as privacyMenu, routes as privacyRoutes } from '@/features/privacy/routes';
import { publicRoutes as readOnlyLinksRoutes } from '@/features/readOnlyLinks/routes';
import { menu as reconciliationMenu, routes as reconciliationRoutes } from '@/features/reconciliation/routes';
import {
  menu as recommendationsMenu,
  readersMenu as recommendationsReadersMenu,
  routes as recommendationsRoutes,
} from '@/features/recommendations/routes';
import { menu as auditMenu, routes as auditRoutes } from '@/features/audit/routes';
import { menu as publicationMenu, routes as publicationRoutes } from '@/features/publications/routes';
import { routes as sheetsRoutes } from '@/features/sheets/routes';
import { routes as wordTextRoutes } from '@/features/wordText/routes';
import { publicRoutes as sessionRoutes, routes as homeRoutes } from '@/features/session/routes';

export const publicRoutes = [...sessionRoutes, ...readOnlyLinksRoutes, ...mailPublicRoutes] as const;
export const routes = [
  ...homeRoutes,
  ...officerRoutes,
  ...sheetsRoutes,
  ...wordTextRoutes,
  ...evidenceRoutes,
  ...progressRoutes,
  ...reviewRoutes,
  ...assessmentRoutes,
  ...campaignsRoutes,
  ...institutionsRoutes,
  ...mailRoutes,
  ...reconciliationRoutes,
  ...privacyRoutes,
  ...publicationRoutes,
  ...annualReportRoutes,
  ...recommendationsRoutes,
  ...policiesRoutes,
  ...followUpsRoutes,
  ...planRoutes,
  ...planImportsRoutes,
  ...accountsRoutes,
  ...auditRoutes,
  ...dashboardRoutes,
  ...budgetsRoutes,
  ...annexRoutes,
  ...helpRoutes,
] as const;
export const menu = [
  ...officerMenu,
  ...evidenceMenu,
  ...progressMenu,
  ...reviewMenu,
  ...campaignsMenu,
  ...mailMenu,
  ...assessmentMenu,
  ...policiesMenu,
  ...reconciliationMenu,
  ...privacyMenu,
  ...followUpsMenu,
  ...publicationMenu,
  ...annualReportMenu,
  ...recommendationsMenu,
  ...planMenu,
  ...planImportsMenu,
  ...accountsMenu,
  ...auditMenu,
  ...dashboardMenu,
  ...budgetsMenu,
  ...annexMenu,
  ...registerMenu,
  ...annualReportReadersMenu,
  ...recommendationsReadersMenu,
  ...institutionsMenu,
  ...helpMenu,
];
