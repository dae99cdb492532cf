/** Generated from docs/openapi.json by `npm run gen`. Never changed by hand. */
export interface paths {
    "/api/v1/companies/{company_id}/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Fill company
         * @description Ask the CVR register about a company again. Empty fields are filled, what was typed stays.
         *
         *     Legal form, industry, employees, status and protection from advertising follow the register.
         */
        post: operations["fill_company_api_v1_companies__company_id__register_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cvr": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Register state
         * @description Whether there is a register to ask.
         */
        get: operations["register_state_api_v1_cvr_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cvr/{cvr}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look up number
         * @description What the CVR register says of a number. For who may create or change companies, or the firm's settings.
         *
         *     404: the register does not know it. 503: it does not answer, or has been asked enough; `Retry-After` says
         *     when to come again. What it said is kept for a day.
         */
        get: operations["look_up_number_api_v1_cvr__cvr__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demo-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Demo state
         * @description How the demo data of the workspace stands.
         */
        get: operations["demo_state_api_v1_demo_data_get"];
        put?: never;
        /**
         * Load demo
         * @description Order the demo data: 400 companies and all that a firm does with them in a year. For administrators.
         *
         *     Its documents take numbers of the workspace's own series, and give them back when it is removed.
         */
        post: operations["load_demo_api_v1_demo_data_post"];
        /**
         * Remove demo
         * @description Order that the demo data goes. What colleagues have built on stays. For administrators.
         */
        delete: operations["remove_demo_api_v1_demo_data_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
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
         * Text of
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
         * Mail html
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
         * @description `event: change`, data `{table, op, ids, gone, company_ids}`: rows that changed, as far as the caller may
         *     see them. `ids` can be read now; `gone` could before: deleted, or taken out of sight. Both empty: more rows
         *     of this table changed than are named.
         *
         *     `event: position`, data `{}`: nothing happened; only its id matters. `event: reload`, data `{}`: more was
         *     missed than is told, or the caller's rights changed; load everything again. A comment every 15 seconds keeps
         *     the connection open.
         *
         *     Who comes back with the id of the last event (`Last-Event-ID`, which browsers send by themselves, or
         *     `last_event_id` in the query) is told what happened since, up to 1 000 changes, by whichever process answers.
         *     The same change may be told twice, and is never left out.
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
    "/api/v1/exports/{table}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export list
         * @description All rows of a filtered list as a file. Who exported what is kept for the administrators.
         */
        get: operations["export_list_api_v1_exports__table__get"];
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
    "/api/v1/inbound-endpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add door
         * @description Make an address that a chatbot or a mailbox sends to.
         */
        post: operations["add_door_api_v1_inbound_endpoints_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inbound-endpoints/{endpoint_id}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rotate door
         * @description A new address in place of the old, which takes nothing from now on.
         */
        post: operations["rotate_door_api_v1_inbound_endpoints__endpoint_id__rotate_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inbound-endpoints/{endpoint_id}/trial": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try door
         * @description Send a test mail to a mail address of the workspace; it arrives as any other. For administrators.
         */
        post: operations["try_door_api_v1_inbound_endpoints__endpoint_id__trial_post"];
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
         * Raw event
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
         * Replay event
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
    "/api/v1/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Invite
         * @description Invite somebody; an open invitation to the same address is replaced. For administrators.
         */
        post: operations["invite_api_v1_invitations_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/{invitation_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Withdraw
         * @description Take an open invitation back; its link is worth nothing from now on.
         */
        delete: operations["withdraw_api_v1_invitations__invitation_id__delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/{invitation_id}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resend
         * @description Send it once more, good for 24 hours again; the links from before are void.
         */
        post: operations["resend_api_v1_invitations__invitation_id__resend_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show
         * @description What the holder of the link is invited to.
         */
        get: operations["show_api_v1_invitations__token__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/{token}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept
         * @description Become a member, and sign in. Whoever has the address already must show that it is them.
         *
         *     The link alone opens no account that exists: the administrator who made it may know it too.
         */
        post: operations["accept_api_v1_invitations__token__accept_post"];
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
         * Replay job
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
         * Dead jobs
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
    "/api/v1/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create key
         * @description Make a key for a program. It is in this answer and nowhere else: what is stored is its SHA-256.
         */
        post: operations["create_key_api_v1_keys_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/keys/{key_id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke key
         * @description End a key at once and for good. To revoke a revoked key is no error.
         */
        post: operations["revoke_key_api_v1_keys__key_id__revoke_post"];
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
         * Who am i
         * @description My profile and workspaces. A workspace that is not mine, or no longer, gives way to my default one.
         */
        get: operations["who_am_i_api_v1_me_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change me
         * @description Change my name, my language, or the workspace I start in.
         */
        patch: operations["change_me_api_v1_me_patch"];
        trace?: never;
    };
    "/api/v1/me/email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change email
         * @description Ask for another address; a link goes there, and once it is followed the address is mine.
         *
         *     The answer is the same when somebody has that address already; then no mail is sent.
         */
        put: operations["change_email_api_v1_me_email_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/factors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List factors
         * @description My authenticator apps.
         */
        get: operations["list_factors_api_v1_me_factors_get"];
        put?: never;
        /**
         * Add factor
         * @description Begin with a new authenticator app; `confirm` with its first code.
         */
        post: operations["add_factor_api_v1_me_factors_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/factors/{factor_id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm factor
         * @description Type the app's first code. My other sessions end; with my first app come ten recovery codes.
         */
        post: operations["confirm_factor_api_v1_me_factors__factor_id__confirm_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/factors/{factor_id}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove factor
         * @description Remove an authenticator app. With the last one the recovery codes go too.
         */
        post: operations["remove_factor_api_v1_me_factors__factor_id__remove_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change password
         * @description Change my password. My other sessions end, and a mail tells me of it.
         */
        put: operations["change_password_api_v1_me_password_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/recovery-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace recovery codes
         * @description Ten new recovery codes; the old ones are void.
         */
        post: operations["replace_recovery_codes_api_v1_me_recovery_codes_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/{operation_id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Undo operation
         * @description Take an operation back, whole or not at all. For whoever did it, and for administrators.
         *
         *     Without a decision about each row that was changed since, nothing happens and those rows are the answer.
         */
        post: operations["undo_operation_api_v1_operations__operation_id__undo_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/{operation_id}/undo/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look at undo
         * @description What taking an operation back would do, and which rows were changed since. Nothing is changed.
         */
        post: operations["look_at_undo_api_v1_operations__operation_id__undo_preview_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/password/forgot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Forgot
         * @description Ask for a link by mail. The answer is the same whether or not anybody has the address.
         */
        post: operations["forgot_api_v1_password_forgot_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/password/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reset
         * @description Choose a new password by a mailed link. All sessions end; sign in with the new password.
         */
        post: operations["reset_api_v1_password_reset_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
         * Calculate price
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
    "/api/v1/roll-backs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Roll back reach
         * @description How many hours back one may go.
         */
        get: operations["roll_back_reach_api_v1_roll_backs_get"];
        put?: never;
        /**
         * Start roll back
         * @description Return the workspace to a restore point. For administrators; it can be undone.
         *
         *     Issued documents, payments, numbers, sent mail, rights and secrets stay, and so does what came in since.
         */
        post: operations["start_roll_back_api_v1_roll_backs_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/roll-backs/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Preview
         * @description What returning to a restore point would do. Nothing is changed.
         */
        post: operations["preview_api_v1_roll_backs_preview_post"];
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
         * Sign in
         * @description Begin a session; its token comes as a cookie. Five failures an account in 15 minutes are the limit.
         *
         *     Who uses an authenticator app is asked for its code by 401 `totp_required`, and comes again with it.
         */
        post: operations["sign_in_api_v1_session_post"];
        /**
         * Sign out
         * @description End this session; its token is worth nothing from now on.
         */
        delete: operations["sign_out_api_v1_session_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List sessions
         * @description Where I am signed in, the newest first: browsers and programs with an access token.
         */
        get: operations["list_sessions_api_v1_sessions_get"];
        put?: never;
        post?: never;
        /**
         * End other sessions
         * @description Sign out everywhere but here.
         */
        delete: operations["end_other_sessions_api_v1_sessions_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End session
         * @description Sign out there. What is not mine does not exist.
         */
        delete: operations["end_session_api_v1_sessions__session_id__delete"];
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
         * Is setup needed
         * @description Whether nobody can sign in yet.
         */
        get: operations["is_setup_needed_api_v1_setup_get"];
        put?: never;
        /**
         * Set up
         * @description Use the link once: make the administrator and the workspace, and sign in.
         */
        post: operations["set_up_api_v1_setup_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhook-deliveries/{delivery_id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replay
         * @description Send a delivery again, now, under its old id; one that waits for its next attempt goes now.
         */
        post: operations["replay_api_v1_webhook_deliveries__delivery_id__replay_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add
         * @description Make a webhook. Its secret is in the answer and nowhere else.
         */
        post: operations["add_api_v1_webhooks_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{webhook_id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replay failed
         * @description Send again what failed or was given up of what happened since then, oldest first.
         */
        post: operations["replay_failed_api_v1_webhooks__webhook_id__replay_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{webhook_id}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rotate
         * @description A new secret. The old one signs along for 24 hours, unless it is to retire now.
         */
        post: operations["rotate_api_v1_webhooks__webhook_id__rotate_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{webhook_id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try out
         * @description Send a `ping` now, also when the webhook is off, and tell what came back; takes 10 seconds at most.
         */
        post: operations["try_out_api_v1_webhooks__webhook_id__test_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Kinds
         * @description Every kind of event that can be picked.
         */
        get: operations["kinds_api_v1_webhooks_kinds_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/v1/.well-known/jwks.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Jwks
         * @description The public keys of the access tokens (RFC 7517); `kid` says which one signed.
         */
        get: operations["jwks_auth_v1__well_known_jwks_json_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/v1/factors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enroll
         * @description Begin with an authenticator app. Refused: a name twice, more than ten apps.
         */
        post: operations["enroll_auth_v1_factors_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/v1/factors/{factor_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Unenroll
         * @description Remove a factor. Whoever has one that counts must have used it in this session.
         */
        delete: operations["unenroll_auth_v1_factors__factor_id__delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/v1/factors/{factor_id}/challenge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Challenge
         * @description Ask to be asked for a code; good for five minutes and one answer.
         */
        post: operations["challenge_auth_v1_factors__factor_id__challenge_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/v1/factors/{factor_id}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify
         * @description Answer the challenge: the session is `aal2` from now on, and gets new tokens.
         *
         *     A code works once. The first code of a factor makes it count, and ends the sessions that knew only the
         *     password. Five wrong codes in 15 minutes are the limit.
         */
        post: operations["verify_auth_v1_factors__factor_id__verify_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/v1/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Health
         * @description That it is there.
         */
        get: operations["health_auth_v1_health_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/v1/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Logout
         * @description End sessions of the person signed in, browsers' too; their tokens are worth nothing from now on.
         */
        post: operations["logout_auth_v1_logout_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/v1/recover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Recover
         * @description Ask for a link by mail. The answer, and the time it takes, are the same for every address.
         */
        post: operations["recover_auth_v1_recover_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/v1/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Settings
         * @description The ways of signing in: by e-mail and password.
         */
        get: operations["settings_auth_v1_settings_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/v1/signup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign up
         * @description With an invitation: become a member, and sign in.
         *
         *     Without one, where that is open: a link goes to the address, and once it is followed the person has a
         *     workspace of their own. The answer is the same whether or not somebody has the address already.
         */
        post: operations["sign_up_auth_v1_signup_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/v1/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Token
         * @description Sign in with a password, or go on with a refresh token, which is replaced by its successor.
         *
         *     Five failures an account in 15 minutes are the limit. A refresh token that comes a second time, later than
         *     10 seconds, ends its session.
         */
        post: operations["token_auth_v1_token_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/v1/user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * User
         * @description The person signed in.
         */
        get: operations["user_auth_v1_user_get"];
        /**
         * Change user
         * @description Change my password, my name, my language. A new password ends my other sessions.
         *
         *     Another e-mail address is mine once the link that goes there is followed. Both need `current_password`
         *     once the session is older than 24 hours.
         */
        put: operations["change_user_auth_v1_user_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/v1/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow
         * @description The same for the link itself: it leads on to an allowed address, with the tokens after `#`.
         *
         *     Without one it leads to our own pages, where people sign in with the password and no token is shown; after
         *     the `#` stands what the link did.
         */
        get: operations["follow_auth_v1_verify_get"];
        put?: never;
        /**
         * Verify
         * @description Use the token of a mailed link once, and sign in. After `recovery`, set the new password.
         */
        post: operations["verify_auth_v1_verify_post"];
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
         * Acceptance
         * @description Somebody new gives a name and a password; somebody known their password, and a code if they use one.
         *
         *     Who is signed in as the invited person already leaves all of it out.
         */
        Acceptance: {
            /** Code */
            code?: string | null;
            /** Name */
            name?: string | null;
            /** Password */
            password?: string | null;
        };
        /** @description A deal's timeline, made from the audit log. */
        activities: {
            /** Format: uuid */
            actor_id: string | null;
            actor_kind: string;
            /** Format: int64 */
            audit_id: number;
            changes: unknown;
            /** Format: uuid */
            company_id: string;
            /** Format: uuid */
            deal_id: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            occurred_at: string;
            /** Format: uuid */
            row_id: string;
            table_name: string;
            title: string | null;
            /** @enum {string} */
            verb: "created" | "changed" | "deleted" | "restored";
            /** Format: uuid */
            workspace_id: string;
        };
        /** @description A company's timeline, made from the audit log. */
        activity_log: {
            /** Format: uuid */
            actor_id: string | null;
            actor_kind: string;
            /**
             * Format: int64
             * @description The row of the audit log it was made from.
             */
            audit_id: number;
            /** @description By column: {from, to}; ids of stages, people and colleagues are given as names. */
            changes: unknown;
            /** Format: uuid */
            company_id: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            occurred_at: string;
            /** Format: uuid */
            row_id: string;
            table_name: string;
            /** @description What the changed row was called then. */
            title: string | null;
            /** @enum {string} */
            verb: "created" | "changed" | "deleted" | "restored";
            /** Format: uuid */
            workspace_id: string;
        };
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
        /** @description Keys for programs; each acts as a member with a role and CVR grants of its own. A key belongs to the workspace and stays when its maker leaves. Made by POST /api/v1/keys, ended by POST /api/v1/keys/{id}/revoke. */
        api_keys: {
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            created_by: string | null;
            /**
             * Format: date-time
             * @description When the key stops working; empty: never.
             */
            expires_at: string | null;
            /** Format: uuid */
            id: string;
            /**
             * Format: date-time
             * @description Noted at most once a minute.
             */
            last_used_at: string | null;
            /** @description The address it was used from then. */
            last_used_from: string | null;
            name: string;
            /** @description First characters of the key, to tell keys apart. */
            prefix: string;
            /** Format: date-time */
            revoked_at: string | null;
            /** Format: uuid */
            revoked_by: string | null;
            /** Format: date-time */
            updated_at: string;
            /**
             * Format: uuid
             * @description The member the key acts as; its role and CVR access are in user_workspaces.
             */
            user_id: string;
            /** Format: int32 */
            version: number;
            /** Format: uuid */
            workspace_id: string;
        };
        /** @description Every change to every row, in order. Written by triggers only; never changed. */
        audit_log: {
            /** Format: uuid */
            actor_id: string | null;
            /** @description What the change came through: user, key, webhook, email, register, job or system. */
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
            /**
             * Format: uuid
             * @description What it was part of: an operation, or else its transaction. All of it can be undone together.
             */
            operation_id: string;
            request_id: string | null;
            /** Format: uuid */
            row_id: string;
            table_name: string;
            /** @description The transaction: all its rows were changed together. */
            txid: string;
            /** Format: uuid */
            workspace_id: string;
        };
        /**
         * AuthFactor
         * @description An authenticator app; it counts once it is verified.
         */
        AuthFactor: {
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /**
             * Factor Type
             * @constant
             */
            factor_type: "totp";
            /** Friendly Name */
            friendly_name: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Status
             * @enum {string}
             */
            status: "verified" | "unverified";
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
        };
        /**
         * AuthProblem
         * @description A refusal. `code` is the HTTP status, `error_code` the word for programs, `msg` the one for people.
         */
        AuthProblem: {
            /**
             * Code
             * @example 400
             */
            code: number;
            /**
             * Error Code
             * @example invalid_credentials
             */
            error_code: string;
            /**
             * Msg
             * @example Invalid login credentials
             */
            msg: string;
            weak_password?: components["schemas"]["WeakPassword"] | null;
        };
        /**
         * AuthUser
         * @description The person signed in. `user_metadata` is theirs to change, `app_metadata` is not.
         */
        AuthUser: {
            /** App Metadata */
            app_metadata?: {
                [key: string]: unknown;
            };
            /**
             * Aud
             * @default authenticated
             * @constant
             */
            aud: "authenticated";
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Email */
            email: string;
            /** Email Confirmed At */
            email_confirmed_at?: string | null;
            /**
             * Factors
             * @default []
             */
            factors: components["schemas"]["AuthFactor"][];
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Identities
             * @default []
             */
            identities: {
                [key: string]: unknown;
            }[];
            /**
             * Is Anonymous
             * @default false
             * @constant
             */
            is_anonymous: false;
            /** Last Sign In At */
            last_sign_in_at?: string | null;
            /**
             * Phone
             * @default
             * @constant
             */
            phone: "";
            /**
             * Role
             * @default authenticated
             * @constant
             */
            role: "authenticated";
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
            /**
             * User Metadata
             * @example {
             *       "display_name": "Anna Holm",
             *       "language": "da"
             *     }
             */
            user_metadata: {
                [key: string]: unknown;
            };
        };
        /** @description A company on a call list. */
        call_list_entries: {
            /** Format: uuid */
            call_list_id: string;
            /** Format: uuid */
            company_id: string;
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            created_by: string | null;
            /** Format: date-time */
            deleted_at: string | null;
            /** Format: uuid */
            id: string;
            note: string | null;
            /**
             * Format: uuid
             * @description The same as the list's; kept by the database.
             */
            owner_id: string;
            /** Format: uuid */
            person_id: string | null;
            position: string;
            /** @enum {string} */
            state: "waiting" | "called" | "skipped";
            /** Format: date-time */
            updated_at: string;
            /** Format: int32 */
            version: number;
            /** Format: uuid */
            workspace_id: string;
        };
        call_list_entries_insert: {
            /** Format: uuid */
            call_list_id: string;
            /** Format: uuid */
            company_id: string;
            /** Format: date-time */
            created_at?: string;
            /** Format: uuid */
            created_by?: string | null;
            /** Format: date-time */
            deleted_at?: string | null;
            /** Format: uuid */
            id?: string;
            note?: string | null;
            /**
             * Format: uuid
             * @description The same as the list's; kept by the database.
             */
            owner_id?: string;
            /** Format: uuid */
            person_id?: string | null;
            position?: string;
            /** @enum {string} */
            state?: "waiting" | "called" | "skipped";
            /** Format: date-time */
            updated_at?: string;
            /** Format: int32 */
            version?: number;
            /** Format: uuid */
            workspace_id?: string;
        };
        call_list_entries_update: {
            /** Format: uuid */
            call_list_id?: string;
            /** Format: uuid */
            company_id?: string;
            /** Format: date-time */
            created_at?: string;
            /** Format: uuid */
            created_by?: string | null;
            /** Format: date-time */
            deleted_at?: string | null;
            /** Format: uuid */
            id?: string;
            note?: string | null;
            /**
             * Format: uuid
             * @description The same as the list's; kept by the database.
             */
            owner_id?: string;
            /** Format: uuid */
            person_id?: string | null;
            position?: string;
            /** @enum {string} */
            state?: "waiting" | "called" | "skipped";
            /** Format: date-time */
            updated_at?: string;
            /** Format: int32 */
            version?: number;
            /** Format: uuid */
            workspace_id?: string;
        };
        /** @description Whom to call, in which order. The owner's; colleagues read it when it is shared. */
        call_lists: {
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            created_by: string | null;
            /** Format: date-time */
            deleted_at: string | null;
            /** Format: uuid */
            id: string;
            is_shared: boolean;
            name: string;
            /** Format: uuid */
            owner_id: string;
            /** Format: date-time */
            updated_at: string;
            /** Format: int32 */
            version: number;
            /** Format: uuid */
            workspace_id: string;
        };
        call_lists_insert: {
            /** Format: date-time */
            created_at?: string;
            /** Format: uuid */
            created_by?: string | null;
            /** Format: date-time */
            deleted_at?: string | null;
            /** Format: uuid */
            id?: string;
            is_shared?: boolean;
            name: string;
            /** Format: uuid */
            owner_id?: string;
            /** Format: date-time */
            updated_at?: string;
            /** Format: int32 */
            version?: number;
            /** Format: uuid */
            workspace_id?: string;
        };
        call_lists_update: {
            /** Format: date-time */
            created_at?: string;
            /** Format: uuid */
            created_by?: string | null;
            /** Format: date-time */
            deleted_at?: string | null;
            /** Format: uuid */
            id?: string;
            is_shared?: boolean;
            name?: string;
            /** Format: uuid */
            owner_id?: string;
            /** Format: date-time */
            updated_at?: string;
            /** Format: int32 */
            version?: number;
            /** Format: uuid */
            workspace_id?: string;
        };
        /** @description A telephone call and what came of it. */
        calls: {
            /** Format: uuid */
            call_list_entry_id: string | null;
            /** Format: date-time */
            called_at: string;
            /** Format: uuid */
            caller_id: string | null;
            /** Format: uuid */
            company_id: string;
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            created_by: string | null;
            /** Format: uuid */
            deal_id: string | null;
            /** Format: date-time */
            deleted_at: string | null;
            /** @enum {string} */
            direction: "in" | "out";
            /** Format: uuid */
            id: string;
            note: string | null;
            /** @enum {string} */
            outcome: "reached" | "no_answer" | "busy" | "voicemail" | "wrong_number" | "call_back" | "declined";
            /** Format: uuid */
            person_id: string | null;
            /** Format: int32 */
            seconds: number | null;
            /** Format: date-time */
            updated_at: string;
            /** Format: int32 */
            version: number;
            /** Format: uuid */
            workspace_id: string;
        };
        calls_insert: {
            /** Format: uuid */
            call_list_entry_id?: string | null;
            /** Format: date-time */
            called_at?: string;
            /** Format: uuid */
            caller_id?: string | null;
            /** Format: uuid */
            company_id: string;
            /** Format: date-time */
            created_at?: string;
            /** Format: uuid */
            created_by?: string | null;
            /** Format: uuid */
            deal_id?: string | null;
            /** Format: date-time */
            deleted_at?: string | null;
            /** @enum {string} */
            direction?: "in" | "out";
            /** Format: uuid */
            id?: string;
            note?: string | null;
            /** @enum {string} */
            outcome?: "reached" | "no_answer" | "busy" | "voicemail" | "wrong_number" | "call_back" | "declined";
            /** Format: uuid */
            person_id?: string | null;
            /** Format: int32 */
            seconds?: number | null;
            /** Format: date-time */
            updated_at?: string;
            /** Format: int32 */
            version?: number;
            /** Format: uuid */
            workspace_id?: string;
        };
        calls_update: {
            /** Format: uuid */
            call_list_entry_id?: string | null;
            /** Format: date-time */
            called_at?: string;
            /** Format: uuid */
            caller_id?: string | null;
            /** Format: uuid */
            company_id?: string;
            /** Format: date-time */
            created_at?: string;
            /** Format: uuid */
            created_by?: string | null;
            /** Format: uuid */
            deal_id?: string | null;
            /** Format: date-time */
            deleted_at?: string | null;
            /** @enum {string} */
            direction?: "in" | "out";
            /** Format: uuid */
            id?: string;
            note?: string | null;
            /** @enum {string} */
            outcome?: "reached" | "no_answer" | "busy" | "voicemail" | "wrong_number" | "call_back" | "declined";
            /** Format: uuid */
            person_id?: string | null;
            /** Format: int32 */
            seconds?: number | null;
            /** Format: date-time */
            updated_at?: string;
            /** Format: int32 */
            version?: number;
            /** Format: uuid */
            workspace_id?: string;
        };
        /**
         * Challenge
         * @description A question for a code, until `expires_at` (seconds since 1970).
         */
        Challenge: {
            /** Expires At */
            expires_at: number;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Type
             * @default totp
             * @constant
             */
            type: "totp";
        };
        /**
         * ChangedSince
         * @description A row that was changed after the operation, with the columns that were.
         */
        ChangedSince: {
            /**
             * Changed At
             * Format: date-time
             */
            changed_at: string;
            /** Changed By */
            changed_by: string | null;
            /** Columns */
            columns: {
                [key: string]: components["schemas"]["Differing"];
            };
            /**
             * Row Id
             * Format: uuid
             */
            row_id: string;
            /** Table */
            table: string;
            /** Title */
            title: string | null;
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
        /** @description What `select=` names, under the names it gives: columns, sums, related rows. */
        chosen_columns: {
            [key: string]: unknown;
        };
        /**
         * Code
         * @description Six digits of the app; where that is said, a recovery code.
         */
        Code: {
            /** Code */
            code: string;
        };
        /** @description Customers, leads and suppliers; a Danish one is known by its CVR number. */
        companies: {
            city: string | null;
            country: string;
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            created_by: string | null;
            /** @description Values of the firm's own fields, by key. */
            custom: unknown;
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
            /**
             * Format: date-time
             * @description When the CVR register was last asked; with no status beside it, it did not know the number.
             */
            registry_fetched_at: string | null;
            /** @description Status in the CVR register, such as NORMAL, UNDERKONKURS or OPHØRT. */
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
            /** @description Values of the firm's own fields, by key. */
            custom?: unknown;
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
            /**
             * Format: date-time
             * @description When the CVR register was last asked; with no status beside it, it did not know the number.
             */
            registry_fetched_at?: string | null;
            /** @description Status in the CVR register, such as NORMAL, UNDERKONKURS or OPHØRT. */
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
            /** @description Values of the firm's own fields, by key. */
            custom?: unknown;
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
            /**
             * Format: date-time
             * @description When the CVR register was last asked; with no status beside it, it did not know the number.
             */
            registry_fetched_at?: string | null;
            /** @description Status in the CVR register, such as NORMAL, UNDERKONKURS or OPHØRT. */
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
        /** @description What colleagues write down about a company. */
        company_notes: {
            /** @description Rich text as a ProseMirror document. */
            body: unknown;
            /** @description The same without formatting, for search and chunks. */
            body_text: string;
            /** Format: uuid */
            company_id: string;
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            created_by: string | null;
            /** Format: date-time */
            deleted_at: string | null;
            /** Format: uuid */
            id: string;
            is_pinned: boolean;
            /** Format: date-time */
            updated_at: string;
            /** Format: int32 */
            version: number;
            /** Format: uuid */
            workspace_id: string;
        };
        company_notes_insert: {
            /** @description Rich text as a ProseMirror document. */
            body?: unknown;
            /** @description The same without formatting, for search and chunks. */
            body_text?: string;
            /** Format: uuid */
            company_id: string;
            /** Format: date-time */
            created_at?: string;
            /** Format: uuid */
            created_by?: string | null;
            /** Format: date-time */
            deleted_at?: string | null;
            /** Format: uuid */
            id?: string;
            is_pinned?: boolean;
            /** Format: date-time */
            updated_at?: string;
            /** Format: int32 */
            version?: number;
            /** Format: uuid */
            workspace_id?: string;
        };
        company_notes_update: {
            /** @description Rich text as a ProseMirror document. */
            body?: unknown;
            /** @description The same without formatting, for search and chunks. */
            body_text?: string;
            /** Format: uuid */
            company_id?: string;
            /** Format: date-time */
            created_at?: string;
            /** Format: uuid */
            created_by?: string | null;
            /** Format: date-time */
            deleted_at?: string | null;
            /** Format: uuid */
            id?: string;
            is_pinned?: boolean;
            /** Format: date-time */
            updated_at?: string;
            /** Format: int32 */
            version?: number;
            /** Format: uuid */
            workspace_id?: string;
        };
        /** @description Which company has which tag. */
        company_tag_assignments: {
            /** Format: uuid */
            company_id: string;
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            created_by: string | null;
            /** Format: date-time */
            deleted_at: string | null;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            tag_id: string;
            /** Format: uuid */
            workspace_id: string;
        };
        company_tag_assignments_insert: {
            /** Format: uuid */
            company_id: string;
            /** Format: date-time */
            created_at?: string;
            /** Format: uuid */
            created_by?: string | null;
            /** Format: date-time */
            deleted_at?: string | null;
            /** Format: uuid */
            id?: string;
            /** Format: uuid */
            tag_id: string;
            /** Format: uuid */
            workspace_id?: string;
        };
        company_tag_assignments_update: {
            /** Format: uuid */
            company_id?: string;
            /** Format: date-time */
            created_at?: string;
            /** Format: uuid */
            created_by?: string | null;
            /** Format: date-time */
            deleted_at?: string | null;
            /** Format: uuid */
            id?: string;
            /** Format: uuid */
            tag_id?: string;
            /** Format: uuid */
            workspace_id?: string;
        };
        /** @description Words to group companies by. */
        company_tags: {
            /** @enum {string} */
            color: "grey" | "red" | "orange" | "yellow" | "green" | "teal" | "blue" | "purple" | "pink";
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            created_by: string | null;
            /** Format: date-time */
            deleted_at: string | null;
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: date-time */
            updated_at: string;
            /** Format: int32 */
            version: number;
            /** Format: uuid */
            workspace_id: string;
        };
        company_tags_insert: {
            /** @enum {string} */
            color?: "grey" | "red" | "orange" | "yellow" | "green" | "teal" | "blue" | "purple" | "pink";
            /** Format: date-time */
            created_at?: string;
            /** Format: uuid */
            created_by?: string | null;
            /** Format: date-time */
            deleted_at?: string | null;
            /** Format: uuid */
            id?: string;
            name: string;
            /** Format: date-time */
            updated_at?: string;
            /** Format: int32 */
            version?: number;
            /** Format: uuid */
            workspace_id?: string;
        };
        company_tags_update: {
            /** @enum {string} */
            color?: "grey" | "red" | "orange" | "yellow" | "green" | "teal" | "blue" | "purple" | "pink";
            /** Format: date-time */
            created_at?: string;
            /** Format: uuid */
            created_by?: string | null;
            /** Format: date-time */
            deleted_at?: string | null;
            /** Format: uuid */
            id?: string;
            name?: string;
            /** Format: date-time */
            updated_at?: string;
            /** Format: int32 */
            version?: number;
            /** Format: uuid */
            workspace_id?: string;
        };
        /**
         * CompanyInRegister
         * @description A company as the register has it. Protected from advertising: no unasked marketing to it.
         */
        CompanyInRegister: {
            /**
             * Asked At
             * Format: date-time
             * @description When the register said so; up to a day ago.
             */
            asked_at: string;
            /**
             * Attribution
             * @default CVR/Erhvervsstyrelsen
             */
            attribution: string;
            /** City */
            city: string | null;
            /** Country */
            country: string | null;
            /** Cvr */
            cvr: string;
            /** Email */
            email: string | null;
            /** Employees */
            employees: string | null;
            /** Ended On */
            ended_on: string | null;
            /** Industry Code */
            industry_code: string | null;
            /** Industry Text */
            industry_text: string | null;
            /** Is Advertising Protected */
            is_advertising_protected: boolean;
            /** Legal Form */
            legal_form: string | null;
            /** Name */
            name: string;
            /** Phone */
            phone: string | null;
            /** Postal Code */
            postal_code: string | null;
            /** Started On */
            started_on: string | null;
            /**
             * Status
             * @description The register's word: NORMAL, UNDERKONKURS, OPHØRT …
             */
            status: string | null;
            /** Street */
            street: string | null;
            /** Website */
            website: string | null;
        };
        /**
         * Credentials
         * @description An e-mail address and its password; `code` of whoever uses an authenticator app, or a recovery code.
         */
        Credentials: {
            /** Code */
            code?: string | null;
            /** Email */
            email: string;
            /** Password */
            password: string;
        };
        /**
         * EnrolledFactor
         * @description A new factor, which counts once its first code was verified.
         */
        crmflow__api__gotrue__factors__EnrolledFactor: {
            /** Friendly Name */
            friendly_name: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            totp: components["schemas"]["Secret"];
            /**
             * Type
             * @default totp
             * @constant
             */
            type: "totp";
        };
        /**
         * NewFactor
         * @description What the app is to be called. Other kinds than `totp` are not offered.
         */
        crmflow__api__gotrue__factors__NewFactor: {
            /**
             * Factor Type
             * @default totp
             * @constant
             */
            factor_type: "totp";
            /** Friendly Name */
            friendly_name?: string | null;
            /**
             * Issuer
             * @description Left aside: the app shows CRMFlow.
             */
            issuer?: string | null;
        };
        /**
         * EnrolledFactor
         * @description What the app scans (`qr_code`, an image's `src`) or is given by hand (`secret`); shown once.
         */
        crmflow__api__my_factors__EnrolledFactor: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Qr Code */
            qr_code: string;
            /** Secret */
            secret: string;
            /** Uri */
            uri: string;
        };
        /**
         * NewFactor
         * @description What the app is to be called here. The password shows that it is really me.
         */
        crmflow__api__my_factors__NewFactor: {
            /**
             * Friendly Name
             * @default
             */
            friendly_name: string;
            /** Password */
            password: string;
        };
        /**
         * Replayed
         * @description It runs again.
         */
        crmflow__api__replays__Replayed: {
            /**
             * State
             * @default received
             */
            state: string;
        };
        /**
         * Replayed
         * @description How many are sent again, 1 000 at most; call again while there are more.
         */
        crmflow__api__webhooks__Replayed: {
            /** Queued */
            queued: number;
        };
        /** @description Fields the firm has added to companies, people and deals; the values are in their column custom, by key. */
        custom_field_definitions: {
            choices: string[];
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            created_by: string | null;
            /** Format: date-time */
            deleted_at: string | null;
            /** Format: uuid */
            id: string;
            key: string;
            /** @enum {string} */
            kind: "text" | "number" | "date" | "boolean" | "choice";
            label: string;
            /** Format: int32 */
            place: number;
            /** @enum {string} */
            table_name: "companies" | "people" | "deals";
            /** Format: date-time */
            updated_at: string;
            /** Format: int32 */
            version: number;
            /** Format: uuid */
            workspace_id: string;
        };
        custom_field_definitions_insert: {
            choices?: string[];
            /** Format: date-time */
            created_at?: string;
            /** Format: uuid */
            created_by?: string | null;
            /** Format: date-time */
            deleted_at?: string | null;
            /** Format: uuid */
            id?: string;
            key: string;
            /** @enum {string} */
            kind: "text" | "number" | "date" | "boolean" | "choice";
            label: string;
            /** Format: int32 */
            place?: number;
            /** @enum {string} */
            table_name: "companies" | "people" | "deals";
            /** Format: date-time */
            updated_at?: string;
            /** Format: int32 */
            version?: number;
            /** Format: uuid */
            workspace_id?: string;
        };
        custom_field_definitions_update: {
            choices?: string[];
            /** Format: date-time */
            created_at?: string;
            /** Format: uuid */
            created_by?: string | null;
            /** Format: date-time */
            deleted_at?: string | null;
            /** Format: uuid */
            id?: string;
            key?: string;
            /** @enum {string} */
            kind?: "text" | "number" | "date" | "boolean" | "choice";
            label?: string;
            /** Format: int32 */
            place?: number;
            /** @enum {string} */
            table_name?: "companies" | "people" | "deals";
            /** Format: date-time */
            updated_at?: string;
            /** Format: int32 */
            version?: number;
            /** Format: uuid */
            workspace_id?: string;
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
        /** @description Where a deal's dates stand in somebody's calendar. */
        deal_integrations: {
            /**
             * Format: uuid
             * @description The same as the deal's; kept by the database.
             */
            company_id: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            created_by: string | null;
            /** Format: uuid */
            deal_id: string;
            etag: string | null;
            external_id: string;
            /** Format: date-time */
            hidden_at: string | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            provider: "google" | "caldav";
            /** Format: date-time */
            synced_at: string | null;
            /** Format: date-time */
            updated_at: string;
            /** Format: int32 */
            version: number;
            /** Format: uuid */
            workspace_id: string;
        };
        deal_integrations_insert: {
            /**
             * Format: uuid
             * @description The same as the deal's; kept by the database.
             */
            company_id?: string | null;
            /** Format: date-time */
            created_at?: string;
            /** Format: uuid */
            created_by?: string | null;
            /** Format: uuid */
            deal_id: string;
            etag?: string | null;
            external_id: string;
            /** Format: date-time */
            hidden_at?: string | null;
            /** Format: uuid */
            id?: string;
            /** @enum {string} */
            provider: "google" | "caldav";
            /** Format: date-time */
            synced_at?: string | null;
            /** Format: date-time */
            updated_at?: string;
            /** Format: int32 */
            version?: number;
            /** Format: uuid */
            workspace_id?: string;
        };
        deal_integrations_update: {
            /**
             * Format: uuid
             * @description The same as the deal's; kept by the database.
             */
            company_id?: string | null;
            /** Format: date-time */
            created_at?: string;
            /** Format: uuid */
            created_by?: string | null;
            /** Format: uuid */
            deal_id?: string;
            etag?: string | null;
            external_id?: string;
            /** Format: date-time */
            hidden_at?: string | null;
            /** Format: uuid */
            id?: string;
            /** @enum {string} */
            provider?: "google" | "caldav";
            /** Format: date-time */
            synced_at?: string | null;
            /** Format: date-time */
            updated_at?: string;
            /** Format: int32 */
            version?: number;
            /** Format: uuid */
            workspace_id?: string;
        };
        /** @description Something we may sell to a company. */
        deals: {
            /**
             * Format: int64
             * @description What it is worth without VAT, in minor units (øre).
             */
            amount_minor: number;
            /** Format: uuid */
            company_id: string;
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            created_by: string | null;
            currency: string;
            /** @description Values of the firm's own fields, by key. */
            custom: unknown;
            /** Format: date-time */
            deleted_at: string | null;
            /** Format: date */
            expected_close: string | null;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            lost_at: string | null;
            /** @description Why it was lost; required by a lost stage. */
            lost_reason: string | null;
            next_step: string | null;
            /** Format: date */
            next_step_on: string | null;
            /**
             * Format: uuid
             * @description The seller; handed over by hand_over_deal.
             */
            owner_id: string | null;
            /** Format: uuid */
            person_id: string | null;
            /** Format: uuid */
            pipeline_id: string;
            /** @description Place in its stage's column; see app.position_between. Empty on arrival: the end of the column. */
            position: string;
            /**
             * Format: int32
             * @description Chance of winning in percent where a person knows better than the stage.
             */
            probability: number | null;
            source: string | null;
            /**
             * Format: date-time
             * @description Since when it has been in its stage; kept by the database.
             */
            stage_entered_at: string;
            /** Format: uuid */
            stage_id: string;
            title: string;
            /** Format: date-time */
            updated_at: string;
            /** Format: int32 */
            version: number;
            /**
             * Format: date-time
             * @description Set on entering a won stage; kept by the database, like lost_at.
             */
            won_at: string | null;
            /** Format: uuid */
            workspace_id: string;
        };
        deals_insert: {
            /**
             * Format: int64
             * @description What it is worth without VAT, in minor units (øre).
             */
            amount_minor?: number;
            /** Format: uuid */
            company_id: string;
            /** Format: date-time */
            created_at?: string;
            /** Format: uuid */
            created_by?: string | null;
            currency?: string;
            /** @description Values of the firm's own fields, by key. */
            custom?: unknown;
            /** Format: date-time */
            deleted_at?: string | null;
            /** Format: date */
            expected_close?: string | null;
            /** Format: uuid */
            id?: string;
            /** Format: date-time */
            lost_at?: string | null;
            /** @description Why it was lost; required by a lost stage. */
            lost_reason?: string | null;
            next_step?: string | null;
            /** Format: date */
            next_step_on?: string | null;
            /**
             * Format: uuid
             * @description The seller; handed over by hand_over_deal.
             */
            owner_id?: string | null;
            /** Format: uuid */
            person_id?: string | null;
            /** Format: uuid */
            pipeline_id: string;
            /** @description Place in its stage's column; see app.position_between. Empty on arrival: the end of the column. */
            position?: string;
            /**
             * Format: int32
             * @description Chance of winning in percent where a person knows better than the stage.
             */
            probability?: number | null;
            source?: string | null;
            /**
             * Format: date-time
             * @description Since when it has been in its stage; kept by the database.
             */
            stage_entered_at?: string;
            /** Format: uuid */
            stage_id: string;
            title: string;
            /** Format: date-time */
            updated_at?: string;
            /** Format: int32 */
            version?: number;
            /**
             * Format: date-time
             * @description Set on entering a won stage; kept by the database, like lost_at.
             */
            won_at?: string | null;
            /** Format: uuid */
            workspace_id?: string;
        };
        deals_update: {
            /**
             * Format: int64
             * @description What it is worth without VAT, in minor units (øre).
             */
            amount_minor?: number;
            /** Format: uuid */
            company_id?: string;
            /** Format: date-time */
            created_at?: string;
            /** Format: uuid */
            created_by?: string | null;
            currency?: string;
            /** @description Values of the firm's own fields, by key. */
            custom?: unknown;
            /** Format: date-time */
            deleted_at?: string | null;
            /** Format: date */
            expected_close?: string | null;
            /** Format: uuid */
            id?: string;
            /** Format: date-time */
            lost_at?: string | null;
            /** @description Why it was lost; required by a lost stage. */
            lost_reason?: string | null;
            next_step?: string | null;
            /** Format: date */
            next_step_on?: string | null;
            /**
             * Format: uuid
             * @description The seller; handed over by hand_over_deal.
             */
            owner_id?: string | null;
            /** Format: uuid */
            person_id?: string | null;
            /** Format: uuid */
            pipeline_id?: string;
            /** @description Place in its stage's column; see app.position_between. Empty on arrival: the end of the column. */
            position?: string;
            /**
             * Format: int32
             * @description Chance of winning in percent where a person knows better than the stage.
             */
            probability?: number | null;
            source?: string | null;
            /**
             * Format: date-time
             * @description Since when it has been in its stage; kept by the database.
             */
            stage_entered_at?: string;
            /** Format: uuid */
            stage_id?: string;
            title?: string;
            /** Format: date-time */
            updated_at?: string;
            /** Format: int32 */
            version?: number;
            /**
             * Format: date-time
             * @description Set on entering a won stage; kept by the database, like lost_at.
             */
            won_at?: string | null;
            /** Format: uuid */
            workspace_id?: string;
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
         * DemoData
         * @description How it stands. `kept`: rows that stayed when it was removed, because the firm's own rest on them.
         *
         *     `has_keeper`: a program is there that can load and remove it.
         */
        DemoData: {
            /** Has Keeper */
            has_keeper: boolean;
            /** Kept */
            kept: number;
            /**
             * Progress
             * @description The share that is loaded, from 0 to 1.
             */
            progress: number;
            /**
             * State
             * @enum {string}
             */
            state: "none" | "waiting" | "loading" | "loaded" | "removing" | "failed";
        };
        /**
         * Differing
         * @description What the operation wrote, what is stored, and what was there before.
         */
        Differing: {
            /** Original */
            original: unknown;
            /** Stored */
            stored: unknown;
            /** Yours */
            yours: unknown;
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
        /** @description Mail that went out, and what became of it. */
        email_logs: {
            /** Format: int32 */
            attempts: number;
            /** Format: uuid */
            company_id: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            created_by: string | null;
            failure: string | null;
            /** Format: uuid */
            id: string;
            message_id: string | null;
            /** Format: date-time */
            sent_at: string | null;
            /** @enum {string} */
            state: "queued" | "sent" | "bounced" | "failed";
            subject: string;
            /** Format: uuid */
            thread_id: string | null;
            to_email: string;
            /** Format: uuid */
            workspace_id: string;
        };
        email_logs_insert: {
            /** Format: int32 */
            attempts?: number;
            /** Format: uuid */
            company_id?: string | null;
            /** Format: date-time */
            created_at?: string;
            /** Format: uuid */
            created_by?: string | null;
            failure?: string | null;
            /** Format: uuid */
            id?: string;
            message_id?: string | null;
            /** Format: date-time */
            sent_at?: string | null;
            /** @enum {string} */
            state?: "queued" | "sent" | "bounced" | "failed";
            subject?: string;
            /** Format: uuid */
            thread_id?: string | null;
            to_email: string;
            /** Format: uuid */
            workspace_id?: string;
        };
        email_logs_update: {
            /** Format: int32 */
            attempts?: number;
            /** Format: uuid */
            company_id?: string | null;
            /** Format: date-time */
            created_at?: string;
            /** Format: uuid */
            created_by?: string | null;
            failure?: string | null;
            /** Format: uuid */
            id?: string;
            message_id?: string | null;
            /** Format: date-time */
            sent_at?: string | null;
            /** @enum {string} */
            state?: "queued" | "sent" | "bounced" | "failed";
            subject?: string;
            /** Format: uuid */
            thread_id?: string | null;
            to_email?: string;
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
        /**
         * EmailChange
         * @description The new address, and my password.
         */
        EmailChange: {
            /** Email */
            email: string;
            /** Password */
            password: string;
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
        /** @description A person's calendar. Nobody else reads it, administrators included. */
        events: {
            body: string | null;
            /** Format: uuid */
            company_id: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            created_by: string | null;
            /** Format: uuid */
            deal_id: string | null;
            /** Format: date-time */
            deleted_at: string | null;
            /** Format: date-time */
            ends_at: string;
            etag: string | null;
            external_id: string | null;
            /** Format: uuid */
            id: string;
            is_all_day: boolean;
            /** Format: uuid */
            owner_id: string;
            place: string | null;
            /** @enum {string|null} */
            provider: "google" | "caldav" | null;
            /** Format: date-time */
            starts_at: string;
            title: string;
            /** Format: date-time */
            updated_at: string;
            /** Format: int32 */
            version: number;
            /** Format: uuid */
            workspace_id: string;
        };
        events_insert: {
            body?: string | null;
            /** Format: uuid */
            company_id?: string | null;
            /** Format: date-time */
            created_at?: string;
            /** Format: uuid */
            created_by?: string | null;
            /** Format: uuid */
            deal_id?: string | null;
            /** Format: date-time */
            deleted_at?: string | null;
            /** Format: date-time */
            ends_at: string;
            etag?: string | null;
            external_id?: string | null;
            /** Format: uuid */
            id?: string;
            is_all_day?: boolean;
            /** Format: uuid */
            owner_id?: string;
            place?: string | null;
            /** @enum {string|null} */
            provider?: "google" | "caldav" | null;
            /** Format: date-time */
            starts_at: string;
            title: string;
            /** Format: date-time */
            updated_at?: string;
            /** Format: int32 */
            version?: number;
            /** Format: uuid */
            workspace_id?: string;
        };
        events_update: {
            body?: string | null;
            /** Format: uuid */
            company_id?: string | null;
            /** Format: date-time */
            created_at?: string;
            /** Format: uuid */
            created_by?: string | null;
            /** Format: uuid */
            deal_id?: string | null;
            /** Format: date-time */
            deleted_at?: string | null;
            /** Format: date-time */
            ends_at?: string;
            etag?: string | null;
            external_id?: string | null;
            /** Format: uuid */
            id?: string;
            is_all_day?: boolean;
            /** Format: uuid */
            owner_id?: string;
            place?: string | null;
            /** @enum {string|null} */
            provider?: "google" | "caldav" | null;
            /** Format: date-time */
            starts_at?: string;
            title?: string;
            /** Format: date-time */
            updated_at?: string;
            /** Format: int32 */
            version?: number;
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
         * Filled
         * @description What became of a company. `is_known`: the register knows its number. `changed`: columns.
         */
        Filled: {
            /**
             * Asked At
             * Format: date-time
             */
            asked_at: string;
            /** Changed */
            changed: string[];
            /** Is Known */
            is_known: boolean;
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
         * Forgotten
         * @description The address whose password is forgotten.
         */
        Forgotten: {
            /** Email */
            email: string;
        };
        /**
         * Grant
         * @description `email` and `password`, or a `refresh_token`.
         */
        Grant: {
            /** Email */
            email?: string | null;
            /** Password */
            password?: string | null;
            /** Refresh Token */
            refresh_token?: string | null;
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
        /** @description Files whose rows became companies, people or products; each can be undone whole. */
        imports: {
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            created_by: string | null;
            /** Format: int32 */
            created_count: number;
            /** Format: int32 */
            failed_count: number;
            file_name: string;
            /** Format: uuid */
            id: string;
            mapping: unknown;
            /**
             * Format: uuid
             * @description What its changes are marked with in the audit log.
             */
            operation_id: string | null;
            /** Format: int32 */
            row_count: number;
            /** @enum {string} */
            state: "draft" | "running" | "done" | "failed" | "undone";
            storage_key: string | null;
            table_name: string;
            /** Format: date-time */
            updated_at: string;
            /** Format: int32 */
            updated_count: number;
            /** Format: int32 */
            version: number;
            /** Format: uuid */
            workspace_id: string;
        };
        imports_insert: {
            /** Format: date-time */
            created_at?: string;
            /** Format: uuid */
            created_by?: string | null;
            /** Format: int32 */
            created_count?: number;
            /** Format: int32 */
            failed_count?: number;
            file_name: string;
            /** Format: uuid */
            id?: string;
            mapping?: unknown;
            /**
             * Format: uuid
             * @description What its changes are marked with in the audit log.
             */
            operation_id?: string | null;
            /** Format: int32 */
            row_count?: number;
            /** @enum {string} */
            state?: "draft" | "running" | "done" | "failed" | "undone";
            storage_key?: string | null;
            table_name: string;
            /** Format: date-time */
            updated_at?: string;
            /** Format: int32 */
            updated_count?: number;
            /** Format: int32 */
            version?: number;
            /** Format: uuid */
            workspace_id?: string;
        };
        imports_update: {
            /** Format: date-time */
            created_at?: string;
            /** Format: uuid */
            created_by?: string | null;
            /** Format: int32 */
            created_count?: number;
            /** Format: int32 */
            failed_count?: number;
            file_name?: string;
            /** Format: uuid */
            id?: string;
            mapping?: unknown;
            /**
             * Format: uuid
             * @description What its changes are marked with in the audit log.
             */
            operation_id?: string | null;
            /** Format: int32 */
            row_count?: number;
            /** @enum {string} */
            state?: "draft" | "running" | "done" | "failed" | "undone";
            storage_key?: string | null;
            table_name?: string;
            /** Format: date-time */
            updated_at?: string;
            /** Format: int32 */
            updated_count?: number;
            /** Format: int32 */
            version?: number;
            /** Format: uuid */
            workspace_id?: string;
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
            /** Format: date-time */
            updated_at?: string;
            /** Format: int32 */
            version?: number;
            /** Format: uuid */
            workspace_id?: string;
        };
        /**
         * InvitationShown
         * @description What the invited person sees. `is_known`: they have an account, and accept with its password.
         */
        InvitationShown: {
            /** Email */
            email: string;
            /**
             * Expires At
             * Format: date-time
             */
            expires_at: string;
            /** Invited By */
            invited_by: string;
            /** Is Known */
            is_known: boolean;
            /**
             * Language
             * @enum {string}
             */
            language: "da" | "en";
            /** Workspace */
            workspace: string;
        };
        /**
         * Invited
         * @description The invitation. `link`: where no mail can be sent, to be passed on; it works once, for 24 hours.
         */
        Invited: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Is Mailed */
            is_mailed: boolean;
            /** Link */
            link?: string | null;
        };
        /** @description Invoices and credit notes. A draft has no number; an issued one cannot change and is corrected by a credit note. */
        invoices: {
            /** @description Name, address and CVR number of the customer on the day of issue. */
            buyer: unknown;
            /** Format: uuid */
            company_id: string;
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            created_by: string | null;
            /**
             * Format: uuid
             * @description The invoice that a credit note corrects.
             */
            credits_id: string | null;
            currency: string;
            /** Format: date-time */
            deleted_at: string | null;
            /** Format: date */
            delivered_on: string | null;
            /** Format: date */
            due_on: string | null;
            /** Format: int64 */
            gross_minor: number;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            issued_at: string | null;
            /** Format: date */
            issued_on: string | null;
            /** @enum {string} */
            kind: "invoice" | "credit_note";
            /** Format: int64 */
            net_minor: number;
            number: string | null;
            /** Format: uuid */
            order_id: string | null;
            /**
             * Format: int64
             * @description Sum of the payments set against it; kept by the database.
             */
            paid_minor: number;
            /** Format: uuid */
            person_id: string | null;
            reference: string | null;
            /** @description Our own name, address and CVR number on the day of issue. */
            seller: unknown;
            /** @enum {string} */
            state: "draft" | "issued" | "paid" | "credited";
            /** Format: date-time */
            updated_at: string;
            /** Format: int64 */
            vat_minor: number;
            /** Format: int32 */
            version: number;
            /** Format: uuid */
            workspace_id: string;
        };
        invoices_insert: {
            /** @description Name, address and CVR number of the customer on the day of issue. */
            buyer?: unknown;
            /** Format: uuid */
            company_id: string;
            /** Format: date-time */
            created_at?: string;
            /** Format: uuid */
            created_by?: string | null;
            /**
             * Format: uuid
             * @description The invoice that a credit note corrects.
             */
            credits_id?: string | null;
            currency?: string;
            /** Format: date-time */
            deleted_at?: string | null;
            /** Format: date */
            delivered_on?: string | null;
            /** Format: date */
            due_on?: string | null;
            /** Format: int64 */
            gross_minor?: number;
            /** Format: uuid */
            id?: string;
            /** Format: date-time */
            issued_at?: string | null;
            /** Format: date */
            issued_on?: string | null;
            /** @enum {string} */
            kind?: "invoice" | "credit_note";
            /** Format: int64 */
            net_minor?: number;
            number?: string | null;
            /** Format: uuid */
            order_id?: string | null;
            /**
             * Format: int64
             * @description Sum of the payments set against it; kept by the database.
             */
            paid_minor?: number;
            /** Format: uuid */
            person_id?: string | null;
            reference?: string | null;
            /** @description Our own name, address and CVR number on the day of issue. */
            seller?: unknown;
            /** @enum {string} */
            state?: "draft" | "issued" | "paid" | "credited";
            /** Format: date-time */
            updated_at?: string;
            /** Format: int64 */
            vat_minor?: number;
            /** Format: int32 */
            version?: number;
            /** Format: uuid */
            workspace_id?: string;
        };
        invoices_update: {
            /** @description Name, address and CVR number of the customer on the day of issue. */
            buyer?: unknown;
            /** Format: uuid */
            company_id?: string;
            /** Format: date-time */
            created_at?: string;
            /** Format: uuid */
            created_by?: string | null;
            /**
             * Format: uuid
             * @description The invoice that a credit note corrects.
             */
            credits_id?: string | null;
            currency?: string;
            /** Format: date-time */
            deleted_at?: string | null;
            /** Format: date */
            delivered_on?: string | null;
            /** Format: date */
            due_on?: string | null;
            /** Format: int64 */
            gross_minor?: number;
            /** Format: uuid */
            id?: string;
            /** Format: date-time */
            issued_at?: string | null;
            /** Format: date */
            issued_on?: string | null;
            /** @enum {string} */
            kind?: "invoice" | "credit_note";
            /** Format: int64 */
            net_minor?: number;
            number?: string | null;
            /** Format: uuid */
            order_id?: string | null;
            /**
             * Format: int64
             * @description Sum of the payments set against it; kept by the database.
             */
            paid_minor?: number;
            /** Format: uuid */
            person_id?: string | null;
            reference?: string | null;
            /** @description Our own name, address and CVR number on the day of issue. */
            seller?: unknown;
            /** @enum {string} */
            state?: "draft" | "issued" | "paid" | "credited";
            /** Format: date-time */
            updated_at?: string;
            /** Format: int64 */
            vat_minor?: number;
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
        /** @description Lines of exactly one quote, order or invoice. */
        line_items: {
            /**
             * Format: uuid
             * @description The same as the parent's; kept by the database.
             */
            company_id: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            created_by: string | null;
            /** Format: date-time */
            deleted_at: string | null;
            description: string;
            discount_percent: number;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            invoice_id: string | null;
            /**
             * Format: int64
             * @description Quantity times price, less the discount, each rounded half up to the øre (EN 16931, BR-CO-10).
             */
            net_minor: number;
            /** Format: uuid */
            order_id: string | null;
            /** Format: int32 */
            place: number;
            /** Format: uuid */
            product_id: string | null;
            quantity: number;
            /** Format: uuid */
            quote_id: string | null;
            unit: string;
            /** Format: int64 */
            unit_price_minor: number;
            /** Format: date-time */
            updated_at: string;
            vat_rate: number;
            /** Format: int32 */
            version: number;
            /** Format: uuid */
            workspace_id: string;
        };
        line_items_insert: {
            /**
             * Format: uuid
             * @description The same as the parent's; kept by the database.
             */
            company_id?: string | null;
            /** Format: date-time */
            created_at?: string;
            /** Format: uuid */
            created_by?: string | null;
            /** Format: date-time */
            deleted_at?: string | null;
            description: string;
            discount_percent?: number;
            /** Format: uuid */
            id?: string;
            /** Format: uuid */
            invoice_id?: string | null;
            /** Format: uuid */
            order_id?: string | null;
            /** Format: int32 */
            place?: number;
            /** Format: uuid */
            product_id?: string | null;
            quantity?: number;
            /** Format: uuid */
            quote_id?: string | null;
            unit?: string;
            /** Format: int64 */
            unit_price_minor?: number;
            /** Format: date-time */
            updated_at?: string;
            vat_rate?: number;
            /** Format: int32 */
            version?: number;
            /** Format: uuid */
            workspace_id?: string;
        };
        line_items_update: {
            /**
             * Format: uuid
             * @description The same as the parent's; kept by the database.
             */
            company_id?: string | null;
            /** Format: date-time */
            created_at?: string;
            /** Format: uuid */
            created_by?: string | null;
            /** Format: date-time */
            deleted_at?: string | null;
            description?: string;
            discount_percent?: number;
            /** Format: uuid */
            id?: string;
            /** Format: uuid */
            invoice_id?: string | null;
            /** Format: uuid */
            order_id?: string | null;
            /** Format: int32 */
            place?: number;
            /** Format: uuid */
            product_id?: string | null;
            quantity?: number;
            /** Format: uuid */
            quote_id?: string | null;
            unit?: string;
            /** Format: int64 */
            unit_price_minor?: number;
            /** Format: date-time */
            updated_at?: string;
            vat_rate?: number;
            /** Format: int32 */
            version?: number;
            /** Format: uuid */
            workspace_id?: string;
        };
        /**
         * Link
         * @description What a link carries: its kind and its token (`token_hash` for programs that call it so).
         */
        Link: {
            /** Token */
            token?: string | null;
            /** Token Hash */
            token_hash?: string | null;
            /**
             * Type
             * @enum {string}
             */
            type: "recovery" | "signup" | "invite" | "email_change" | "email";
        };
        /**
         * MadeDoor
         * @description `address` is where to send. A chat's holds a secret, and is in this answer and nowhere else.
         */
        MadeDoor: {
            /** Address */
            address: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
        };
        /**
         * MadeKey
         * @description The key itself, which nobody can read again. `prefix` tells it apart from then on.
         */
        MadeKey: {
            /** Expires At */
            expires_at: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Key */
            key: string;
            /** Name */
            name: string;
            /** Prefix */
            prefix: string;
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
         * NewDoor
         * @description What sends there. `signing_secret`: what the chatbot signs with; then nothing unsigned is taken.
         */
        NewDoor: {
            /**
             * Kind
             * @enum {string}
             */
            kind: "chat" | "email";
            /** Name */
            name: string;
            /**
             * Provider
             * @description Of a chat: who sends it. Of mail: left out.
             * @default generic
             */
            provider: string;
            /** Signing Secret */
            signing_secret?: string | null;
        };
        /**
         * NewInvitation
         * @description Who is invited, as what. With CVR numbers they will see those companies only.
         */
        NewInvitation: {
            /**
             * Cvrs
             * @default []
             */
            cvrs: string[];
            /** Email */
            email: string;
            /**
             * Role
             * @description A role of the permission matrix, see docs/permissions.md.
             */
            role: string;
        };
        /**
         * NewKey
         * @description What the key is for, and what it may do: no more than whoever makes it.
         */
        NewKey: {
            /**
             * Cvrs
             * @description The only companies it sees; left out: every company.
             */
            cvrs?: string[] | null;
            /**
             * Expires At
             * @description When it stops working; left out: never.
             */
            expires_at?: string | null;
            /**
             * Name
             * @description Shown in history as API-nøgle and this name.
             */
            name: string;
            /**
             * Role
             * @description As of a member: admin, manager, sales, support or viewer.
             */
            role: string;
        };
        /**
         * NewWebhook
         * @description Where to, and what about.
         */
        NewWebhook: {
            /**
             * Event Kinds
             * @description Such as companies.created or deals.*; empty: everything.
             * @default []
             */
            event_kinds: string[];
            /** Name */
            name: string;
            /**
             * Url
             * @description https://…, port 443 or above 1023.
             */
            url: string;
        };
        /** @description News for one person; made by app.notify. */
        notifications: {
            /** Format: uuid */
            company_id: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            id: string;
            /** @description What happened; the interface translates kind and params into words. */
            kind: string;
            params: unknown;
            /** Format: date-time */
            read_at: string | null;
            /** Format: uuid */
            row_id: string | null;
            table_name: string | null;
            /** Format: uuid */
            user_id: string;
            /** Format: uuid */
            workspace_id: string;
        };
        notifications_update: {
            /** Format: uuid */
            company_id?: string | null;
            /** Format: date-time */
            created_at?: string;
            /** Format: uuid */
            id?: string;
            /** @description What happened; the interface translates kind and params into words. */
            kind?: string;
            params?: unknown;
            /** Format: date-time */
            read_at?: string | null;
            /** Format: uuid */
            row_id?: string | null;
            table_name?: string | null;
            /** Format: uuid */
            user_id?: string;
            /** Format: uuid */
            workspace_id?: string;
        };
        /** @description The last number given in each series; changed by app.next_doc_number only. */
        numbering_counters: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "quote" | "order" | "invoice" | "credit_note";
            /** Format: int64 */
            last: number;
            /** Format: uuid */
            workspace_id: string;
            /** Format: int32 */
            year: number;
        };
        /** @description What was done in one go: a bulk change, a deletion with what went along, an import, a merge, an undo, a roll-back. */
        operations: {
            /** Format: uuid */
            actor_id: string | null;
            actor_kind: string;
            /**
             * Format: uuid
             * @description The company, when it was about one only.
             */
            company_id: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            id: string;
            /** @description True while further transactions may belong to it, as an import's do. */
            is_open: boolean;
            /** @enum {string} */
            kind: "create" | "change" | "delete" | "restore" | "import" | "merge" | "undo" | "roll_back" | "erasure";
            report: unknown;
            /**
             * Format: int32
             * @description Rows it was about, without those that went along.
             */
            root_count: number;
            /** @description The table it was about; what went along is in the log. */
            table_name: string | null;
            /** @description What its first row was called then. */
            title: string | null;
            /**
             * Format: uuid
             * @description The operation that this one took back.
             */
            undoes: string | null;
            /**
             * Format: uuid
             * @description The operation that took this one back.
             */
            undone_by: string | null;
            /** Format: uuid */
            workspace_id: string;
        };
        /** @description What a company has ordered. */
        orders: {
            /** Format: uuid */
            company_id: string;
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            created_by: string | null;
            currency: string;
            /** Format: uuid */
            deal_id: string | null;
            /** Format: date-time */
            deleted_at: string | null;
            /** Format: date */
            delivery_on: string | null;
            /** Format: int64 */
            gross_minor: number;
            /** Format: uuid */
            id: string;
            /** Format: int64 */
            net_minor: number;
            number: string | null;
            /** Format: date */
            ordered_on: string;
            /** Format: uuid */
            owner_id: string | null;
            /** Format: uuid */
            person_id: string | null;
            /** Format: uuid */
            quote_id: string | null;
            /** @enum {string} */
            state: "open" | "confirmed" | "delivered" | "cancelled";
            title: string;
            /** Format: date-time */
            updated_at: string;
            /** Format: int64 */
            vat_minor: number;
            /** Format: int32 */
            version: number;
            /** Format: uuid */
            workspace_id: string;
        };
        orders_insert: {
            /** Format: uuid */
            company_id: string;
            /** Format: date-time */
            created_at?: string;
            /** Format: uuid */
            created_by?: string | null;
            currency?: string;
            /** Format: uuid */
            deal_id?: string | null;
            /** Format: date-time */
            deleted_at?: string | null;
            /** Format: date */
            delivery_on?: string | null;
            /** Format: int64 */
            gross_minor?: number;
            /** Format: uuid */
            id?: string;
            /** Format: int64 */
            net_minor?: number;
            number?: string | null;
            /** Format: date */
            ordered_on?: string;
            /** Format: uuid */
            owner_id?: string | null;
            /** Format: uuid */
            person_id?: string | null;
            /** Format: uuid */
            quote_id?: string | null;
            /** @enum {string} */
            state?: "open" | "confirmed" | "delivered" | "cancelled";
            title?: string;
            /** Format: date-time */
            updated_at?: string;
            /** Format: int64 */
            vat_minor?: number;
            /** Format: int32 */
            version?: number;
            /** Format: uuid */
            workspace_id?: string;
        };
        orders_update: {
            /** Format: uuid */
            company_id?: string;
            /** Format: date-time */
            created_at?: string;
            /** Format: uuid */
            created_by?: string | null;
            currency?: string;
            /** Format: uuid */
            deal_id?: string | null;
            /** Format: date-time */
            deleted_at?: string | null;
            /** Format: date */
            delivery_on?: string | null;
            /** Format: int64 */
            gross_minor?: number;
            /** Format: uuid */
            id?: string;
            /** Format: int64 */
            net_minor?: number;
            number?: string | null;
            /** Format: date */
            ordered_on?: string;
            /** Format: uuid */
            owner_id?: string | null;
            /** Format: uuid */
            person_id?: string | null;
            /** Format: uuid */
            quote_id?: string | null;
            /** @enum {string} */
            state?: "open" | "confirmed" | "delivered" | "cancelled";
            title?: string;
            /** Format: date-time */
            updated_at?: string;
            /** Format: int64 */
            vat_minor?: number;
            /** Format: int32 */
            version?: number;
            /** Format: uuid */
            workspace_id?: string;
        };
        /**
         * OwnFactor
         * @description One of my authenticator apps; it counts once its first code was typed.
         */
        OwnFactor: {
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Friendly Name */
            friendly_name: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Is Verified */
            is_verified: boolean;
        };
        /**
         * OwnFactors
         * @description My authenticator apps, and how many recovery codes are unused.
         */
        OwnFactors: {
            /** Factors */
            factors: components["schemas"]["OwnFactor"][];
            /** Recovery Codes Left */
            recovery_codes_left: number;
        };
        /**
         * OwnSession
         * @description One of my sessions. `is_current` is the one that asks.
         */
        OwnSession: {
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Ip */
            ip: string | null;
            /** Is Current */
            is_current: boolean;
            /**
             * Kind
             * @enum {string}
             */
            kind: "browser" | "token";
            /**
             * Last Seen At
             * Format: date-time
             */
            last_seen_at: string;
            /** User Agent */
            user_agent: string | null;
        };
        /**
         * PasswordAndCode
         * @description My password, and six digits of the app or a recovery code.
         */
        PasswordAndCode: {
            /** Code */
            code: string;
            /** Password */
            password: string;
        };
        /**
         * PasswordChange
         * @description My password now, and the one from now on: 12 to 256 characters, and not my address.
         */
        PasswordChange: {
            /** Current */
            current: string;
            /** New */
            new: string;
        };
        /** @description Which part of a payment settles which invoice. */
        payment_allocations: {
            /** Format: int64 */
            amount_minor: number;
            /**
             * Format: uuid
             * @description The same as the invoice's; kept by the database.
             */
            company_id: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            created_by: string | null;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            invoice_id: string;
            /** Format: uuid */
            payment_id: string;
            /** Format: uuid */
            workspace_id: string;
        };
        payment_allocations_insert: {
            /** Format: int64 */
            amount_minor: number;
            /**
             * Format: uuid
             * @description The same as the invoice's; kept by the database.
             */
            company_id?: string | null;
            /** Format: date-time */
            created_at?: string;
            /** Format: uuid */
            created_by?: string | null;
            /** Format: uuid */
            id?: string;
            /** Format: uuid */
            invoice_id: string;
            /** Format: uuid */
            payment_id: string;
            /** Format: uuid */
            workspace_id?: string;
        };
        payment_allocations_update: {
            /** Format: int64 */
            amount_minor?: number;
            /**
             * Format: uuid
             * @description The same as the invoice's; kept by the database.
             */
            company_id?: string | null;
            /** Format: date-time */
            created_at?: string;
            /** Format: uuid */
            created_by?: string | null;
            /** Format: uuid */
            id?: string;
            /** Format: uuid */
            invoice_id?: string;
            /** Format: uuid */
            payment_id?: string;
            /** Format: uuid */
            workspace_id?: string;
        };
        /** @description Money that came in from a company. */
        payments: {
            /** Format: int64 */
            amount_minor: number;
            /** Format: uuid */
            company_id: string;
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            created_by: string | null;
            currency: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            method: "bank" | "card" | "mobilepay" | "fik" | "cash" | "other";
            /** Format: date */
            paid_on: string;
            reference: string | null;
            /** Format: date-time */
            updated_at: string;
            /** Format: int32 */
            version: number;
            /** Format: uuid */
            workspace_id: string;
        };
        payments_insert: {
            /** Format: int64 */
            amount_minor: number;
            /** Format: uuid */
            company_id: string;
            /** Format: date-time */
            created_at?: string;
            /** Format: uuid */
            created_by?: string | null;
            currency?: string;
            /** Format: uuid */
            id?: string;
            /** @enum {string} */
            method?: "bank" | "card" | "mobilepay" | "fik" | "cash" | "other";
            /** Format: date */
            paid_on?: string;
            reference?: string | null;
            /** Format: date-time */
            updated_at?: string;
            /** Format: int32 */
            version?: number;
            /** Format: uuid */
            workspace_id?: string;
        };
        payments_update: {
            /** Format: int64 */
            amount_minor?: number;
            /** Format: uuid */
            company_id?: string;
            /** Format: date-time */
            created_at?: string;
            /** Format: uuid */
            created_by?: string | null;
            currency?: string;
            /** Format: uuid */
            id?: string;
            /** @enum {string} */
            method?: "bank" | "card" | "mobilepay" | "fik" | "cash" | "other";
            /** Format: date */
            paid_on?: string;
            reference?: string | null;
            /** Format: date-time */
            updated_at?: string;
            /** Format: int32 */
            version?: number;
            /** Format: uuid */
            workspace_id?: string;
        };
        /** @description The people we talk to at a company. */
        people: {
            /** Format: uuid */
            company_id: string;
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            created_by: string | null;
            /** @description Values of the firm's own fields, by key. */
            custom: unknown;
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
            /** @description Values of the firm's own fields, by key. */
            custom?: unknown;
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
            /** @description Values of the firm's own fields, by key. */
            custom?: unknown;
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
         * PersonsShare
         * @description Whose changes go, and how many rows.
         */
        PersonsShare: {
            /** Count */
            count: number;
            /** Name */
            name: string;
        };
        /** @description A way of selling, as a row of stages. */
        pipelines: {
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            created_by: string | null;
            /** Format: date-time */
            deleted_at: string | null;
            /** Format: uuid */
            id: string;
            name: string;
            /** @description Order among its like; see app.position_between. */
            position: string;
            /** Format: date-time */
            updated_at: string;
            /** Format: int32 */
            version: number;
            /** Format: uuid */
            workspace_id: string;
        };
        pipelines_insert: {
            /** Format: date-time */
            created_at?: string;
            /** Format: uuid */
            created_by?: string | null;
            /** Format: date-time */
            deleted_at?: string | null;
            /** Format: uuid */
            id?: string;
            name: string;
            /** @description Order among its like; see app.position_between. */
            position?: string;
            /** Format: date-time */
            updated_at?: string;
            /** Format: int32 */
            version?: number;
            /** Format: uuid */
            workspace_id?: string;
        };
        pipelines_update: {
            /** Format: date-time */
            created_at?: string;
            /** Format: uuid */
            created_by?: string | null;
            /** Format: date-time */
            deleted_at?: string | null;
            /** Format: uuid */
            id?: string;
            name?: string;
            /** @description Order among its like; see app.position_between. */
            position?: string;
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
        /**
         * PointAsked
         * @description The moment to look at.
         */
        PointAsked: {
            /**
             * Restore Point Id
             * Format: uuid
             */
            restore_point_id: string;
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
        /** @description What is looked at for data quality: duplicates, missing owners, stale deals. */
        quality_checks: {
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            id: string;
            is_active: boolean;
            kind: string;
            /** Format: date-time */
            last_run_at: string | null;
            settings: unknown;
            /** Format: uuid */
            workspace_id: string;
        };
        quality_checks_insert: {
            /** Format: date-time */
            created_at?: string;
            /** Format: uuid */
            id?: string;
            is_active?: boolean;
            kind: string;
            /** Format: date-time */
            last_run_at?: string | null;
            settings?: unknown;
            /** Format: uuid */
            workspace_id?: string;
        };
        quality_checks_update: {
            /** Format: date-time */
            created_at?: string;
            /** Format: uuid */
            id?: string;
            is_active?: boolean;
            kind?: string;
            /** Format: date-time */
            last_run_at?: string | null;
            settings?: unknown;
            /** Format: uuid */
            workspace_id?: string;
        };
        /** @description What a quality check found. */
        quality_results: {
            /** Format: uuid */
            check_id: string;
            /** Format: uuid */
            company_id: string | null;
            /** Format: date-time */
            found_at: string;
            /** Format: uuid */
            id: string;
            is_ignored: boolean;
            params: unknown;
            /** Format: uuid */
            row_id: string;
            /** @enum {string} */
            severity: "info" | "warning" | "error";
            table_name: string;
            /** Format: uuid */
            workspace_id: string;
        };
        quality_results_insert: {
            /** Format: uuid */
            check_id: string;
            /** Format: uuid */
            company_id?: string | null;
            /** Format: date-time */
            found_at?: string;
            /** Format: uuid */
            id?: string;
            is_ignored?: boolean;
            params?: unknown;
            /** Format: uuid */
            row_id: string;
            /** @enum {string} */
            severity?: "info" | "warning" | "error";
            table_name: string;
            /** Format: uuid */
            workspace_id?: string;
        };
        quality_results_update: {
            /** Format: uuid */
            check_id?: string;
            /** Format: uuid */
            company_id?: string | null;
            /** Format: date-time */
            found_at?: string;
            /** Format: uuid */
            id?: string;
            is_ignored?: boolean;
            params?: unknown;
            /** Format: uuid */
            row_id?: string;
            /** @enum {string} */
            severity?: "info" | "warning" | "error";
            table_name?: string;
            /** Format: uuid */
            workspace_id?: string;
        };
        /** @description What we offer a company, at which price, until when. */
        quotes: {
            /** Format: uuid */
            company_id: string;
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            created_by: string | null;
            currency: string;
            /** Format: uuid */
            deal_id: string | null;
            /**
             * Format: date-time
             * @description When it was accepted or declined.
             */
            decided_at: string | null;
            /** Format: date-time */
            deleted_at: string | null;
            /** Format: int64 */
            gross_minor: number;
            /** Format: uuid */
            id: string;
            intro: string | null;
            /**
             * Format: int64
             * @description Sum of the lines without VAT; kept by the database, like vat and gross.
             */
            net_minor: number;
            /** @description Given when it is sent; empty for a draft. */
            number: string | null;
            /** Format: uuid */
            owner_id: string | null;
            /** Format: uuid */
            person_id: string | null;
            /** Format: date */
            quoted_on: string;
            /** Format: date-time */
            sent_at: string | null;
            /** @enum {string} */
            state: "draft" | "sent" | "accepted" | "declined" | "expired";
            terms: string | null;
            title: string;
            /** Format: date-time */
            updated_at: string;
            /** Format: date */
            valid_until: string | null;
            /** Format: int64 */
            vat_minor: number;
            /** Format: int32 */
            version: number;
            /** Format: uuid */
            workspace_id: string;
        };
        quotes_insert: {
            /** Format: uuid */
            company_id: string;
            /** Format: date-time */
            created_at?: string;
            /** Format: uuid */
            created_by?: string | null;
            currency?: string;
            /** Format: uuid */
            deal_id?: string | null;
            /**
             * Format: date-time
             * @description When it was accepted or declined.
             */
            decided_at?: string | null;
            /** Format: date-time */
            deleted_at?: string | null;
            /** Format: int64 */
            gross_minor?: number;
            /** Format: uuid */
            id?: string;
            intro?: string | null;
            /**
             * Format: int64
             * @description Sum of the lines without VAT; kept by the database, like vat and gross.
             */
            net_minor?: number;
            /** @description Given when it is sent; empty for a draft. */
            number?: string | null;
            /** Format: uuid */
            owner_id?: string | null;
            /** Format: uuid */
            person_id?: string | null;
            /** Format: date */
            quoted_on?: string;
            /** Format: date-time */
            sent_at?: string | null;
            /** @enum {string} */
            state?: "draft" | "sent" | "accepted" | "declined" | "expired";
            terms?: string | null;
            title?: string;
            /** Format: date-time */
            updated_at?: string;
            /** Format: date */
            valid_until?: string | null;
            /** Format: int64 */
            vat_minor?: number;
            /** Format: int32 */
            version?: number;
            /** Format: uuid */
            workspace_id?: string;
        };
        quotes_update: {
            /** Format: uuid */
            company_id?: string;
            /** Format: date-time */
            created_at?: string;
            /** Format: uuid */
            created_by?: string | null;
            currency?: string;
            /** Format: uuid */
            deal_id?: string | null;
            /**
             * Format: date-time
             * @description When it was accepted or declined.
             */
            decided_at?: string | null;
            /** Format: date-time */
            deleted_at?: string | null;
            /** Format: int64 */
            gross_minor?: number;
            /** Format: uuid */
            id?: string;
            intro?: string | null;
            /**
             * Format: int64
             * @description Sum of the lines without VAT; kept by the database, like vat and gross.
             */
            net_minor?: number;
            /** @description Given when it is sent; empty for a draft. */
            number?: string | null;
            /** Format: uuid */
            owner_id?: string | null;
            /** Format: uuid */
            person_id?: string | null;
            /** Format: date */
            quoted_on?: string;
            /** Format: date-time */
            sent_at?: string | null;
            /** @enum {string} */
            state?: "draft" | "sent" | "accepted" | "declined" | "expired";
            terms?: string | null;
            title?: string;
            /** Format: date-time */
            updated_at?: string;
            /** Format: date */
            valid_until?: string | null;
            /** Format: int64 */
            vat_minor?: number;
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
         * RecoveryCodes
         * @description Ten codes that each stand in once for a lost app, shown only now; empty: mine stay as they are.
         */
        RecoveryCodes: {
            /** Recovery Codes */
            recovery_codes: string[];
        };
        /**
         * RegisterState
         * @description Which register this installation asks, and what is to be written where its facts are shown.
         */
        RegisterState: {
            /**
             * Attribution
             * @default CVR/Erhvervsstyrelsen
             */
            attribution: string;
            /**
             * Source
             * @enum {string}
             */
            source: "off" | "cvrapi" | "virk";
        };
        /**
         * RemovedFactor
         * @description Which factor is gone.
         */
        RemovedFactor: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
        };
        /**
         * Reset
         * @description The token of the mailed link, and the new password.
         */
        Reset: {
            /** Password */
            password: string;
            /** Token */
            token: string;
        };
        /** @description A refusal, as PostgREST gives it. */
        rest_error: {
            /** @description SQLSTATE, PGRST code, or a word of ours. */
            code: string;
            /** @description More about it: text, a list, or null. */
            details: unknown;
            hint: string | null;
            message: string;
        };
        /** @description Moments that a workspace can be rolled back to. */
        restore_points: {
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            created_by: string | null;
            /** Format: uuid */
            id: string;
            label: string | null;
            /** Format: int64 */
            last_audit_id: number;
            /** @enum {string} */
            reason: "schedule" | "import" | "bulk" | "migration" | "demo" | "roll_back" | "manual";
            schema_version: string | null;
            /** @description Which transactions were done then; a wall-clock time would misplace those in flight. */
            snapshot: string;
            /** Format: uuid */
            workspace_id: string;
        };
        restore_points_insert: {
            /** Format: date-time */
            created_at?: string;
            /** Format: uuid */
            created_by?: string | null;
            /** Format: uuid */
            id?: string;
            label?: string | null;
            /** Format: int64 */
            last_audit_id?: number;
            /** @enum {string} */
            reason: "schedule" | "import" | "bulk" | "migration" | "demo" | "roll_back" | "manual";
            schema_version?: string | null;
            /** @description Which transactions were done then; a wall-clock time would misplace those in flight. */
            snapshot?: string;
            /** Format: uuid */
            workspace_id?: string;
        };
        restore_points_update: {
            /** Format: date-time */
            created_at?: string;
            /** Format: uuid */
            created_by?: string | null;
            /** Format: uuid */
            id?: string;
            label?: string | null;
            /** Format: int64 */
            last_audit_id?: number;
            /** @enum {string} */
            reason?: "schedule" | "import" | "bulk" | "migration" | "demo" | "roll_back" | "manual";
            schema_version?: string | null;
            /** @description Which transactions were done then; a wall-clock time would misplace those in flight. */
            snapshot?: string;
            /** Format: uuid */
            workspace_id?: string;
        };
        /**
         * RollBackAsked
         * @description The moment to return to, and the workspace's name, typed.
         */
        RollBackAsked: {
            /** Confirmation */
            confirmation: string;
            /**
             * Restore Point Id
             * Format: uuid
             */
            restore_point_id: string;
        };
        /**
         * RollBackPreview
         * @description What returning to the moment would do.
         */
        RollBackPreview: {
            /** Changes */
            changes: number;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** People */
            people: components["schemas"]["PersonsShare"][];
            /** Skipped */
            skipped: components["schemas"]["Skipped"][];
            /** Tables */
            tables: components["schemas"]["TableReport"][];
        };
        /**
         * RollBackReach
         * @description How far back a workspace can be rolled back.
         */
        RollBackReach: {
            /** Window Hours */
            window_hours: number;
        };
        /**
         * RollBackReport
         * @description What the roll-back did. `operation_id` can be undone.
         */
        RollBackReport: {
            /** Changes */
            changes: number;
            /**
             * Operation Id
             * Format: uuid
             */
            operation_id: string;
            /** Skipped */
            skipped: components["schemas"]["Skipped"][];
            /** Tables */
            tables: components["schemas"]["TableReport"][];
        };
        /**
         * Rotated
         * @description The new secret, shown this once; until `old_secret_until` both sign.
         */
        Rotated: {
            /**
             * Old Secret Until
             * Format: date-time
             */
            old_secret_until: string;
            /** Secret */
            secret: string;
        };
        /**
         * Rotation
         * @description `retire_now`: the old secret has leaked, so nothing is signed with it any more.
         */
        Rotation: {
            /**
             * Retire Now
             * @default false
             */
            retire_now: boolean;
        };
        /** @description A list as somebody likes it: filters, order and columns. Its owner may show it to colleagues. */
        saved_views: {
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            created_by: string | null;
            /** @description Filters, sorts, columns, grouping and layout. */
            definition: unknown;
            /** Format: date-time */
            deleted_at: string | null;
            /** Format: uuid */
            id: string;
            is_shared: boolean;
            name: string;
            position: string;
            resource: string;
            /** Format: date-time */
            updated_at: string;
            /** Format: uuid */
            user_id: string;
            /** Format: int32 */
            version: number;
            /** Format: uuid */
            workspace_id: string;
        };
        saved_views_insert: {
            /** Format: date-time */
            created_at?: string;
            /** Format: uuid */
            created_by?: string | null;
            /** @description Filters, sorts, columns, grouping and layout. */
            definition?: unknown;
            /** Format: date-time */
            deleted_at?: string | null;
            /** Format: uuid */
            id?: string;
            is_shared?: boolean;
            name: string;
            position?: string;
            resource: string;
            /** Format: date-time */
            updated_at?: string;
            /** Format: uuid */
            user_id?: string;
            /** Format: int32 */
            version?: number;
            /** Format: uuid */
            workspace_id?: string;
        };
        saved_views_update: {
            /** Format: date-time */
            created_at?: string;
            /** Format: uuid */
            created_by?: string | null;
            /** @description Filters, sorts, columns, grouping and layout. */
            definition?: unknown;
            /** Format: date-time */
            deleted_at?: string | null;
            /** Format: uuid */
            id?: string;
            is_shared?: boolean;
            name?: string;
            position?: string;
            resource?: string;
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
         * Secret
         * @description What the app scans (an SVG picture) or is given by hand; shown once.
         */
        Secret: {
            /** Qr Code */
            qr_code: string;
            /** Secret */
            secret: string;
            /** Uri */
            uri: string;
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
         * SignUp
         * @description Address, password, and what else is to be known.
         */
        SignUp: {
            /**
             * @default {
             *       "display_name": "",
             *       "workspace": ""
             *     }
             */
            data: components["schemas"]["SignUpDetails"];
            /** Email */
            email: string;
            /** Password */
            password: string;
        };
        /**
         * SignUpDetails
         * @description What supabase-js calls `options.data`.
         */
        SignUpDetails: {
            /**
             * Display Name
             * @description What colleagues see.
             * @default
             */
            display_name: string;
            /**
             * Invitation Token
             * @description Of the invitation's link.
             */
            invitation_token?: string | null;
            /**
             * Workspace
             * @description Name of the new workspace, without an invitation.
             * @default
             */
            workspace: string;
        };
        /**
         * Since
         * @description From when on.
         */
        Since: {
            /**
             * Since
             * Format: date-time
             */
            since: string;
        };
        /**
         * Skipped
         * @description Rows that stay as they are, and why.
         */
        Skipped: {
            /** Count */
            count: number;
            /** Reason */
            reason: string;
            /** Table */
            table: string;
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
        /** @description How often deals that reached a stage were won, from the firm's own history. */
        stage_probabilities: {
            /** Format: date-time */
            computed_at: string;
            /**
             * Format: int32
             * @description How many finished deals the share rests on.
             */
            deal_count: number;
            /** Format: uuid */
            id: string;
            probability: number;
            /** Format: uuid */
            stage_id: string;
            /** Format: uuid */
            workspace_id: string;
        };
        stage_probabilities_insert: {
            /** Format: date-time */
            computed_at?: string;
            /**
             * Format: int32
             * @description How many finished deals the share rests on.
             */
            deal_count: number;
            /** Format: uuid */
            id?: string;
            probability: number;
            /** Format: uuid */
            stage_id: string;
            /** Format: uuid */
            workspace_id?: string;
        };
        stage_probabilities_update: {
            /** Format: date-time */
            computed_at?: string;
            /**
             * Format: int32
             * @description How many finished deals the share rests on.
             */
            deal_count?: number;
            /** Format: uuid */
            id?: string;
            probability?: number;
            /** Format: uuid */
            stage_id?: string;
            /** Format: uuid */
            workspace_id?: string;
        };
        /** @description A step of a pipeline; won and lost are steps too. */
        stages: {
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            created_by: string | null;
            /** Format: date-time */
            deleted_at: string | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "open" | "won" | "lost";
            name: string;
            /** Format: uuid */
            pipeline_id: string;
            position: string;
            /**
             * Format: int32
             * @description Chance of winning in percent, as long as history says nothing better.
             */
            probability: number;
            /** @description Columns of a deal that must be filled before it may enter. */
            required_fields: string[];
            /**
             * Format: int32
             * @description A deal that stays longer than this needs a look.
             */
            rotting_days: number | null;
            /** Format: date-time */
            updated_at: string;
            /** Format: int32 */
            version: number;
            /** Format: uuid */
            workspace_id: string;
        };
        stages_insert: {
            /** Format: date-time */
            created_at?: string;
            /** Format: uuid */
            created_by?: string | null;
            /** Format: date-time */
            deleted_at?: string | null;
            /** Format: uuid */
            id?: string;
            /** @enum {string} */
            kind?: "open" | "won" | "lost";
            name: string;
            /** Format: uuid */
            pipeline_id: string;
            position?: string;
            /**
             * Format: int32
             * @description Chance of winning in percent, as long as history says nothing better.
             */
            probability?: number;
            /** @description Columns of a deal that must be filled before it may enter. */
            required_fields?: string[];
            /**
             * Format: int32
             * @description A deal that stays longer than this needs a look.
             */
            rotting_days?: number | null;
            /** Format: date-time */
            updated_at?: string;
            /** Format: int32 */
            version?: number;
            /** Format: uuid */
            workspace_id?: string;
        };
        stages_update: {
            /** Format: date-time */
            created_at?: string;
            /** Format: uuid */
            created_by?: string | null;
            /** Format: date-time */
            deleted_at?: string | null;
            /** Format: uuid */
            id?: string;
            /** @enum {string} */
            kind?: "open" | "won" | "lost";
            name?: string;
            /** Format: uuid */
            pipeline_id?: string;
            position?: string;
            /**
             * Format: int32
             * @description Chance of winning in percent, as long as history says nothing better.
             */
            probability?: number;
            /** @description Columns of a deal that must be filled before it may enter. */
            required_fields?: string[];
            /**
             * Format: int32
             * @description A deal that stays longer than this needs a look.
             */
            rotting_days?: number | null;
            /** Format: date-time */
            updated_at?: string;
            /** Format: int32 */
            version?: number;
            /** Format: uuid */
            workspace_id?: string;
        };
        /** @description What an administrator should know of the running system. */
        system_events: {
            /** Format: date-time */
            happened_at: string;
            /** Format: uuid */
            id: string;
            kind: string;
            params: unknown;
            /** @enum {string} */
            severity: "info" | "warning" | "error";
            /** Format: uuid */
            workspace_id: string;
        };
        system_events_insert: {
            /** Format: date-time */
            happened_at?: string;
            /** Format: uuid */
            id?: string;
            kind: string;
            params?: unknown;
            /** @enum {string} */
            severity?: "info" | "warning" | "error";
            /** Format: uuid */
            workspace_id?: string;
        };
        system_events_update: {
            /** Format: date-time */
            happened_at?: string;
            /** Format: uuid */
            id?: string;
            kind?: string;
            params?: unknown;
            /** @enum {string} */
            severity?: "info" | "warning" | "error";
            /** Format: uuid */
            workspace_id?: string;
        };
        /**
         * TableReport
         * @description Rows of one table that were put back, that went, and that came back.
         */
        TableReport: {
            /** Brought Back */
            brought_back: number;
            /** Removed */
            removed: number;
            /** Restored */
            restored: number;
            /** Table */
            table: string;
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
        /** @description What happened to a task, made from the audit log. */
        task_activities: {
            /** Format: uuid */
            actor_id: string | null;
            actor_kind: string;
            /** Format: int64 */
            audit_id: number;
            changes: unknown;
            /** Format: uuid */
            company_id: string | null;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            occurred_at: string;
            /** Format: uuid */
            task_id: string;
            /** @enum {string} */
            verb: "created" | "changed" | "deleted" | "restored";
            /** Format: uuid */
            workspace_id: string;
        };
        /** @description Something a colleague is to do; about a company, or only in house. */
        tasks: {
            /**
             * Format: uuid
             * @description Who is to do it: whose task it is.
             */
            assignee_id: string | null;
            body: string | null;
            /** Format: uuid */
            company_id: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            created_by: string | null;
            /** Format: uuid */
            deal_id: string | null;
            /** Format: date-time */
            deleted_at: string | null;
            /** Format: date-time */
            done_at: string | null;
            /** Format: date-time */
            due_at: string | null;
            /** Format: uuid */
            id: string;
            is_important: boolean;
            /** Format: uuid */
            person_id: string | null;
            /**
             * Format: uuid
             * @description The advice it was made from.
             */
            recommendation_id: string | null;
            /** @enum {string} */
            state: "open" | "done" | "cancelled";
            title: string;
            /** Format: date-time */
            updated_at: string;
            /** Format: int32 */
            version: number;
            /** Format: uuid */
            workspace_id: string;
        };
        tasks_insert: {
            /**
             * Format: uuid
             * @description Who is to do it: whose task it is.
             */
            assignee_id?: string | null;
            body?: string | null;
            /** Format: uuid */
            company_id?: string | null;
            /** Format: date-time */
            created_at?: string;
            /** Format: uuid */
            created_by?: string | null;
            /** Format: uuid */
            deal_id?: string | null;
            /** Format: date-time */
            deleted_at?: string | null;
            /** Format: date-time */
            done_at?: string | null;
            /** Format: date-time */
            due_at?: string | null;
            /** Format: uuid */
            id?: string;
            is_important?: boolean;
            /** Format: uuid */
            person_id?: string | null;
            /**
             * Format: uuid
             * @description The advice it was made from.
             */
            recommendation_id?: string | null;
            /** @enum {string} */
            state?: "open" | "done" | "cancelled";
            title: string;
            /** Format: date-time */
            updated_at?: string;
            /** Format: int32 */
            version?: number;
            /** Format: uuid */
            workspace_id?: string;
        };
        tasks_update: {
            /**
             * Format: uuid
             * @description Who is to do it: whose task it is.
             */
            assignee_id?: string | null;
            body?: string | null;
            /** Format: uuid */
            company_id?: string | null;
            /** Format: date-time */
            created_at?: string;
            /** Format: uuid */
            created_by?: string | null;
            /** Format: uuid */
            deal_id?: string | null;
            /** Format: date-time */
            deleted_at?: string | null;
            /** Format: date-time */
            done_at?: string | null;
            /** Format: date-time */
            due_at?: string | null;
            /** Format: uuid */
            id?: string;
            is_important?: boolean;
            /** Format: uuid */
            person_id?: string | null;
            /**
             * Format: uuid
             * @description The advice it was made from.
             */
            recommendation_id?: string | null;
            /** @enum {string} */
            state?: "open" | "done" | "cancelled";
            title?: string;
            /** Format: date-time */
            updated_at?: string;
            /** Format: int32 */
            version?: number;
            /** Format: uuid */
            workspace_id?: string;
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
         * Tokens
         * @description What a program signs in with. The access token lasts an hour; each refresh token works once.
         */
        Tokens: {
            /** Access Token */
            access_token: string;
            /** Expires At */
            expires_at: number;
            /**
             * Expires In
             * @default 3600
             */
            expires_in: number;
            /** Refresh Token */
            refresh_token: string;
            /**
             * Token Type
             * @default bearer
             * @constant
             */
            token_type: "bearer";
            user: components["schemas"]["AuthUser"];
        };
        /**
         * Trial
         * @description What came back from a trial. `failure` says why it did not arrive; `answer` is cut off.
         */
        Trial: {
            /** Answer */
            answer: string | null;
            /** Delivered */
            delivered: boolean;
            /**
             * Delivery Id
             * Format: uuid
             */
            delivery_id: string;
            /** Duration Ms */
            duration_ms: number;
            /** Failure */
            failure: string | null;
            /** Status */
            status: number | null;
        };
        /**
         * UndoAsked
         * @description What becomes of rows that were changed since, by their id; `*` is for all that are not named.
         */
        UndoAsked: {
            /**
             * Decisions
             * @default {}
             * @example {
             *       "*": "keep"
             *     }
             */
            decisions: {
                [key: string]: "undo" | "keep";
            };
        };
        /**
         * UndoPreview
         * @description What taking the operation back would do; each of the conflicts needs a decision.
         */
        UndoPreview: {
            /** Changes */
            changes: number;
            /** Conflicts */
            conflicts: components["schemas"]["ChangedSince"][];
            /** Skipped */
            skipped: components["schemas"]["Skipped"][];
            /** Tables */
            tables: components["schemas"]["TableReport"][];
        };
        /**
         * UndoReport
         * @description What was done: as `operation_id`, which can be undone too. With conflicts, nothing was.
         */
        UndoReport: {
            /** Changes */
            changes: number;
            /** Conflicts */
            conflicts: components["schemas"]["ChangedSince"][];
            /** Operation Id */
            operation_id: string | null;
            /**
             * Skipped
             * @default []
             */
            skipped: components["schemas"]["Skipped"][];
            /**
             * Tables
             * @default []
             */
            tables: components["schemas"]["TableReport"][];
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
        /** @description A person's calendar or mailbox elsewhere. Its secrets are in priv.integration_secrets. */
        user_integrations: {
            account: string;
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            created_by: string | null;
            cursor: string | null;
            failure: string | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            provider: "google" | "caldav" | "imap" | "smtp";
            scopes: string[];
            /** @enum {string} */
            state: "connected" | "needs_reauth" | "broken" | "off";
            /** Format: date-time */
            synced_at: string | null;
            /** Format: date-time */
            updated_at: string;
            /** Format: uuid */
            user_id: string;
            /** Format: int32 */
            version: number;
            /** Format: uuid */
            workspace_id: string;
        };
        user_integrations_insert: {
            account: string;
            /** Format: date-time */
            created_at?: string;
            /** Format: uuid */
            created_by?: string | null;
            cursor?: string | null;
            failure?: string | null;
            /** Format: uuid */
            id?: string;
            /** @enum {string} */
            provider: "google" | "caldav" | "imap" | "smtp";
            scopes?: string[];
            /** @enum {string} */
            state?: "connected" | "needs_reauth" | "broken" | "off";
            /** Format: date-time */
            synced_at?: string | null;
            /** Format: date-time */
            updated_at?: string;
            /** Format: uuid */
            user_id?: string;
            /** Format: int32 */
            version?: number;
            /** Format: uuid */
            workspace_id?: string;
        };
        user_integrations_update: {
            account?: string;
            /** Format: date-time */
            created_at?: string;
            /** Format: uuid */
            created_by?: string | null;
            cursor?: string | null;
            failure?: string | null;
            /** Format: uuid */
            id?: string;
            /** @enum {string} */
            provider?: "google" | "caldav" | "imap" | "smtp";
            scopes?: string[];
            /** @enum {string} */
            state?: "connected" | "needs_reauth" | "broken" | "off";
            /** Format: date-time */
            synced_at?: string | null;
            /** Format: date-time */
            updated_at?: string;
            /** Format: uuid */
            user_id?: string;
            /** Format: int32 */
            version?: number;
            /** Format: uuid */
            workspace_id?: string;
        };
        /** @description The people who sign in, the system user of each workspace, and the API keys. No foreign key to auth.users: a removed sign-in must not remove the name from history, and system users and keys never sign in. */
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
            kind: "person" | "system" | "key";
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
        /** @description What a person has chosen: order of the sidebar, theme, favourites. */
        user_settings: {
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            created_by: string | null;
            /** Format: uuid */
            id: string;
            key: string;
            /** Format: date-time */
            updated_at: string;
            /** Format: uuid */
            user_id: string;
            value: unknown;
            /** Format: int32 */
            version: number;
            /** Format: uuid */
            workspace_id: string;
        };
        user_settings_insert: {
            /** Format: date-time */
            created_at?: string;
            /** Format: uuid */
            created_by?: string | null;
            /** Format: uuid */
            id?: string;
            key: string;
            /** Format: date-time */
            updated_at?: string;
            /** Format: uuid */
            user_id?: string;
            value: unknown;
            /** Format: int32 */
            version?: number;
            /** Format: uuid */
            workspace_id?: string;
        };
        user_settings_update: {
            /** Format: date-time */
            created_at?: string;
            /** Format: uuid */
            created_by?: string | null;
            /** Format: uuid */
            id?: string;
            key?: string;
            /** Format: date-time */
            updated_at?: string;
            /** Format: uuid */
            user_id?: string;
            value?: unknown;
            /** Format: int32 */
            version?: number;
            /** Format: uuid */
            workspace_id?: string;
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
            /** @description The member is an API key, not a person; set by the database. */
            is_key: boolean;
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
            /** @description The member is an API key, not a person; set by the database. */
            is_key?: boolean;
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
            /** @description The member is an API key, not a person; set by the database. */
            is_key?: boolean;
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
         * UserChanges
         * @description What is left out stays. `data` holds `display_name`, `language` (da, en) and what a program keeps.
         */
        UserChanges: {
            /** Current Password */
            current_password?: string | null;
            /** Data */
            data?: {
                [key: string]: unknown;
            } | null;
            /** Email */
            email?: string | null;
            /** Password */
            password?: string | null;
        };
        /**
         * Verification
         * @description The challenge, and six digits of the app; a recovery code stands in for them.
         */
        Verification: {
            /**
             * Challenge Id
             * Format: uuid
             */
            challenge_id: string;
            /** Code */
            code: string;
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
         * WeakPassword
         * @description Why a password is too easy to guess: length, characters or pwned.
         */
        WeakPassword: {
            /** Reasons */
            reasons: string[];
        };
        /**
         * Webhook
         * @description A webhook was made. `secret` is shown this once.
         */
        Webhook: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Secret */
            secret: string;
        };
        /** @description What is sent to a webhook, and what came back; written with the change itself, kept for 30 days, can be sent again. */
        webhook_deliveries: {
            /** @description The first 1 000 characters of the last answer. */
            answer: string | null;
            /** Format: int32 */
            attempts: number;
            /**
             * Format: date-time
             * @description Since when a worker is sending it.
             */
            claimed_at: string | null;
            /** Format: uuid */
            company_id: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            delivered_at: string | null;
            /**
             * Format: int32
             * @description How long the last attempt took.
             */
            duration_ms: number | null;
            event_kind: string;
            /** @description Why the last attempt failed: blocked: …, timeout, unreachable, tls, answer_too_large, bad_answer, status, or killed. */
            failure: string | null;
            /**
             * Format: uuid
             * @description The header webhook-id: the same each time it is sent.
             */
            id: string;
            /** Format: date-time */
            next_attempt_at: string | null;
            /** @description The body; see docs/webhooks.md. */
            payload: unknown;
            /** Format: int32 */
            response_status: number | null;
            /**
             * @description waiting: will be sent, perhaps again. failed: all attempts failed. given_up: the webhook was off or gone.
             * @enum {string}
             */
            state: "waiting" | "delivered" | "failed" | "given_up";
            /** Format: uuid */
            webhook_id: string;
            /** Format: uuid */
            workspace_id: string;
        };
        /** @description Addresses that are told what happens; made by POST /api/v1/webhooks. Their secrets are shown once and readable by nobody. */
        webhooks: {
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            created_by: string | null;
            /** Format: date-time */
            deleted_at: string | null;
            /**
             * @description Why it was switched off by itself: gone (it answered 410) or failing (nothing but failures for 3 days).
             * @enum {string|null}
             */
            disabled_reason: "gone" | "failing" | null;
            /** @description Such as companies.created or deals.*; empty: everything. */
            event_kinds: string[];
            /**
             * Format: date-time
             * @description The first failure since something last arrived.
             */
            failing_since: string | null;
            /** Format: uuid */
            id: string;
            is_active: boolean;
            /**
             * Format: date-time
             * @description When something last arrived, to the minute.
             */
            last_delivery_at: string | null;
            name: string;
            /** Format: date-time */
            updated_at: string;
            /** @description https only. http with a port is for the hosts of CRMFLOW_WEBHOOK_ALLOW_HOSTS and is refused at sending anywhere else. */
            url: string;
            /** Format: int32 */
            version: number;
            /** Format: uuid */
            workspace_id: string;
        };
        webhooks_update: {
            /** @description Such as companies.created or deals.*; empty: everything. */
            event_kinds?: string[];
            is_active?: boolean;
            name?: string;
            /** @description https only. http with a port is for the hosts of CRMFLOW_WEBHOOK_ALLOW_HOSTS and is refused at sending anywhere else. */
            url?: string;
        };
        /** @description What the firm decides for all its members. */
        workspace_settings: {
            /** @description Address, logo, colours and payment details on our documents. */
            branding: unknown;
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            created_by: string | null;
            currency: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            language: "da" | "en";
            /** @description What the numbers of quotes, orders and invoices begin with. */
            number_prefixes: unknown;
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
            /** @description Address, logo, colours and payment details on our documents. */
            branding?: unknown;
            /** Format: date-time */
            created_at?: string;
            /** Format: uuid */
            created_by?: string | null;
            currency?: string;
            /** Format: uuid */
            id?: string;
            /** @enum {string} */
            language?: "da" | "en";
            /** @description What the numbers of quotes, orders and invoices begin with. */
            number_prefixes?: unknown;
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
            /** @description Address, logo, colours and payment details on our documents. */
            branding?: unknown;
            /** Format: date-time */
            created_at?: string;
            /** Format: uuid */
            created_by?: string | null;
            currency?: string;
            /** Format: uuid */
            id?: string;
            /** @enum {string} */
            language?: "da" | "en";
            /** @description What the numbers of quotes, orders and invoices begin with. */
            number_prefixes?: unknown;
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
    responses: {
        /** @description The request cannot be read. */
        auth_400: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 400,
                 *       "error_code": "validation_failed",
                 *       "msg": "The body is not JSON."
                 *     }
                 */
                "application/json": components["schemas"]["AuthProblem"];
            };
        };
        /** @description Nobody is signed in. */
        auth_401: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 401,
                 *       "error_code": "no_authorization",
                 *       "msg": "Sign in first."
                 *     }
                 */
                "application/json": components["schemas"]["AuthProblem"];
            };
        };
        /** @description The caller's role, or where the request comes from, does not allow this. */
        auth_403: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 403,
                 *       "error_code": "forbidden",
                 *       "msg": "Your role does not allow this."
                 *     }
                 */
                "application/json": components["schemas"]["AuthProblem"];
            };
        };
        /** @description There is no such thing for this caller. */
        auth_404: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 404,
                 *       "error_code": "not_found",
                 *       "msg": "There is no such thing, or it is not yours to see."
                 *     }
                 */
                "application/json": components["schemas"]["AuthProblem"];
            };
        };
        /** @description This clashes with something that is already there. */
        auth_409: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 409,
                 *       "error_code": "conflict",
                 *       "msg": "This clashes with something that is already there."
                 *     }
                 */
                "application/json": components["schemas"]["AuthProblem"];
            };
        };
        /** @description The body is too large. */
        auth_413: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 413,
                 *       "error_code": "too_large",
                 *       "msg": "The body is too large."
                 *     }
                 */
                "application/json": components["schemas"]["AuthProblem"];
            };
        };
        /** @description The body or the file is of another kind. */
        auth_415: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 415,
                 *       "error_code": "unsupported_type",
                 *       "msg": "This kind of file or content is not accepted."
                 *     }
                 */
                "application/json": components["schemas"]["AuthProblem"];
            };
        };
        /** @description A rule refuses this: `error_code` says which. */
        auth_422: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 422,
                 *       "error_code": "weak_password",
                 *       "msg": "The password is too short: at least 12 characters."
                 *     }
                 */
                "application/json": components["schemas"]["AuthProblem"];
            };
        };
        /** @description Too many requests or attempts. */
        auth_429: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Retry-After": components["headers"]["Retry-After"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 429,
                 *       "error_code": "over_request_rate_limit",
                 *       "msg": "Too many attempts; wait a little."
                 *     }
                 */
                "application/json": components["schemas"]["AuthProblem"];
            };
        };
        /** @description Not ready. */
        auth_503: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Retry-After": components["headers"]["Retry-After"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 503,
                 *       "error_code": "request_timeout",
                 *       "msg": "The service is not ready; try again in a moment."
                 *     }
                 */
                "application/json": components["schemas"]["AuthProblem"];
            };
        };
        /** @description The request cannot be read. */
        problem_400: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": "bad_request",
                 *       "detail": "The body is not JSON.",
                 *       "errors": [],
                 *       "request_id": "3f0c9a5d2b7e4c118a6f5d90b1c2e7aa",
                 *       "status": 400,
                 *       "title": "Bad Request",
                 *       "type": "about:blank"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Nobody is signed in. */
        problem_401: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": "unauthenticated",
                 *       "detail": "Sign in first.",
                 *       "errors": [],
                 *       "request_id": "3f0c9a5d2b7e4c118a6f5d90b1c2e7aa",
                 *       "status": 401,
                 *       "title": "Unauthorized",
                 *       "type": "about:blank"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The caller's role, or where the request comes from, does not allow this. */
        problem_403: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": "forbidden",
                 *       "detail": "Your role does not allow this.",
                 *       "errors": [],
                 *       "request_id": "3f0c9a5d2b7e4c118a6f5d90b1c2e7aa",
                 *       "status": 403,
                 *       "title": "Forbidden",
                 *       "type": "about:blank"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such thing for this caller. */
        problem_404: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": "not_found",
                 *       "detail": "There is no such thing, or it is not yours to see.",
                 *       "errors": [],
                 *       "request_id": "3f0c9a5d2b7e4c118a6f5d90b1c2e7aa",
                 *       "status": 404,
                 *       "title": "Not Found",
                 *       "type": "about:blank"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description This clashes with something that is already there. */
        problem_409: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": "conflict",
                 *       "detail": "This clashes with something that is already there.",
                 *       "errors": [],
                 *       "request_id": "3f0c9a5d2b7e4c118a6f5d90b1c2e7aa",
                 *       "status": 409,
                 *       "title": "Conflict",
                 *       "type": "about:blank"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is too large. */
        problem_413: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": "too_large",
                 *       "detail": "The body is too large.",
                 *       "errors": [],
                 *       "request_id": "3f0c9a5d2b7e4c118a6f5d90b1c2e7aa",
                 *       "status": 413,
                 *       "title": "Request Entity Too Large",
                 *       "type": "about:blank"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body or the file is of another kind. */
        problem_415: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": "unsupported_type",
                 *       "detail": "This kind of file or content is not accepted.",
                 *       "errors": [],
                 *       "request_id": "3f0c9a5d2b7e4c118a6f5d90b1c2e7aa",
                 *       "status": 415,
                 *       "title": "Unsupported Media Type",
                 *       "type": "about:blank"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A value is not valid; `errors` names the fields. */
        problem_422: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": "invalid",
                 *       "detail": "The request is not valid.",
                 *       "errors": [
                 *         {
                 *           "field": "email",
                 *           "message": "value is not a valid email address"
                 *         }
                 *       ],
                 *       "request_id": "3f0c9a5d2b7e4c118a6f5d90b1c2e7aa",
                 *       "status": 422,
                 *       "title": "Unprocessable Entity",
                 *       "type": "about:blank"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many requests or attempts. */
        problem_429: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Retry-After": components["headers"]["Retry-After"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": "too_many",
                 *       "detail": "Too many attempts; wait a little.",
                 *       "errors": [],
                 *       "request_id": "3f0c9a5d2b7e4c118a6f5d90b1c2e7aa",
                 *       "status": 429,
                 *       "title": "Too Many Requests",
                 *       "type": "about:blank"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not ready. */
        problem_503: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Retry-After": components["headers"]["Retry-After"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": "unavailable",
                 *       "detail": "The service is not ready; try again in a moment.",
                 *       "errors": [],
                 *       "request_id": "3f0c9a5d2b7e4c118a6f5d90b1c2e7aa",
                 *       "status": 503,
                 *       "title": "Service Unavailable",
                 *       "type": "about:blank"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /** @description The methods there are. */
        Allow: string;
        /** @description Which rows these are, and of how many: `0-24/3573`, `*\/0`. */
        "Content-Range": string;
        /** @description The version of the single row. */
        ETag: string;
        /** @description `true` on an answer that was given before. */
        "Idempotency-Replayed": string;
        /** @description Where the new row is read, with `return=headers-only`. */
        Location: string;
        /** @description Which preferences were honoured. */
        "Preference-Applied": string;
        /** @description What is left of the quota (`r`), and in how many seconds it is whole again (`t`). */
        RateLimit: string;
        /** @description The quota that counts here: `q` requests in `w` seconds. */
        "RateLimit-Policy": string;
        /** @description Seconds to wait. */
        "Retry-After": number;
        /** @description What `cursor=` takes for the next page; left out at the end. */
        "X-Next-Cursor": string;
        /** @description The id of this request in logs and history. */
        "X-Request-Id": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    fill_company_api_v1_companies__company_id__register_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace; the default or only one when left out. */
                "X-Workspace-Id"?: string | null;
            };
            path: {
                company_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Filled"];
                };
            };
            401: components["responses"]["problem_401"];
            403: components["responses"]["problem_403"];
            404: components["responses"]["problem_404"];
            409: components["responses"]["problem_409"];
            422: components["responses"]["problem_422"];
            429: components["responses"]["problem_429"];
            503: components["responses"]["problem_503"];
        };
    };
    register_state_api_v1_cvr_get: {
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterState"];
                };
            };
            401: components["responses"]["problem_401"];
            403: components["responses"]["problem_403"];
            429: components["responses"]["problem_429"];
            503: components["responses"]["problem_503"];
        };
    };
    look_up_number_api_v1_cvr__cvr__get: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace; the default or only one when left out. */
                "X-Workspace-Id"?: string | null;
            };
            path: {
                /** @description However people write it: 12345678, DK 12 34 56 78. */
                cvr: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompanyInRegister"];
                };
            };
            401: components["responses"]["problem_401"];
            403: components["responses"]["problem_403"];
            404: components["responses"]["problem_404"];
            409: components["responses"]["problem_409"];
            422: components["responses"]["problem_422"];
            429: components["responses"]["problem_429"];
            503: components["responses"]["problem_503"];
        };
    };
    demo_state_api_v1_demo_data_get: {
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemoData"];
                };
            };
            401: components["responses"]["problem_401"];
            403: components["responses"]["problem_403"];
            429: components["responses"]["problem_429"];
            503: components["responses"]["problem_503"];
        };
    };
    load_demo_api_v1_demo_data_post: {
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
            202: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            401: components["responses"]["problem_401"];
            403: components["responses"]["problem_403"];
            409: components["responses"]["problem_409"];
            429: components["responses"]["problem_429"];
            503: components["responses"]["problem_503"];
        };
    };
    remove_demo_api_v1_demo_data_delete: {
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
            202: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            401: components["responses"]["problem_401"];
            403: components["responses"]["problem_403"];
            409: components["responses"]["problem_409"];
            429: components["responses"]["problem_429"];
            503: components["responses"]["problem_503"];
        };
    };
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Uploaded"];
                };
            };
            /** @description Successful Response */
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Uploaded"];
                };
            };
            400: components["responses"]["problem_400"];
            401: components["responses"]["problem_401"];
            403: components["responses"]["problem_403"];
            404: components["responses"]["problem_404"];
            409: components["responses"]["problem_409"];
            413: components["responses"]["problem_413"];
            415: components["responses"]["problem_415"];
            422: components["responses"]["problem_422"];
            429: components["responses"]["problem_429"];
            503: components["responses"]["problem_503"];
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            401: components["responses"]["problem_401"];
            403: components["responses"]["problem_403"];
            404: components["responses"]["problem_404"];
            422: components["responses"]["problem_422"];
            429: components["responses"]["problem_429"];
            503: components["responses"]["problem_503"];
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": unknown;
                };
            };
            401: components["responses"]["problem_401"];
            403: components["responses"]["problem_403"];
            404: components["responses"]["problem_404"];
            422: components["responses"]["problem_422"];
            429: components["responses"]["problem_429"];
            503: components["responses"]["problem_503"];
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": unknown;
                };
            };
            401: components["responses"]["problem_401"];
            403: components["responses"]["problem_403"];
            404: components["responses"]["problem_404"];
            422: components["responses"]["problem_422"];
            429: components["responses"]["problem_429"];
            503: components["responses"]["problem_503"];
        };
    };
    events_api_v1_events_get: {
        parameters: {
            query?: {
                /** @description Stands in for the header Last-Event-ID. */
                last_event_id?: string | null;
                /** @description Only these tables, with commas between. */
                tables?: string | null;
                /** @description Stands in for the header X-Workspace-Id. */
                workspace_id?: string | null;
            };
            header?: {
                /** @description What the browser heard last. */
                "last-event-id"?: string | null;
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": unknown;
                };
            };
            401: components["responses"]["problem_401"];
            403: components["responses"]["problem_403"];
            422: components["responses"]["problem_422"];
            429: components["responses"]["problem_429"];
            503: components["responses"]["problem_503"];
        };
    };
    export_list_api_v1_exports__table__get: {
        parameters: {
            query: {
                format?: "csv" | "xlsx";
                /** @description JSON: a list of columns. */
                layout: string;
            };
            header?: {
                /** @description The workspace; the default or only one when left out. */
                "X-Workspace-Id"?: string | null;
            };
            path: {
                table: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows; every other parameter is one of `/rest/v1`. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": unknown;
                };
            };
            401: components["responses"]["problem_401"];
            403: components["responses"]["problem_403"];
            404: components["responses"]["problem_404"];
            422: components["responses"]["problem_422"];
            429: components["responses"]["problem_429"];
            503: components["responses"]["problem_503"];
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            429: components["responses"]["problem_429"];
            503: components["responses"]["problem_503"];
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            429: components["responses"]["problem_429"];
            503: components["responses"]["problem_503"];
        };
    };
    add_door_api_v1_inbound_endpoints_post: {
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
                "application/json": components["schemas"]["NewDoor"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeDoor"];
                };
            };
            400: components["responses"]["problem_400"];
            401: components["responses"]["problem_401"];
            403: components["responses"]["problem_403"];
            404: components["responses"]["problem_404"];
            409: components["responses"]["problem_409"];
            413: components["responses"]["problem_413"];
            415: components["responses"]["problem_415"];
            422: components["responses"]["problem_422"];
            429: components["responses"]["problem_429"];
            503: components["responses"]["problem_503"];
        };
    };
    rotate_door_api_v1_inbound_endpoints__endpoint_id__rotate_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace; the default or only one when left out. */
                "X-Workspace-Id"?: string | null;
            };
            path: {
                endpoint_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeDoor"];
                };
            };
            401: components["responses"]["problem_401"];
            403: components["responses"]["problem_403"];
            404: components["responses"]["problem_404"];
            409: components["responses"]["problem_409"];
            422: components["responses"]["problem_422"];
            429: components["responses"]["problem_429"];
            503: components["responses"]["problem_503"];
        };
    };
    try_door_api_v1_inbound_endpoints__endpoint_id__trial_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace; the default or only one when left out. */
                "X-Workspace-Id"?: string | null;
            };
            path: {
                endpoint_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            202: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            401: components["responses"]["problem_401"];
            403: components["responses"]["problem_403"];
            404: components["responses"]["problem_404"];
            409: components["responses"]["problem_409"];
            422: components["responses"]["problem_422"];
            429: components["responses"]["problem_429"];
            503: components["responses"]["problem_503"];
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RawEvent"];
                };
            };
            401: components["responses"]["problem_401"];
            403: components["responses"]["problem_403"];
            404: components["responses"]["problem_404"];
            422: components["responses"]["problem_422"];
            429: components["responses"]["problem_429"];
            503: components["responses"]["problem_503"];
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["crmflow__api__replays__Replayed"];
                };
            };
            401: components["responses"]["problem_401"];
            403: components["responses"]["problem_403"];
            404: components["responses"]["problem_404"];
            409: components["responses"]["problem_409"];
            422: components["responses"]["problem_422"];
            429: components["responses"]["problem_429"];
            503: components["responses"]["problem_503"];
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            403: components["responses"]["problem_403"];
            404: components["responses"]["problem_404"];
            409: components["responses"]["problem_409"];
            422: components["responses"]["problem_422"];
            429: components["responses"]["problem_429"];
            503: components["responses"]["problem_503"];
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            403: components["responses"]["problem_403"];
            404: components["responses"]["problem_404"];
            409: components["responses"]["problem_409"];
            422: components["responses"]["problem_422"];
            429: components["responses"]["problem_429"];
            503: components["responses"]["problem_503"];
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Placed"];
                };
            };
            400: components["responses"]["problem_400"];
            401: components["responses"]["problem_401"];
            403: components["responses"]["problem_403"];
            404: components["responses"]["problem_404"];
            409: components["responses"]["problem_409"];
            413: components["responses"]["problem_413"];
            415: components["responses"]["problem_415"];
            422: components["responses"]["problem_422"];
            429: components["responses"]["problem_429"];
            503: components["responses"]["problem_503"];
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Placed"];
                };
            };
            401: components["responses"]["problem_401"];
            403: components["responses"]["problem_403"];
            404: components["responses"]["problem_404"];
            409: components["responses"]["problem_409"];
            422: components["responses"]["problem_422"];
            429: components["responses"]["problem_429"];
            503: components["responses"]["problem_503"];
        };
    };
    invite_api_v1_invitations_post: {
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
                "application/json": components["schemas"]["NewInvitation"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invited"];
                };
            };
            400: components["responses"]["problem_400"];
            401: components["responses"]["problem_401"];
            403: components["responses"]["problem_403"];
            404: components["responses"]["problem_404"];
            409: components["responses"]["problem_409"];
            413: components["responses"]["problem_413"];
            415: components["responses"]["problem_415"];
            422: components["responses"]["problem_422"];
            429: components["responses"]["problem_429"];
            503: components["responses"]["problem_503"];
        };
    };
    withdraw_api_v1_invitations__invitation_id__delete: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace; the default or only one when left out. */
                "X-Workspace-Id"?: string | null;
            };
            path: {
                invitation_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["problem_401"];
            403: components["responses"]["problem_403"];
            404: components["responses"]["problem_404"];
            409: components["responses"]["problem_409"];
            422: components["responses"]["problem_422"];
            429: components["responses"]["problem_429"];
            503: components["responses"]["problem_503"];
        };
    };
    resend_api_v1_invitations__invitation_id__resend_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace; the default or only one when left out. */
                "X-Workspace-Id"?: string | null;
            };
            path: {
                invitation_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invited"];
                };
            };
            401: components["responses"]["problem_401"];
            403: components["responses"]["problem_403"];
            404: components["responses"]["problem_404"];
            409: components["responses"]["problem_409"];
            422: components["responses"]["problem_422"];
            429: components["responses"]["problem_429"];
            503: components["responses"]["problem_503"];
        };
    };
    show_api_v1_invitations__token__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationShown"];
                };
            };
            404: components["responses"]["problem_404"];
            422: components["responses"]["problem_422"];
            429: components["responses"]["problem_429"];
            503: components["responses"]["problem_503"];
        };
    };
    accept_api_v1_invitations__token__accept_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Acceptance"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedInAs"];
                };
            };
            400: components["responses"]["problem_400"];
            403: components["responses"]["problem_403"];
            404: components["responses"]["problem_404"];
            409: components["responses"]["problem_409"];
            413: components["responses"]["problem_413"];
            415: components["responses"]["problem_415"];
            422: components["responses"]["problem_422"];
            429: components["responses"]["problem_429"];
            503: components["responses"]["problem_503"];
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["crmflow__api__replays__Replayed"];
                };
            };
            401: components["responses"]["problem_401"];
            403: components["responses"]["problem_403"];
            404: components["responses"]["problem_404"];
            409: components["responses"]["problem_409"];
            422: components["responses"]["problem_422"];
            429: components["responses"]["problem_429"];
            503: components["responses"]["problem_503"];
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadJob"][];
                };
            };
            401: components["responses"]["problem_401"];
            403: components["responses"]["problem_403"];
            429: components["responses"]["problem_429"];
            503: components["responses"]["problem_503"];
        };
    };
    create_key_api_v1_keys_post: {
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
                "application/json": components["schemas"]["NewKey"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeKey"];
                };
            };
            400: components["responses"]["problem_400"];
            401: components["responses"]["problem_401"];
            403: components["responses"]["problem_403"];
            404: components["responses"]["problem_404"];
            409: components["responses"]["problem_409"];
            413: components["responses"]["problem_413"];
            415: components["responses"]["problem_415"];
            422: components["responses"]["problem_422"];
            429: components["responses"]["problem_429"];
            503: components["responses"]["problem_503"];
        };
    };
    revoke_key_api_v1_keys__key_id__revoke_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace; the default or only one when left out. */
                "X-Workspace-Id"?: string | null;
            };
            path: {
                key_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["problem_401"];
            403: components["responses"]["problem_403"];
            404: components["responses"]["problem_404"];
            409: components["responses"]["problem_409"];
            422: components["responses"]["problem_422"];
            429: components["responses"]["problem_429"];
            503: components["responses"]["problem_503"];
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            401: components["responses"]["problem_401"];
            403: components["responses"]["problem_403"];
            429: components["responses"]["problem_429"];
            503: components["responses"]["problem_503"];
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            400: components["responses"]["problem_400"];
            401: components["responses"]["problem_401"];
            403: components["responses"]["problem_403"];
            404: components["responses"]["problem_404"];
            409: components["responses"]["problem_409"];
            413: components["responses"]["problem_413"];
            415: components["responses"]["problem_415"];
            422: components["responses"]["problem_422"];
            429: components["responses"]["problem_429"];
            503: components["responses"]["problem_503"];
        };
    };
    change_email_api_v1_me_email_put: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmailChange"];
            };
        };
        responses: {
            /** @description Successful Response */
            202: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            400: components["responses"]["problem_400"];
            401: components["responses"]["problem_401"];
            403: components["responses"]["problem_403"];
            404: components["responses"]["problem_404"];
            409: components["responses"]["problem_409"];
            413: components["responses"]["problem_413"];
            415: components["responses"]["problem_415"];
            422: components["responses"]["problem_422"];
            429: components["responses"]["problem_429"];
            503: components["responses"]["problem_503"];
        };
    };
    list_factors_api_v1_me_factors_get: {
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnFactors"];
                };
            };
            401: components["responses"]["problem_401"];
            403: components["responses"]["problem_403"];
            429: components["responses"]["problem_429"];
            503: components["responses"]["problem_503"];
        };
    };
    add_factor_api_v1_me_factors_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["crmflow__api__my_factors__NewFactor"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["crmflow__api__my_factors__EnrolledFactor"];
                };
            };
            400: components["responses"]["problem_400"];
            401: components["responses"]["problem_401"];
            403: components["responses"]["problem_403"];
            404: components["responses"]["problem_404"];
            409: components["responses"]["problem_409"];
            413: components["responses"]["problem_413"];
            415: components["responses"]["problem_415"];
            422: components["responses"]["problem_422"];
            429: components["responses"]["problem_429"];
            503: components["responses"]["problem_503"];
        };
    };
    confirm_factor_api_v1_me_factors__factor_id__confirm_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                factor_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Code"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodes"];
                };
            };
            400: components["responses"]["problem_400"];
            401: components["responses"]["problem_401"];
            403: components["responses"]["problem_403"];
            404: components["responses"]["problem_404"];
            409: components["responses"]["problem_409"];
            413: components["responses"]["problem_413"];
            415: components["responses"]["problem_415"];
            422: components["responses"]["problem_422"];
            429: components["responses"]["problem_429"];
            503: components["responses"]["problem_503"];
        };
    };
    remove_factor_api_v1_me_factors__factor_id__remove_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                factor_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordAndCode"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["problem_400"];
            401: components["responses"]["problem_401"];
            403: components["responses"]["problem_403"];
            404: components["responses"]["problem_404"];
            409: components["responses"]["problem_409"];
            413: components["responses"]["problem_413"];
            415: components["responses"]["problem_415"];
            422: components["responses"]["problem_422"];
            429: components["responses"]["problem_429"];
            503: components["responses"]["problem_503"];
        };
    };
    change_password_api_v1_me_password_put: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordChange"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["problem_400"];
            401: components["responses"]["problem_401"];
            403: components["responses"]["problem_403"];
            404: components["responses"]["problem_404"];
            409: components["responses"]["problem_409"];
            413: components["responses"]["problem_413"];
            415: components["responses"]["problem_415"];
            422: components["responses"]["problem_422"];
            429: components["responses"]["problem_429"];
            503: components["responses"]["problem_503"];
        };
    };
    replace_recovery_codes_api_v1_me_recovery_codes_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordAndCode"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodes"];
                };
            };
            400: components["responses"]["problem_400"];
            401: components["responses"]["problem_401"];
            403: components["responses"]["problem_403"];
            404: components["responses"]["problem_404"];
            409: components["responses"]["problem_409"];
            413: components["responses"]["problem_413"];
            415: components["responses"]["problem_415"];
            422: components["responses"]["problem_422"];
            429: components["responses"]["problem_429"];
            503: components["responses"]["problem_503"];
        };
    };
    undo_operation_api_v1_operations__operation_id__undo_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace; the default or only one when left out. */
                "X-Workspace-Id"?: string | null;
            };
            path: {
                operation_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UndoAsked"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UndoReport"];
                };
            };
            400: components["responses"]["problem_400"];
            401: components["responses"]["problem_401"];
            403: components["responses"]["problem_403"];
            404: components["responses"]["problem_404"];
            409: components["responses"]["problem_409"];
            413: components["responses"]["problem_413"];
            415: components["responses"]["problem_415"];
            422: components["responses"]["problem_422"];
            429: components["responses"]["problem_429"];
            503: components["responses"]["problem_503"];
        };
    };
    look_at_undo_api_v1_operations__operation_id__undo_preview_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace; the default or only one when left out. */
                "X-Workspace-Id"?: string | null;
            };
            path: {
                operation_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UndoPreview"];
                };
            };
            401: components["responses"]["problem_401"];
            403: components["responses"]["problem_403"];
            404: components["responses"]["problem_404"];
            409: components["responses"]["problem_409"];
            422: components["responses"]["problem_422"];
            429: components["responses"]["problem_429"];
            503: components["responses"]["problem_503"];
        };
    };
    forgot_api_v1_password_forgot_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Forgotten"];
            };
        };
        responses: {
            /** @description Successful Response */
            202: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            400: components["responses"]["problem_400"];
            403: components["responses"]["problem_403"];
            409: components["responses"]["problem_409"];
            413: components["responses"]["problem_413"];
            415: components["responses"]["problem_415"];
            422: components["responses"]["problem_422"];
            429: components["responses"]["problem_429"];
            503: components["responses"]["problem_503"];
        };
    };
    reset_api_v1_password_reset_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reset"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["problem_400"];
            403: components["responses"]["problem_403"];
            409: components["responses"]["problem_409"];
            413: components["responses"]["problem_413"];
            415: components["responses"]["problem_415"];
            422: components["responses"]["problem_422"];
            429: components["responses"]["problem_429"];
            503: components["responses"]["problem_503"];
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PriceCalculation"];
                };
            };
            400: components["responses"]["problem_400"];
            401: components["responses"]["problem_401"];
            403: components["responses"]["problem_403"];
            404: components["responses"]["problem_404"];
            409: components["responses"]["problem_409"];
            413: components["responses"]["problem_413"];
            415: components["responses"]["problem_415"];
            422: components["responses"]["problem_422"];
            429: components["responses"]["problem_429"];
            503: components["responses"]["problem_503"];
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Decision"];
                };
            };
            400: components["responses"]["problem_400"];
            401: components["responses"]["problem_401"];
            403: components["responses"]["problem_403"];
            404: components["responses"]["problem_404"];
            409: components["responses"]["problem_409"];
            413: components["responses"]["problem_413"];
            415: components["responses"]["problem_415"];
            422: components["responses"]["problem_422"];
            429: components["responses"]["problem_429"];
            503: components["responses"]["problem_503"];
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Decision"];
                };
            };
            401: components["responses"]["problem_401"];
            403: components["responses"]["problem_403"];
            404: components["responses"]["problem_404"];
            409: components["responses"]["problem_409"];
            422: components["responses"]["problem_422"];
            429: components["responses"]["problem_429"];
            503: components["responses"]["problem_503"];
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Decision"];
                };
            };
            400: components["responses"]["problem_400"];
            401: components["responses"]["problem_401"];
            403: components["responses"]["problem_403"];
            404: components["responses"]["problem_404"];
            409: components["responses"]["problem_409"];
            413: components["responses"]["problem_413"];
            415: components["responses"]["problem_415"];
            422: components["responses"]["problem_422"];
            429: components["responses"]["problem_429"];
            503: components["responses"]["problem_503"];
        };
    };
    roll_back_reach_api_v1_roll_backs_get: {
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RollBackReach"];
                };
            };
            401: components["responses"]["problem_401"];
            403: components["responses"]["problem_403"];
            429: components["responses"]["problem_429"];
            503: components["responses"]["problem_503"];
        };
    };
    start_roll_back_api_v1_roll_backs_post: {
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
                "application/json": components["schemas"]["RollBackAsked"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RollBackReport"];
                };
            };
            400: components["responses"]["problem_400"];
            401: components["responses"]["problem_401"];
            403: components["responses"]["problem_403"];
            404: components["responses"]["problem_404"];
            409: components["responses"]["problem_409"];
            413: components["responses"]["problem_413"];
            415: components["responses"]["problem_415"];
            422: components["responses"]["problem_422"];
            429: components["responses"]["problem_429"];
            503: components["responses"]["problem_503"];
        };
    };
    preview_api_v1_roll_backs_preview_post: {
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
                "application/json": components["schemas"]["PointAsked"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RollBackPreview"];
                };
            };
            400: components["responses"]["problem_400"];
            401: components["responses"]["problem_401"];
            403: components["responses"]["problem_403"];
            404: components["responses"]["problem_404"];
            409: components["responses"]["problem_409"];
            413: components["responses"]["problem_413"];
            415: components["responses"]["problem_415"];
            422: components["responses"]["problem_422"];
            429: components["responses"]["problem_429"];
            503: components["responses"]["problem_503"];
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedInAs"];
                };
            };
            400: components["responses"]["problem_400"];
            401: components["responses"]["problem_401"];
            403: components["responses"]["problem_403"];
            409: components["responses"]["problem_409"];
            413: components["responses"]["problem_413"];
            415: components["responses"]["problem_415"];
            422: components["responses"]["problem_422"];
            429: components["responses"]["problem_429"];
            503: components["responses"]["problem_503"];
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["problem_401"];
            403: components["responses"]["problem_403"];
            409: components["responses"]["problem_409"];
            429: components["responses"]["problem_429"];
            503: components["responses"]["problem_503"];
        };
    };
    list_sessions_api_v1_sessions_get: {
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnSession"][];
                };
            };
            401: components["responses"]["problem_401"];
            403: components["responses"]["problem_403"];
            429: components["responses"]["problem_429"];
            503: components["responses"]["problem_503"];
        };
    };
    end_other_sessions_api_v1_sessions_delete: {
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["problem_401"];
            403: components["responses"]["problem_403"];
            409: components["responses"]["problem_409"];
            429: components["responses"]["problem_429"];
            503: components["responses"]["problem_503"];
        };
    };
    end_session_api_v1_sessions__session_id__delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["problem_401"];
            403: components["responses"]["problem_403"];
            404: components["responses"]["problem_404"];
            409: components["responses"]["problem_409"];
            422: components["responses"]["problem_422"];
            429: components["responses"]["problem_429"];
            503: components["responses"]["problem_503"];
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetupStatus"];
                };
            };
            429: components["responses"]["problem_429"];
            503: components["responses"]["problem_503"];
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedInAs"];
                };
            };
            400: components["responses"]["problem_400"];
            403: components["responses"]["problem_403"];
            409: components["responses"]["problem_409"];
            413: components["responses"]["problem_413"];
            415: components["responses"]["problem_415"];
            422: components["responses"]["problem_422"];
            429: components["responses"]["problem_429"];
            503: components["responses"]["problem_503"];
        };
    };
    replay_api_v1_webhook_deliveries__delivery_id__replay_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace; the default or only one when left out. */
                "X-Workspace-Id"?: string | null;
            };
            path: {
                delivery_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            202: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["crmflow__api__webhooks__Replayed"];
                };
            };
            401: components["responses"]["problem_401"];
            403: components["responses"]["problem_403"];
            404: components["responses"]["problem_404"];
            409: components["responses"]["problem_409"];
            422: components["responses"]["problem_422"];
            429: components["responses"]["problem_429"];
            503: components["responses"]["problem_503"];
        };
    };
    add_api_v1_webhooks_post: {
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
                "application/json": components["schemas"]["NewWebhook"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["problem_400"];
            401: components["responses"]["problem_401"];
            403: components["responses"]["problem_403"];
            404: components["responses"]["problem_404"];
            409: components["responses"]["problem_409"];
            413: components["responses"]["problem_413"];
            415: components["responses"]["problem_415"];
            422: components["responses"]["problem_422"];
            429: components["responses"]["problem_429"];
            503: components["responses"]["problem_503"];
        };
    };
    replay_failed_api_v1_webhooks__webhook_id__replay_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace; the default or only one when left out. */
                "X-Workspace-Id"?: string | null;
            };
            path: {
                webhook_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Since"];
            };
        };
        responses: {
            /** @description Successful Response */
            202: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["crmflow__api__webhooks__Replayed"];
                };
            };
            400: components["responses"]["problem_400"];
            401: components["responses"]["problem_401"];
            403: components["responses"]["problem_403"];
            404: components["responses"]["problem_404"];
            409: components["responses"]["problem_409"];
            413: components["responses"]["problem_413"];
            415: components["responses"]["problem_415"];
            422: components["responses"]["problem_422"];
            429: components["responses"]["problem_429"];
            503: components["responses"]["problem_503"];
        };
    };
    rotate_api_v1_webhooks__webhook_id__rotate_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace; the default or only one when left out. */
                "X-Workspace-Id"?: string | null;
            };
            path: {
                webhook_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Rotation"] | null;
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rotated"];
                };
            };
            400: components["responses"]["problem_400"];
            401: components["responses"]["problem_401"];
            403: components["responses"]["problem_403"];
            404: components["responses"]["problem_404"];
            409: components["responses"]["problem_409"];
            413: components["responses"]["problem_413"];
            415: components["responses"]["problem_415"];
            422: components["responses"]["problem_422"];
            429: components["responses"]["problem_429"];
            503: components["responses"]["problem_503"];
        };
    };
    try_out_api_v1_webhooks__webhook_id__test_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace; the default or only one when left out. */
                "X-Workspace-Id"?: string | null;
            };
            path: {
                webhook_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Trial"];
                };
            };
            401: components["responses"]["problem_401"];
            403: components["responses"]["problem_403"];
            404: components["responses"]["problem_404"];
            409: components["responses"]["problem_409"];
            422: components["responses"]["problem_422"];
            429: components["responses"]["problem_429"];
            503: components["responses"]["problem_503"];
        };
    };
    kinds_api_v1_webhooks_kinds_get: {
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string[];
                };
            };
            401: components["responses"]["problem_401"];
            403: components["responses"]["problem_403"];
            429: components["responses"]["problem_429"];
            503: components["responses"]["problem_503"];
        };
    };
    jwks_auth_v1__well_known_jwks_json_get: {
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            429: components["responses"]["auth_429"];
            503: components["responses"]["auth_503"];
        };
    };
    enroll_auth_v1_factors_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["crmflow__api__gotrue__factors__NewFactor"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["crmflow__api__gotrue__factors__EnrolledFactor"];
                };
            };
            400: components["responses"]["auth_400"];
            401: components["responses"]["auth_401"];
            403: components["responses"]["auth_403"];
            404: components["responses"]["auth_404"];
            409: components["responses"]["auth_409"];
            413: components["responses"]["auth_413"];
            415: components["responses"]["auth_415"];
            422: components["responses"]["auth_422"];
            429: components["responses"]["auth_429"];
            503: components["responses"]["auth_503"];
        };
    };
    unenroll_auth_v1_factors__factor_id__delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                factor_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemovedFactor"];
                };
            };
            400: components["responses"]["auth_400"];
            401: components["responses"]["auth_401"];
            403: components["responses"]["auth_403"];
            404: components["responses"]["auth_404"];
            409: components["responses"]["auth_409"];
            429: components["responses"]["auth_429"];
            503: components["responses"]["auth_503"];
        };
    };
    challenge_auth_v1_factors__factor_id__challenge_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                factor_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Challenge"];
                };
            };
            400: components["responses"]["auth_400"];
            401: components["responses"]["auth_401"];
            403: components["responses"]["auth_403"];
            404: components["responses"]["auth_404"];
            409: components["responses"]["auth_409"];
            429: components["responses"]["auth_429"];
            503: components["responses"]["auth_503"];
        };
    };
    verify_auth_v1_factors__factor_id__verify_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                factor_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Verification"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tokens"];
                };
            };
            400: components["responses"]["auth_400"];
            401: components["responses"]["auth_401"];
            403: components["responses"]["auth_403"];
            404: components["responses"]["auth_404"];
            409: components["responses"]["auth_409"];
            413: components["responses"]["auth_413"];
            415: components["responses"]["auth_415"];
            422: components["responses"]["auth_422"];
            429: components["responses"]["auth_429"];
            503: components["responses"]["auth_503"];
        };
    };
    health_auth_v1_health_get: {
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: string;
                    };
                };
            };
            429: components["responses"]["auth_429"];
            503: components["responses"]["auth_503"];
        };
    };
    logout_auth_v1_logout_post: {
        parameters: {
            query?: {
                scope?: "global" | "local" | "others";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["auth_400"];
            401: components["responses"]["auth_401"];
            403: components["responses"]["auth_403"];
            409: components["responses"]["auth_409"];
            429: components["responses"]["auth_429"];
            503: components["responses"]["auth_503"];
        };
    };
    recover_auth_v1_recover_post: {
        parameters: {
            query?: {
                /** @description Where the link leads on to; our own pages unless the operator allows it. */
                redirect_to?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Forgotten"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: string;
                    };
                };
            };
            400: components["responses"]["auth_400"];
            403: components["responses"]["auth_403"];
            409: components["responses"]["auth_409"];
            413: components["responses"]["auth_413"];
            415: components["responses"]["auth_415"];
            422: components["responses"]["auth_422"];
            429: components["responses"]["auth_429"];
            503: components["responses"]["auth_503"];
        };
    };
    settings_auth_v1_settings_get: {
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            429: components["responses"]["auth_429"];
            503: components["responses"]["auth_503"];
        };
    };
    sign_up_auth_v1_signup_post: {
        parameters: {
            query?: {
                /** @description Where the link leads on to; our own pages unless the operator allows it. */
                redirect_to?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignUp"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tokens"] | components["schemas"]["AuthUser"];
                };
            };
            400: components["responses"]["auth_400"];
            403: components["responses"]["auth_403"];
            409: components["responses"]["auth_409"];
            413: components["responses"]["auth_413"];
            415: components["responses"]["auth_415"];
            422: components["responses"]["auth_422"];
            429: components["responses"]["auth_429"];
            503: components["responses"]["auth_503"];
        };
    };
    token_auth_v1_token_post: {
        parameters: {
            query?: {
                grant_type?: "password" | "refresh_token";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Grant"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tokens"];
                };
            };
            400: components["responses"]["auth_400"];
            403: components["responses"]["auth_403"];
            409: components["responses"]["auth_409"];
            413: components["responses"]["auth_413"];
            415: components["responses"]["auth_415"];
            429: components["responses"]["auth_429"];
            503: components["responses"]["auth_503"];
        };
    };
    user_auth_v1_user_get: {
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthUser"];
                };
            };
            401: components["responses"]["auth_401"];
            403: components["responses"]["auth_403"];
            429: components["responses"]["auth_429"];
            503: components["responses"]["auth_503"];
        };
    };
    change_user_auth_v1_user_put: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserChanges"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthUser"];
                };
            };
            400: components["responses"]["auth_400"];
            401: components["responses"]["auth_401"];
            403: components["responses"]["auth_403"];
            404: components["responses"]["auth_404"];
            409: components["responses"]["auth_409"];
            413: components["responses"]["auth_413"];
            415: components["responses"]["auth_415"];
            422: components["responses"]["auth_422"];
            429: components["responses"]["auth_429"];
            503: components["responses"]["auth_503"];
        };
    };
    follow_auth_v1_verify_get: {
        parameters: {
            query: {
                /** @description Where the link leads on to; our own pages unless the operator allows it. */
                redirect_to?: string | null;
                token: string;
                type: "recovery" | "signup" | "invite" | "email_change" | "email";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            303: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["auth_400"];
            429: components["responses"]["auth_429"];
            503: components["responses"]["auth_503"];
        };
    };
    verify_auth_v1_verify_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Link"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tokens"];
                };
            };
            400: components["responses"]["auth_400"];
            403: components["responses"]["auth_403"];
            409: components["responses"]["auth_409"];
            413: components["responses"]["auth_413"];
            415: components["responses"]["auth_415"];
            422: components["responses"]["auth_422"];
            429: components["responses"]["auth_429"];
            503: components["responses"]["auth_503"];
        };
    };
}
