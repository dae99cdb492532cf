/** The map of addresses. Pages behind the sign-in hang under the shell; each area is fetched when first opened. */
import type { QueryClient } from "@tanstack/react-query";
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  Outlet,
  redirect,
} from "@tanstack/react-router";
import { ApiError } from "@/api/http";
import { fetchSetupStatus, loadMe } from "@/api/session";
import { AppShell } from "@/app/app-shell";
import { CrashPage } from "@/app/crash-page";
import { NotFoundPage } from "@/app/not-found-page";
import { readBoardSearch, readCompanySearch, readDealSearch, readDocumentSearch, readHomeSearch, readInboxSearch, readItemSearch, readPersonSearch, readSignInSearch, readTaskSearch } from "@/app/search-params";
import { allWords } from "@/i18n/i18n";
import { lazyPage } from "@/lib/fetched-patiently";
import { readListSearch } from "@/resources/list/list-state";

/** A page that is drawn when its script and every word are there. */
function page<Module extends Record<string, unknown>, Name extends keyof Module>(load: () => Promise<Module>, name: Name) {
  return lazyPage(async () => (await Promise.all([load(), allWords()]))[0], name);
}

const root = createRootRouteWithContext<{ queries: QueryClient }>()({ component: Outlet });

const signIn = createRoute({
  getParentRoute: () => root,
  path: "/signin",
  validateSearch: readSignInSearch,
  component: lazyPage(() => import("@/features/auth/sign-in-page"), "SignInPage"),
});

const setup = createRoute({
  getParentRoute: () => root,
  path: "/setup",
  component: lazyPage(() => import("@/features/auth/setup-page"), "SetupPage"),
});

const forgot = createRoute({
  getParentRoute: () => root,
  path: "/forgot-password",
  component: page(() => import("@/features/auth/forgot-page"), "ForgotPage"),
});

const reset = createRoute({
  getParentRoute: () => root,
  path: "/reset-password",
  component: page(() => import("@/features/auth/reset-page"), "ResetPage"),
});

const invitation = createRoute({
  getParentRoute: () => root,
  path: "/invitation",
  component: page(() => import("@/features/auth/invitation-page"), "InvitationPage"),
});

const gallery = createRoute({
  getParentRoute: () => root,
  path: "/ui",
  component: page(() => import("@/features/gallery/gallery-page"), "GalleryPage"),
});

/** Nobody signed in: to the set-up on a fresh installation, else to the sign-in, which remembers where we were. */
async function requireSession({ context, location }: { context: { queries: QueryClient }; location: { href: string } }) {
  try {
    await loadMe(context.queries);
  } catch (error) {
    if (!(error instanceof ApiError) || error.status !== 401) throw error;
    const { needed } = await fetchSetupStatus();
    if (needed) throw redirect({ to: "/setup" });
    throw redirect({ to: "/signin", search: location.href === "/" ? {} : { next: location.href } });
  }
}

const shell = createRoute({
  getParentRoute: () => root,
  id: "shell",
  beforeLoad: requireSession,
  component: AppShell,
});

const home = createRoute({
  getParentRoute: () => shell,
  path: "/",
  validateSearch: readHomeSearch,
  component: page(() => import("@/features/home/home-page"), "HomePage"),
});

const companies = createRoute({
  getParentRoute: () => shell,
  path: "/companies",
  validateSearch: readListSearch,
  component: lazyPage(() => import("@/features/lists/companies-page"), "CompaniesPage"),
});

const company = createRoute({
  getParentRoute: () => shell,
  path: "/companies/$companyId",
  validateSearch: readCompanySearch,
  component: page(() => import("@/features/company/company-page"), "CompanyPage"),
});

const deals = createRoute({
  getParentRoute: () => shell,
  path: "/deals",
  validateSearch: readBoardSearch,
  component: page(() => import("@/features/deals/board-page"), "BoardPage"),
});

const deal = createRoute({
  getParentRoute: () => deals,
  path: "$dealId",
  validateSearch: readDealSearch,
  component: page(() => import("@/features/deals/deal-page"), "DealPage"),
});

const inbox = createRoute({
  getParentRoute: () => shell,
  path: "/inbox",
  validateSearch: readInboxSearch,
  component: page(() => import("@/features/inbox/inbox-page"), "InboxPage"),
});

const products = createRoute({
  getParentRoute: () => shell,
  path: "/products",
  validateSearch: readListSearch,
  component: page(() => import("@/features/lists/products-page"), "ProductsPage"),
});

const people = createRoute({
  getParentRoute: () => shell,
  path: "/people",
  validateSearch: readListSearch,
  component: page(() => import("@/features/lists/people-page"), "PeoplePage"),
});

const dealTable = createRoute({
  getParentRoute: () => shell,
  path: "/deals/list",
  validateSearch: readListSearch,
  component: page(() => import("@/features/lists/deal-table-page"), "DealTablePage"),
});

const quotes = createRoute({
  getParentRoute: () => shell,
  path: "/quotes",
  validateSearch: readListSearch,
  component: page(() => import("@/features/lists/quotes-page"), "QuotesPage"),
});

const orders = createRoute({
  getParentRoute: () => shell,
  path: "/orders",
  validateSearch: readListSearch,
  component: page(() => import("@/features/lists/orders-page"), "OrdersPage"),
});

const invoices = createRoute({
  getParentRoute: () => shell,
  path: "/invoices",
  validateSearch: readListSearch,
  component: page(() => import("@/features/lists/invoices-page"), "InvoicesPage"),
});

const payments = createRoute({
  getParentRoute: () => shell,
  path: "/payments",
  validateSearch: readListSearch,
  component: page(() => import("@/features/lists/payments-page"), "PaymentsPage"),
});

const documents = createRoute({
  getParentRoute: () => shell,
  path: "/documents",
  validateSearch: readListSearch,
  component: page(() => import("@/features/lists/documents-page"), "DocumentsPage"),
});

const person = createRoute({
  getParentRoute: () => shell,
  path: "/people/$personId",
  validateSearch: readPersonSearch,
  component: page(() => import("@/features/person/person-page"), "PersonPage"),
});

const document = createRoute({
  getParentRoute: () => shell,
  path: "/documents/$documentId",
  validateSearch: readDocumentSearch,
  component: page(() => import("@/features/item/document-page"), "DocumentPage"),
});

const thread = createRoute({
  getParentRoute: () => shell,
  path: "/threads/$threadId",
  validateSearch: readItemSearch,
  component: page(() => import("@/features/item/thread-page"), "ThreadPage"),
});

const conversation = createRoute({
  getParentRoute: () => shell,
  path: "/conversations/$conversationId",
  validateSearch: readItemSearch,
  component: page(() => import("@/features/item/conversation-page"), "ConversationPage"),
});

const tasks = createRoute({
  getParentRoute: () => shell,
  path: "/tasks",
  validateSearch: readTaskSearch,
  component: page(() => import("@/features/tasks/tasks-page"), "TasksPage"),
});

const settings = createRoute({
  getParentRoute: () => shell,
  path: "/settings",
  component: page(() => import("@/features/settings/settings-page"), "SettingsPage"),
});

/** The page above draws the section too, beside the list of all. */
const settingsSection = createRoute({ getParentRoute: () => settings, path: "$section" });
/** Everything else, so that an address that leads nowhere still has the sidebar beside it. */
const nowhere = createRoute({ getParentRoute: () => shell, path: "$", component: NotFoundPage });

const tree = root.addChildren([
  signIn,
  setup,
  forgot,
  reset,
  invitation,
  gallery,
  shell.addChildren([
    home,
    companies,
    company,
    inbox,
    products,
    people,
    person,
    deals.addChildren([deal]),
    dealTable,
    quotes,
    orders,
    invoices,
    payments,
    documents,
    document,
    thread,
    conversation,
    tasks,
    settings.addChildren([settingsSection]),
    nowhere,
  ]),
]);

export function newRouter(queries: QueryClient) {
  return createRouter({
    routeTree: tree,
    context: { queries },
    defaultPreload: "intent",
    defaultErrorComponent: CrashPage,
    defaultNotFoundComponent: NotFoundPage,
  });
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof newRouter>;
  }
  interface HistoryState {
    /** A deal opened from the board lies over it; by its address alone it is a page. */
    isOverBoard?: boolean;
  }
}
