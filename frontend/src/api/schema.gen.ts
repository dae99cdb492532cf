/** Generated from docs/openapi.json by `npm run gen`. Never changed by hand. */
export interface paths {
    "/api/v1/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload
         * @description Upload one file: PDF, Word, Excel, PowerPoint, mail, HTML, text or an image. It is read by a job.
         */
        post: operations["upload_api_v1_documents_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{document_id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download
         * @description The file as it came. Everything is saved, except that a PDF or a picture may be shown.
         */
        get: operations["download_api_v1_documents__document_id__content_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{document_id}/text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Text Of
         * @description The text that was found in the document.
         */
        get: operations["text_of_api_v1_documents__document_id__text_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/emails/{email_id}/html": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Mail Html
         * @description A mail's sanitised HTML. It loads nothing: no script, no remote picture, no style sheet.
         */
        get: operations["mail_html_api_v1_emails__email_id__html_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Events
         * @description `event: change`, data `{table, op, ids, company_ids}`: rows that changed, as far as the caller may see them.
         *     Empty ids: rows of this table changed that are not named, because they are many, or gone.
         *     `event: reload`: changes may have been missed; load everything again.
         *     A comment every 15 seconds keeps the connection open.
         */
        get: operations["events_api_v1_events_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Live
         * @description The process runs.
         */
        get: operations["live_api_v1_health_live_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ready
         * @description The database answers, has every migration this program knows, and its catalogue was read.
         */
        get: operations["ready_api_v1_health_ready_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inbound-events/{event_id}/raw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Raw Event
         * @description A delivery as it came, to see why it could not be read.
         */
        get: operations["raw_event_api_v1_inbound_events__event_id__raw_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inbound-events/{event_id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replay Event
         * @description Read a delivery again that could not be read.
         */
        post: operations["replay_event_api_v1_inbound_events__event_id__replay_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inbound/chat/{provider}/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A chatbot delivers events
         * @description 202 when stored, 200 when it was stored before, 400 (and kept) when it is not JSON, 401, 413.
         */
        post: operations["receive_chat_api_v1_inbound_chat__provider___token__post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inbound/email/{provider}/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A mail provider delivers a message
         * @description 202 when stored, 200 when it was stored before, 400 (and kept) when it is not JSON, 401, 413.
         */
        post: operations["receive_mail_api_v1_inbound_email__provider___token__post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inbox/{kind}/{item_id}/place": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Place
         * @description Place a chat, a mail thread or a document on a company; everything in it follows.
         */
        post: operations["place_api_v1_inbox__kind___item_id__place_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inbox/{kind}/{item_id}/unplace": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unplace
         * @description Undo the placing: back to the company it lay on before, or to the inbox.
         */
        post: operations["unplace_api_v1_inbox__kind___item_id__unplace_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{job_id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replay Job
         * @description Run a job once more that gave up.
         */
        post: operations["replay_job_api_v1_jobs__job_id__replay_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/dead": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Dead Jobs
         * @description The jobs of this workspace that gave up, newest first, at most 200.
         */
        get: operations["dead_jobs_api_v1_jobs_dead_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who Am I
         * @description My profile and workspaces. A workspace that is not mine, or no longer, gives way to my default one.
         */
        get: operations["who_am_i_api_v1_me_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change Me
         * @description Change my name, my language, or the workspace I start in.
         */
        patch: operations["change_me_api_v1_me_patch"];
        trace?: never;
    };
    "/api/v1/prices/calculate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Calculate Price
         * @description Calculate and keep a price: the customer's price list first, quantity breaks, discounts, VAT.
         */
        post: operations["calculate_price_api_v1_prices_calculate_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recommendations/{recommendation_id}/dismiss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Dismiss
         * @description The advice was wrong.
         */
        post: operations["dismiss_api_v1_recommendations__recommendation_id__dismiss_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recommendations/{recommendation_id}/do": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Do
         * @description The step is taken.
         */
        post: operations["do_api_v1_recommendations__recommendation_id__do_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recommendations/{recommendation_id}/snooze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Snooze
         * @description Not now.
         */
        post: operations["snooze_api_v1_recommendations__recommendation_id__snooze_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign In
         * @description Begin a session; its token comes as a cookie. Five failures an account in 15 minutes are the limit.
         */
        post: operations["sign_in_api_v1_session_post"];
        /**
         * Sign Out
         * @description End this session; its token is worth nothing from now on.
         */
        delete: operations["sign_out_api_v1_session_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Is Setup Needed
         * @description Whether nobody can sign in yet.
         */
        get: operations["is_setup_needed_api_v1_setup_get"];
        put?: never;
        /**
         * Set Up
         * @description Use the link once: make the administrator and the workspace, and sign in.
         */
        post: operations["set_up_api_v1_setup_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * Credentials
         * @description An e-mail address and its password.
         */
        Credentials: {
            /** Email */
            email: string;
            /** Password */
            password: string;
        };
        /**
         * DeadJob
         * @description A job that gave up.
         */
        DeadJob: {
            /** Args */
            args: {
                [key: string]: unknown;
            };
            /** Attempts */
            attempts: number;
            /** Failed At */
            failed_at: string | null;
            /** Id */
            id: number;
            /** Task */
            task: string;
        };
        /**
         * Decision
         * @description What was decided.
         */
        Decision: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Snoozed Until */
            snoozed_until?: string | null;
            /** State */
            state: string;
        };
        /**
         * Dismissal
         * @description Why the advice was wrong; the rules are judged by it.
         */
        Dismissal: {
            /** Reason */
            reason?: string | null;
        };
        /**
         * FieldProblem
         * @description What is wrong with one field of the request.
         */
        FieldProblem: {
            /** Field */
            field: string;
            /** Message */
            message: string;
        };
        /**
         * FirstStart
         * @description The first administrator and their workspace. `token` is the link's; `cvr` is the firm's own number.
         */
        FirstStart: {
            /** Cvr */
            cvr?: string | null;
            /** Email */
            email: string;
            /** Name */
            name: string;
            /** Password */
            password: string;
            /** Token */
            token: string;
            /** Workspace */
            workspace: string;
        };
        /**
         * Health
         * @description All is well; otherwise the answer is a problem with status 503 that says what is not.
         */
        Health: {
            /**
             * Status
             * @default ok
             * @constant
             */
            status: "ok";
        };
        /**
         * Learned
         * @description What is known from now on; None: nothing new.
         */
        Learned: {
            /** Email Domain */
            email_domain?: string | null;
            /** Person Id */
            person_id?: string | null;
        };
        /**
         * Me
         * @description Who I am. `permissions` are letters by resource, such as {"companies": "rcu"}; * is own rows.
         */
        Me: {
            /** Permissions */
            permissions: {
                [key: string]: string;
            };
            user: components["schemas"]["User"];
            workspace: components["schemas"]["WorkspaceDetails"] | null;
            /** Workspace Id */
            workspace_id: string | null;
            /** Workspaces */
            workspaces: components["schemas"]["Membership"][];
        };
        /**
         * Membership
         * @description One of my workspaces, and my role there.
         */
        Membership: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Name */
            name: string;
            /** Role */
            role: string | null;
        };
        /**
         * MyChanges
         * @description What I may change of myself; what is left out stays.
         */
        MyChanges: {
            /** Default Workspace Id */
            default_workspace_id?: string | null;
            /** Language */
            language?: ("da" | "en") | null;
            /** Name */
            name?: string | null;
        };
        /**
         * Placed
         * @description Where it lies now; None: it waits in the inbox again.
         */
        Placed: {
            /** Company Id */
            company_id: string | null;
            learned?: components["schemas"]["Learned"] | null;
        };
        /**
         * PriceCalculation
         * @description A stored price with every step that led to it. Amounts are in minor units (øre).
         */
        PriceCalculation: {
            /**
             * Company Id
             * Format: uuid
             */
            company_id: string;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Currency */
            currency: string;
            /** Gross Minor */
            gross_minor: number;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Lines */
            lines: {
                [key: string]: unknown;
            }[];
            /** Net Minor */
            net_minor: number;
            /** Priced On */
            priced_on: string;
            /** Source Id */
            source_id: string | null;
            /** Source Kind */
            source_kind: string | null;
            /** Trace */
            trace: {
                [key: string]: unknown;
            }[];
            /** Vat Minor */
            vat_minor: number;
        };
        /**
         * PriceRequest
         * @description Whom the price is for, and what they want: as text, or as products and quantities.
         */
        PriceRequest: {
            /**
             * Company Id
             * Format: uuid
             */
            company_id: string;
            /** Lines */
            lines?: components["schemas"]["WantedProduct"][] | null;
            /** Text */
            text?: string | null;
        };
        /**
         * Problem
         * @description An error (RFC 9457). `code` is stable and for programs; `detail` is English and for people.
         */
        Problem: {
            /** Code */
            code: string;
            /** Detail */
            detail: string;
            /**
             * Errors
             * @default []
             */
            errors: components["schemas"]["FieldProblem"][];
            /** Hint */
            hint?: string | null;
            /** Request Id */
            request_id: string;
            /** Status */
            status: number;
            /** Title */
            title: string;
            /**
             * Type
             * @default about:blank
             */
            type: string;
        };
        /**
         * RawEvent
         * @description A delivery as it came. `text` is the beginning, at most 20 000 bytes; odd bytes are replaced.
         */
        RawEvent: {
            /** Content Type */
            content_type: string | null;
            /** Headers */
            headers: {
                [key: string]: unknown;
            };
            /** Is Cut */
            is_cut: boolean;
            /** Provider */
            provider: string;
            /** Reason */
            reason: string | null;
            /** Size Bytes */
            size_bytes: number;
            /** State */
            state: string;
            /** Text */
            text: string;
        };
        /**
         * Replayed
         * @description It runs again.
         */
        Replayed: {
            /**
             * State
             * @default received
             */
            state: string;
        };
        /**
         * SetupStatus
         * @description Whether the first administrator is still to be made.
         */
        SetupStatus: {
            /** Needed */
            needed: boolean;
        };
        /**
         * SignedInAs
         * @description Whose session began.
         */
        SignedInAs: {
            /**
             * User Id
             * Format: uuid
             */
            user_id: string;
        };
        /**
         * Snooze
         * @description When to show it again: within a year, with a time zone.
         */
        Snooze: {
            /**
             * Until
             * Format: date-time
             */
            until: string;
        };
        /**
         * Target
         * @description An existing company by its id, or a new one by CVR number and name.
         *
         *     A CVR number we have already is that company. `learn`: from now on the sender's mail belongs here too.
         */
        Target: {
            /** Company Id */
            company_id?: string | null;
            /** Cvr */
            cvr?: string | null;
            /**
             * Learn
             * @default false
             */
            learn: boolean;
            /** Name */
            name?: string | null;
        };
        /**
         * Uploaded
         * @description The document. `duplicate`: the company had the very same file already, and nothing new was stored.
         */
        Uploaded: {
            /**
             * Duplicate
             * @default false
             */
            duplicate: boolean;
            /** File Name */
            file_name: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
        };
        /**
         * User
         * @description The person signed in.
         */
        User: {
            /** Email */
            email: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Language
             * @enum {string}
             */
            language: "da" | "en";
            /** Name */
            name: string;
        };
        /**
         * WantedProduct
         * @description A product and how many of it.
         */
        WantedProduct: {
            /**
             * Product Id
             * Format: uuid
             */
            product_id: string;
            /** Quantity */
            quantity: number | string;
        };
        /**
         * WorkspaceDetails
         * @description The chosen workspace.
         */
        WorkspaceDetails: {
            /** Currency */
            currency: string;
            /**
             * Language
             * @enum {string}
             */
            language: "da" | "en";
            /** Name */
            name: string;
            /** Own Cvr */
            own_cvr: string | null;
            /** Own Domains */
            own_domains: string[];
            /** Plan */
            plan: string;
            /** Sees All Companies */
            sees_all_companies: boolean;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    upload_api_v1_documents_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: uuid
                     * @description The company it belongs to; found in the document when left out.
                     */
                    company_id?: string;
                    /**
                     * Format: binary
                     * @description At most 25 MB.
                     */
                    file: string;
                };
            };
        };
        responses: {
            /** @description The company had this file already. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Uploaded"];
                };
            };
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Uploaded"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    download_api_v1_documents__document_id__content_get: {
        parameters: {
            query?: {
                /** @description Show a PDF or a picture instead of saving it. */
                inline?: boolean;
                workspace_id?: string | null;
            };
            header?: never;
            path: {
                document_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    text_of_api_v1_documents__document_id__text_get: {
        parameters: {
            query?: {
                workspace_id?: string | null;
            };
            header?: never;
            path: {
                document_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The text. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": unknown;
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    mail_html_api_v1_emails__email_id__html_get: {
        parameters: {
            query?: {
                workspace_id?: string | null;
            };
            header?: never;
            path: {
                email_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of its own, without scripts and without the network. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": unknown;
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    events_api_v1_events_get: {
        parameters: {
            query?: {
                workspace_id?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stream; it does not end. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": unknown;
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    live_api_v1_health_live_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ready_api_v1_health_ready_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    raw_event_api_v1_inbound_events__event_id__raw_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                event_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RawEvent"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replay_event_api_v1_inbound_events__event_id__replay_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                event_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Replayed"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    receive_chat_api_v1_inbound_chat__provider___token__post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Who delivers. */
                provider: string;
                /** @description The secret of the door's address. */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    receive_mail_api_v1_inbound_email__provider___token__post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Who delivers. */
                provider: string;
                /** @description The secret of the door's address. */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    place_api_v1_inbox__kind___item_id__place_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                item_id: string;
                kind: "chat_conversations" | "email_threads" | "documents";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Target"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Placed"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    unplace_api_v1_inbox__kind___item_id__unplace_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                item_id: string;
                kind: "chat_conversations" | "email_threads" | "documents";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Placed"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replay_job_api_v1_jobs__job_id__replay_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                job_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Replayed"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dead_jobs_api_v1_jobs_dead_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadJob"][];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    who_am_i_api_v1_me_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_me_api_v1_me_patch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MyChanges"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    calculate_price_api_v1_prices_calculate_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PriceRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PriceCalculation"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dismiss_api_v1_recommendations__recommendation_id__dismiss_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                recommendation_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Dismissal"] | null;
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Decision"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    do_api_v1_recommendations__recommendation_id__do_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                recommendation_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Decision"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    snooze_api_v1_recommendations__recommendation_id__snooze_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                recommendation_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Snooze"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Decision"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sign_in_api_v1_session_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Credentials"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedInAs"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sign_out_api_v1_session_delete: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    is_setup_needed_api_v1_setup_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetupStatus"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    set_up_api_v1_setup_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FirstStart"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedInAs"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
