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
         * @description A mail's sanitised HTML. It loads nothing but our own style sheet: no script, no remote picture.
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
         *
         *     Where the door has a signing secret, nothing is stored or answered before the signature is checked.
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
    "/rest/v1/analyses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read rows. */
        get: operations["read_analyses"];
        put?: never;
        /** Create one row or many. */
        post: operations["create_analyses"];
        /** Delete the rows the filters name. */
        delete: operations["delete_analyses"];
        options?: never;
        head?: never;
        /** Change the rows the filters name. */
        patch: operations["change_analyses"];
        trace?: never;
    };
    "/rest/v1/audit_log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read rows. */
        get: operations["read_audit_log"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/v1/chat_conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read rows. */
        get: operations["read_chat_conversations"];
        put?: never;
        /** Create one row or many. */
        post: operations["create_chat_conversations"];
        /** Delete the rows the filters name. */
        delete: operations["delete_chat_conversations"];
        options?: never;
        head?: never;
        /** Change the rows the filters name. */
        patch: operations["change_chat_conversations"];
        trace?: never;
    };
    "/rest/v1/chat_messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read rows. */
        get: operations["read_chat_messages"];
        put?: never;
        /** Create one row or many. */
        post: operations["create_chat_messages"];
        /** Delete the rows the filters name. */
        delete: operations["delete_chat_messages"];
        options?: never;
        head?: never;
        /** Change the rows the filters name. */
        patch: operations["change_chat_messages"];
        trace?: never;
    };
    "/rest/v1/companies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read rows. */
        get: operations["read_companies"];
        put?: never;
        /** Create one row or many. */
        post: operations["create_companies"];
        /** Delete the rows the filters name. */
        delete: operations["delete_companies"];
        options?: never;
        head?: never;
        /** Change the rows the filters name. */
        patch: operations["change_companies"];
        trace?: never;
    };
    "/rest/v1/cvr_grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read rows. */
        get: operations["read_cvr_grants"];
        put?: never;
        /** Create one row or many. */
        post: operations["create_cvr_grants"];
        /** Delete the rows the filters name. */
        delete: operations["delete_cvr_grants"];
        options?: never;
        head?: never;
        /** Change the rows the filters name. */
        patch: operations["change_cvr_grants"];
        trace?: never;
    };
    "/rest/v1/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read rows. */
        get: operations["read_documents"];
        put?: never;
        /** Create one row or many. */
        post: operations["create_documents"];
        /** Delete the rows the filters name. */
        delete: operations["delete_documents"];
        options?: never;
        head?: never;
        /** Change the rows the filters name. */
        patch: operations["change_documents"];
        trace?: never;
    };
    "/rest/v1/email_references": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read rows. */
        get: operations["read_email_references"];
        put?: never;
        /** Create one row or many. */
        post: operations["create_email_references"];
        /** Delete the rows the filters name. */
        delete: operations["delete_email_references"];
        options?: never;
        head?: never;
        /** Change the rows the filters name. */
        patch: operations["change_email_references"];
        trace?: never;
    };
    "/rest/v1/email_threads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read rows. */
        get: operations["read_email_threads"];
        put?: never;
        /** Create one row or many. */
        post: operations["create_email_threads"];
        /** Delete the rows the filters name. */
        delete: operations["delete_email_threads"];
        options?: never;
        head?: never;
        /** Change the rows the filters name. */
        patch: operations["change_email_threads"];
        trace?: never;
    };
    "/rest/v1/emails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read rows. */
        get: operations["read_emails"];
        put?: never;
        /** Create one row or many. */
        post: operations["create_emails"];
        /** Delete the rows the filters name. */
        delete: operations["delete_emails"];
        options?: never;
        head?: never;
        /** Change the rows the filters name. */
        patch: operations["change_emails"];
        trace?: never;
    };
    "/rest/v1/inbound_endpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read rows. */
        get: operations["read_inbound_endpoints"];
        put?: never;
        /** Create one row or many. */
        post: operations["create_inbound_endpoints"];
        /** Delete the rows the filters name. */
        delete: operations["delete_inbound_endpoints"];
        options?: never;
        head?: never;
        /** Change the rows the filters name. */
        patch: operations["change_inbound_endpoints"];
        trace?: never;
    };
    "/rest/v1/inbound_events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read rows. */
        get: operations["read_inbound_events"];
        put?: never;
        /** Create one row or many. */
        post: operations["create_inbound_events"];
        /** Delete the rows the filters name. */
        delete: operations["delete_inbound_events"];
        options?: never;
        head?: never;
        /** Change the rows the filters name. */
        patch: operations["change_inbound_events"];
        trace?: never;
    };
    "/rest/v1/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read rows. */
        get: operations["read_invitations"];
        put?: never;
        /** Create one row or many. */
        post: operations["create_invitations"];
        /** Delete the rows the filters name. */
        delete: operations["delete_invitations"];
        options?: never;
        head?: never;
        /** Change the rows the filters name. */
        patch: operations["change_invitations"];
        trace?: never;
    };
    "/rest/v1/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read rows. */
        get: operations["read_people"];
        put?: never;
        /** Create one row or many. */
        post: operations["create_people"];
        /** Delete the rows the filters name. */
        delete: operations["delete_people"];
        options?: never;
        head?: never;
        /** Change the rows the filters name. */
        patch: operations["change_people"];
        trace?: never;
    };
    "/rest/v1/price_calculations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read rows. */
        get: operations["read_price_calculations"];
        put?: never;
        /** Create one row or many. */
        post: operations["create_price_calculations"];
        /** Delete the rows the filters name. */
        delete: operations["delete_price_calculations"];
        options?: never;
        head?: never;
        /** Change the rows the filters name. */
        patch: operations["change_price_calculations"];
        trace?: never;
    };
    "/rest/v1/price_list_items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read rows. */
        get: operations["read_price_list_items"];
        put?: never;
        /** Create one row or many. */
        post: operations["create_price_list_items"];
        /** Delete the rows the filters name. */
        delete: operations["delete_price_list_items"];
        options?: never;
        head?: never;
        /** Change the rows the filters name. */
        patch: operations["change_price_list_items"];
        trace?: never;
    };
    "/rest/v1/price_lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read rows. */
        get: operations["read_price_lists"];
        put?: never;
        /** Create one row or many. */
        post: operations["create_price_lists"];
        /** Delete the rows the filters name. */
        delete: operations["delete_price_lists"];
        options?: never;
        head?: never;
        /** Change the rows the filters name. */
        patch: operations["change_price_lists"];
        trace?: never;
    };
    "/rest/v1/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read rows. */
        get: operations["read_products"];
        put?: never;
        /** Create one row or many. */
        post: operations["create_products"];
        /** Delete the rows the filters name. */
        delete: operations["delete_products"];
        options?: never;
        head?: never;
        /** Change the rows the filters name. */
        patch: operations["change_products"];
        trace?: never;
    };
    "/rest/v1/recommendations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read rows. */
        get: operations["read_recommendations"];
        put?: never;
        /** Create one row or many. */
        post: operations["create_recommendations"];
        /** Delete the rows the filters name. */
        delete: operations["delete_recommendations"];
        options?: never;
        head?: never;
        /** Change the rows the filters name. */
        patch: operations["change_recommendations"];
        trace?: never;
    };
    "/rest/v1/text_chunks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read rows. */
        get: operations["read_text_chunks"];
        put?: never;
        /** Create one row or many. */
        post: operations["create_text_chunks"];
        /** Delete the rows the filters name. */
        delete: operations["delete_text_chunks"];
        options?: never;
        head?: never;
        /** Change the rows the filters name. */
        patch: operations["change_text_chunks"];
        trace?: never;
    };
    "/rest/v1/user_profiles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read rows. */
        get: operations["read_user_profiles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change the rows the filters name. */
        patch: operations["change_user_profiles"];
        trace?: never;
    };
    "/rest/v1/user_workspaces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read rows. */
        get: operations["read_user_workspaces"];
        put?: never;
        /** Create one row or many. */
        post: operations["create_user_workspaces"];
        /** Delete the rows the filters name. */
        delete: operations["delete_user_workspaces"];
        options?: never;
        head?: never;
        /** Change the rows the filters name. */
        patch: operations["change_user_workspaces"];
        trace?: never;
    };
    "/rest/v1/workspace_settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read rows. */
        get: operations["read_workspace_settings"];
        put?: never;
        /** Create one row or many. */
        post: operations["create_workspace_settings"];
        /** Delete the rows the filters name. */
        delete: operations["delete_workspace_settings"];
        options?: never;
        head?: never;
        /** Change the rows the filters name. */
        patch: operations["change_workspace_settings"];
        trace?: never;
    };
    "/rest/v1/workspaces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read rows. */
        get: operations["read_workspaces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change the rows the filters name. */
        patch: operations["change_workspaces"];
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description What a document, mail or message was understood to be. */
        analyses: {
            /** Format: uuid */
            company_id: string | null;
            /** Format: float */
            confidence: number;
            /** Format: date-time */
            created_at: string;
            /** @description Named facts with their places in the text: CVR, products, quantities, dates, amounts. */
            facts: unknown;
            /**
             * Format: date-time
             * @description Since when it is hidden with the row it belongs to; kept by the database.
             */
            hidden_at: string | null;
            /** Format: uuid */
            id: string;
            /** @description Category of a document, intent of a message. */
            label: string;
            language: string | null;
            model: string;
            scores: unknown;
            /** Format: uuid */
            source_id: string;
            /** @enum {string} */
            source_kind: "document" | "email" | "chat_message";
            /** Format: uuid */
            workspace_id: string;
        };
        analyses_insert: {
            /** Format: uuid */
            company_id?: string | null;
            /** Format: float */
            confidence: number;
            /** Format: date-time */
            created_at?: string;
            /** @description Named facts with their places in the text: CVR, products, quantities, dates, amounts. */
            facts?: unknown;
            /**
             * Format: date-time
             * @description Since when it is hidden with the row it belongs to; kept by the database.
             */
            hidden_at?: string | null;
            /** Format: uuid */
            id?: string;
            /** @description Category of a document, intent of a message. */
            label: string;
            language?: string | null;
            model: string;
            scores?: unknown;
            /** Format: uuid */
            source_id: string;
            /** @enum {string} */
            source_kind: "document" | "email" | "chat_message";
            /** Format: uuid */
            workspace_id?: string;
        };
        analyses_update: {
            /** Format: uuid */
            company_id?: string | null;
            /** Format: float */
            confidence?: number;
            /** Format: date-time */
            created_at?: string;
            /** @description Named facts with their places in the text: CVR, products, quantities, dates, amounts. */
            facts?: unknown;
            /**
             * Format: date-time
             * @description Since when it is hidden with the row it belongs to; kept by the database.
             */
            hidden_at?: string | null;
            /** Format: uuid */
            id?: string;
            /** @description Category of a document, intent of a message. */
            label?: string;
            language?: string | null;
            model?: string;
            scores?: unknown;
            /** Format: uuid */
            source_id?: string;
            /** @enum {string} */
            source_kind?: "document" | "email" | "chat_message";
            /** Format: uuid */
            workspace_id?: string;
        };
        /** @description Every change to every row, in order. Written by triggers only; never changed. */
        audit_log: {
            /** Format: uuid */
            actor_id: string | null;
            /** @description What the change came through: user, webhook, email, job or system. */
            actor_kind: string;
            /**
             * Format: uuid
             * @description The company the row hangs on, so that CVR grants hold here too.
             */
            company_id: string | null;
            /** Format: int64 */
            id: number;
            /** @description The row after; secrets, large texts and vectors left out. */
            new_row: unknown;
            /** Format: date-time */
            occurred_at: string;
            /** @description The row before; secrets, large texts and vectors left out. */
            old_row: unknown;
            /** @enum {string} */
            op: "insert" | "update" | "delete";
            request_id: string | null;
            /** Format: uuid */
            row_id: string;
            table_name: string;
            /** @description The transaction: all its rows were changed together. */
            txid: string;
            /** Format: uuid */
            workspace_id: string;
        };
        /** @description A visitor's conversation with the website's bot and our people. */
        chat_conversations: {
            /**
             * Format: uuid
             * @description Empty while unplaced: it waits in the inbox.
             */
            company_id: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            created_by: string | null;
            /** Format: date-time */
            deleted_at: string | null;
            /** Format: uuid */
            endpoint_id: string | null;
            external_id: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            last_message_at: string | null;
            page_url: string | null;
            /** Format: uuid */
            person_id: string | null;
            /** Format: float */
            placement_confidence: number | null;
            /** @description How the company was found: cvr_in_text, visitor_variable, known_sender, sender_domain, address_tag, thread, document_header, cvr_unlabelled or person (placed by hand). */
            placement_method: string | null;
            /** @description The words and candidates the placement rests on. */
            placement_why: unknown;
            provider: string;
            /** Format: date-time */
            started_at: string;
            /** @enum {string} */
            status: "open" | "closed";
            /** @description A valid CVR number of a company we do not have yet. */
            suggested_cvr: string | null;
            title: string | null;
            /** Format: date-time */
            updated_at: string;
            variables: unknown;
            /** Format: int32 */
            version: number;
            visitor_email: string | null;
            visitor_name: string | null;
            visitor_phone: string | null;
            /** Format: uuid */
            workspace_id: string;
        };
        chat_conversations_insert: {
            /**
             * Format: uuid
             * @description Empty while unplaced: it waits in the inbox.
             */
            company_id?: string | null;
            /** Format: date-time */
            created_at?: string;
            /** Format: uuid */
            created_by?: string | null;
            /** Format: date-time */
            deleted_at?: string | null;
            /** Format: uuid */
            endpoint_id?: string | null;
            external_id: string;
            /** Format: uuid */
            id?: string;
            /** Format: date-time */
            last_message_at?: string | null;
            page_url?: string | null;
            /** Format: uuid */
            person_id?: string | null;
            /** Format: float */
            placement_confidence?: number | null;
            /** @description How the company was found: cvr_in_text, visitor_variable, known_sender, sender_domain, address_tag, thread, document_header, cvr_unlabelled or person (placed by hand). */
            placement_method?: string | null;
            /** @description The words and candidates the placement rests on. */
            placement_why?: unknown;
            provider: string;
            /** Format: date-time */
            started_at?: string;
            /** @enum {string} */
            status?: "open" | "closed";
            /** @description A valid CVR number of a company we do not have yet. */
            suggested_cvr?: string | null;
            title?: string | null;
            /** Format: date-time */
            updated_at?: string;
            variables?: unknown;
            /** Format: int32 */
            version?: number;
            visitor_email?: string | null;
            visitor_name?: string | null;
            visitor_phone?: string | null;
            /** Format: uuid */
            workspace_id?: string;
        };
        chat_conversations_update: {
            /**
             * Format: uuid
             * @description Empty while unplaced: it waits in the inbox.
             */
            company_id?: string | null;
            /** Format: date-time */
            created_at?: string;
            /** Format: uuid */
            created_by?: string | null;
            /** Format: date-time */
            deleted_at?: string | null;
            /** Format: uuid */
            endpoint_id?: string | null;
            external_id?: string;
            /** Format: uuid */
            id?: string;
            /** Format: date-time */
            last_message_at?: string | null;
            page_url?: string | null;
            /** Format: uuid */
            person_id?: string | null;
            /** Format: float */
            placement_confidence?: number | null;
            /** @description How the company was found: cvr_in_text, visitor_variable, known_sender, sender_domain, address_tag, thread, document_header, cvr_unlabelled or person (placed by hand). */
            placement_method?: string | null;
            /** @description The words and candidates the placement rests on. */
            placement_why?: unknown;
            provider?: string;
            /** Format: date-time */
            started_at?: string;
            /** @enum {string} */
            status?: "open" | "closed";
            /** @description A valid CVR number of a company we do not have yet. */
            suggested_cvr?: string | null;
            title?: string | null;
            /** Format: date-time */
            updated_at?: string;
            variables?: unknown;
            /** Format: int32 */
            version?: number;
            visitor_email?: string | null;
            visitor_name?: string | null;
            visitor_phone?: string | null;
            /** Format: uuid */
            workspace_id?: string;
        };
        /** @description Messages and events of a conversation, in the order they happened. */
        chat_messages: {
            author_email: string | null;
            /** @enum {string} */
            author_kind: "visitor" | "bot" | "agent" | "system";
            author_name: string | null;
            body: string;
            /**
             * Format: uuid
             * @description The same as the conversation's; kept by the database.
             */
            company_id: string | null;
            /** Format: uuid */
            conversation_id: string;
            /** Format: date-time */
            created_at: string;
            /** @description SHA-256 of the event: providers give no ids and send twice. */
            dedupe_key: string;
            /** @enum {string} */
            direction: "in" | "out" | "system";
            external_id: string | null;
            /**
             * Format: date-time
             * @description Since when it is hidden with the row it belongs to; kept by the database.
             */
            hidden_at: string | null;
            /** Format: uuid */
            id: string;
            /**
             * @description unknown: an event type we have no name for; kept and shown.
             * @enum {string}
             */
            kind: "conversation_started" | "message" | "status" | "assignee" | "variable" | "label" | "note" | "transcript" | "delivery" | "unknown";
            /** Format: date-time */
            occurred_at: string;
            raw: unknown;
            /** Format: uuid */
            workspace_id: string;
        };
        chat_messages_insert: {
            author_email?: string | null;
            /** @enum {string} */
            author_kind: "visitor" | "bot" | "agent" | "system";
            author_name?: string | null;
            body?: string;
            /**
             * Format: uuid
             * @description The same as the conversation's; kept by the database.
             */
            company_id?: string | null;
            /** Format: uuid */
            conversation_id: string;
            /** Format: date-time */
            created_at?: string;
            /** @description SHA-256 of the event: providers give no ids and send twice. */
            dedupe_key: string;
            /** @enum {string} */
            direction: "in" | "out" | "system";
            external_id?: string | null;
            /**
             * Format: date-time
             * @description Since when it is hidden with the row it belongs to; kept by the database.
             */
            hidden_at?: string | null;
            /** Format: uuid */
            id?: string;
            /**
             * @description unknown: an event type we have no name for; kept and shown.
             * @enum {string}
             */
            kind?: "conversation_started" | "message" | "status" | "assignee" | "variable" | "label" | "note" | "transcript" | "delivery" | "unknown";
            /** Format: date-time */
            occurred_at: string;
            raw?: unknown;
            /** Format: uuid */
            workspace_id?: string;
        };
        chat_messages_update: {
            author_email?: string | null;
            /** @enum {string} */
            author_kind?: "visitor" | "bot" | "agent" | "system";
            author_name?: string | null;
            body?: string;
            /**
             * Format: uuid
             * @description The same as the conversation's; kept by the database.
             */
            company_id?: string | null;
            /** Format: uuid */
            conversation_id?: string;
            /** Format: date-time */
            created_at?: string;
            /** @description SHA-256 of the event: providers give no ids and send twice. */
            dedupe_key?: string;
            /** @enum {string} */
            direction?: "in" | "out" | "system";
            external_id?: string | null;
            /**
             * Format: date-time
             * @description Since when it is hidden with the row it belongs to; kept by the database.
             */
            hidden_at?: string | null;
            /** Format: uuid */
            id?: string;
            /**
             * @description unknown: an event type we have no name for; kept and shown.
             * @enum {string}
             */
            kind?: "conversation_started" | "message" | "status" | "assignee" | "variable" | "label" | "note" | "transcript" | "delivery" | "unknown";
            /** Format: date-time */
            occurred_at?: string;
            raw?: unknown;
            /** Format: uuid */
            workspace_id?: string;
        };
        /** @description Customers, leads and suppliers; a Danish one is known by its CVR number. */
        companies: {
            city: string | null;
            country: string;
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            created_by: string | null;
            /** @description CVR number, 8 digits; empty for foreign firms and persons. */
            cvr: string | null;
            /** Format: date-time */
            deleted_at: string | null;
            email: string | null;
            /** @description Mail from this domain belongs to the company; never a free-mail domain. */
            email_domain: string | null;
            /** @description The part of the address after @. */
            email_host: string | null;
            email_norm: string | null;
            employees: string | null;
            /** Format: uuid */
            id: string;
            /** @description Six digits as CVR gives them (DB25 since 2025, DB07 before). */
            industry_code: string | null;
            industry_text: string | null;
            /** @description Reklamebeskyttet in CVR: no unasked marketing. */
            is_advertising_protected: boolean;
            /**
             * Format: date-time
             * @description Newest message, mail or document; kept by the database.
             */
            last_activity_at: string | null;
            legal_form: string | null;
            name: string;
            /** @description The name in lower case: keeps its index under row level security. */
            name_norm: string;
            /**
             * Format: uuid
             * @description The seller who looks after the company.
             */
            owner_id: string | null;
            phone: string | null;
            postal_code: string | null;
            /** Format: date-time */
            registry_fetched_at: string | null;
            /** @description Status in the CVR register, such as NORMAL or UNDER KONKURS. */
            registry_status: string | null;
            street: string | null;
            /** Format: date-time */
            updated_at: string;
            /** Format: int32 */
            version: number;
            website: string | null;
            /** Format: uuid */
            workspace_id: string;
        };
        companies_insert: {
            city?: string | null;
            country?: string;
            /** Format: date-time */
            created_at?: string;
            /** Format: uuid */
            created_by?: string | null;
            /** @description CVR number, 8 digits; empty for foreign firms and persons. */
            cvr?: string | null;
            /** Format: date-time */
            deleted_at?: string | null;
            email?: string | null;
            /** @description Mail from this domain belongs to the company; never a free-mail domain. */
            email_domain?: string | null;
            employees?: string | null;
            /** Format: uuid */
            id?: string;
            /** @description Six digits as CVR gives them (DB25 since 2025, DB07 before). */
            industry_code?: string | null;
            industry_text?: string | null;
            /** @description Reklamebeskyttet in CVR: no unasked marketing. */
            is_advertising_protected?: boolean;
            /**
             * Format: date-time
             * @description Newest message, mail or document; kept by the database.
             */
            last_activity_at?: string | null;
            legal_form?: string | null;
            name: string;
            /**
             * Format: uuid
             * @description The seller who looks after the company.
             */
            owner_id?: string | null;
            phone?: string | null;
            postal_code?: string | null;
            /** Format: date-time */
            registry_fetched_at?: string | null;
            /** @description Status in the CVR register, such as NORMAL or UNDER KONKURS. */
            registry_status?: string | null;
            street?: string | null;
            /** Format: date-time */
            updated_at?: string;
            /** Format: int32 */
            version?: number;
            website?: string | null;
            /** Format: uuid */
            workspace_id?: string;
        };
        companies_update: {
            city?: string | null;
            country?: string;
            /** Format: date-time */
            created_at?: string;
            /** Format: uuid */
            created_by?: string | null;
            /** @description CVR number, 8 digits; empty for foreign firms and persons. */
            cvr?: string | null;
            /** Format: date-time */
            deleted_at?: string | null;
            email?: string | null;
            /** @description Mail from this domain belongs to the company; never a free-mail domain. */
            email_domain?: string | null;
            employees?: string | null;
            /** Format: uuid */
            id?: string;
            /** @description Six digits as CVR gives them (DB25 since 2025, DB07 before). */
            industry_code?: string | null;
            industry_text?: string | null;
            /** @description Reklamebeskyttet in CVR: no unasked marketing. */
            is_advertising_protected?: boolean;
            /**
             * Format: date-time
             * @description Newest message, mail or document; kept by the database.
             */
            last_activity_at?: string | null;
            legal_form?: string | null;
            name?: string;
            /**
             * Format: uuid
             * @description The seller who looks after the company.
             */
            owner_id?: string | null;
            phone?: string | null;
            postal_code?: string | null;
            /** Format: date-time */
            registry_fetched_at?: string | null;
            /** @description Status in the CVR register, such as NORMAL or UNDER KONKURS. */
            registry_status?: string | null;
            street?: string | null;
            /** Format: date-time */
            updated_at?: string;
            /** Format: int32 */
            version?: number;
            website?: string | null;
            /** Format: uuid */
            workspace_id?: string;
        };
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
        /** @description The CVR numbers a limited member may see; may be granted before the company exists. */
        cvr_grants: {
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            created_by: string | null;
            cvr: string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            user_id: string;
            /** Format: uuid */
            workspace_id: string;
        };
        cvr_grants_insert: {
            /** Format: date-time */
            created_at?: string;
            /** Format: uuid */
            created_by?: string | null;
            cvr: string;
            /** Format: uuid */
            id?: string;
            /** Format: uuid */
            user_id: string;
            /** Format: uuid */
            workspace_id?: string;
        };
        cvr_grants_update: {
            /** Format: date-time */
            created_at?: string;
            /** Format: uuid */
            created_by?: string | null;
            cvr?: string;
            /** Format: uuid */
            id?: string;
            /** Format: uuid */
            user_id?: string;
            /** Format: uuid */
            workspace_id?: string;
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
        /** @description Files: uploaded, or attached to a mail or a chat. */
        documents: {
            /** @description The text that was found. */
            body_text: string | null;
            category: string | null;
            /** Format: float */
            category_confidence: number | null;
            /**
             * Format: uuid
             * @description Empty while unplaced: it waits in the inbox.
             */
            company_id: string | null;
            content_type: string;
            /** Format: uuid */
            conversation_id: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            created_by: string | null;
            /** Format: date-time */
            deleted_at: string | null;
            /** Format: uuid */
            email_id: string | null;
            /** Format: uuid */
            email_thread_id: string | null;
            /** @description Why the text could not be read: a code the interface translates. */
            failure: string | null;
            file_name: string;
            /** Format: uuid */
            id: string;
            language: string | null;
            /** Format: int32 */
            page_count: number | null;
            /** Format: float */
            placement_confidence: number | null;
            placement_method: string | null;
            placement_why: unknown;
            /** @description Of the bytes, in hex. */
            sha256: string;
            /** Format: int64 */
            size_bytes: number;
            /** @enum {string} */
            source: "upload" | "email" | "chat";
            /**
             * @description received: waits to be read; ready; failed: kept, and failure says why.
             * @enum {string}
             */
            state: "received" | "ready" | "failed";
            /** @description Where the bytes lie in the object store. */
            storage_key: string;
            suggested_cvr: string | null;
            title: string | null;
            /** Format: date-time */
            updated_at: string;
            /** Format: int32 */
            version: number;
            /** Format: uuid */
            workspace_id: string;
        };
        documents_insert: {
            /** @description The text that was found. */
            body_text?: string | null;
            category?: string | null;
            /** Format: float */
            category_confidence?: number | null;
            /**
             * Format: uuid
             * @description Empty while unplaced: it waits in the inbox.
             */
            company_id?: string | null;
            content_type?: string;
            /** Format: uuid */
            conversation_id?: string | null;
            /** Format: date-time */
            created_at?: string;
            /** Format: uuid */
            created_by?: string | null;
            /** Format: date-time */
            deleted_at?: string | null;
            /** Format: uuid */
            email_id?: string | null;
            /** Format: uuid */
            email_thread_id?: string | null;
            /** @description Why the text could not be read: a code the interface translates. */
            failure?: string | null;
            file_name: string;
            /** Format: uuid */
            id?: string;
            language?: string | null;
            /** Format: int32 */
            page_count?: number | null;
            /** Format: float */
            placement_confidence?: number | null;
            placement_method?: string | null;
            placement_why?: unknown;
            /** @description Of the bytes, in hex. */
            sha256: string;
            /** Format: int64 */
            size_bytes: number;
            /** @enum {string} */
            source?: "upload" | "email" | "chat";
            /**
             * @description received: waits to be read; ready; failed: kept, and failure says why.
             * @enum {string}
             */
            state?: "received" | "ready" | "failed";
            /** @description Where the bytes lie in the object store. */
            storage_key: string;
            suggested_cvr?: string | null;
            title?: string | null;
            /** Format: date-time */
            updated_at?: string;
            /** Format: int32 */
            version?: number;
            /** Format: uuid */
            workspace_id?: string;
        };
        documents_update: {
            /** @description The text that was found. */
            body_text?: string | null;
            category?: string | null;
            /** Format: float */
            category_confidence?: number | null;
            /**
             * Format: uuid
             * @description Empty while unplaced: it waits in the inbox.
             */
            company_id?: string | null;
            content_type?: string;
            /** Format: uuid */
            conversation_id?: string | null;
            /** Format: date-time */
            created_at?: string;
            /** Format: uuid */
            created_by?: string | null;
            /** Format: date-time */
            deleted_at?: string | null;
            /** Format: uuid */
            email_id?: string | null;
            /** Format: uuid */
            email_thread_id?: string | null;
            /** @description Why the text could not be read: a code the interface translates. */
            failure?: string | null;
            file_name?: string;
            /** Format: uuid */
            id?: string;
            language?: string | null;
            /** Format: int32 */
            page_count?: number | null;
            /** Format: float */
            placement_confidence?: number | null;
            placement_method?: string | null;
            placement_why?: unknown;
            /** @description Of the bytes, in hex. */
            sha256?: string;
            /** Format: int64 */
            size_bytes?: number;
            /** @enum {string} */
            source?: "upload" | "email" | "chat";
            /**
             * @description received: waits to be read; ready; failed: kept, and failure says why.
             * @enum {string}
             */
            state?: "received" | "ready" | "failed";
            /** @description Where the bytes lie in the object store. */
            storage_key?: string;
            suggested_cvr?: string | null;
            title?: string | null;
            /** Format: date-time */
            updated_at?: string;
            /** Format: int32 */
            version?: number;
            /** Format: uuid */
            workspace_id?: string;
        };
        /** @description The Message-IDs a mail answers, oldest first; joins threads in any order of arrival. */
        email_references: {
            /** Format: uuid */
            company_id: string | null;
            /** Format: uuid */
            email_id: string;
            /**
             * Format: date-time
             * @description Since when it is hidden with the row it belongs to; kept by the database.
             */
            hidden_at: string | null;
            /** Format: uuid */
            id: string;
            message_id: string;
            /** Format: int32 */
            position: number;
            /** Format: uuid */
            workspace_id: string;
        };
        email_references_insert: {
            /** Format: uuid */
            company_id?: string | null;
            /** Format: uuid */
            email_id: string;
            /**
             * Format: date-time
             * @description Since when it is hidden with the row it belongs to; kept by the database.
             */
            hidden_at?: string | null;
            /** Format: uuid */
            id?: string;
            message_id: string;
            /** Format: int32 */
            position: number;
            /** Format: uuid */
            workspace_id?: string;
        };
        email_references_update: {
            /** Format: uuid */
            company_id?: string | null;
            /** Format: uuid */
            email_id?: string;
            /**
             * Format: date-time
             * @description Since when it is hidden with the row it belongs to; kept by the database.
             */
            hidden_at?: string | null;
            /** Format: uuid */
            id?: string;
            message_id?: string;
            /** Format: int32 */
            position?: number;
            /** Format: uuid */
            workspace_id?: string;
        };
        /** @description Mails that answer each other, joined by References and In-Reply-To. */
        email_threads: {
            /** @description The subject without Re, SV, VS and the like (RFC 5256 section 2.1). */
            base_subject: string;
            /**
             * Format: uuid
             * @description Empty while unplaced: it waits in the inbox.
             */
            company_id: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            created_by: string | null;
            /** Format: date-time */
            deleted_at: string | null;
            /** Format: uuid */
            endpoint_id: string | null;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            last_message_at: string | null;
            /**
             * Format: uuid
             * @description A late parent joined two threads: the older one lives on.
             */
            merged_into: string | null;
            /** Format: uuid */
            person_id: string | null;
            /** Format: float */
            placement_confidence: number | null;
            placement_method: string | null;
            placement_why: unknown;
            subject: string;
            suggested_cvr: string | null;
            /** Format: date-time */
            updated_at: string;
            /** Format: int32 */
            version: number;
            /** Format: uuid */
            workspace_id: string;
        };
        email_threads_insert: {
            /** @description The subject without Re, SV, VS and the like (RFC 5256 section 2.1). */
            base_subject?: string;
            /**
             * Format: uuid
             * @description Empty while unplaced: it waits in the inbox.
             */
            company_id?: string | null;
            /** Format: date-time */
            created_at?: string;
            /** Format: uuid */
            created_by?: string | null;
            /** Format: date-time */
            deleted_at?: string | null;
            /** Format: uuid */
            endpoint_id?: string | null;
            /** Format: uuid */
            id?: string;
            /** Format: date-time */
            last_message_at?: string | null;
            /**
             * Format: uuid
             * @description A late parent joined two threads: the older one lives on.
             */
            merged_into?: string | null;
            /** Format: uuid */
            person_id?: string | null;
            /** Format: float */
            placement_confidence?: number | null;
            placement_method?: string | null;
            placement_why?: unknown;
            subject?: string;
            suggested_cvr?: string | null;
            /** Format: date-time */
            updated_at?: string;
            /** Format: int32 */
            version?: number;
            /** Format: uuid */
            workspace_id?: string;
        };
        email_threads_update: {
            /** @description The subject without Re, SV, VS and the like (RFC 5256 section 2.1). */
            base_subject?: string;
            /**
             * Format: uuid
             * @description Empty while unplaced: it waits in the inbox.
             */
            company_id?: string | null;
            /** Format: date-time */
            created_at?: string;
            /** Format: uuid */
            created_by?: string | null;
            /** Format: date-time */
            deleted_at?: string | null;
            /** Format: uuid */
            endpoint_id?: string | null;
            /** Format: uuid */
            id?: string;
            /** Format: date-time */
            last_message_at?: string | null;
            /**
             * Format: uuid
             * @description A late parent joined two threads: the older one lives on.
             */
            merged_into?: string | null;
            /** Format: uuid */
            person_id?: string | null;
            /** Format: float */
            placement_confidence?: number | null;
            placement_method?: string | null;
            placement_why?: unknown;
            subject?: string;
            suggested_cvr?: string | null;
            /** Format: date-time */
            updated_at?: string;
            /** Format: int32 */
            version?: number;
            /** Format: uuid */
            workspace_id?: string;
        };
        /** @description One mail; where a person forwarded it, the mail that was forwarded. */
        emails: {
            /** @description SPF, DKIM and DMARC as the receiving server saw them; never grants anything. */
            authentication: unknown;
            /**
             * Format: uuid
             * @description The same as the thread's; kept by the database.
             */
            company_id: string | null;
            /** Format: date-time */
            created_at: string;
            /** @enum {string} */
            direction: "in" | "out";
            from_email: string | null;
            from_name: string | null;
            headers: unknown;
            /**
             * Format: date-time
             * @description Since when it is hidden with the row it belongs to; kept by the database.
             */
            hidden_at: string | null;
            /** @description Sanitised HTML; remote images are blocked. */
            html_body: string | null;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            inbound_event_id: string | null;
            /** @description Auto-reply, bulk or bounce: never answered, never advice. */
            is_automatic: boolean;
            is_forwarded: boolean;
            /** @description Message-ID without angle brackets; made from the content when missing. */
            message_id: string;
            /** @description The text without quoted replies and signature. */
            new_text: string;
            /** @description List of {kind: to|cc, name, email}. */
            recipients: unknown;
            /** Format: date-time */
            sent_at: string;
            subject: string;
            text_body: string;
            /** Format: uuid */
            thread_id: string;
            /** Format: uuid */
            workspace_id: string;
        };
        emails_insert: {
            /** @description SPF, DKIM and DMARC as the receiving server saw them; never grants anything. */
            authentication?: unknown;
            /**
             * Format: uuid
             * @description The same as the thread's; kept by the database.
             */
            company_id?: string | null;
            /** Format: date-time */
            created_at?: string;
            /** @enum {string} */
            direction: "in" | "out";
            from_email?: string | null;
            from_name?: string | null;
            headers?: unknown;
            /**
             * Format: date-time
             * @description Since when it is hidden with the row it belongs to; kept by the database.
             */
            hidden_at?: string | null;
            /** @description Sanitised HTML; remote images are blocked. */
            html_body?: string | null;
            /** Format: uuid */
            id?: string;
            /** Format: uuid */
            inbound_event_id?: string | null;
            /** @description Auto-reply, bulk or bounce: never answered, never advice. */
            is_automatic?: boolean;
            is_forwarded?: boolean;
            /** @description Message-ID without angle brackets; made from the content when missing. */
            message_id: string;
            /** @description The text without quoted replies and signature. */
            new_text?: string;
            /** @description List of {kind: to|cc, name, email}. */
            recipients?: unknown;
            /** Format: date-time */
            sent_at: string;
            subject?: string;
            text_body?: string;
            /** Format: uuid */
            thread_id: string;
            /** Format: uuid */
            workspace_id?: string;
        };
        emails_update: {
            /** @description SPF, DKIM and DMARC as the receiving server saw them; never grants anything. */
            authentication?: unknown;
            /**
             * Format: uuid
             * @description The same as the thread's; kept by the database.
             */
            company_id?: string | null;
            /** Format: date-time */
            created_at?: string;
            /** @enum {string} */
            direction?: "in" | "out";
            from_email?: string | null;
            from_name?: string | null;
            headers?: unknown;
            /**
             * Format: date-time
             * @description Since when it is hidden with the row it belongs to; kept by the database.
             */
            hidden_at?: string | null;
            /** @description Sanitised HTML; remote images are blocked. */
            html_body?: string | null;
            /** Format: uuid */
            id?: string;
            /** Format: uuid */
            inbound_event_id?: string | null;
            /** @description Auto-reply, bulk or bounce: never answered, never advice. */
            is_automatic?: boolean;
            is_forwarded?: boolean;
            /** @description Message-ID without angle brackets; made from the content when missing. */
            message_id?: string;
            /** @description The text without quoted replies and signature. */
            new_text?: string;
            /** @description List of {kind: to|cc, name, email}. */
            recipients?: unknown;
            /** Format: date-time */
            sent_at?: string;
            subject?: string;
            text_body?: string;
            /** Format: uuid */
            thread_id?: string;
            /** Format: uuid */
            workspace_id?: string;
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
        /** @description A door: the address a chatbot or a mailbox sends to. */
        inbound_endpoints: {
            /** @description The mail address in full; empty for chat. */
            address: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            created_by: string | null;
            /** Format: date-time */
            deleted_at: string | null;
            /** Format: date-time */
            handshake_at: string | null;
            /** Format: uuid */
            id: string;
            is_active: boolean;
            /** @enum {string} */
            kind: "chat" | "email";
            /** Format: date-time */
            last_event_at: string | null;
            name: string;
            /** @description wotnot, intercom, tawk, crisp, chatwoot, generic; postmark, smtp, raw. */
            provider: string;
            replies_plain_text: boolean;
            requires_provider_token: boolean;
            /** @description Last four characters of the secret, to tell doors apart. */
            token_hint: string;
            /** Format: date-time */
            updated_at: string;
            /** Format: int32 */
            version: number;
            /** Format: uuid */
            workspace_id: string;
        };
        inbound_endpoints_insert: {
            /** @description The mail address in full; empty for chat. */
            address?: string | null;
            /** Format: date-time */
            created_at?: string;
            /** Format: uuid */
            created_by?: string | null;
            /** Format: date-time */
            deleted_at?: string | null;
            /** Format: date-time */
            handshake_at?: string | null;
            /** Format: uuid */
            id?: string;
            is_active?: boolean;
            /** @enum {string} */
            kind: "chat" | "email";
            /** Format: date-time */
            last_event_at?: string | null;
            name?: string;
            /** @description wotnot, intercom, tawk, crisp, chatwoot, generic; postmark, smtp, raw. */
            provider: string;
            replies_plain_text?: boolean;
            requires_provider_token?: boolean;
            /** @description Last four characters of the secret, to tell doors apart. */
            token_hint?: string;
            /** Format: date-time */
            updated_at?: string;
            /** Format: int32 */
            version?: number;
            /** Format: uuid */
            workspace_id?: string;
        };
        inbound_endpoints_update: {
            /** @description The mail address in full; empty for chat. */
            address?: string | null;
            /** Format: date-time */
            created_at?: string;
            /** Format: uuid */
            created_by?: string | null;
            /** Format: date-time */
            deleted_at?: string | null;
            /** Format: date-time */
            handshake_at?: string | null;
            /** Format: uuid */
            id?: string;
            is_active?: boolean;
            /** @enum {string} */
            kind?: "chat" | "email";
            /** Format: date-time */
            last_event_at?: string | null;
            name?: string;
            /** @description wotnot, intercom, tawk, crisp, chatwoot, generic; postmark, smtp, raw. */
            provider?: string;
            /** @description SHA-256 of the token the provider sent at its handshake. */
            provider_token_hash?: string | null;
            replies_plain_text?: boolean;
            requires_provider_token?: boolean;
            /** @description SHA-256 of the secret in the address; unique, as 256 random bits are. */
            token_hash?: string;
            /** @description Last four characters of the secret, to tell doors apart. */
            token_hint?: string;
            /** Format: date-time */
            updated_at?: string;
            /** Format: int32 */
            version?: number;
            /** Format: uuid */
            workspace_id?: string;
        };
        /** @description Everything that came in, as it came in, before anything is parsed. */
        inbound_events: {
            /** Format: int32 */
            attempts: number;
            /**
             * Format: uuid
             * @description The company it ended on; empty until then, and then only unlimited members see it.
             */
            company_id: string | null;
            content_type: string | null;
            /** @description SHA-256 of the content: the same delivery twice is one row. */
            dedupe_key: string;
            /** Format: uuid */
            endpoint_id: string | null;
            /** @description For mail: from and to as the transport said, and the peer's address. */
            envelope: unknown;
            headers: unknown;
            /** Format: uuid */
            id: string;
            /** @description What it became: ids of conversations, threads, mails and documents. */
            outcome: unknown;
            /** Format: date-time */
            parsed_at: string | null;
            provider: string;
            reason: string | null;
            /** Format: date-time */
            received_at: string;
            /** @enum {string} */
            source: "chat" | "email" | "upload";
            /**
             * @description needs_look: could not be parsed; reason says why; can be replayed.
             * @enum {string}
             */
            state: "received" | "parsed" | "needs_look" | "ignored";
            /** Format: uuid */
            workspace_id: string;
        };
        inbound_events_insert: {
            /** Format: int32 */
            attempts?: number;
            /**
             * Format: uuid
             * @description The company it ended on; empty until then, and then only unlimited members see it.
             */
            company_id?: string | null;
            content_type?: string | null;
            /** @description SHA-256 of the content: the same delivery twice is one row. */
            dedupe_key: string;
            /** Format: uuid */
            endpoint_id?: string | null;
            /** @description For mail: from and to as the transport said, and the peer's address. */
            envelope?: unknown;
            headers?: unknown;
            /** Format: uuid */
            id?: string;
            /** @description What it became: ids of conversations, threads, mails and documents. */
            outcome?: unknown;
            /** Format: date-time */
            parsed_at?: string | null;
            provider: string;
            reason?: string | null;
            /** Format: date-time */
            received_at?: string;
            /** @enum {string} */
            source: "chat" | "email" | "upload";
            /**
             * @description needs_look: could not be parsed; reason says why; can be replayed.
             * @enum {string}
             */
            state?: "received" | "parsed" | "needs_look" | "ignored";
            /** Format: uuid */
            workspace_id?: string;
        };
        inbound_events_update: {
            /** Format: int32 */
            attempts?: number;
            /**
             * Format: uuid
             * @description The company it ended on; empty until then, and then only unlimited members see it.
             */
            company_id?: string | null;
            /** @description What it became: ids of conversations, threads, mails and documents. */
            outcome?: unknown;
            /** Format: date-time */
            parsed_at?: string | null;
            reason?: string | null;
            /**
             * @description needs_look: could not be parsed; reason says why; can be replayed.
             * @enum {string}
             */
            state?: "received" | "parsed" | "needs_look" | "ignored";
        };
        /** @description A single-use invitation to become a member, good for 24 hours. */
        invitations: {
            /** Format: date-time */
            accepted_at: string | null;
            /** Format: uuid */
            accepted_by: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            created_by: string | null;
            /** @enum {string} */
            cvr_access: "all" | "granted";
            cvrs: string[];
            email: string;
            /** Format: date-time */
            expires_at: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            role: "admin" | "manager" | "sales" | "support" | "viewer";
            /** Format: date-time */
            updated_at: string;
            /** Format: int32 */
            version: number;
            /** Format: uuid */
            workspace_id: string;
        };
        invitations_insert: {
            /** Format: date-time */
            accepted_at?: string | null;
            /** Format: uuid */
            accepted_by?: string | null;
            /** Format: date-time */
            created_at?: string;
            /** Format: uuid */
            created_by?: string | null;
            /** @enum {string} */
            cvr_access?: "all" | "granted";
            cvrs?: string[];
            email: string;
            /** Format: date-time */
            expires_at?: string;
            /** Format: uuid */
            id?: string;
            /** @enum {string} */
            role: "admin" | "manager" | "sales" | "support" | "viewer";
            /** Format: date-time */
            updated_at?: string;
            /** Format: int32 */
            version?: number;
            /** Format: uuid */
            workspace_id?: string;
        };
        invitations_update: {
            /** Format: date-time */
            accepted_at?: string | null;
            /** Format: uuid */
            accepted_by?: string | null;
            /** Format: date-time */
            created_at?: string;
            /** Format: uuid */
            created_by?: string | null;
            /** @enum {string} */
            cvr_access?: "all" | "granted";
            cvrs?: string[];
            email?: string;
            /** Format: date-time */
            expires_at?: string;
            /** Format: uuid */
            id?: string;
            /** @enum {string} */
            role?: "admin" | "manager" | "sales" | "support" | "viewer";
            /** @description SHA-256 of the token in the invitation's link. */
            token_hash?: string;
            /** Format: date-time */
            updated_at?: string;
            /** Format: int32 */
            version?: number;
            /** Format: uuid */
            workspace_id?: string;
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
        /** @description The people we talk to at a company. */
        people: {
            /** Format: uuid */
            company_id: string;
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            created_by: string | null;
            /** Format: date-time */
            deleted_at: string | null;
            email: string | null;
            /** @description The part of the address after @: colleagues share it. */
            email_host: string | null;
            email_norm: string | null;
            /** Format: uuid */
            id: string;
            /** @description The first one to call. */
            is_primary: boolean;
            language: string | null;
            name: string;
            name_norm: string;
            phone: string | null;
            /** @description How we know the person: typed in, chat, e-mail or import. */
            source: string | null;
            title: string | null;
            /** Format: date-time */
            updated_at: string;
            /** Format: int32 */
            version: number;
            /** Format: uuid */
            workspace_id: string;
        };
        people_insert: {
            /** Format: uuid */
            company_id: string;
            /** Format: date-time */
            created_at?: string;
            /** Format: uuid */
            created_by?: string | null;
            /** Format: date-time */
            deleted_at?: string | null;
            email?: string | null;
            /** Format: uuid */
            id?: string;
            /** @description The first one to call. */
            is_primary?: boolean;
            language?: string | null;
            name: string;
            phone?: string | null;
            /** @description How we know the person: typed in, chat, e-mail or import. */
            source?: string | null;
            title?: string | null;
            /** Format: date-time */
            updated_at?: string;
            /** Format: int32 */
            version?: number;
            /** Format: uuid */
            workspace_id?: string;
        };
        people_update: {
            /** Format: uuid */
            company_id?: string;
            /** Format: date-time */
            created_at?: string;
            /** Format: uuid */
            created_by?: string | null;
            /** Format: date-time */
            deleted_at?: string | null;
            email?: string | null;
            /** Format: uuid */
            id?: string;
            /** @description The first one to call. */
            is_primary?: boolean;
            language?: string | null;
            name?: string;
            phone?: string | null;
            /** @description How we know the person: typed in, chat, e-mail or import. */
            source?: string | null;
            title?: string | null;
            /** Format: date-time */
            updated_at?: string;
            /** Format: int32 */
            version?: number;
            /** Format: uuid */
            workspace_id?: string;
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
        /** @description A price found from products and quantities, with every rule that was applied. */
        price_calculations: {
            /** Format: uuid */
            company_id: string;
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            created_by: string | null;
            currency: string;
            /** Format: int64 */
            gross_minor: number;
            /**
             * Format: date-time
             * @description Since when it is hidden with the row it belongs to; kept by the database.
             */
            hidden_at: string | null;
            /** Format: uuid */
            id: string;
            lines: unknown;
            /**
             * Format: int64
             * @description Without VAT, in minor units (øre).
             */
            net_minor: number;
            /** Format: date */
            priced_on: string;
            /**
             * Format: uuid
             * @description The message or document that asked; empty when a person asked.
             */
            source_id: string | null;
            /** @enum {string|null} */
            source_kind: "document" | "email" | "chat_message" | null;
            /** @description Every step: {rule, line, before_minor, after_minor, params}. */
            trace: unknown;
            /** Format: date-time */
            updated_at: string;
            /** Format: int64 */
            vat_minor: number;
            /** Format: int32 */
            version: number;
            /** Format: uuid */
            workspace_id: string;
        };
        price_calculations_insert: {
            /** Format: uuid */
            company_id: string;
            /** Format: date-time */
            created_at?: string;
            /** Format: uuid */
            created_by?: string | null;
            currency?: string;
            /** Format: int64 */
            gross_minor: number;
            /**
             * Format: date-time
             * @description Since when it is hidden with the row it belongs to; kept by the database.
             */
            hidden_at?: string | null;
            /** Format: uuid */
            id?: string;
            lines?: unknown;
            /**
             * Format: int64
             * @description Without VAT, in minor units (øre).
             */
            net_minor: number;
            /** Format: date */
            priced_on?: string;
            /**
             * Format: uuid
             * @description The message or document that asked; empty when a person asked.
             */
            source_id?: string | null;
            /** @enum {string|null} */
            source_kind?: "document" | "email" | "chat_message" | null;
            /** @description Every step: {rule, line, before_minor, after_minor, params}. */
            trace?: unknown;
            /** Format: date-time */
            updated_at?: string;
            /** Format: int64 */
            vat_minor: number;
            /** Format: int32 */
            version?: number;
            /** Format: uuid */
            workspace_id?: string;
        };
        price_calculations_update: {
            /** Format: uuid */
            company_id?: string;
            /** Format: date-time */
            created_at?: string;
            /** Format: uuid */
            created_by?: string | null;
            currency?: string;
            /** Format: int64 */
            gross_minor?: number;
            /**
             * Format: date-time
             * @description Since when it is hidden with the row it belongs to; kept by the database.
             */
            hidden_at?: string | null;
            /** Format: uuid */
            id?: string;
            lines?: unknown;
            /**
             * Format: int64
             * @description Without VAT, in minor units (øre).
             */
            net_minor?: number;
            /** Format: date */
            priced_on?: string;
            /**
             * Format: uuid
             * @description The message or document that asked; empty when a person asked.
             */
            source_id?: string | null;
            /** @enum {string|null} */
            source_kind?: "document" | "email" | "chat_message" | null;
            /** @description Every step: {rule, line, before_minor, after_minor, params}. */
            trace?: unknown;
            /** Format: date-time */
            updated_at?: string;
            /** Format: int64 */
            vat_minor?: number;
            /** Format: int32 */
            version?: number;
            /** Format: uuid */
            workspace_id?: string;
        };
        /** @description A product's price in a list, from a quantity upwards. */
        price_list_items: {
            /**
             * Format: uuid
             * @description The same as the list's company; kept by the database.
             */
            company_id: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            created_by: string | null;
            /** Format: date-time */
            deleted_at: string | null;
            /** @description Percentage off the product's list price. */
            discount_percent: number | null;
            /** Format: uuid */
            id: string;
            min_quantity: number;
            /** Format: uuid */
            price_list_id: string;
            /** Format: uuid */
            product_id: string;
            /**
             * Format: int64
             * @description Fixed price of one unit without VAT, in minor units.
             */
            unit_price_minor: number | null;
            /** Format: date-time */
            updated_at: string;
            /** Format: date */
            valid_from: string | null;
            /** Format: date */
            valid_to: string | null;
            /** Format: int32 */
            version: number;
            /** Format: uuid */
            workspace_id: string;
        };
        price_list_items_insert: {
            /**
             * Format: uuid
             * @description The same as the list's company; kept by the database.
             */
            company_id?: string | null;
            /** Format: date-time */
            created_at?: string;
            /** Format: uuid */
            created_by?: string | null;
            /** Format: date-time */
            deleted_at?: string | null;
            /** @description Percentage off the product's list price. */
            discount_percent?: number | null;
            /** Format: uuid */
            id?: string;
            min_quantity?: number;
            /** Format: uuid */
            price_list_id: string;
            /** Format: uuid */
            product_id: string;
            /**
             * Format: int64
             * @description Fixed price of one unit without VAT, in minor units.
             */
            unit_price_minor?: number | null;
            /** Format: date-time */
            updated_at?: string;
            /** Format: date */
            valid_from?: string | null;
            /** Format: date */
            valid_to?: string | null;
            /** Format: int32 */
            version?: number;
            /** Format: uuid */
            workspace_id?: string;
        };
        price_list_items_update: {
            /**
             * Format: uuid
             * @description The same as the list's company; kept by the database.
             */
            company_id?: string | null;
            /** Format: date-time */
            created_at?: string;
            /** Format: uuid */
            created_by?: string | null;
            /** Format: date-time */
            deleted_at?: string | null;
            /** @description Percentage off the product's list price. */
            discount_percent?: number | null;
            /** Format: uuid */
            id?: string;
            min_quantity?: number;
            /** Format: uuid */
            price_list_id?: string;
            /** Format: uuid */
            product_id?: string;
            /**
             * Format: int64
             * @description Fixed price of one unit without VAT, in minor units.
             */
            unit_price_minor?: number | null;
            /** Format: date-time */
            updated_at?: string;
            /** Format: date */
            valid_from?: string | null;
            /** Format: date */
            valid_to?: string | null;
            /** Format: int32 */
            version?: number;
            /** Format: uuid */
            workspace_id?: string;
        };
        /** @description A set of prices: for everybody, or agreed with one company. */
        price_lists: {
            /**
             * Format: uuid
             * @description The company the prices are agreed with; empty: for everybody.
             */
            company_id: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            created_by: string | null;
            currency: string;
            /** Format: date-time */
            deleted_at: string | null;
            /** Format: uuid */
            id: string;
            name: string;
            /**
             * Format: int32
             * @description The higher one wins where several lists fit.
             */
            priority: number;
            /** Format: date-time */
            updated_at: string;
            /** Format: date */
            valid_from: string | null;
            /** Format: date */
            valid_to: string | null;
            /** Format: int32 */
            version: number;
            /** Format: uuid */
            workspace_id: string;
        };
        price_lists_insert: {
            /**
             * Format: uuid
             * @description The company the prices are agreed with; empty: for everybody.
             */
            company_id?: string | null;
            /** Format: date-time */
            created_at?: string;
            /** Format: uuid */
            created_by?: string | null;
            currency?: string;
            /** Format: date-time */
            deleted_at?: string | null;
            /** Format: uuid */
            id?: string;
            name: string;
            /**
             * Format: int32
             * @description The higher one wins where several lists fit.
             */
            priority?: number;
            /** Format: date-time */
            updated_at?: string;
            /** Format: date */
            valid_from?: string | null;
            /** Format: date */
            valid_to?: string | null;
            /** Format: int32 */
            version?: number;
            /** Format: uuid */
            workspace_id?: string;
        };
        price_lists_update: {
            /**
             * Format: uuid
             * @description The company the prices are agreed with; empty: for everybody.
             */
            company_id?: string | null;
            /** Format: date-time */
            created_at?: string;
            /** Format: uuid */
            created_by?: string | null;
            currency?: string;
            /** Format: date-time */
            deleted_at?: string | null;
            /** Format: uuid */
            id?: string;
            name?: string;
            /**
             * Format: int32
             * @description The higher one wins where several lists fit.
             */
            priority?: number;
            /** Format: date-time */
            updated_at?: string;
            /** Format: date */
            valid_from?: string | null;
            /** Format: date */
            valid_to?: string | null;
            /** Format: int32 */
            version?: number;
            /** Format: uuid */
            workspace_id?: string;
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
        /** @description What we sell: goods and hours. */
        products: {
            /** @description What customers call it; found in mails and chats. */
            aliases: string[];
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            created_by: string | null;
            currency: string;
            /** Format: date-time */
            deleted_at: string | null;
            description: string | null;
            /** Format: uuid */
            id: string;
            is_active: boolean;
            /**
             * Format: int64
             * @description Price of one unit without VAT, in minor units (øre); empty when always quoted.
             */
            list_price_minor: number | null;
            name: string;
            name_norm: string;
            sku: string;
            unit: string;
            /** Format: date-time */
            updated_at: string;
            vat_rate: number;
            /** Format: int32 */
            version: number;
            /** Format: uuid */
            workspace_id: string;
        };
        products_insert: {
            /** @description What customers call it; found in mails and chats. */
            aliases?: string[];
            /** Format: date-time */
            created_at?: string;
            /** Format: uuid */
            created_by?: string | null;
            currency?: string;
            /** Format: date-time */
            deleted_at?: string | null;
            description?: string | null;
            /** Format: uuid */
            id?: string;
            is_active?: boolean;
            /**
             * Format: int64
             * @description Price of one unit without VAT, in minor units (øre); empty when always quoted.
             */
            list_price_minor?: number | null;
            name: string;
            sku: string;
            unit?: string;
            /** Format: date-time */
            updated_at?: string;
            vat_rate?: number;
            /** Format: int32 */
            version?: number;
            /** Format: uuid */
            workspace_id?: string;
        };
        products_update: {
            /** @description What customers call it; found in mails and chats. */
            aliases?: string[];
            /** Format: date-time */
            created_at?: string;
            /** Format: uuid */
            created_by?: string | null;
            currency?: string;
            /** Format: date-time */
            deleted_at?: string | null;
            description?: string | null;
            /** Format: uuid */
            id?: string;
            is_active?: boolean;
            /**
             * Format: int64
             * @description Price of one unit without VAT, in minor units (øre); empty when always quoted.
             */
            list_price_minor?: number | null;
            name?: string;
            sku?: string;
            unit?: string;
            /** Format: date-time */
            updated_at?: string;
            vat_rate?: number;
            /** Format: int32 */
            version?: number;
            /** Format: uuid */
            workspace_id?: string;
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
        /** @description A proposed next step and what it rests on. A person decides; nothing happens by itself. */
        recommendations: {
            /** Format: uuid */
            company_id: string;
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            created_by: string | null;
            /** Format: date-time */
            decided_at: string | null;
            /** Format: uuid */
            decided_by: string | null;
            dedupe_key: string;
            /** Format: date-time */
            due_at: string | null;
            /** @description List of {kind, id, thread_id, quote, start, end}: the exact words. */
            evidence: unknown;
            feedback: string | null;
            /**
             * Format: date-time
             * @description Since when it is hidden with the row it belongs to; kept by the database.
             */
            hidden_at: string | null;
            /** Format: uuid */
            id: string;
            params: unknown;
            /** @description Which rule proposed it; the interface translates rule and params into words. */
            rule: string;
            /** Format: float */
            score: number;
            /** Format: date-time */
            snoozed_until: string | null;
            /**
             * @description outdated: what it rested on has changed, such as a question that was answered.
             * @enum {string}
             */
            state: "open" | "done" | "snoozed" | "dismissed" | "outdated";
            suggested_action: string;
            /** Format: date-time */
            updated_at: string;
            /**
             * Format: int32
             * @description 3 today, 2 this week, 1 when there is time.
             */
            urgency: number;
            /** Format: int32 */
            version: number;
            /** Format: uuid */
            workspace_id: string;
        };
        recommendations_insert: {
            /** Format: uuid */
            company_id: string;
            /** Format: date-time */
            created_at?: string;
            /** Format: uuid */
            created_by?: string | null;
            /** Format: date-time */
            decided_at?: string | null;
            /** Format: uuid */
            decided_by?: string | null;
            dedupe_key: string;
            /** Format: date-time */
            due_at?: string | null;
            /** @description List of {kind, id, thread_id, quote, start, end}: the exact words. */
            evidence?: unknown;
            feedback?: string | null;
            /**
             * Format: date-time
             * @description Since when it is hidden with the row it belongs to; kept by the database.
             */
            hidden_at?: string | null;
            /** Format: uuid */
            id?: string;
            params?: unknown;
            /** @description Which rule proposed it; the interface translates rule and params into words. */
            rule: string;
            /** Format: float */
            score?: number;
            /** Format: date-time */
            snoozed_until?: string | null;
            /**
             * @description outdated: what it rested on has changed, such as a question that was answered.
             * @enum {string}
             */
            state?: "open" | "done" | "snoozed" | "dismissed" | "outdated";
            suggested_action: string;
            /** Format: date-time */
            updated_at?: string;
            /**
             * Format: int32
             * @description 3 today, 2 this week, 1 when there is time.
             */
            urgency?: number;
            /** Format: int32 */
            version?: number;
            /** Format: uuid */
            workspace_id?: string;
        };
        recommendations_update: {
            /** Format: uuid */
            company_id?: string;
            /** Format: date-time */
            created_at?: string;
            /** Format: uuid */
            created_by?: string | null;
            /** Format: date-time */
            decided_at?: string | null;
            /** Format: uuid */
            decided_by?: string | null;
            dedupe_key?: string;
            /** Format: date-time */
            due_at?: string | null;
            /** @description List of {kind, id, thread_id, quote, start, end}: the exact words. */
            evidence?: unknown;
            feedback?: string | null;
            /**
             * Format: date-time
             * @description Since when it is hidden with the row it belongs to; kept by the database.
             */
            hidden_at?: string | null;
            /** Format: uuid */
            id?: string;
            params?: unknown;
            /** @description Which rule proposed it; the interface translates rule and params into words. */
            rule?: string;
            /** Format: float */
            score?: number;
            /** Format: date-time */
            snoozed_until?: string | null;
            /**
             * @description outdated: what it rested on has changed, such as a question that was answered.
             * @enum {string}
             */
            state?: "open" | "done" | "snoozed" | "dismissed" | "outdated";
            suggested_action?: string;
            /** Format: date-time */
            updated_at?: string;
            /**
             * Format: int32
             * @description 3 today, 2 this week, 1 when there is time.
             */
            urgency?: number;
            /** Format: int32 */
            version?: number;
            /** Format: uuid */
            workspace_id?: string;
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
        /** @description A refusal, as PostgREST gives it. */
        rest_error: {
            /** @description SQLSTATE or PGRST code. */
            code: string;
            /** @description More about it: text, a list, or null. */
            details: unknown;
            hint: string | null;
            message: string;
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
        /** @description Pieces of text with their vectors: what search and advice read. */
        text_chunks: {
            /** Format: uuid */
            company_id: string | null;
            content: string;
            /** Format: date-time */
            created_at: string;
            /** Format: int32 */
            end_offset: number;
            /**
             * Format: date-time
             * @description Since when it is hidden with the row it belongs to; kept by the database.
             */
            hidden_at: string | null;
            /** Format: uuid */
            id: string;
            model: string | null;
            /** Format: int32 */
            position: number;
            /** Format: uuid */
            source_id: string;
            /** @enum {string} */
            source_kind: "document" | "email" | "chat_message" | "note";
            /**
             * Format: int32
             * @description Where the piece begins in its source's text, in characters.
             */
            start_offset: number;
            /** Format: uuid */
            workspace_id: string;
        };
        text_chunks_insert: {
            /** Format: uuid */
            company_id?: string | null;
            content: string;
            /** Format: date-time */
            created_at?: string;
            /** Format: int32 */
            end_offset: number;
            /**
             * Format: date-time
             * @description Since when it is hidden with the row it belongs to; kept by the database.
             */
            hidden_at?: string | null;
            /** Format: uuid */
            id?: string;
            model?: string | null;
            /** Format: int32 */
            position: number;
            /** Format: uuid */
            source_id: string;
            /** @enum {string} */
            source_kind: "document" | "email" | "chat_message" | "note";
            /**
             * Format: int32
             * @description Where the piece begins in its source's text, in characters.
             */
            start_offset: number;
            /** Format: uuid */
            workspace_id?: string;
        };
        text_chunks_update: {
            /** Format: uuid */
            company_id?: string | null;
            content?: string;
            /** Format: date-time */
            created_at?: string;
            /** @description Unit vector of the model named beside it; models differ in dimensions. */
            embedding?: string | null;
            /** Format: int32 */
            end_offset?: number;
            /**
             * Format: date-time
             * @description Since when it is hidden with the row it belongs to; kept by the database.
             */
            hidden_at?: string | null;
            /** Format: uuid */
            id?: string;
            model?: string | null;
            /** Format: int32 */
            position?: number;
            /** Format: uuid */
            source_id?: string;
            /** @enum {string} */
            source_kind?: "document" | "email" | "chat_message" | "note";
            /**
             * Format: int32
             * @description Where the piece begins in its source's text, in characters.
             */
            start_offset?: number;
            /** Format: uuid */
            workspace_id?: string;
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
        /** @description The people who sign in, and the system user of each workspace. No foreign key to auth.users: a removed sign-in must not remove the name from history, and system users never sign in. */
        user_profiles: {
            /** Format: date-time */
            created_at: string;
            /**
             * Format: uuid
             * @description The workspace last used; where nothing else is chosen.
             */
            default_workspace_id: string | null;
            display_name: string;
            email: string;
            email_norm: string;
            /** @enum {string} */
            kind: "person" | "system";
            /** @enum {string} */
            language: "da" | "en";
            /** Format: date-time */
            updated_at: string;
            /** Format: uuid */
            user_id: string;
        };
        user_profiles_update: {
            /**
             * Format: uuid
             * @description The workspace last used; where nothing else is chosen.
             */
            default_workspace_id?: string | null;
            display_name?: string;
            /** @enum {string} */
            language?: "da" | "en";
        };
        /** @description Who is a member of which workspace, with which role. */
        user_workspaces: {
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            created_by: string | null;
            /**
             * @description all: every company; granted: only the CVR numbers in cvr_grants.
             * @enum {string}
             */
            cvr_access: "all" | "granted";
            /** Format: uuid */
            id: string;
            /**
             * Format: date-time
             * @description Set when the member is removed; the next statement sees nothing.
             */
            revoked_at: string | null;
            /** @enum {string} */
            role: "admin" | "manager" | "sales" | "support" | "viewer" | "system";
            /** Format: date-time */
            updated_at: string;
            /** Format: uuid */
            user_id: string;
            /** Format: int32 */
            version: number;
            /** Format: uuid */
            workspace_id: string;
        };
        user_workspaces_insert: {
            /** Format: date-time */
            created_at?: string;
            /** Format: uuid */
            created_by?: string | null;
            /**
             * @description all: every company; granted: only the CVR numbers in cvr_grants.
             * @enum {string}
             */
            cvr_access?: "all" | "granted";
            /** Format: uuid */
            id?: string;
            /**
             * Format: date-time
             * @description Set when the member is removed; the next statement sees nothing.
             */
            revoked_at?: string | null;
            /** @enum {string} */
            role: "admin" | "manager" | "sales" | "support" | "viewer" | "system";
            /** Format: date-time */
            updated_at?: string;
            /** Format: uuid */
            user_id: string;
            /** Format: int32 */
            version?: number;
            /** Format: uuid */
            workspace_id?: string;
        };
        user_workspaces_update: {
            /** Format: date-time */
            created_at?: string;
            /** Format: uuid */
            created_by?: string | null;
            /**
             * @description all: every company; granted: only the CVR numbers in cvr_grants.
             * @enum {string}
             */
            cvr_access?: "all" | "granted";
            /** Format: uuid */
            id?: string;
            /**
             * Format: date-time
             * @description Set when the member is removed; the next statement sees nothing.
             */
            revoked_at?: string | null;
            /** @enum {string} */
            role?: "admin" | "manager" | "sales" | "support" | "viewer" | "system";
            /** Format: date-time */
            updated_at?: string;
            /** Format: uuid */
            user_id?: string;
            /** Format: int32 */
            version?: number;
            /** Format: uuid */
            workspace_id?: string;
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
        /** @description What the firm decides for all its members. */
        workspace_settings: {
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            created_by: string | null;
            currency: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            language: "da" | "en";
            /** @description The firm's own CVR number; it never places a mail or a chat. */
            own_cvr: string | null;
            /** @description The firm's own mail domains; mail from them is outgoing. */
            own_domains: string[];
            /** Format: date-time */
            updated_at: string;
            /** Format: int32 */
            version: number;
            /** Format: uuid */
            workspace_id: string;
        };
        workspace_settings_insert: {
            /** Format: date-time */
            created_at?: string;
            /** Format: uuid */
            created_by?: string | null;
            currency?: string;
            /** Format: uuid */
            id?: string;
            /** @enum {string} */
            language?: "da" | "en";
            /** @description The firm's own CVR number; it never places a mail or a chat. */
            own_cvr?: string | null;
            /** @description The firm's own mail domains; mail from them is outgoing. */
            own_domains?: string[];
            /** Format: date-time */
            updated_at?: string;
            /** Format: int32 */
            version?: number;
            /** Format: uuid */
            workspace_id?: string;
        };
        workspace_settings_update: {
            /** Format: date-time */
            created_at?: string;
            /** Format: uuid */
            created_by?: string | null;
            currency?: string;
            /** Format: uuid */
            id?: string;
            /** @enum {string} */
            language?: "da" | "en";
            /** @description The firm's own CVR number; it never places a mail or a chat. */
            own_cvr?: string | null;
            /** @description The firm's own mail domains; mail from them is outgoing. */
            own_domains?: string[];
            /** Format: date-time */
            updated_at?: string;
            /** Format: int32 */
            version?: number;
            /** Format: uuid */
            workspace_id?: string;
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
        /** @description A tenant: one firm and everything it knows. */
        workspaces: {
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            created_by: string | null;
            /** Format: uuid */
            id: string;
            name: string;
            /** @enum {string} */
            plan: "free" | "pro" | "enterprise";
            /**
             * Format: uuid
             * @description The user that jobs act as in this workspace.
             */
            system_user_id: string;
            /** Format: date-time */
            updated_at: string;
            /** Format: int32 */
            version: number;
            /**
             * Format: uuid
             * @description The same as id, so that every table has this column.
             */
            workspace_id: string;
        };
        workspaces_update: {
            name?: string;
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
            header?: {
                /** @description The workspace; the default or only one when left out. */
                "X-Workspace-Id"?: string | null;
            };
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
                /** @description Stands in for the header X-Workspace-Id. */
                workspace_id?: string | null;
            };
            header?: {
                /** @description The workspace; the default or only one when left out. */
                "X-Workspace-Id"?: string | null;
            };
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
                /** @description Stands in for the header X-Workspace-Id. */
                workspace_id?: string | null;
            };
            header?: {
                /** @description The workspace; the default or only one when left out. */
                "X-Workspace-Id"?: string | null;
            };
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
                /** @description Stands in for the header X-Workspace-Id. */
                workspace_id?: string | null;
            };
            header?: {
                /** @description The workspace; the default or only one when left out. */
                "X-Workspace-Id"?: string | null;
            };
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
                /** @description Stands in for the header X-Workspace-Id. */
                workspace_id?: string | null;
            };
            header?: {
                /** @description The workspace; the default or only one when left out. */
                "X-Workspace-Id"?: string | null;
            };
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
            header?: {
                /** @description The workspace; the default or only one when left out. */
                "X-Workspace-Id"?: string | null;
            };
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
            header?: {
                /** @description The workspace; the default or only one when left out. */
                "X-Workspace-Id"?: string | null;
            };
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
            header?: {
                /** @description The workspace; the default or only one when left out. */
                "X-Workspace-Id"?: string | null;
            };
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
            header?: {
                /** @description The workspace; the default or only one when left out. */
                "X-Workspace-Id"?: string | null;
            };
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
            header?: {
                /** @description The workspace; the default or only one when left out. */
                "X-Workspace-Id"?: string | null;
            };
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
            header?: {
                /** @description The workspace; the default or only one when left out. */
                "X-Workspace-Id"?: string | null;
            };
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
            header?: {
                /** @description The workspace; the default or only one when left out. */
                "X-Workspace-Id"?: string | null;
            };
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
            header?: {
                /** @description The workspace; the default or only one when left out. */
                "X-Workspace-Id"?: string | null;
            };
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
            header?: {
                /** @description The workspace; the default or only one when left out. */
                "X-Workspace-Id"?: string | null;
            };
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
            header?: {
                /** @description The workspace; the default or only one when left out. */
                "X-Workspace-Id"?: string | null;
            };
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
    read_analyses: {
        parameters: {
            query?: {
                /** @description Conditions that must all hold. */
                and?: string;
                /** @description operator.value, such as eq.x */
                company_id?: string;
                /** @description operator.value, such as eq.x */
                confidence?: string;
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                facts?: string;
                /** @description operator.value, such as eq.x */
                hidden_at?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                label?: string;
                /** @description operator.value, such as eq.x */
                language?: string;
                /** @description Rows in the page, 1000 at most. */
                limit?: string;
                /** @description operator.value, such as eq.x */
                model?: string;
                /** @description Rows to leave out first. */
                offset?: string;
                /** @description Conditions of which one must hold: (a.eq.1,b.is.null). */
                or?: string;
                /** @description Such as name.asc,created_at.desc.nullslast. */
                order?: string;
                /** @description operator.value, such as eq.x */
                scores?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                source_id?: string;
                /** @description operator.value, such as eq.x */
                source_kind?: string;
                /** @description operator.value, such as eq.x */
                workspace_id?: string;
            };
            header?: {
                /** @description count=exact|planned|estimated */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["analyses"][];
                };
            };
            /** @description Rows. */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["analyses"][];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rest_error"];
                };
            };
        };
    };
    create_analyses: {
        parameters: {
            query?: {
                columns?: string;
                on_conflict?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
            };
            header?: {
                /** @description return=minimal|representation|headers-only, resolution=merge-duplicates|ignore-duplicates, missing=default */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["analyses_insert"] | components["schemas"]["analyses_insert"][];
            };
        };
        responses: {
            /** @description Rows. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["analyses"][];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rest_error"];
                };
            };
        };
    };
    delete_analyses: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                company_id?: string;
                /** @description operator.value, such as eq.x */
                confidence?: string;
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                facts?: string;
                /** @description operator.value, such as eq.x */
                hidden_at?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                label?: string;
                /** @description operator.value, such as eq.x */
                language?: string;
                /** @description operator.value, such as eq.x */
                model?: string;
                /** @description operator.value, such as eq.x */
                scores?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                source_id?: string;
                /** @description operator.value, such as eq.x */
                source_kind?: string;
                /** @description operator.value, such as eq.x */
                workspace_id?: string;
            };
            header?: {
                /** @description return=minimal|representation|headers-only */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["analyses"][];
                };
            };
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rest_error"];
                };
            };
        };
    };
    change_analyses: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                company_id?: string;
                /** @description operator.value, such as eq.x */
                confidence?: string;
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                facts?: string;
                /** @description operator.value, such as eq.x */
                hidden_at?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                label?: string;
                /** @description operator.value, such as eq.x */
                language?: string;
                /** @description operator.value, such as eq.x */
                model?: string;
                /** @description operator.value, such as eq.x */
                scores?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                source_id?: string;
                /** @description operator.value, such as eq.x */
                source_kind?: string;
                /** @description operator.value, such as eq.x */
                workspace_id?: string;
            };
            header?: {
                /** @description return=minimal|representation|headers-only */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["analyses_update"];
            };
        };
        responses: {
            /** @description Rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["analyses"][];
                };
            };
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rest_error"];
                };
            };
        };
    };
    read_audit_log: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                actor_id?: string;
                /** @description operator.value, such as eq.x */
                actor_kind?: string;
                /** @description Conditions that must all hold. */
                and?: string;
                /** @description operator.value, such as eq.x */
                company_id?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description Rows in the page, 1000 at most. */
                limit?: string;
                /** @description operator.value, such as eq.x */
                new_row?: string;
                /** @description operator.value, such as eq.x */
                occurred_at?: string;
                /** @description Rows to leave out first. */
                offset?: string;
                /** @description operator.value, such as eq.x */
                old_row?: string;
                /** @description operator.value, such as eq.x */
                op?: string;
                /** @description Conditions of which one must hold: (a.eq.1,b.is.null). */
                or?: string;
                /** @description Such as name.asc,created_at.desc.nullslast. */
                order?: string;
                /** @description operator.value, such as eq.x */
                request_id?: string;
                /** @description operator.value, such as eq.x */
                row_id?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                table_name?: string;
                /** @description operator.value, such as eq.x */
                txid?: string;
                /** @description operator.value, such as eq.x */
                workspace_id?: string;
            };
            header?: {
                /** @description count=exact|planned|estimated */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["audit_log"][];
                };
            };
            /** @description Rows. */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["audit_log"][];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rest_error"];
                };
            };
        };
    };
    read_chat_conversations: {
        parameters: {
            query?: {
                /** @description Conditions that must all hold. */
                and?: string;
                /** @description operator.value, such as eq.x */
                company_id?: string;
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                deleted_at?: string;
                /** @description operator.value, such as eq.x */
                endpoint_id?: string;
                /** @description operator.value, such as eq.x */
                external_id?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                last_message_at?: string;
                /** @description Rows in the page, 1000 at most. */
                limit?: string;
                /** @description Rows to leave out first. */
                offset?: string;
                /** @description Conditions of which one must hold: (a.eq.1,b.is.null). */
                or?: string;
                /** @description Such as name.asc,created_at.desc.nullslast. */
                order?: string;
                /** @description operator.value, such as eq.x */
                page_url?: string;
                /** @description operator.value, such as eq.x */
                person_id?: string;
                /** @description operator.value, such as eq.x */
                placement_confidence?: string;
                /** @description operator.value, such as eq.x */
                placement_method?: string;
                /** @description operator.value, such as eq.x */
                placement_why?: string;
                /** @description operator.value, such as eq.x */
                provider?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                started_at?: string;
                /** @description operator.value, such as eq.x */
                status?: string;
                /** @description operator.value, such as eq.x */
                suggested_cvr?: string;
                /** @description operator.value, such as eq.x */
                title?: string;
                /** @description operator.value, such as eq.x */
                updated_at?: string;
                /** @description operator.value, such as eq.x */
                variables?: string;
                /** @description operator.value, such as eq.x */
                version?: string;
                /** @description operator.value, such as eq.x */
                visitor_email?: string;
                /** @description operator.value, such as eq.x */
                visitor_name?: string;
                /** @description operator.value, such as eq.x */
                visitor_phone?: string;
                /** @description operator.value, such as eq.x */
                workspace_id?: string;
            };
            header?: {
                /** @description count=exact|planned|estimated */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["chat_conversations"][];
                };
            };
            /** @description Rows. */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["chat_conversations"][];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rest_error"];
                };
            };
        };
    };
    create_chat_conversations: {
        parameters: {
            query?: {
                columns?: string;
                on_conflict?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
            };
            header?: {
                /** @description return=minimal|representation|headers-only, resolution=merge-duplicates|ignore-duplicates, missing=default */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["chat_conversations_insert"] | components["schemas"]["chat_conversations_insert"][];
            };
        };
        responses: {
            /** @description Rows. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["chat_conversations"][];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rest_error"];
                };
            };
        };
    };
    delete_chat_conversations: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                company_id?: string;
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                deleted_at?: string;
                /** @description operator.value, such as eq.x */
                endpoint_id?: string;
                /** @description operator.value, such as eq.x */
                external_id?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                last_message_at?: string;
                /** @description operator.value, such as eq.x */
                page_url?: string;
                /** @description operator.value, such as eq.x */
                person_id?: string;
                /** @description operator.value, such as eq.x */
                placement_confidence?: string;
                /** @description operator.value, such as eq.x */
                placement_method?: string;
                /** @description operator.value, such as eq.x */
                placement_why?: string;
                /** @description operator.value, such as eq.x */
                provider?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                started_at?: string;
                /** @description operator.value, such as eq.x */
                status?: string;
                /** @description operator.value, such as eq.x */
                suggested_cvr?: string;
                /** @description operator.value, such as eq.x */
                title?: string;
                /** @description operator.value, such as eq.x */
                updated_at?: string;
                /** @description operator.value, such as eq.x */
                variables?: string;
                /** @description operator.value, such as eq.x */
                version?: string;
                /** @description operator.value, such as eq.x */
                visitor_email?: string;
                /** @description operator.value, such as eq.x */
                visitor_name?: string;
                /** @description operator.value, such as eq.x */
                visitor_phone?: string;
                /** @description operator.value, such as eq.x */
                workspace_id?: string;
            };
            header?: {
                /** @description return=minimal|representation|headers-only */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["chat_conversations"][];
                };
            };
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rest_error"];
                };
            };
        };
    };
    change_chat_conversations: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                company_id?: string;
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                deleted_at?: string;
                /** @description operator.value, such as eq.x */
                endpoint_id?: string;
                /** @description operator.value, such as eq.x */
                external_id?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                last_message_at?: string;
                /** @description operator.value, such as eq.x */
                page_url?: string;
                /** @description operator.value, such as eq.x */
                person_id?: string;
                /** @description operator.value, such as eq.x */
                placement_confidence?: string;
                /** @description operator.value, such as eq.x */
                placement_method?: string;
                /** @description operator.value, such as eq.x */
                placement_why?: string;
                /** @description operator.value, such as eq.x */
                provider?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                started_at?: string;
                /** @description operator.value, such as eq.x */
                status?: string;
                /** @description operator.value, such as eq.x */
                suggested_cvr?: string;
                /** @description operator.value, such as eq.x */
                title?: string;
                /** @description operator.value, such as eq.x */
                updated_at?: string;
                /** @description operator.value, such as eq.x */
                variables?: string;
                /** @description operator.value, such as eq.x */
                version?: string;
                /** @description operator.value, such as eq.x */
                visitor_email?: string;
                /** @description operator.value, such as eq.x */
                visitor_name?: string;
                /** @description operator.value, such as eq.x */
                visitor_phone?: string;
                /** @description operator.value, such as eq.x */
                workspace_id?: string;
            };
            header?: {
                /** @description return=minimal|representation|headers-only */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["chat_conversations_update"];
            };
        };
        responses: {
            /** @description Rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["chat_conversations"][];
                };
            };
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rest_error"];
                };
            };
        };
    };
    read_chat_messages: {
        parameters: {
            query?: {
                /** @description Conditions that must all hold. */
                and?: string;
                /** @description operator.value, such as eq.x */
                author_email?: string;
                /** @description operator.value, such as eq.x */
                author_kind?: string;
                /** @description operator.value, such as eq.x */
                author_name?: string;
                /** @description operator.value, such as eq.x */
                body?: string;
                /** @description operator.value, such as eq.x */
                company_id?: string;
                /** @description operator.value, such as eq.x */
                conversation_id?: string;
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                dedupe_key?: string;
                /** @description operator.value, such as eq.x */
                direction?: string;
                /** @description operator.value, such as eq.x */
                external_id?: string;
                /** @description operator.value, such as eq.x */
                hidden_at?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                kind?: string;
                /** @description Rows in the page, 1000 at most. */
                limit?: string;
                /** @description operator.value, such as eq.x */
                occurred_at?: string;
                /** @description Rows to leave out first. */
                offset?: string;
                /** @description Conditions of which one must hold: (a.eq.1,b.is.null). */
                or?: string;
                /** @description Such as name.asc,created_at.desc.nullslast. */
                order?: string;
                /** @description operator.value, such as eq.x */
                raw?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                workspace_id?: string;
            };
            header?: {
                /** @description count=exact|planned|estimated */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["chat_messages"][];
                };
            };
            /** @description Rows. */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["chat_messages"][];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rest_error"];
                };
            };
        };
    };
    create_chat_messages: {
        parameters: {
            query?: {
                columns?: string;
                on_conflict?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
            };
            header?: {
                /** @description return=minimal|representation|headers-only, resolution=merge-duplicates|ignore-duplicates, missing=default */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["chat_messages_insert"] | components["schemas"]["chat_messages_insert"][];
            };
        };
        responses: {
            /** @description Rows. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["chat_messages"][];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rest_error"];
                };
            };
        };
    };
    delete_chat_messages: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                author_email?: string;
                /** @description operator.value, such as eq.x */
                author_kind?: string;
                /** @description operator.value, such as eq.x */
                author_name?: string;
                /** @description operator.value, such as eq.x */
                body?: string;
                /** @description operator.value, such as eq.x */
                company_id?: string;
                /** @description operator.value, such as eq.x */
                conversation_id?: string;
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                dedupe_key?: string;
                /** @description operator.value, such as eq.x */
                direction?: string;
                /** @description operator.value, such as eq.x */
                external_id?: string;
                /** @description operator.value, such as eq.x */
                hidden_at?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                kind?: string;
                /** @description operator.value, such as eq.x */
                occurred_at?: string;
                /** @description operator.value, such as eq.x */
                raw?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                workspace_id?: string;
            };
            header?: {
                /** @description return=minimal|representation|headers-only */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["chat_messages"][];
                };
            };
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rest_error"];
                };
            };
        };
    };
    change_chat_messages: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                author_email?: string;
                /** @description operator.value, such as eq.x */
                author_kind?: string;
                /** @description operator.value, such as eq.x */
                author_name?: string;
                /** @description operator.value, such as eq.x */
                body?: string;
                /** @description operator.value, such as eq.x */
                company_id?: string;
                /** @description operator.value, such as eq.x */
                conversation_id?: string;
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                dedupe_key?: string;
                /** @description operator.value, such as eq.x */
                direction?: string;
                /** @description operator.value, such as eq.x */
                external_id?: string;
                /** @description operator.value, such as eq.x */
                hidden_at?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                kind?: string;
                /** @description operator.value, such as eq.x */
                occurred_at?: string;
                /** @description operator.value, such as eq.x */
                raw?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                workspace_id?: string;
            };
            header?: {
                /** @description return=minimal|representation|headers-only */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["chat_messages_update"];
            };
        };
        responses: {
            /** @description Rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["chat_messages"][];
                };
            };
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rest_error"];
                };
            };
        };
    };
    read_companies: {
        parameters: {
            query?: {
                /** @description Conditions that must all hold. */
                and?: string;
                /** @description operator.value, such as eq.x */
                city?: string;
                /** @description operator.value, such as eq.x */
                country?: string;
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                cvr?: string;
                /** @description operator.value, such as eq.x */
                deleted_at?: string;
                /** @description operator.value, such as eq.x */
                email?: string;
                /** @description operator.value, such as eq.x */
                email_domain?: string;
                /** @description operator.value, such as eq.x */
                email_host?: string;
                /** @description operator.value, such as eq.x */
                email_norm?: string;
                /** @description operator.value, such as eq.x */
                employees?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                industry_code?: string;
                /** @description operator.value, such as eq.x */
                industry_text?: string;
                /** @description operator.value, such as eq.x */
                is_advertising_protected?: string;
                /** @description operator.value, such as eq.x */
                last_activity_at?: string;
                /** @description operator.value, such as eq.x */
                legal_form?: string;
                /** @description Rows in the page, 1000 at most. */
                limit?: string;
                /** @description operator.value, such as eq.x */
                name?: string;
                /** @description operator.value, such as eq.x */
                name_norm?: string;
                /** @description Rows to leave out first. */
                offset?: string;
                /** @description Conditions of which one must hold: (a.eq.1,b.is.null). */
                or?: string;
                /** @description Such as name.asc,created_at.desc.nullslast. */
                order?: string;
                /** @description operator.value, such as eq.x */
                owner_id?: string;
                /** @description operator.value, such as eq.x */
                phone?: string;
                /** @description operator.value, such as eq.x */
                postal_code?: string;
                /** @description operator.value, such as eq.x */
                registry_fetched_at?: string;
                /** @description operator.value, such as eq.x */
                registry_status?: string;
                /** @description Words as typed: finds by number, start of the name or words, best first. */
                search?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                street?: string;
                /** @description operator.value, such as eq.x */
                updated_at?: string;
                /** @description operator.value, such as eq.x */
                version?: string;
                /** @description operator.value, such as eq.x */
                website?: string;
                /** @description operator.value, such as eq.x */
                workspace_id?: string;
            };
            header?: {
                /** @description count=exact|planned|estimated */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["companies"][];
                };
            };
            /** @description Rows. */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["companies"][];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rest_error"];
                };
            };
        };
    };
    create_companies: {
        parameters: {
            query?: {
                columns?: string;
                on_conflict?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
            };
            header?: {
                /** @description return=minimal|representation|headers-only, resolution=merge-duplicates|ignore-duplicates, missing=default */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["companies_insert"] | components["schemas"]["companies_insert"][];
            };
        };
        responses: {
            /** @description Rows. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["companies"][];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rest_error"];
                };
            };
        };
    };
    delete_companies: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                city?: string;
                /** @description operator.value, such as eq.x */
                country?: string;
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                cvr?: string;
                /** @description operator.value, such as eq.x */
                deleted_at?: string;
                /** @description operator.value, such as eq.x */
                email?: string;
                /** @description operator.value, such as eq.x */
                email_domain?: string;
                /** @description operator.value, such as eq.x */
                email_host?: string;
                /** @description operator.value, such as eq.x */
                email_norm?: string;
                /** @description operator.value, such as eq.x */
                employees?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                industry_code?: string;
                /** @description operator.value, such as eq.x */
                industry_text?: string;
                /** @description operator.value, such as eq.x */
                is_advertising_protected?: string;
                /** @description operator.value, such as eq.x */
                last_activity_at?: string;
                /** @description operator.value, such as eq.x */
                legal_form?: string;
                /** @description operator.value, such as eq.x */
                name?: string;
                /** @description operator.value, such as eq.x */
                name_norm?: string;
                /** @description operator.value, such as eq.x */
                owner_id?: string;
                /** @description operator.value, such as eq.x */
                phone?: string;
                /** @description operator.value, such as eq.x */
                postal_code?: string;
                /** @description operator.value, such as eq.x */
                registry_fetched_at?: string;
                /** @description operator.value, such as eq.x */
                registry_status?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                street?: string;
                /** @description operator.value, such as eq.x */
                updated_at?: string;
                /** @description operator.value, such as eq.x */
                version?: string;
                /** @description operator.value, such as eq.x */
                website?: string;
                /** @description operator.value, such as eq.x */
                workspace_id?: string;
            };
            header?: {
                /** @description return=minimal|representation|headers-only */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["companies"][];
                };
            };
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rest_error"];
                };
            };
        };
    };
    change_companies: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                city?: string;
                /** @description operator.value, such as eq.x */
                country?: string;
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                cvr?: string;
                /** @description operator.value, such as eq.x */
                deleted_at?: string;
                /** @description operator.value, such as eq.x */
                email?: string;
                /** @description operator.value, such as eq.x */
                email_domain?: string;
                /** @description operator.value, such as eq.x */
                email_host?: string;
                /** @description operator.value, such as eq.x */
                email_norm?: string;
                /** @description operator.value, such as eq.x */
                employees?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                industry_code?: string;
                /** @description operator.value, such as eq.x */
                industry_text?: string;
                /** @description operator.value, such as eq.x */
                is_advertising_protected?: string;
                /** @description operator.value, such as eq.x */
                last_activity_at?: string;
                /** @description operator.value, such as eq.x */
                legal_form?: string;
                /** @description operator.value, such as eq.x */
                name?: string;
                /** @description operator.value, such as eq.x */
                name_norm?: string;
                /** @description operator.value, such as eq.x */
                owner_id?: string;
                /** @description operator.value, such as eq.x */
                phone?: string;
                /** @description operator.value, such as eq.x */
                postal_code?: string;
                /** @description operator.value, such as eq.x */
                registry_fetched_at?: string;
                /** @description operator.value, such as eq.x */
                registry_status?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                street?: string;
                /** @description operator.value, such as eq.x */
                updated_at?: string;
                /** @description operator.value, such as eq.x */
                version?: string;
                /** @description operator.value, such as eq.x */
                website?: string;
                /** @description operator.value, such as eq.x */
                workspace_id?: string;
            };
            header?: {
                /** @description return=minimal|representation|headers-only */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["companies_update"];
            };
        };
        responses: {
            /** @description Rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["companies"][];
                };
            };
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rest_error"];
                };
            };
        };
    };
    read_cvr_grants: {
        parameters: {
            query?: {
                /** @description Conditions that must all hold. */
                and?: string;
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                cvr?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description Rows in the page, 1000 at most. */
                limit?: string;
                /** @description Rows to leave out first. */
                offset?: string;
                /** @description Conditions of which one must hold: (a.eq.1,b.is.null). */
                or?: string;
                /** @description Such as name.asc,created_at.desc.nullslast. */
                order?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                user_id?: string;
                /** @description operator.value, such as eq.x */
                workspace_id?: string;
            };
            header?: {
                /** @description count=exact|planned|estimated */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["cvr_grants"][];
                };
            };
            /** @description Rows. */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["cvr_grants"][];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rest_error"];
                };
            };
        };
    };
    create_cvr_grants: {
        parameters: {
            query?: {
                columns?: string;
                on_conflict?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
            };
            header?: {
                /** @description return=minimal|representation|headers-only, resolution=merge-duplicates|ignore-duplicates, missing=default */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["cvr_grants_insert"] | components["schemas"]["cvr_grants_insert"][];
            };
        };
        responses: {
            /** @description Rows. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["cvr_grants"][];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rest_error"];
                };
            };
        };
    };
    delete_cvr_grants: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                cvr?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                user_id?: string;
                /** @description operator.value, such as eq.x */
                workspace_id?: string;
            };
            header?: {
                /** @description return=minimal|representation|headers-only */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["cvr_grants"][];
                };
            };
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rest_error"];
                };
            };
        };
    };
    change_cvr_grants: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                cvr?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                user_id?: string;
                /** @description operator.value, such as eq.x */
                workspace_id?: string;
            };
            header?: {
                /** @description return=minimal|representation|headers-only */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["cvr_grants_update"];
            };
        };
        responses: {
            /** @description Rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["cvr_grants"][];
                };
            };
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rest_error"];
                };
            };
        };
    };
    read_documents: {
        parameters: {
            query?: {
                /** @description Conditions that must all hold. */
                and?: string;
                /** @description operator.value, such as eq.x */
                body_text?: string;
                /** @description operator.value, such as eq.x */
                category?: string;
                /** @description operator.value, such as eq.x */
                category_confidence?: string;
                /** @description operator.value, such as eq.x */
                company_id?: string;
                /** @description operator.value, such as eq.x */
                content_type?: string;
                /** @description operator.value, such as eq.x */
                conversation_id?: string;
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                deleted_at?: string;
                /** @description operator.value, such as eq.x */
                email_id?: string;
                /** @description operator.value, such as eq.x */
                email_thread_id?: string;
                /** @description operator.value, such as eq.x */
                failure?: string;
                /** @description operator.value, such as eq.x */
                file_name?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                language?: string;
                /** @description Rows in the page, 1000 at most. */
                limit?: string;
                /** @description Rows to leave out first. */
                offset?: string;
                /** @description Conditions of which one must hold: (a.eq.1,b.is.null). */
                or?: string;
                /** @description Such as name.asc,created_at.desc.nullslast. */
                order?: string;
                /** @description operator.value, such as eq.x */
                page_count?: string;
                /** @description operator.value, such as eq.x */
                placement_confidence?: string;
                /** @description operator.value, such as eq.x */
                placement_method?: string;
                /** @description operator.value, such as eq.x */
                placement_why?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                sha256?: string;
                /** @description operator.value, such as eq.x */
                size_bytes?: string;
                /** @description operator.value, such as eq.x */
                source?: string;
                /** @description operator.value, such as eq.x */
                state?: string;
                /** @description operator.value, such as eq.x */
                storage_key?: string;
                /** @description operator.value, such as eq.x */
                suggested_cvr?: string;
                /** @description operator.value, such as eq.x */
                title?: string;
                /** @description operator.value, such as eq.x */
                updated_at?: string;
                /** @description operator.value, such as eq.x */
                version?: string;
                /** @description operator.value, such as eq.x */
                workspace_id?: string;
            };
            header?: {
                /** @description count=exact|planned|estimated */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["documents"][];
                };
            };
            /** @description Rows. */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["documents"][];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rest_error"];
                };
            };
        };
    };
    create_documents: {
        parameters: {
            query?: {
                columns?: string;
                on_conflict?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
            };
            header?: {
                /** @description return=minimal|representation|headers-only, resolution=merge-duplicates|ignore-duplicates, missing=default */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["documents_insert"] | components["schemas"]["documents_insert"][];
            };
        };
        responses: {
            /** @description Rows. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["documents"][];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rest_error"];
                };
            };
        };
    };
    delete_documents: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                body_text?: string;
                /** @description operator.value, such as eq.x */
                category?: string;
                /** @description operator.value, such as eq.x */
                category_confidence?: string;
                /** @description operator.value, such as eq.x */
                company_id?: string;
                /** @description operator.value, such as eq.x */
                content_type?: string;
                /** @description operator.value, such as eq.x */
                conversation_id?: string;
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                deleted_at?: string;
                /** @description operator.value, such as eq.x */
                email_id?: string;
                /** @description operator.value, such as eq.x */
                email_thread_id?: string;
                /** @description operator.value, such as eq.x */
                failure?: string;
                /** @description operator.value, such as eq.x */
                file_name?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                language?: string;
                /** @description operator.value, such as eq.x */
                page_count?: string;
                /** @description operator.value, such as eq.x */
                placement_confidence?: string;
                /** @description operator.value, such as eq.x */
                placement_method?: string;
                /** @description operator.value, such as eq.x */
                placement_why?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                sha256?: string;
                /** @description operator.value, such as eq.x */
                size_bytes?: string;
                /** @description operator.value, such as eq.x */
                source?: string;
                /** @description operator.value, such as eq.x */
                state?: string;
                /** @description operator.value, such as eq.x */
                storage_key?: string;
                /** @description operator.value, such as eq.x */
                suggested_cvr?: string;
                /** @description operator.value, such as eq.x */
                title?: string;
                /** @description operator.value, such as eq.x */
                updated_at?: string;
                /** @description operator.value, such as eq.x */
                version?: string;
                /** @description operator.value, such as eq.x */
                workspace_id?: string;
            };
            header?: {
                /** @description return=minimal|representation|headers-only */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["documents"][];
                };
            };
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rest_error"];
                };
            };
        };
    };
    change_documents: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                body_text?: string;
                /** @description operator.value, such as eq.x */
                category?: string;
                /** @description operator.value, such as eq.x */
                category_confidence?: string;
                /** @description operator.value, such as eq.x */
                company_id?: string;
                /** @description operator.value, such as eq.x */
                content_type?: string;
                /** @description operator.value, such as eq.x */
                conversation_id?: string;
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                deleted_at?: string;
                /** @description operator.value, such as eq.x */
                email_id?: string;
                /** @description operator.value, such as eq.x */
                email_thread_id?: string;
                /** @description operator.value, such as eq.x */
                failure?: string;
                /** @description operator.value, such as eq.x */
                file_name?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                language?: string;
                /** @description operator.value, such as eq.x */
                page_count?: string;
                /** @description operator.value, such as eq.x */
                placement_confidence?: string;
                /** @description operator.value, such as eq.x */
                placement_method?: string;
                /** @description operator.value, such as eq.x */
                placement_why?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                sha256?: string;
                /** @description operator.value, such as eq.x */
                size_bytes?: string;
                /** @description operator.value, such as eq.x */
                source?: string;
                /** @description operator.value, such as eq.x */
                state?: string;
                /** @description operator.value, such as eq.x */
                storage_key?: string;
                /** @description operator.value, such as eq.x */
                suggested_cvr?: string;
                /** @description operator.value, such as eq.x */
                title?: string;
                /** @description operator.value, such as eq.x */
                updated_at?: string;
                /** @description operator.value, such as eq.x */
                version?: string;
                /** @description operator.value, such as eq.x */
                workspace_id?: string;
            };
            header?: {
                /** @description return=minimal|representation|headers-only */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["documents_update"];
            };
        };
        responses: {
            /** @description Rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["documents"][];
                };
            };
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rest_error"];
                };
            };
        };
    };
    read_email_references: {
        parameters: {
            query?: {
                /** @description Conditions that must all hold. */
                and?: string;
                /** @description operator.value, such as eq.x */
                company_id?: string;
                /** @description operator.value, such as eq.x */
                email_id?: string;
                /** @description operator.value, such as eq.x */
                hidden_at?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description Rows in the page, 1000 at most. */
                limit?: string;
                /** @description operator.value, such as eq.x */
                message_id?: string;
                /** @description Rows to leave out first. */
                offset?: string;
                /** @description Conditions of which one must hold: (a.eq.1,b.is.null). */
                or?: string;
                /** @description Such as name.asc,created_at.desc.nullslast. */
                order?: string;
                /** @description operator.value, such as eq.x */
                position?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                workspace_id?: string;
            };
            header?: {
                /** @description count=exact|planned|estimated */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["email_references"][];
                };
            };
            /** @description Rows. */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["email_references"][];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rest_error"];
                };
            };
        };
    };
    create_email_references: {
        parameters: {
            query?: {
                columns?: string;
                on_conflict?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
            };
            header?: {
                /** @description return=minimal|representation|headers-only, resolution=merge-duplicates|ignore-duplicates, missing=default */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["email_references_insert"] | components["schemas"]["email_references_insert"][];
            };
        };
        responses: {
            /** @description Rows. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["email_references"][];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rest_error"];
                };
            };
        };
    };
    delete_email_references: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                company_id?: string;
                /** @description operator.value, such as eq.x */
                email_id?: string;
                /** @description operator.value, such as eq.x */
                hidden_at?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                message_id?: string;
                /** @description operator.value, such as eq.x */
                position?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                workspace_id?: string;
            };
            header?: {
                /** @description return=minimal|representation|headers-only */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["email_references"][];
                };
            };
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rest_error"];
                };
            };
        };
    };
    change_email_references: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                company_id?: string;
                /** @description operator.value, such as eq.x */
                email_id?: string;
                /** @description operator.value, such as eq.x */
                hidden_at?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                message_id?: string;
                /** @description operator.value, such as eq.x */
                position?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                workspace_id?: string;
            };
            header?: {
                /** @description return=minimal|representation|headers-only */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["email_references_update"];
            };
        };
        responses: {
            /** @description Rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["email_references"][];
                };
            };
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rest_error"];
                };
            };
        };
    };
    read_email_threads: {
        parameters: {
            query?: {
                /** @description Conditions that must all hold. */
                and?: string;
                /** @description operator.value, such as eq.x */
                base_subject?: string;
                /** @description operator.value, such as eq.x */
                company_id?: string;
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                deleted_at?: string;
                /** @description operator.value, such as eq.x */
                endpoint_id?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                last_message_at?: string;
                /** @description Rows in the page, 1000 at most. */
                limit?: string;
                /** @description operator.value, such as eq.x */
                merged_into?: string;
                /** @description Rows to leave out first. */
                offset?: string;
                /** @description Conditions of which one must hold: (a.eq.1,b.is.null). */
                or?: string;
                /** @description Such as name.asc,created_at.desc.nullslast. */
                order?: string;
                /** @description operator.value, such as eq.x */
                person_id?: string;
                /** @description operator.value, such as eq.x */
                placement_confidence?: string;
                /** @description operator.value, such as eq.x */
                placement_method?: string;
                /** @description operator.value, such as eq.x */
                placement_why?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                subject?: string;
                /** @description operator.value, such as eq.x */
                suggested_cvr?: string;
                /** @description operator.value, such as eq.x */
                updated_at?: string;
                /** @description operator.value, such as eq.x */
                version?: string;
                /** @description operator.value, such as eq.x */
                workspace_id?: string;
            };
            header?: {
                /** @description count=exact|planned|estimated */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["email_threads"][];
                };
            };
            /** @description Rows. */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["email_threads"][];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rest_error"];
                };
            };
        };
    };
    create_email_threads: {
        parameters: {
            query?: {
                columns?: string;
                on_conflict?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
            };
            header?: {
                /** @description return=minimal|representation|headers-only, resolution=merge-duplicates|ignore-duplicates, missing=default */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["email_threads_insert"] | components["schemas"]["email_threads_insert"][];
            };
        };
        responses: {
            /** @description Rows. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["email_threads"][];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rest_error"];
                };
            };
        };
    };
    delete_email_threads: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                base_subject?: string;
                /** @description operator.value, such as eq.x */
                company_id?: string;
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                deleted_at?: string;
                /** @description operator.value, such as eq.x */
                endpoint_id?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                last_message_at?: string;
                /** @description operator.value, such as eq.x */
                merged_into?: string;
                /** @description operator.value, such as eq.x */
                person_id?: string;
                /** @description operator.value, such as eq.x */
                placement_confidence?: string;
                /** @description operator.value, such as eq.x */
                placement_method?: string;
                /** @description operator.value, such as eq.x */
                placement_why?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                subject?: string;
                /** @description operator.value, such as eq.x */
                suggested_cvr?: string;
                /** @description operator.value, such as eq.x */
                updated_at?: string;
                /** @description operator.value, such as eq.x */
                version?: string;
                /** @description operator.value, such as eq.x */
                workspace_id?: string;
            };
            header?: {
                /** @description return=minimal|representation|headers-only */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["email_threads"][];
                };
            };
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rest_error"];
                };
            };
        };
    };
    change_email_threads: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                base_subject?: string;
                /** @description operator.value, such as eq.x */
                company_id?: string;
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                deleted_at?: string;
                /** @description operator.value, such as eq.x */
                endpoint_id?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                last_message_at?: string;
                /** @description operator.value, such as eq.x */
                merged_into?: string;
                /** @description operator.value, such as eq.x */
                person_id?: string;
                /** @description operator.value, such as eq.x */
                placement_confidence?: string;
                /** @description operator.value, such as eq.x */
                placement_method?: string;
                /** @description operator.value, such as eq.x */
                placement_why?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                subject?: string;
                /** @description operator.value, such as eq.x */
                suggested_cvr?: string;
                /** @description operator.value, such as eq.x */
                updated_at?: string;
                /** @description operator.value, such as eq.x */
                version?: string;
                /** @description operator.value, such as eq.x */
                workspace_id?: string;
            };
            header?: {
                /** @description return=minimal|representation|headers-only */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["email_threads_update"];
            };
        };
        responses: {
            /** @description Rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["email_threads"][];
                };
            };
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rest_error"];
                };
            };
        };
    };
    read_emails: {
        parameters: {
            query?: {
                /** @description Conditions that must all hold. */
                and?: string;
                /** @description operator.value, such as eq.x */
                authentication?: string;
                /** @description operator.value, such as eq.x */
                company_id?: string;
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                direction?: string;
                /** @description operator.value, such as eq.x */
                from_email?: string;
                /** @description operator.value, such as eq.x */
                from_name?: string;
                /** @description operator.value, such as eq.x */
                headers?: string;
                /** @description operator.value, such as eq.x */
                hidden_at?: string;
                /** @description operator.value, such as eq.x */
                html_body?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                inbound_event_id?: string;
                /** @description operator.value, such as eq.x */
                is_automatic?: string;
                /** @description operator.value, such as eq.x */
                is_forwarded?: string;
                /** @description Rows in the page, 1000 at most. */
                limit?: string;
                /** @description operator.value, such as eq.x */
                message_id?: string;
                /** @description operator.value, such as eq.x */
                new_text?: string;
                /** @description Rows to leave out first. */
                offset?: string;
                /** @description Conditions of which one must hold: (a.eq.1,b.is.null). */
                or?: string;
                /** @description Such as name.asc,created_at.desc.nullslast. */
                order?: string;
                /** @description operator.value, such as eq.x */
                recipients?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                sent_at?: string;
                /** @description operator.value, such as eq.x */
                subject?: string;
                /** @description operator.value, such as eq.x */
                text_body?: string;
                /** @description operator.value, such as eq.x */
                thread_id?: string;
                /** @description operator.value, such as eq.x */
                workspace_id?: string;
            };
            header?: {
                /** @description count=exact|planned|estimated */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["emails"][];
                };
            };
            /** @description Rows. */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["emails"][];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rest_error"];
                };
            };
        };
    };
    create_emails: {
        parameters: {
            query?: {
                columns?: string;
                on_conflict?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
            };
            header?: {
                /** @description return=minimal|representation|headers-only, resolution=merge-duplicates|ignore-duplicates, missing=default */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["emails_insert"] | components["schemas"]["emails_insert"][];
            };
        };
        responses: {
            /** @description Rows. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["emails"][];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rest_error"];
                };
            };
        };
    };
    delete_emails: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                authentication?: string;
                /** @description operator.value, such as eq.x */
                company_id?: string;
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                direction?: string;
                /** @description operator.value, such as eq.x */
                from_email?: string;
                /** @description operator.value, such as eq.x */
                from_name?: string;
                /** @description operator.value, such as eq.x */
                headers?: string;
                /** @description operator.value, such as eq.x */
                hidden_at?: string;
                /** @description operator.value, such as eq.x */
                html_body?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                inbound_event_id?: string;
                /** @description operator.value, such as eq.x */
                is_automatic?: string;
                /** @description operator.value, such as eq.x */
                is_forwarded?: string;
                /** @description operator.value, such as eq.x */
                message_id?: string;
                /** @description operator.value, such as eq.x */
                new_text?: string;
                /** @description operator.value, such as eq.x */
                recipients?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                sent_at?: string;
                /** @description operator.value, such as eq.x */
                subject?: string;
                /** @description operator.value, such as eq.x */
                text_body?: string;
                /** @description operator.value, such as eq.x */
                thread_id?: string;
                /** @description operator.value, such as eq.x */
                workspace_id?: string;
            };
            header?: {
                /** @description return=minimal|representation|headers-only */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["emails"][];
                };
            };
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rest_error"];
                };
            };
        };
    };
    change_emails: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                authentication?: string;
                /** @description operator.value, such as eq.x */
                company_id?: string;
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                direction?: string;
                /** @description operator.value, such as eq.x */
                from_email?: string;
                /** @description operator.value, such as eq.x */
                from_name?: string;
                /** @description operator.value, such as eq.x */
                headers?: string;
                /** @description operator.value, such as eq.x */
                hidden_at?: string;
                /** @description operator.value, such as eq.x */
                html_body?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                inbound_event_id?: string;
                /** @description operator.value, such as eq.x */
                is_automatic?: string;
                /** @description operator.value, such as eq.x */
                is_forwarded?: string;
                /** @description operator.value, such as eq.x */
                message_id?: string;
                /** @description operator.value, such as eq.x */
                new_text?: string;
                /** @description operator.value, such as eq.x */
                recipients?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                sent_at?: string;
                /** @description operator.value, such as eq.x */
                subject?: string;
                /** @description operator.value, such as eq.x */
                text_body?: string;
                /** @description operator.value, such as eq.x */
                thread_id?: string;
                /** @description operator.value, such as eq.x */
                workspace_id?: string;
            };
            header?: {
                /** @description return=minimal|representation|headers-only */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["emails_update"];
            };
        };
        responses: {
            /** @description Rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["emails"][];
                };
            };
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rest_error"];
                };
            };
        };
    };
    read_inbound_endpoints: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                address?: string;
                /** @description Conditions that must all hold. */
                and?: string;
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                deleted_at?: string;
                /** @description operator.value, such as eq.x */
                handshake_at?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                is_active?: string;
                /** @description operator.value, such as eq.x */
                kind?: string;
                /** @description operator.value, such as eq.x */
                last_event_at?: string;
                /** @description Rows in the page, 1000 at most. */
                limit?: string;
                /** @description operator.value, such as eq.x */
                name?: string;
                /** @description Rows to leave out first. */
                offset?: string;
                /** @description Conditions of which one must hold: (a.eq.1,b.is.null). */
                or?: string;
                /** @description Such as name.asc,created_at.desc.nullslast. */
                order?: string;
                /** @description operator.value, such as eq.x */
                provider?: string;
                /** @description operator.value, such as eq.x */
                replies_plain_text?: string;
                /** @description operator.value, such as eq.x */
                requires_provider_token?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                token_hint?: string;
                /** @description operator.value, such as eq.x */
                updated_at?: string;
                /** @description operator.value, such as eq.x */
                version?: string;
                /** @description operator.value, such as eq.x */
                workspace_id?: string;
            };
            header?: {
                /** @description count=exact|planned|estimated */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["inbound_endpoints"][];
                };
            };
            /** @description Rows. */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["inbound_endpoints"][];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rest_error"];
                };
            };
        };
    };
    create_inbound_endpoints: {
        parameters: {
            query?: {
                columns?: string;
                on_conflict?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
            };
            header?: {
                /** @description return=minimal|representation|headers-only, resolution=merge-duplicates|ignore-duplicates, missing=default */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["inbound_endpoints_insert"] | components["schemas"]["inbound_endpoints_insert"][];
            };
        };
        responses: {
            /** @description Rows. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["inbound_endpoints"][];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rest_error"];
                };
            };
        };
    };
    delete_inbound_endpoints: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                address?: string;
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                deleted_at?: string;
                /** @description operator.value, such as eq.x */
                handshake_at?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                is_active?: string;
                /** @description operator.value, such as eq.x */
                kind?: string;
                /** @description operator.value, such as eq.x */
                last_event_at?: string;
                /** @description operator.value, such as eq.x */
                name?: string;
                /** @description operator.value, such as eq.x */
                provider?: string;
                /** @description operator.value, such as eq.x */
                replies_plain_text?: string;
                /** @description operator.value, such as eq.x */
                requires_provider_token?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                token_hint?: string;
                /** @description operator.value, such as eq.x */
                updated_at?: string;
                /** @description operator.value, such as eq.x */
                version?: string;
                /** @description operator.value, such as eq.x */
                workspace_id?: string;
            };
            header?: {
                /** @description return=minimal|representation|headers-only */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["inbound_endpoints"][];
                };
            };
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rest_error"];
                };
            };
        };
    };
    change_inbound_endpoints: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                address?: string;
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                deleted_at?: string;
                /** @description operator.value, such as eq.x */
                handshake_at?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                is_active?: string;
                /** @description operator.value, such as eq.x */
                kind?: string;
                /** @description operator.value, such as eq.x */
                last_event_at?: string;
                /** @description operator.value, such as eq.x */
                name?: string;
                /** @description operator.value, such as eq.x */
                provider?: string;
                /** @description operator.value, such as eq.x */
                replies_plain_text?: string;
                /** @description operator.value, such as eq.x */
                requires_provider_token?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                token_hint?: string;
                /** @description operator.value, such as eq.x */
                updated_at?: string;
                /** @description operator.value, such as eq.x */
                version?: string;
                /** @description operator.value, such as eq.x */
                workspace_id?: string;
            };
            header?: {
                /** @description return=minimal|representation|headers-only */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["inbound_endpoints_update"];
            };
        };
        responses: {
            /** @description Rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["inbound_endpoints"][];
                };
            };
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rest_error"];
                };
            };
        };
    };
    read_inbound_events: {
        parameters: {
            query?: {
                /** @description Conditions that must all hold. */
                and?: string;
                /** @description operator.value, such as eq.x */
                attempts?: string;
                /** @description operator.value, such as eq.x */
                company_id?: string;
                /** @description operator.value, such as eq.x */
                content_type?: string;
                /** @description operator.value, such as eq.x */
                dedupe_key?: string;
                /** @description operator.value, such as eq.x */
                endpoint_id?: string;
                /** @description operator.value, such as eq.x */
                envelope?: string;
                /** @description operator.value, such as eq.x */
                headers?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description Rows in the page, 1000 at most. */
                limit?: string;
                /** @description Rows to leave out first. */
                offset?: string;
                /** @description Conditions of which one must hold: (a.eq.1,b.is.null). */
                or?: string;
                /** @description Such as name.asc,created_at.desc.nullslast. */
                order?: string;
                /** @description operator.value, such as eq.x */
                outcome?: string;
                /** @description operator.value, such as eq.x */
                parsed_at?: string;
                /** @description operator.value, such as eq.x */
                provider?: string;
                /** @description operator.value, such as eq.x */
                reason?: string;
                /** @description operator.value, such as eq.x */
                received_at?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                source?: string;
                /** @description operator.value, such as eq.x */
                state?: string;
                /** @description operator.value, such as eq.x */
                workspace_id?: string;
            };
            header?: {
                /** @description count=exact|planned|estimated */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["inbound_events"][];
                };
            };
            /** @description Rows. */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["inbound_events"][];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rest_error"];
                };
            };
        };
    };
    create_inbound_events: {
        parameters: {
            query?: {
                columns?: string;
                on_conflict?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
            };
            header?: {
                /** @description return=minimal|representation|headers-only, resolution=merge-duplicates|ignore-duplicates, missing=default */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["inbound_events_insert"] | components["schemas"]["inbound_events_insert"][];
            };
        };
        responses: {
            /** @description Rows. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["inbound_events"][];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rest_error"];
                };
            };
        };
    };
    delete_inbound_events: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                attempts?: string;
                /** @description operator.value, such as eq.x */
                company_id?: string;
                /** @description operator.value, such as eq.x */
                content_type?: string;
                /** @description operator.value, such as eq.x */
                dedupe_key?: string;
                /** @description operator.value, such as eq.x */
                endpoint_id?: string;
                /** @description operator.value, such as eq.x */
                envelope?: string;
                /** @description operator.value, such as eq.x */
                headers?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                outcome?: string;
                /** @description operator.value, such as eq.x */
                parsed_at?: string;
                /** @description operator.value, such as eq.x */
                provider?: string;
                /** @description operator.value, such as eq.x */
                reason?: string;
                /** @description operator.value, such as eq.x */
                received_at?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                source?: string;
                /** @description operator.value, such as eq.x */
                state?: string;
                /** @description operator.value, such as eq.x */
                workspace_id?: string;
            };
            header?: {
                /** @description return=minimal|representation|headers-only */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["inbound_events"][];
                };
            };
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rest_error"];
                };
            };
        };
    };
    change_inbound_events: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                attempts?: string;
                /** @description operator.value, such as eq.x */
                company_id?: string;
                /** @description operator.value, such as eq.x */
                content_type?: string;
                /** @description operator.value, such as eq.x */
                dedupe_key?: string;
                /** @description operator.value, such as eq.x */
                endpoint_id?: string;
                /** @description operator.value, such as eq.x */
                envelope?: string;
                /** @description operator.value, such as eq.x */
                headers?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                outcome?: string;
                /** @description operator.value, such as eq.x */
                parsed_at?: string;
                /** @description operator.value, such as eq.x */
                provider?: string;
                /** @description operator.value, such as eq.x */
                reason?: string;
                /** @description operator.value, such as eq.x */
                received_at?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                source?: string;
                /** @description operator.value, such as eq.x */
                state?: string;
                /** @description operator.value, such as eq.x */
                workspace_id?: string;
            };
            header?: {
                /** @description return=minimal|representation|headers-only */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["inbound_events_update"];
            };
        };
        responses: {
            /** @description Rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["inbound_events"][];
                };
            };
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rest_error"];
                };
            };
        };
    };
    read_invitations: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                accepted_at?: string;
                /** @description operator.value, such as eq.x */
                accepted_by?: string;
                /** @description Conditions that must all hold. */
                and?: string;
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                cvr_access?: string;
                /** @description operator.value, such as eq.x */
                cvrs?: string;
                /** @description operator.value, such as eq.x */
                email?: string;
                /** @description operator.value, such as eq.x */
                expires_at?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description Rows in the page, 1000 at most. */
                limit?: string;
                /** @description Rows to leave out first. */
                offset?: string;
                /** @description Conditions of which one must hold: (a.eq.1,b.is.null). */
                or?: string;
                /** @description Such as name.asc,created_at.desc.nullslast. */
                order?: string;
                /** @description operator.value, such as eq.x */
                role?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                updated_at?: string;
                /** @description operator.value, such as eq.x */
                version?: string;
                /** @description operator.value, such as eq.x */
                workspace_id?: string;
            };
            header?: {
                /** @description count=exact|planned|estimated */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["invitations"][];
                };
            };
            /** @description Rows. */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["invitations"][];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rest_error"];
                };
            };
        };
    };
    create_invitations: {
        parameters: {
            query?: {
                columns?: string;
                on_conflict?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
            };
            header?: {
                /** @description return=minimal|representation|headers-only, resolution=merge-duplicates|ignore-duplicates, missing=default */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["invitations_insert"] | components["schemas"]["invitations_insert"][];
            };
        };
        responses: {
            /** @description Rows. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["invitations"][];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rest_error"];
                };
            };
        };
    };
    delete_invitations: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                accepted_at?: string;
                /** @description operator.value, such as eq.x */
                accepted_by?: string;
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                cvr_access?: string;
                /** @description operator.value, such as eq.x */
                cvrs?: string;
                /** @description operator.value, such as eq.x */
                email?: string;
                /** @description operator.value, such as eq.x */
                expires_at?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                role?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                updated_at?: string;
                /** @description operator.value, such as eq.x */
                version?: string;
                /** @description operator.value, such as eq.x */
                workspace_id?: string;
            };
            header?: {
                /** @description return=minimal|representation|headers-only */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["invitations"][];
                };
            };
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rest_error"];
                };
            };
        };
    };
    change_invitations: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                accepted_at?: string;
                /** @description operator.value, such as eq.x */
                accepted_by?: string;
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                cvr_access?: string;
                /** @description operator.value, such as eq.x */
                cvrs?: string;
                /** @description operator.value, such as eq.x */
                email?: string;
                /** @description operator.value, such as eq.x */
                expires_at?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                role?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                updated_at?: string;
                /** @description operator.value, such as eq.x */
                version?: string;
                /** @description operator.value, such as eq.x */
                workspace_id?: string;
            };
            header?: {
                /** @description return=minimal|representation|headers-only */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["invitations_update"];
            };
        };
        responses: {
            /** @description Rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["invitations"][];
                };
            };
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rest_error"];
                };
            };
        };
    };
    read_people: {
        parameters: {
            query?: {
                /** @description Conditions that must all hold. */
                and?: string;
                /** @description operator.value, such as eq.x */
                company_id?: string;
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                deleted_at?: string;
                /** @description operator.value, such as eq.x */
                email?: string;
                /** @description operator.value, such as eq.x */
                email_host?: string;
                /** @description operator.value, such as eq.x */
                email_norm?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                is_primary?: string;
                /** @description operator.value, such as eq.x */
                language?: string;
                /** @description Rows in the page, 1000 at most. */
                limit?: string;
                /** @description operator.value, such as eq.x */
                name?: string;
                /** @description operator.value, such as eq.x */
                name_norm?: string;
                /** @description Rows to leave out first. */
                offset?: string;
                /** @description Conditions of which one must hold: (a.eq.1,b.is.null). */
                or?: string;
                /** @description Such as name.asc,created_at.desc.nullslast. */
                order?: string;
                /** @description operator.value, such as eq.x */
                phone?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                source?: string;
                /** @description operator.value, such as eq.x */
                title?: string;
                /** @description operator.value, such as eq.x */
                updated_at?: string;
                /** @description operator.value, such as eq.x */
                version?: string;
                /** @description operator.value, such as eq.x */
                workspace_id?: string;
            };
            header?: {
                /** @description count=exact|planned|estimated */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["people"][];
                };
            };
            /** @description Rows. */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["people"][];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rest_error"];
                };
            };
        };
    };
    create_people: {
        parameters: {
            query?: {
                columns?: string;
                on_conflict?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
            };
            header?: {
                /** @description return=minimal|representation|headers-only, resolution=merge-duplicates|ignore-duplicates, missing=default */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["people_insert"] | components["schemas"]["people_insert"][];
            };
        };
        responses: {
            /** @description Rows. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["people"][];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rest_error"];
                };
            };
        };
    };
    delete_people: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                company_id?: string;
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                deleted_at?: string;
                /** @description operator.value, such as eq.x */
                email?: string;
                /** @description operator.value, such as eq.x */
                email_host?: string;
                /** @description operator.value, such as eq.x */
                email_norm?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                is_primary?: string;
                /** @description operator.value, such as eq.x */
                language?: string;
                /** @description operator.value, such as eq.x */
                name?: string;
                /** @description operator.value, such as eq.x */
                name_norm?: string;
                /** @description operator.value, such as eq.x */
                phone?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                source?: string;
                /** @description operator.value, such as eq.x */
                title?: string;
                /** @description operator.value, such as eq.x */
                updated_at?: string;
                /** @description operator.value, such as eq.x */
                version?: string;
                /** @description operator.value, such as eq.x */
                workspace_id?: string;
            };
            header?: {
                /** @description return=minimal|representation|headers-only */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["people"][];
                };
            };
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rest_error"];
                };
            };
        };
    };
    change_people: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                company_id?: string;
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                deleted_at?: string;
                /** @description operator.value, such as eq.x */
                email?: string;
                /** @description operator.value, such as eq.x */
                email_host?: string;
                /** @description operator.value, such as eq.x */
                email_norm?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                is_primary?: string;
                /** @description operator.value, such as eq.x */
                language?: string;
                /** @description operator.value, such as eq.x */
                name?: string;
                /** @description operator.value, such as eq.x */
                name_norm?: string;
                /** @description operator.value, such as eq.x */
                phone?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                source?: string;
                /** @description operator.value, such as eq.x */
                title?: string;
                /** @description operator.value, such as eq.x */
                updated_at?: string;
                /** @description operator.value, such as eq.x */
                version?: string;
                /** @description operator.value, such as eq.x */
                workspace_id?: string;
            };
            header?: {
                /** @description return=minimal|representation|headers-only */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["people_update"];
            };
        };
        responses: {
            /** @description Rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["people"][];
                };
            };
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rest_error"];
                };
            };
        };
    };
    read_price_calculations: {
        parameters: {
            query?: {
                /** @description Conditions that must all hold. */
                and?: string;
                /** @description operator.value, such as eq.x */
                company_id?: string;
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                currency?: string;
                /** @description operator.value, such as eq.x */
                gross_minor?: string;
                /** @description operator.value, such as eq.x */
                hidden_at?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description Rows in the page, 1000 at most. */
                limit?: string;
                /** @description operator.value, such as eq.x */
                lines?: string;
                /** @description operator.value, such as eq.x */
                net_minor?: string;
                /** @description Rows to leave out first. */
                offset?: string;
                /** @description Conditions of which one must hold: (a.eq.1,b.is.null). */
                or?: string;
                /** @description Such as name.asc,created_at.desc.nullslast. */
                order?: string;
                /** @description operator.value, such as eq.x */
                priced_on?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                source_id?: string;
                /** @description operator.value, such as eq.x */
                source_kind?: string;
                /** @description operator.value, such as eq.x */
                trace?: string;
                /** @description operator.value, such as eq.x */
                updated_at?: string;
                /** @description operator.value, such as eq.x */
                vat_minor?: string;
                /** @description operator.value, such as eq.x */
                version?: string;
                /** @description operator.value, such as eq.x */
                workspace_id?: string;
            };
            header?: {
                /** @description count=exact|planned|estimated */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["price_calculations"][];
                };
            };
            /** @description Rows. */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["price_calculations"][];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rest_error"];
                };
            };
        };
    };
    create_price_calculations: {
        parameters: {
            query?: {
                columns?: string;
                on_conflict?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
            };
            header?: {
                /** @description return=minimal|representation|headers-only, resolution=merge-duplicates|ignore-duplicates, missing=default */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["price_calculations_insert"] | components["schemas"]["price_calculations_insert"][];
            };
        };
        responses: {
            /** @description Rows. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["price_calculations"][];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rest_error"];
                };
            };
        };
    };
    delete_price_calculations: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                company_id?: string;
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                currency?: string;
                /** @description operator.value, such as eq.x */
                gross_minor?: string;
                /** @description operator.value, such as eq.x */
                hidden_at?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                lines?: string;
                /** @description operator.value, such as eq.x */
                net_minor?: string;
                /** @description operator.value, such as eq.x */
                priced_on?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                source_id?: string;
                /** @description operator.value, such as eq.x */
                source_kind?: string;
                /** @description operator.value, such as eq.x */
                trace?: string;
                /** @description operator.value, such as eq.x */
                updated_at?: string;
                /** @description operator.value, such as eq.x */
                vat_minor?: string;
                /** @description operator.value, such as eq.x */
                version?: string;
                /** @description operator.value, such as eq.x */
                workspace_id?: string;
            };
            header?: {
                /** @description return=minimal|representation|headers-only */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["price_calculations"][];
                };
            };
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rest_error"];
                };
            };
        };
    };
    change_price_calculations: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                company_id?: string;
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                currency?: string;
                /** @description operator.value, such as eq.x */
                gross_minor?: string;
                /** @description operator.value, such as eq.x */
                hidden_at?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                lines?: string;
                /** @description operator.value, such as eq.x */
                net_minor?: string;
                /** @description operator.value, such as eq.x */
                priced_on?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                source_id?: string;
                /** @description operator.value, such as eq.x */
                source_kind?: string;
                /** @description operator.value, such as eq.x */
                trace?: string;
                /** @description operator.value, such as eq.x */
                updated_at?: string;
                /** @description operator.value, such as eq.x */
                vat_minor?: string;
                /** @description operator.value, such as eq.x */
                version?: string;
                /** @description operator.value, such as eq.x */
                workspace_id?: string;
            };
            header?: {
                /** @description return=minimal|representation|headers-only */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["price_calculations_update"];
            };
        };
        responses: {
            /** @description Rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["price_calculations"][];
                };
            };
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rest_error"];
                };
            };
        };
    };
    read_price_list_items: {
        parameters: {
            query?: {
                /** @description Conditions that must all hold. */
                and?: string;
                /** @description operator.value, such as eq.x */
                company_id?: string;
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                deleted_at?: string;
                /** @description operator.value, such as eq.x */
                discount_percent?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description Rows in the page, 1000 at most. */
                limit?: string;
                /** @description operator.value, such as eq.x */
                min_quantity?: string;
                /** @description Rows to leave out first. */
                offset?: string;
                /** @description Conditions of which one must hold: (a.eq.1,b.is.null). */
                or?: string;
                /** @description Such as name.asc,created_at.desc.nullslast. */
                order?: string;
                /** @description operator.value, such as eq.x */
                price_list_id?: string;
                /** @description operator.value, such as eq.x */
                product_id?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                unit_price_minor?: string;
                /** @description operator.value, such as eq.x */
                updated_at?: string;
                /** @description operator.value, such as eq.x */
                valid_from?: string;
                /** @description operator.value, such as eq.x */
                valid_to?: string;
                /** @description operator.value, such as eq.x */
                version?: string;
                /** @description operator.value, such as eq.x */
                workspace_id?: string;
            };
            header?: {
                /** @description count=exact|planned|estimated */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["price_list_items"][];
                };
            };
            /** @description Rows. */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["price_list_items"][];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rest_error"];
                };
            };
        };
    };
    create_price_list_items: {
        parameters: {
            query?: {
                columns?: string;
                on_conflict?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
            };
            header?: {
                /** @description return=minimal|representation|headers-only, resolution=merge-duplicates|ignore-duplicates, missing=default */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["price_list_items_insert"] | components["schemas"]["price_list_items_insert"][];
            };
        };
        responses: {
            /** @description Rows. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["price_list_items"][];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rest_error"];
                };
            };
        };
    };
    delete_price_list_items: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                company_id?: string;
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                deleted_at?: string;
                /** @description operator.value, such as eq.x */
                discount_percent?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                min_quantity?: string;
                /** @description operator.value, such as eq.x */
                price_list_id?: string;
                /** @description operator.value, such as eq.x */
                product_id?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                unit_price_minor?: string;
                /** @description operator.value, such as eq.x */
                updated_at?: string;
                /** @description operator.value, such as eq.x */
                valid_from?: string;
                /** @description operator.value, such as eq.x */
                valid_to?: string;
                /** @description operator.value, such as eq.x */
                version?: string;
                /** @description operator.value, such as eq.x */
                workspace_id?: string;
            };
            header?: {
                /** @description return=minimal|representation|headers-only */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["price_list_items"][];
                };
            };
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rest_error"];
                };
            };
        };
    };
    change_price_list_items: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                company_id?: string;
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                deleted_at?: string;
                /** @description operator.value, such as eq.x */
                discount_percent?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                min_quantity?: string;
                /** @description operator.value, such as eq.x */
                price_list_id?: string;
                /** @description operator.value, such as eq.x */
                product_id?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                unit_price_minor?: string;
                /** @description operator.value, such as eq.x */
                updated_at?: string;
                /** @description operator.value, such as eq.x */
                valid_from?: string;
                /** @description operator.value, such as eq.x */
                valid_to?: string;
                /** @description operator.value, such as eq.x */
                version?: string;
                /** @description operator.value, such as eq.x */
                workspace_id?: string;
            };
            header?: {
                /** @description return=minimal|representation|headers-only */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["price_list_items_update"];
            };
        };
        responses: {
            /** @description Rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["price_list_items"][];
                };
            };
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rest_error"];
                };
            };
        };
    };
    read_price_lists: {
        parameters: {
            query?: {
                /** @description Conditions that must all hold. */
                and?: string;
                /** @description operator.value, such as eq.x */
                company_id?: string;
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                currency?: string;
                /** @description operator.value, such as eq.x */
                deleted_at?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description Rows in the page, 1000 at most. */
                limit?: string;
                /** @description operator.value, such as eq.x */
                name?: string;
                /** @description Rows to leave out first. */
                offset?: string;
                /** @description Conditions of which one must hold: (a.eq.1,b.is.null). */
                or?: string;
                /** @description Such as name.asc,created_at.desc.nullslast. */
                order?: string;
                /** @description operator.value, such as eq.x */
                priority?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                updated_at?: string;
                /** @description operator.value, such as eq.x */
                valid_from?: string;
                /** @description operator.value, such as eq.x */
                valid_to?: string;
                /** @description operator.value, such as eq.x */
                version?: string;
                /** @description operator.value, such as eq.x */
                workspace_id?: string;
            };
            header?: {
                /** @description count=exact|planned|estimated */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["price_lists"][];
                };
            };
            /** @description Rows. */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["price_lists"][];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rest_error"];
                };
            };
        };
    };
    create_price_lists: {
        parameters: {
            query?: {
                columns?: string;
                on_conflict?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
            };
            header?: {
                /** @description return=minimal|representation|headers-only, resolution=merge-duplicates|ignore-duplicates, missing=default */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["price_lists_insert"] | components["schemas"]["price_lists_insert"][];
            };
        };
        responses: {
            /** @description Rows. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["price_lists"][];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rest_error"];
                };
            };
        };
    };
    delete_price_lists: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                company_id?: string;
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                currency?: string;
                /** @description operator.value, such as eq.x */
                deleted_at?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                name?: string;
                /** @description operator.value, such as eq.x */
                priority?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                updated_at?: string;
                /** @description operator.value, such as eq.x */
                valid_from?: string;
                /** @description operator.value, such as eq.x */
                valid_to?: string;
                /** @description operator.value, such as eq.x */
                version?: string;
                /** @description operator.value, such as eq.x */
                workspace_id?: string;
            };
            header?: {
                /** @description return=minimal|representation|headers-only */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["price_lists"][];
                };
            };
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rest_error"];
                };
            };
        };
    };
    change_price_lists: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                company_id?: string;
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                currency?: string;
                /** @description operator.value, such as eq.x */
                deleted_at?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                name?: string;
                /** @description operator.value, such as eq.x */
                priority?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                updated_at?: string;
                /** @description operator.value, such as eq.x */
                valid_from?: string;
                /** @description operator.value, such as eq.x */
                valid_to?: string;
                /** @description operator.value, such as eq.x */
                version?: string;
                /** @description operator.value, such as eq.x */
                workspace_id?: string;
            };
            header?: {
                /** @description return=minimal|representation|headers-only */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["price_lists_update"];
            };
        };
        responses: {
            /** @description Rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["price_lists"][];
                };
            };
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rest_error"];
                };
            };
        };
    };
    read_products: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                aliases?: string;
                /** @description Conditions that must all hold. */
                and?: string;
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                currency?: string;
                /** @description operator.value, such as eq.x */
                deleted_at?: string;
                /** @description operator.value, such as eq.x */
                description?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                is_active?: string;
                /** @description Rows in the page, 1000 at most. */
                limit?: string;
                /** @description operator.value, such as eq.x */
                list_price_minor?: string;
                /** @description operator.value, such as eq.x */
                name?: string;
                /** @description operator.value, such as eq.x */
                name_norm?: string;
                /** @description Rows to leave out first. */
                offset?: string;
                /** @description Conditions of which one must hold: (a.eq.1,b.is.null). */
                or?: string;
                /** @description Such as name.asc,created_at.desc.nullslast. */
                order?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                sku?: string;
                /** @description operator.value, such as eq.x */
                unit?: string;
                /** @description operator.value, such as eq.x */
                updated_at?: string;
                /** @description operator.value, such as eq.x */
                vat_rate?: string;
                /** @description operator.value, such as eq.x */
                version?: string;
                /** @description operator.value, such as eq.x */
                workspace_id?: string;
            };
            header?: {
                /** @description count=exact|planned|estimated */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["products"][];
                };
            };
            /** @description Rows. */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["products"][];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rest_error"];
                };
            };
        };
    };
    create_products: {
        parameters: {
            query?: {
                columns?: string;
                on_conflict?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
            };
            header?: {
                /** @description return=minimal|representation|headers-only, resolution=merge-duplicates|ignore-duplicates, missing=default */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["products_insert"] | components["schemas"]["products_insert"][];
            };
        };
        responses: {
            /** @description Rows. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["products"][];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rest_error"];
                };
            };
        };
    };
    delete_products: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                aliases?: string;
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                currency?: string;
                /** @description operator.value, such as eq.x */
                deleted_at?: string;
                /** @description operator.value, such as eq.x */
                description?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                is_active?: string;
                /** @description operator.value, such as eq.x */
                list_price_minor?: string;
                /** @description operator.value, such as eq.x */
                name?: string;
                /** @description operator.value, such as eq.x */
                name_norm?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                sku?: string;
                /** @description operator.value, such as eq.x */
                unit?: string;
                /** @description operator.value, such as eq.x */
                updated_at?: string;
                /** @description operator.value, such as eq.x */
                vat_rate?: string;
                /** @description operator.value, such as eq.x */
                version?: string;
                /** @description operator.value, such as eq.x */
                workspace_id?: string;
            };
            header?: {
                /** @description return=minimal|representation|headers-only */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["products"][];
                };
            };
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rest_error"];
                };
            };
        };
    };
    change_products: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                aliases?: string;
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                currency?: string;
                /** @description operator.value, such as eq.x */
                deleted_at?: string;
                /** @description operator.value, such as eq.x */
                description?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                is_active?: string;
                /** @description operator.value, such as eq.x */
                list_price_minor?: string;
                /** @description operator.value, such as eq.x */
                name?: string;
                /** @description operator.value, such as eq.x */
                name_norm?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                sku?: string;
                /** @description operator.value, such as eq.x */
                unit?: string;
                /** @description operator.value, such as eq.x */
                updated_at?: string;
                /** @description operator.value, such as eq.x */
                vat_rate?: string;
                /** @description operator.value, such as eq.x */
                version?: string;
                /** @description operator.value, such as eq.x */
                workspace_id?: string;
            };
            header?: {
                /** @description return=minimal|representation|headers-only */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["products_update"];
            };
        };
        responses: {
            /** @description Rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["products"][];
                };
            };
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rest_error"];
                };
            };
        };
    };
    read_recommendations: {
        parameters: {
            query?: {
                /** @description Conditions that must all hold. */
                and?: string;
                /** @description operator.value, such as eq.x */
                company_id?: string;
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                decided_at?: string;
                /** @description operator.value, such as eq.x */
                decided_by?: string;
                /** @description operator.value, such as eq.x */
                dedupe_key?: string;
                /** @description operator.value, such as eq.x */
                due_at?: string;
                /** @description operator.value, such as eq.x */
                evidence?: string;
                /** @description operator.value, such as eq.x */
                feedback?: string;
                /** @description operator.value, such as eq.x */
                hidden_at?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description Rows in the page, 1000 at most. */
                limit?: string;
                /** @description Rows to leave out first. */
                offset?: string;
                /** @description Conditions of which one must hold: (a.eq.1,b.is.null). */
                or?: string;
                /** @description Such as name.asc,created_at.desc.nullslast. */
                order?: string;
                /** @description operator.value, such as eq.x */
                params?: string;
                /** @description operator.value, such as eq.x */
                rule?: string;
                /** @description operator.value, such as eq.x */
                score?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                snoozed_until?: string;
                /** @description operator.value, such as eq.x */
                state?: string;
                /** @description operator.value, such as eq.x */
                suggested_action?: string;
                /** @description operator.value, such as eq.x */
                updated_at?: string;
                /** @description operator.value, such as eq.x */
                urgency?: string;
                /** @description operator.value, such as eq.x */
                version?: string;
                /** @description operator.value, such as eq.x */
                workspace_id?: string;
            };
            header?: {
                /** @description count=exact|planned|estimated */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["recommendations"][];
                };
            };
            /** @description Rows. */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["recommendations"][];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rest_error"];
                };
            };
        };
    };
    create_recommendations: {
        parameters: {
            query?: {
                columns?: string;
                on_conflict?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
            };
            header?: {
                /** @description return=minimal|representation|headers-only, resolution=merge-duplicates|ignore-duplicates, missing=default */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["recommendations_insert"] | components["schemas"]["recommendations_insert"][];
            };
        };
        responses: {
            /** @description Rows. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["recommendations"][];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rest_error"];
                };
            };
        };
    };
    delete_recommendations: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                company_id?: string;
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                decided_at?: string;
                /** @description operator.value, such as eq.x */
                decided_by?: string;
                /** @description operator.value, such as eq.x */
                dedupe_key?: string;
                /** @description operator.value, such as eq.x */
                due_at?: string;
                /** @description operator.value, such as eq.x */
                evidence?: string;
                /** @description operator.value, such as eq.x */
                feedback?: string;
                /** @description operator.value, such as eq.x */
                hidden_at?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                params?: string;
                /** @description operator.value, such as eq.x */
                rule?: string;
                /** @description operator.value, such as eq.x */
                score?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                snoozed_until?: string;
                /** @description operator.value, such as eq.x */
                state?: string;
                /** @description operator.value, such as eq.x */
                suggested_action?: string;
                /** @description operator.value, such as eq.x */
                updated_at?: string;
                /** @description operator.value, such as eq.x */
                urgency?: string;
                /** @description operator.value, such as eq.x */
                version?: string;
                /** @description operator.value, such as eq.x */
                workspace_id?: string;
            };
            header?: {
                /** @description return=minimal|representation|headers-only */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["recommendations"][];
                };
            };
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rest_error"];
                };
            };
        };
    };
    change_recommendations: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                company_id?: string;
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                decided_at?: string;
                /** @description operator.value, such as eq.x */
                decided_by?: string;
                /** @description operator.value, such as eq.x */
                dedupe_key?: string;
                /** @description operator.value, such as eq.x */
                due_at?: string;
                /** @description operator.value, such as eq.x */
                evidence?: string;
                /** @description operator.value, such as eq.x */
                feedback?: string;
                /** @description operator.value, such as eq.x */
                hidden_at?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                params?: string;
                /** @description operator.value, such as eq.x */
                rule?: string;
                /** @description operator.value, such as eq.x */
                score?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                snoozed_until?: string;
                /** @description operator.value, such as eq.x */
                state?: string;
                /** @description operator.value, such as eq.x */
                suggested_action?: string;
                /** @description operator.value, such as eq.x */
                updated_at?: string;
                /** @description operator.value, such as eq.x */
                urgency?: string;
                /** @description operator.value, such as eq.x */
                version?: string;
                /** @description operator.value, such as eq.x */
                workspace_id?: string;
            };
            header?: {
                /** @description return=minimal|representation|headers-only */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["recommendations_update"];
            };
        };
        responses: {
            /** @description Rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["recommendations"][];
                };
            };
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rest_error"];
                };
            };
        };
    };
    read_text_chunks: {
        parameters: {
            query?: {
                /** @description Conditions that must all hold. */
                and?: string;
                /** @description operator.value, such as eq.x */
                company_id?: string;
                /** @description operator.value, such as eq.x */
                content?: string;
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                end_offset?: string;
                /** @description operator.value, such as eq.x */
                hidden_at?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description Rows in the page, 1000 at most. */
                limit?: string;
                /** @description operator.value, such as eq.x */
                model?: string;
                /** @description Rows to leave out first. */
                offset?: string;
                /** @description Conditions of which one must hold: (a.eq.1,b.is.null). */
                or?: string;
                /** @description Such as name.asc,created_at.desc.nullslast. */
                order?: string;
                /** @description operator.value, such as eq.x */
                position?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                source_id?: string;
                /** @description operator.value, such as eq.x */
                source_kind?: string;
                /** @description operator.value, such as eq.x */
                start_offset?: string;
                /** @description operator.value, such as eq.x */
                workspace_id?: string;
            };
            header?: {
                /** @description count=exact|planned|estimated */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["text_chunks"][];
                };
            };
            /** @description Rows. */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["text_chunks"][];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rest_error"];
                };
            };
        };
    };
    create_text_chunks: {
        parameters: {
            query?: {
                columns?: string;
                on_conflict?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
            };
            header?: {
                /** @description return=minimal|representation|headers-only, resolution=merge-duplicates|ignore-duplicates, missing=default */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["text_chunks_insert"] | components["schemas"]["text_chunks_insert"][];
            };
        };
        responses: {
            /** @description Rows. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["text_chunks"][];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rest_error"];
                };
            };
        };
    };
    delete_text_chunks: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                company_id?: string;
                /** @description operator.value, such as eq.x */
                content?: string;
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                end_offset?: string;
                /** @description operator.value, such as eq.x */
                hidden_at?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                model?: string;
                /** @description operator.value, such as eq.x */
                position?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                source_id?: string;
                /** @description operator.value, such as eq.x */
                source_kind?: string;
                /** @description operator.value, such as eq.x */
                start_offset?: string;
                /** @description operator.value, such as eq.x */
                workspace_id?: string;
            };
            header?: {
                /** @description return=minimal|representation|headers-only */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["text_chunks"][];
                };
            };
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rest_error"];
                };
            };
        };
    };
    change_text_chunks: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                company_id?: string;
                /** @description operator.value, such as eq.x */
                content?: string;
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                end_offset?: string;
                /** @description operator.value, such as eq.x */
                hidden_at?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                model?: string;
                /** @description operator.value, such as eq.x */
                position?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                source_id?: string;
                /** @description operator.value, such as eq.x */
                source_kind?: string;
                /** @description operator.value, such as eq.x */
                start_offset?: string;
                /** @description operator.value, such as eq.x */
                workspace_id?: string;
            };
            header?: {
                /** @description return=minimal|representation|headers-only */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["text_chunks_update"];
            };
        };
        responses: {
            /** @description Rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["text_chunks"][];
                };
            };
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rest_error"];
                };
            };
        };
    };
    read_user_profiles: {
        parameters: {
            query?: {
                /** @description Conditions that must all hold. */
                and?: string;
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                default_workspace_id?: string;
                /** @description operator.value, such as eq.x */
                display_name?: string;
                /** @description operator.value, such as eq.x */
                email?: string;
                /** @description operator.value, such as eq.x */
                email_norm?: string;
                /** @description operator.value, such as eq.x */
                kind?: string;
                /** @description operator.value, such as eq.x */
                language?: string;
                /** @description Rows in the page, 1000 at most. */
                limit?: string;
                /** @description Rows to leave out first. */
                offset?: string;
                /** @description Conditions of which one must hold: (a.eq.1,b.is.null). */
                or?: string;
                /** @description Such as name.asc,created_at.desc.nullslast. */
                order?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                updated_at?: string;
                /** @description operator.value, such as eq.x */
                user_id?: string;
            };
            header?: {
                /** @description count=exact|planned|estimated */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["user_profiles"][];
                };
            };
            /** @description Rows. */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["user_profiles"][];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rest_error"];
                };
            };
        };
    };
    change_user_profiles: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                default_workspace_id?: string;
                /** @description operator.value, such as eq.x */
                display_name?: string;
                /** @description operator.value, such as eq.x */
                email?: string;
                /** @description operator.value, such as eq.x */
                email_norm?: string;
                /** @description operator.value, such as eq.x */
                kind?: string;
                /** @description operator.value, such as eq.x */
                language?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                updated_at?: string;
                /** @description operator.value, such as eq.x */
                user_id?: string;
            };
            header?: {
                /** @description return=minimal|representation|headers-only */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["user_profiles_update"];
            };
        };
        responses: {
            /** @description Rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["user_profiles"][];
                };
            };
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rest_error"];
                };
            };
        };
    };
    read_user_workspaces: {
        parameters: {
            query?: {
                /** @description Conditions that must all hold. */
                and?: string;
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                cvr_access?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description Rows in the page, 1000 at most. */
                limit?: string;
                /** @description Rows to leave out first. */
                offset?: string;
                /** @description Conditions of which one must hold: (a.eq.1,b.is.null). */
                or?: string;
                /** @description Such as name.asc,created_at.desc.nullslast. */
                order?: string;
                /** @description operator.value, such as eq.x */
                revoked_at?: string;
                /** @description operator.value, such as eq.x */
                role?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                updated_at?: string;
                /** @description operator.value, such as eq.x */
                user_id?: string;
                /** @description operator.value, such as eq.x */
                version?: string;
                /** @description operator.value, such as eq.x */
                workspace_id?: string;
            };
            header?: {
                /** @description count=exact|planned|estimated */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["user_workspaces"][];
                };
            };
            /** @description Rows. */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["user_workspaces"][];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rest_error"];
                };
            };
        };
    };
    create_user_workspaces: {
        parameters: {
            query?: {
                columns?: string;
                on_conflict?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
            };
            header?: {
                /** @description return=minimal|representation|headers-only, resolution=merge-duplicates|ignore-duplicates, missing=default */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["user_workspaces_insert"] | components["schemas"]["user_workspaces_insert"][];
            };
        };
        responses: {
            /** @description Rows. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["user_workspaces"][];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rest_error"];
                };
            };
        };
    };
    delete_user_workspaces: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                cvr_access?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                revoked_at?: string;
                /** @description operator.value, such as eq.x */
                role?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                updated_at?: string;
                /** @description operator.value, such as eq.x */
                user_id?: string;
                /** @description operator.value, such as eq.x */
                version?: string;
                /** @description operator.value, such as eq.x */
                workspace_id?: string;
            };
            header?: {
                /** @description return=minimal|representation|headers-only */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["user_workspaces"][];
                };
            };
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rest_error"];
                };
            };
        };
    };
    change_user_workspaces: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                cvr_access?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                revoked_at?: string;
                /** @description operator.value, such as eq.x */
                role?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                updated_at?: string;
                /** @description operator.value, such as eq.x */
                user_id?: string;
                /** @description operator.value, such as eq.x */
                version?: string;
                /** @description operator.value, such as eq.x */
                workspace_id?: string;
            };
            header?: {
                /** @description return=minimal|representation|headers-only */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["user_workspaces_update"];
            };
        };
        responses: {
            /** @description Rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["user_workspaces"][];
                };
            };
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rest_error"];
                };
            };
        };
    };
    read_workspace_settings: {
        parameters: {
            query?: {
                /** @description Conditions that must all hold. */
                and?: string;
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                currency?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                language?: string;
                /** @description Rows in the page, 1000 at most. */
                limit?: string;
                /** @description Rows to leave out first. */
                offset?: string;
                /** @description Conditions of which one must hold: (a.eq.1,b.is.null). */
                or?: string;
                /** @description Such as name.asc,created_at.desc.nullslast. */
                order?: string;
                /** @description operator.value, such as eq.x */
                own_cvr?: string;
                /** @description operator.value, such as eq.x */
                own_domains?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                updated_at?: string;
                /** @description operator.value, such as eq.x */
                version?: string;
                /** @description operator.value, such as eq.x */
                workspace_id?: string;
            };
            header?: {
                /** @description count=exact|planned|estimated */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["workspace_settings"][];
                };
            };
            /** @description Rows. */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["workspace_settings"][];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rest_error"];
                };
            };
        };
    };
    create_workspace_settings: {
        parameters: {
            query?: {
                columns?: string;
                on_conflict?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
            };
            header?: {
                /** @description return=minimal|representation|headers-only, resolution=merge-duplicates|ignore-duplicates, missing=default */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["workspace_settings_insert"] | components["schemas"]["workspace_settings_insert"][];
            };
        };
        responses: {
            /** @description Rows. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["workspace_settings"][];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rest_error"];
                };
            };
        };
    };
    delete_workspace_settings: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                currency?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                language?: string;
                /** @description operator.value, such as eq.x */
                own_cvr?: string;
                /** @description operator.value, such as eq.x */
                own_domains?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                updated_at?: string;
                /** @description operator.value, such as eq.x */
                version?: string;
                /** @description operator.value, such as eq.x */
                workspace_id?: string;
            };
            header?: {
                /** @description return=minimal|representation|headers-only */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["workspace_settings"][];
                };
            };
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rest_error"];
                };
            };
        };
    };
    change_workspace_settings: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                currency?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                language?: string;
                /** @description operator.value, such as eq.x */
                own_cvr?: string;
                /** @description operator.value, such as eq.x */
                own_domains?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                updated_at?: string;
                /** @description operator.value, such as eq.x */
                version?: string;
                /** @description operator.value, such as eq.x */
                workspace_id?: string;
            };
            header?: {
                /** @description return=minimal|representation|headers-only */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["workspace_settings_update"];
            };
        };
        responses: {
            /** @description Rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["workspace_settings"][];
                };
            };
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rest_error"];
                };
            };
        };
    };
    read_workspaces: {
        parameters: {
            query?: {
                /** @description Conditions that must all hold. */
                and?: string;
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description Rows in the page, 1000 at most. */
                limit?: string;
                /** @description operator.value, such as eq.x */
                name?: string;
                /** @description Rows to leave out first. */
                offset?: string;
                /** @description Conditions of which one must hold: (a.eq.1,b.is.null). */
                or?: string;
                /** @description Such as name.asc,created_at.desc.nullslast. */
                order?: string;
                /** @description operator.value, such as eq.x */
                plan?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                system_user_id?: string;
                /** @description operator.value, such as eq.x */
                updated_at?: string;
                /** @description operator.value, such as eq.x */
                version?: string;
                /** @description operator.value, such as eq.x */
                workspace_id?: string;
            };
            header?: {
                /** @description count=exact|planned|estimated */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["workspaces"][];
                };
            };
            /** @description Rows. */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["workspaces"][];
                };
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rest_error"];
                };
            };
        };
    };
    change_workspaces: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                name?: string;
                /** @description operator.value, such as eq.x */
                plan?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                system_user_id?: string;
                /** @description operator.value, such as eq.x */
                updated_at?: string;
                /** @description operator.value, such as eq.x */
                version?: string;
                /** @description operator.value, such as eq.x */
                workspace_id?: string;
            };
            header?: {
                /** @description return=minimal|representation|headers-only */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["workspaces_update"];
            };
        };
        responses: {
            /** @description Rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["workspaces"][];
                };
            };
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rest_error"];
                };
            };
        };
    };
}
