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
         * Create Key
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
         * Revoke Key
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
    "/api/v1/me/email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change Email
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
         * List Factors
         * @description My authenticator apps.
         */
        get: operations["list_factors_api_v1_me_factors_get"];
        put?: never;
        /**
         * Add Factor
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
         * Confirm Factor
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
         * Remove Factor
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
         * Change Password
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
         * Replace Recovery Codes
         * @description Ten new recovery codes; the old ones are void.
         */
        post: operations["replace_recovery_codes_api_v1_me_recovery_codes_post"];
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
         *
         *     Who uses an authenticator app is asked for its code by 401 `totp_required`, and comes again with it.
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
    "/api/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Sessions
         * @description Where I am signed in, the newest first: browsers and programs with an access token.
         */
        get: operations["list_sessions_api_v1_sessions_get"];
        put?: never;
        post?: never;
        /**
         * End Other Sessions
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
         * End Session
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
         * Replay Failed
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
         * Try Out
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
         * Sign Up
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
        put?: never;
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
         *     Without one it leads to our own pages, where people sign in with the password and no token is shown.
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
    "/rest/v1/activities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read rows. */
        get: operations["read_activities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/v1/activity_log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read rows. */
        get: operations["read_activity_log"];
        put?: never;
        post?: never;
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
    "/rest/v1/api_keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read rows. */
        get: operations["read_api_keys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
    "/rest/v1/call_list_entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read rows. */
        get: operations["read_call_list_entries"];
        put?: never;
        /** Create one row or many. */
        post: operations["create_call_list_entries"];
        /** Delete the rows the filters name. */
        delete: operations["delete_call_list_entries"];
        options?: never;
        head?: never;
        /** Change the rows the filters name. */
        patch: operations["change_call_list_entries"];
        trace?: never;
    };
    "/rest/v1/call_lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read rows. */
        get: operations["read_call_lists"];
        put?: never;
        /** Create one row or many. */
        post: operations["create_call_lists"];
        /** Delete the rows the filters name. */
        delete: operations["delete_call_lists"];
        options?: never;
        head?: never;
        /** Change the rows the filters name. */
        patch: operations["change_call_lists"];
        trace?: never;
    };
    "/rest/v1/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read rows. */
        get: operations["read_calls"];
        put?: never;
        /** Create one row or many. */
        post: operations["create_calls"];
        /** Delete the rows the filters name. */
        delete: operations["delete_calls"];
        options?: never;
        head?: never;
        /** Change the rows the filters name. */
        patch: operations["change_calls"];
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
    "/rest/v1/company_notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read rows. */
        get: operations["read_company_notes"];
        put?: never;
        /** Create one row or many. */
        post: operations["create_company_notes"];
        /** Delete the rows the filters name. */
        delete: operations["delete_company_notes"];
        options?: never;
        head?: never;
        /** Change the rows the filters name. */
        patch: operations["change_company_notes"];
        trace?: never;
    };
    "/rest/v1/company_tag_assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read rows. */
        get: operations["read_company_tag_assignments"];
        put?: never;
        /** Create one row or many. */
        post: operations["create_company_tag_assignments"];
        /** Delete the rows the filters name. */
        delete: operations["delete_company_tag_assignments"];
        options?: never;
        head?: never;
        /** Change the rows the filters name. */
        patch: operations["change_company_tag_assignments"];
        trace?: never;
    };
    "/rest/v1/company_tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read rows. */
        get: operations["read_company_tags"];
        put?: never;
        /** Create one row or many. */
        post: operations["create_company_tags"];
        /** Delete the rows the filters name. */
        delete: operations["delete_company_tags"];
        options?: never;
        head?: never;
        /** Change the rows the filters name. */
        patch: operations["change_company_tags"];
        trace?: never;
    };
    "/rest/v1/custom_field_definitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read rows. */
        get: operations["read_custom_field_definitions"];
        put?: never;
        /** Create one row or many. */
        post: operations["create_custom_field_definitions"];
        /** Delete the rows the filters name. */
        delete: operations["delete_custom_field_definitions"];
        options?: never;
        head?: never;
        /** Change the rows the filters name. */
        patch: operations["change_custom_field_definitions"];
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
    "/rest/v1/deal_integrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read rows. */
        get: operations["read_deal_integrations"];
        put?: never;
        /** Create one row or many. */
        post: operations["create_deal_integrations"];
        /** Delete the rows the filters name. */
        delete: operations["delete_deal_integrations"];
        options?: never;
        head?: never;
        /** Change the rows the filters name. */
        patch: operations["change_deal_integrations"];
        trace?: never;
    };
    "/rest/v1/deals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read rows. */
        get: operations["read_deals"];
        put?: never;
        /** Create one row or many. */
        post: operations["create_deals"];
        /** Delete the rows the filters name. */
        delete: operations["delete_deals"];
        options?: never;
        head?: never;
        /** Change the rows the filters name. */
        patch: operations["change_deals"];
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
    "/rest/v1/email_logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read rows. */
        get: operations["read_email_logs"];
        put?: never;
        /** Create one row or many. */
        post: operations["create_email_logs"];
        /** Delete the rows the filters name. */
        delete: operations["delete_email_logs"];
        options?: never;
        head?: never;
        /** Change the rows the filters name. */
        patch: operations["change_email_logs"];
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
    "/rest/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read rows. */
        get: operations["read_events"];
        put?: never;
        /** Create one row or many. */
        post: operations["create_events"];
        /** Delete the rows the filters name. */
        delete: operations["delete_events"];
        options?: never;
        head?: never;
        /** Change the rows the filters name. */
        patch: operations["change_events"];
        trace?: never;
    };
    "/rest/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read rows. */
        get: operations["read_imports"];
        put?: never;
        /** Create one row or many. */
        post: operations["create_imports"];
        /** Delete the rows the filters name. */
        delete: operations["delete_imports"];
        options?: never;
        head?: never;
        /** Change the rows the filters name. */
        patch: operations["change_imports"];
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
    "/rest/v1/invoices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read rows. */
        get: operations["read_invoices"];
        put?: never;
        /** Create one row or many. */
        post: operations["create_invoices"];
        /** Delete the rows the filters name. */
        delete: operations["delete_invoices"];
        options?: never;
        head?: never;
        /** Change the rows the filters name. */
        patch: operations["change_invoices"];
        trace?: never;
    };
    "/rest/v1/line_items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read rows. */
        get: operations["read_line_items"];
        put?: never;
        /** Create one row or many. */
        post: operations["create_line_items"];
        /** Delete the rows the filters name. */
        delete: operations["delete_line_items"];
        options?: never;
        head?: never;
        /** Change the rows the filters name. */
        patch: operations["change_line_items"];
        trace?: never;
    };
    "/rest/v1/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read rows. */
        get: operations["read_notifications"];
        put?: never;
        post?: never;
        /** Delete the rows the filters name. */
        delete: operations["delete_notifications"];
        options?: never;
        head?: never;
        /** Change the rows the filters name. */
        patch: operations["change_notifications"];
        trace?: never;
    };
    "/rest/v1/numbering_counters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read rows. */
        get: operations["read_numbering_counters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/v1/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read rows. */
        get: operations["read_orders"];
        put?: never;
        /** Create one row or many. */
        post: operations["create_orders"];
        /** Delete the rows the filters name. */
        delete: operations["delete_orders"];
        options?: never;
        head?: never;
        /** Change the rows the filters name. */
        patch: operations["change_orders"];
        trace?: never;
    };
    "/rest/v1/payment_allocations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read rows. */
        get: operations["read_payment_allocations"];
        put?: never;
        /** Create one row or many. */
        post: operations["create_payment_allocations"];
        /** Delete the rows the filters name. */
        delete: operations["delete_payment_allocations"];
        options?: never;
        head?: never;
        /** Change the rows the filters name. */
        patch: operations["change_payment_allocations"];
        trace?: never;
    };
    "/rest/v1/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read rows. */
        get: operations["read_payments"];
        put?: never;
        /** Create one row or many. */
        post: operations["create_payments"];
        /** Delete the rows the filters name. */
        delete: operations["delete_payments"];
        options?: never;
        head?: never;
        /** Change the rows the filters name. */
        patch: operations["change_payments"];
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
    "/rest/v1/pipelines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read rows. */
        get: operations["read_pipelines"];
        put?: never;
        /** Create one row or many. */
        post: operations["create_pipelines"];
        /** Delete the rows the filters name. */
        delete: operations["delete_pipelines"];
        options?: never;
        head?: never;
        /** Change the rows the filters name. */
        patch: operations["change_pipelines"];
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
    "/rest/v1/quality_checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read rows. */
        get: operations["read_quality_checks"];
        put?: never;
        /** Create one row or many. */
        post: operations["create_quality_checks"];
        /** Delete the rows the filters name. */
        delete: operations["delete_quality_checks"];
        options?: never;
        head?: never;
        /** Change the rows the filters name. */
        patch: operations["change_quality_checks"];
        trace?: never;
    };
    "/rest/v1/quality_results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read rows. */
        get: operations["read_quality_results"];
        put?: never;
        /** Create one row or many. */
        post: operations["create_quality_results"];
        /** Delete the rows the filters name. */
        delete: operations["delete_quality_results"];
        options?: never;
        head?: never;
        /** Change the rows the filters name. */
        patch: operations["change_quality_results"];
        trace?: never;
    };
    "/rest/v1/quotes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read rows. */
        get: operations["read_quotes"];
        put?: never;
        /** Create one row or many. */
        post: operations["create_quotes"];
        /** Delete the rows the filters name. */
        delete: operations["delete_quotes"];
        options?: never;
        head?: never;
        /** Change the rows the filters name. */
        patch: operations["change_quotes"];
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
    "/rest/v1/restore_points": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read rows. */
        get: operations["read_restore_points"];
        put?: never;
        /** Create one row or many. */
        post: operations["create_restore_points"];
        /** Delete the rows the filters name. */
        delete: operations["delete_restore_points"];
        options?: never;
        head?: never;
        /** Change the rows the filters name. */
        patch: operations["change_restore_points"];
        trace?: never;
    };
    "/rest/v1/rpc/change_role": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Call change_role. */
        post: operations["call_change_role"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/v1/rpc/explain_access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Call explain_access. */
        get: operations["ask_explain_access"];
        put?: never;
        /** Call explain_access. */
        post: operations["call_explain_access"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/v1/rpc/grant_cvr": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Call grant_cvr. */
        post: operations["call_grant_cvr"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/v1/rpc/hand_over_deal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Call hand_over_deal. */
        post: operations["call_hand_over_deal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/v1/rpc/issue_invoice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Call issue_invoice. */
        post: operations["call_issue_invoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/v1/rpc/move_deal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Call move_deal. */
        post: operations["call_move_deal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/v1/rpc/remove_member": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Call remove_member. */
        post: operations["call_remove_member"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/v1/rpc/revoke_cvr": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Call revoke_cvr. */
        post: operations["call_revoke_cvr"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/v1/rpc/switch_plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Call switch_plan. */
        post: operations["call_switch_plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/v1/rpc/undelete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a deletion back, with what was hidden along with it. */
        post: operations["call_undelete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/v1/saved_views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read rows. */
        get: operations["read_saved_views"];
        put?: never;
        /** Create one row or many. */
        post: operations["create_saved_views"];
        /** Delete the rows the filters name. */
        delete: operations["delete_saved_views"];
        options?: never;
        head?: never;
        /** Change the rows the filters name. */
        patch: operations["change_saved_views"];
        trace?: never;
    };
    "/rest/v1/stage_probabilities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read rows. */
        get: operations["read_stage_probabilities"];
        put?: never;
        /** Create one row or many. */
        post: operations["create_stage_probabilities"];
        /** Delete the rows the filters name. */
        delete: operations["delete_stage_probabilities"];
        options?: never;
        head?: never;
        /** Change the rows the filters name. */
        patch: operations["change_stage_probabilities"];
        trace?: never;
    };
    "/rest/v1/stages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read rows. */
        get: operations["read_stages"];
        put?: never;
        /** Create one row or many. */
        post: operations["create_stages"];
        /** Delete the rows the filters name. */
        delete: operations["delete_stages"];
        options?: never;
        head?: never;
        /** Change the rows the filters name. */
        patch: operations["change_stages"];
        trace?: never;
    };
    "/rest/v1/system_events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read rows. */
        get: operations["read_system_events"];
        put?: never;
        /** Create one row or many. */
        post: operations["create_system_events"];
        /** Delete the rows the filters name. */
        delete: operations["delete_system_events"];
        options?: never;
        head?: never;
        /** Change the rows the filters name. */
        patch: operations["change_system_events"];
        trace?: never;
    };
    "/rest/v1/task_activities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read rows. */
        get: operations["read_task_activities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/v1/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read rows. */
        get: operations["read_tasks"];
        put?: never;
        /** Create one row or many. */
        post: operations["create_tasks"];
        /** Delete the rows the filters name. */
        delete: operations["delete_tasks"];
        options?: never;
        head?: never;
        /** Change the rows the filters name. */
        patch: operations["change_tasks"];
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
    "/rest/v1/user_integrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read rows. */
        get: operations["read_user_integrations"];
        put?: never;
        /** Create one row or many. */
        post: operations["create_user_integrations"];
        /** Delete the rows the filters name. */
        delete: operations["delete_user_integrations"];
        options?: never;
        head?: never;
        /** Change the rows the filters name. */
        patch: operations["change_user_integrations"];
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
    "/rest/v1/user_settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read rows. */
        get: operations["read_user_settings"];
        put?: never;
        /** Create one row or many. */
        post: operations["create_user_settings"];
        /** Delete the rows the filters name. */
        delete: operations["delete_user_settings"];
        options?: never;
        head?: never;
        /** Change the rows the filters name. */
        patch: operations["change_user_settings"];
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
    "/rest/v1/webhook_deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read rows. */
        get: operations["read_webhook_deliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read rows. */
        get: operations["read_webhooks"];
        put?: never;
        post?: never;
        /** Delete the rows the filters name. */
        delete: operations["delete_webhooks"];
        options?: never;
        head?: never;
        /** Change the rows the filters name. */
        patch: operations["change_webhooks"];
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
            /** @description What the change came through: user, key, webhook, email, job or system. */
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
            /** @description SQLSTATE or PGRST code. */
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
                    "application/json": components["schemas"]["crmflow__api__replays__Replayed"];
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invited"];
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invited"];
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationShown"];
                };
            };
            /** @description Wrong, used, withdrawn or too old: all the same. */
            404: {
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
                    "application/json": components["schemas"]["crmflow__api__replays__Replayed"];
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeKey"];
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnFactors"];
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["crmflow__api__my_factors__EnrolledFactor"];
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodes"];
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodes"];
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
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The link is not good. */
            400: {
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnSession"][];
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
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not mine, or over. */
            404: {
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["crmflow__api__webhooks__Replayed"];
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["crmflow__api__webhooks__Replayed"];
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rotated"];
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Trial"];
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string[];
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description Refused, in GoTrue's words. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthProblem"];
                };
            };
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["crmflow__api__gotrue__factors__EnrolledFactor"];
                };
            };
            /** @description Refused, in GoTrue's words. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthProblem"];
                };
            };
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemovedFactor"];
                };
            };
            /** @description Refused, in GoTrue's words. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthProblem"];
                };
            };
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Challenge"];
                };
            };
            /** @description Refused, in GoTrue's words. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthProblem"];
                };
            };
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tokens"];
                };
            };
            /** @description Refused, in GoTrue's words. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthProblem"];
                };
            };
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: string;
                    };
                };
            };
            /** @description Refused, in GoTrue's words. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthProblem"];
                };
            };
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
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, in GoTrue's words. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthProblem"];
                };
            };
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: string;
                    };
                };
            };
            /** @description Refused, in GoTrue's words. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthProblem"];
                };
            };
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description Refused, in GoTrue's words. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthProblem"];
                };
            };
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tokens"] | components["schemas"]["AuthUser"];
                };
            };
            /** @description Refused, in GoTrue's words. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthProblem"];
                };
            };
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tokens"];
                };
            };
            /** @description Refused, in GoTrue's words. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthProblem"];
                };
            };
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthUser"];
                };
            };
            /** @description Refused, in GoTrue's words. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthProblem"];
                };
            };
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
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, in GoTrue's words. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthProblem"];
                };
            };
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tokens"];
                };
            };
            /** @description Refused, in GoTrue's words. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthProblem"];
                };
            };
        };
    };
    read_activities: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                actor_id?: string;
                /** @description operator.value, such as eq.x */
                actor_kind?: string;
                /** @description Conditions that must all hold. */
                and?: string;
                /** @description operator.value, such as eq.x */
                audit_id?: string;
                /** @description operator.value, such as eq.x */
                changes?: string;
                /** @description operator.value, such as eq.x */
                company_id?: string;
                /** @description operator.value, such as eq.x */
                deal_id?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
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
                row_id?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                table_name?: string;
                /** @description operator.value, such as eq.x */
                title?: string;
                /** @description operator.value, such as eq.x */
                verb?: string;
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
                    "application/json": components["schemas"]["activities"][];
                };
            };
            /** @description Rows. */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["activities"][];
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
    read_activity_log: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                actor_id?: string;
                /** @description operator.value, such as eq.x */
                actor_kind?: string;
                /** @description Conditions that must all hold. */
                and?: string;
                /** @description operator.value, such as eq.x */
                audit_id?: string;
                /** @description operator.value, such as eq.x */
                changes?: string;
                /** @description operator.value, such as eq.x */
                company_id?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
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
                row_id?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                table_name?: string;
                /** @description operator.value, such as eq.x */
                title?: string;
                /** @description operator.value, such as eq.x */
                verb?: string;
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
                    "application/json": components["schemas"]["activity_log"][];
                };
            };
            /** @description Rows. */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["activity_log"][];
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
    read_api_keys: {
        parameters: {
            query?: {
                /** @description Conditions that must all hold. */
                and?: string;
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                expires_at?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                last_used_at?: string;
                /** @description operator.value, such as eq.x */
                last_used_from?: string;
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
                prefix?: string;
                /** @description operator.value, such as eq.x */
                revoked_at?: string;
                /** @description operator.value, such as eq.x */
                revoked_by?: string;
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
                    "application/json": components["schemas"]["api_keys"][];
                };
            };
            /** @description Rows. */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["api_keys"][];
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
    read_call_list_entries: {
        parameters: {
            query?: {
                /** @description Conditions that must all hold. */
                and?: string;
                /** @description operator.value, such as eq.x */
                call_list_id?: string;
                /** @description operator.value, such as eq.x */
                company_id?: string;
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                deleted_at?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description Rows in the page, 1000 at most. */
                limit?: string;
                /** @description operator.value, such as eq.x */
                note?: string;
                /** @description Rows to leave out first. */
                offset?: string;
                /** @description Conditions of which one must hold: (a.eq.1,b.is.null). */
                or?: string;
                /** @description Such as name.asc,created_at.desc.nullslast. */
                order?: string;
                /** @description operator.value, such as eq.x */
                owner_id?: string;
                /** @description operator.value, such as eq.x */
                person_id?: string;
                /** @description operator.value, such as eq.x */
                position?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                state?: string;
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
                    "application/json": components["schemas"]["call_list_entries"][];
                };
            };
            /** @description Rows. */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["call_list_entries"][];
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
    create_call_list_entries: {
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
                "application/json": components["schemas"]["call_list_entries_insert"] | components["schemas"]["call_list_entries_insert"][];
            };
        };
        responses: {
            /** @description Rows. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["call_list_entries"][];
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
    delete_call_list_entries: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                call_list_id?: string;
                /** @description operator.value, such as eq.x */
                company_id?: string;
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                deleted_at?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                note?: string;
                /** @description operator.value, such as eq.x */
                owner_id?: string;
                /** @description operator.value, such as eq.x */
                person_id?: string;
                /** @description operator.value, such as eq.x */
                position?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                state?: string;
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
                    "application/json": components["schemas"]["call_list_entries"][];
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
    change_call_list_entries: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                call_list_id?: string;
                /** @description operator.value, such as eq.x */
                company_id?: string;
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                deleted_at?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                note?: string;
                /** @description operator.value, such as eq.x */
                owner_id?: string;
                /** @description operator.value, such as eq.x */
                person_id?: string;
                /** @description operator.value, such as eq.x */
                position?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                state?: string;
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
                "application/json": components["schemas"]["call_list_entries_update"];
            };
        };
        responses: {
            /** @description Rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["call_list_entries"][];
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
    read_call_lists: {
        parameters: {
            query?: {
                /** @description Conditions that must all hold. */
                and?: string;
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                deleted_at?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                is_shared?: string;
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
                owner_id?: string;
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
                    "application/json": components["schemas"]["call_lists"][];
                };
            };
            /** @description Rows. */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["call_lists"][];
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
    create_call_lists: {
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
                "application/json": components["schemas"]["call_lists_insert"] | components["schemas"]["call_lists_insert"][];
            };
        };
        responses: {
            /** @description Rows. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["call_lists"][];
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
    delete_call_lists: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                deleted_at?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                is_shared?: string;
                /** @description operator.value, such as eq.x */
                name?: string;
                /** @description operator.value, such as eq.x */
                owner_id?: string;
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
                    "application/json": components["schemas"]["call_lists"][];
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
    change_call_lists: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                deleted_at?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                is_shared?: string;
                /** @description operator.value, such as eq.x */
                name?: string;
                /** @description operator.value, such as eq.x */
                owner_id?: string;
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
                "application/json": components["schemas"]["call_lists_update"];
            };
        };
        responses: {
            /** @description Rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["call_lists"][];
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
    read_calls: {
        parameters: {
            query?: {
                /** @description Conditions that must all hold. */
                and?: string;
                /** @description operator.value, such as eq.x */
                call_list_entry_id?: string;
                /** @description operator.value, such as eq.x */
                called_at?: string;
                /** @description operator.value, such as eq.x */
                caller_id?: string;
                /** @description operator.value, such as eq.x */
                company_id?: string;
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                deal_id?: string;
                /** @description operator.value, such as eq.x */
                deleted_at?: string;
                /** @description operator.value, such as eq.x */
                direction?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description Rows in the page, 1000 at most. */
                limit?: string;
                /** @description operator.value, such as eq.x */
                note?: string;
                /** @description Rows to leave out first. */
                offset?: string;
                /** @description Conditions of which one must hold: (a.eq.1,b.is.null). */
                or?: string;
                /** @description Such as name.asc,created_at.desc.nullslast. */
                order?: string;
                /** @description operator.value, such as eq.x */
                outcome?: string;
                /** @description operator.value, such as eq.x */
                person_id?: string;
                /** @description operator.value, such as eq.x */
                seconds?: string;
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
                    "application/json": components["schemas"]["calls"][];
                };
            };
            /** @description Rows. */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["calls"][];
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
    create_calls: {
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
                "application/json": components["schemas"]["calls_insert"] | components["schemas"]["calls_insert"][];
            };
        };
        responses: {
            /** @description Rows. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["calls"][];
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
    delete_calls: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                call_list_entry_id?: string;
                /** @description operator.value, such as eq.x */
                called_at?: string;
                /** @description operator.value, such as eq.x */
                caller_id?: string;
                /** @description operator.value, such as eq.x */
                company_id?: string;
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                deal_id?: string;
                /** @description operator.value, such as eq.x */
                deleted_at?: string;
                /** @description operator.value, such as eq.x */
                direction?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                note?: string;
                /** @description operator.value, such as eq.x */
                outcome?: string;
                /** @description operator.value, such as eq.x */
                person_id?: string;
                /** @description operator.value, such as eq.x */
                seconds?: string;
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
                    "application/json": components["schemas"]["calls"][];
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
    change_calls: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                call_list_entry_id?: string;
                /** @description operator.value, such as eq.x */
                called_at?: string;
                /** @description operator.value, such as eq.x */
                caller_id?: string;
                /** @description operator.value, such as eq.x */
                company_id?: string;
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                deal_id?: string;
                /** @description operator.value, such as eq.x */
                deleted_at?: string;
                /** @description operator.value, such as eq.x */
                direction?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                note?: string;
                /** @description operator.value, such as eq.x */
                outcome?: string;
                /** @description operator.value, such as eq.x */
                person_id?: string;
                /** @description operator.value, such as eq.x */
                seconds?: string;
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
                "application/json": components["schemas"]["calls_update"];
            };
        };
        responses: {
            /** @description Rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["calls"][];
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
                /** @description Words as typed: finds by number, start of the name or words, best first. */
                search?: string;
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
                custom?: string;
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
                custom?: string;
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
                custom?: string;
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
    read_company_notes: {
        parameters: {
            query?: {
                /** @description Conditions that must all hold. */
                and?: string;
                /** @description operator.value, such as eq.x */
                body?: string;
                /** @description operator.value, such as eq.x */
                body_text?: string;
                /** @description operator.value, such as eq.x */
                company_id?: string;
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                deleted_at?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                is_pinned?: string;
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
                    "application/json": components["schemas"]["company_notes"][];
                };
            };
            /** @description Rows. */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["company_notes"][];
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
    create_company_notes: {
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
                "application/json": components["schemas"]["company_notes_insert"] | components["schemas"]["company_notes_insert"][];
            };
        };
        responses: {
            /** @description Rows. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["company_notes"][];
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
    delete_company_notes: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                body?: string;
                /** @description operator.value, such as eq.x */
                body_text?: string;
                /** @description operator.value, such as eq.x */
                company_id?: string;
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                deleted_at?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                is_pinned?: string;
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
                    "application/json": components["schemas"]["company_notes"][];
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
    change_company_notes: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                body?: string;
                /** @description operator.value, such as eq.x */
                body_text?: string;
                /** @description operator.value, such as eq.x */
                company_id?: string;
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                deleted_at?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                is_pinned?: string;
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
                "application/json": components["schemas"]["company_notes_update"];
            };
        };
        responses: {
            /** @description Rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["company_notes"][];
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
    read_company_tag_assignments: {
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
                tag_id?: string;
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
                    "application/json": components["schemas"]["company_tag_assignments"][];
                };
            };
            /** @description Rows. */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["company_tag_assignments"][];
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
    create_company_tag_assignments: {
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
                "application/json": components["schemas"]["company_tag_assignments_insert"] | components["schemas"]["company_tag_assignments_insert"][];
            };
        };
        responses: {
            /** @description Rows. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["company_tag_assignments"][];
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
    delete_company_tag_assignments: {
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
                id?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                tag_id?: string;
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
                    "application/json": components["schemas"]["company_tag_assignments"][];
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
    change_company_tag_assignments: {
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
                id?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                tag_id?: string;
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
                "application/json": components["schemas"]["company_tag_assignments_update"];
            };
        };
        responses: {
            /** @description Rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["company_tag_assignments"][];
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
    read_company_tags: {
        parameters: {
            query?: {
                /** @description Conditions that must all hold. */
                and?: string;
                /** @description operator.value, such as eq.x */
                color?: string;
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
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
                    "application/json": components["schemas"]["company_tags"][];
                };
            };
            /** @description Rows. */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["company_tags"][];
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
    create_company_tags: {
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
                "application/json": components["schemas"]["company_tags_insert"] | components["schemas"]["company_tags_insert"][];
            };
        };
        responses: {
            /** @description Rows. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["company_tags"][];
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
    delete_company_tags: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                color?: string;
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                deleted_at?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                name?: string;
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
                    "application/json": components["schemas"]["company_tags"][];
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
    change_company_tags: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                color?: string;
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                deleted_at?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                name?: string;
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
                "application/json": components["schemas"]["company_tags_update"];
            };
        };
        responses: {
            /** @description Rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["company_tags"][];
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
    read_custom_field_definitions: {
        parameters: {
            query?: {
                /** @description Conditions that must all hold. */
                and?: string;
                /** @description operator.value, such as eq.x */
                choices?: string;
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                deleted_at?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                key?: string;
                /** @description operator.value, such as eq.x */
                kind?: string;
                /** @description operator.value, such as eq.x */
                label?: string;
                /** @description Rows in the page, 1000 at most. */
                limit?: string;
                /** @description Rows to leave out first. */
                offset?: string;
                /** @description Conditions of which one must hold: (a.eq.1,b.is.null). */
                or?: string;
                /** @description Such as name.asc,created_at.desc.nullslast. */
                order?: string;
                /** @description operator.value, such as eq.x */
                place?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                table_name?: string;
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
                    "application/json": components["schemas"]["custom_field_definitions"][];
                };
            };
            /** @description Rows. */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["custom_field_definitions"][];
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
    create_custom_field_definitions: {
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
                "application/json": components["schemas"]["custom_field_definitions_insert"] | components["schemas"]["custom_field_definitions_insert"][];
            };
        };
        responses: {
            /** @description Rows. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["custom_field_definitions"][];
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
    delete_custom_field_definitions: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                choices?: string;
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                deleted_at?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                key?: string;
                /** @description operator.value, such as eq.x */
                kind?: string;
                /** @description operator.value, such as eq.x */
                label?: string;
                /** @description operator.value, such as eq.x */
                place?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                table_name?: string;
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
                    "application/json": components["schemas"]["custom_field_definitions"][];
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
    change_custom_field_definitions: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                choices?: string;
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                deleted_at?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                key?: string;
                /** @description operator.value, such as eq.x */
                kind?: string;
                /** @description operator.value, such as eq.x */
                label?: string;
                /** @description operator.value, such as eq.x */
                place?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                table_name?: string;
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
                "application/json": components["schemas"]["custom_field_definitions_update"];
            };
        };
        responses: {
            /** @description Rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["custom_field_definitions"][];
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
    read_deal_integrations: {
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
                deal_id?: string;
                /** @description operator.value, such as eq.x */
                etag?: string;
                /** @description operator.value, such as eq.x */
                external_id?: string;
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
                provider?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                synced_at?: string;
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
                    "application/json": components["schemas"]["deal_integrations"][];
                };
            };
            /** @description Rows. */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["deal_integrations"][];
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
    create_deal_integrations: {
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
                "application/json": components["schemas"]["deal_integrations_insert"] | components["schemas"]["deal_integrations_insert"][];
            };
        };
        responses: {
            /** @description Rows. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["deal_integrations"][];
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
    delete_deal_integrations: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                company_id?: string;
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                deal_id?: string;
                /** @description operator.value, such as eq.x */
                etag?: string;
                /** @description operator.value, such as eq.x */
                external_id?: string;
                /** @description operator.value, such as eq.x */
                hidden_at?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                provider?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                synced_at?: string;
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
                    "application/json": components["schemas"]["deal_integrations"][];
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
    change_deal_integrations: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                company_id?: string;
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                deal_id?: string;
                /** @description operator.value, such as eq.x */
                etag?: string;
                /** @description operator.value, such as eq.x */
                external_id?: string;
                /** @description operator.value, such as eq.x */
                hidden_at?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                provider?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                synced_at?: string;
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
                "application/json": components["schemas"]["deal_integrations_update"];
            };
        };
        responses: {
            /** @description Rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["deal_integrations"][];
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
    read_deals: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                amount_minor?: string;
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
                custom?: string;
                /** @description operator.value, such as eq.x */
                deleted_at?: string;
                /** @description operator.value, such as eq.x */
                expected_close?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description Rows in the page, 1000 at most. */
                limit?: string;
                /** @description operator.value, such as eq.x */
                lost_at?: string;
                /** @description operator.value, such as eq.x */
                lost_reason?: string;
                /** @description operator.value, such as eq.x */
                next_step?: string;
                /** @description operator.value, such as eq.x */
                next_step_on?: string;
                /** @description Rows to leave out first. */
                offset?: string;
                /** @description Conditions of which one must hold: (a.eq.1,b.is.null). */
                or?: string;
                /** @description Such as name.asc,created_at.desc.nullslast. */
                order?: string;
                /** @description operator.value, such as eq.x */
                owner_id?: string;
                /** @description operator.value, such as eq.x */
                person_id?: string;
                /** @description operator.value, such as eq.x */
                pipeline_id?: string;
                /** @description operator.value, such as eq.x */
                position?: string;
                /** @description operator.value, such as eq.x */
                probability?: string;
                /** @description Words as typed: finds by number, start of the name or words, best first. */
                search?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                source?: string;
                /** @description operator.value, such as eq.x */
                stage_entered_at?: string;
                /** @description operator.value, such as eq.x */
                stage_id?: string;
                /** @description operator.value, such as eq.x */
                title?: string;
                /** @description operator.value, such as eq.x */
                updated_at?: string;
                /** @description operator.value, such as eq.x */
                version?: string;
                /** @description operator.value, such as eq.x */
                won_at?: string;
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
                    "application/json": components["schemas"]["deals"][];
                };
            };
            /** @description Rows. */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["deals"][];
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
    create_deals: {
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
                "application/json": components["schemas"]["deals_insert"] | components["schemas"]["deals_insert"][];
            };
        };
        responses: {
            /** @description Rows. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["deals"][];
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
    delete_deals: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                amount_minor?: string;
                /** @description operator.value, such as eq.x */
                company_id?: string;
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                currency?: string;
                /** @description operator.value, such as eq.x */
                custom?: string;
                /** @description operator.value, such as eq.x */
                deleted_at?: string;
                /** @description operator.value, such as eq.x */
                expected_close?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                lost_at?: string;
                /** @description operator.value, such as eq.x */
                lost_reason?: string;
                /** @description operator.value, such as eq.x */
                next_step?: string;
                /** @description operator.value, such as eq.x */
                next_step_on?: string;
                /** @description operator.value, such as eq.x */
                owner_id?: string;
                /** @description operator.value, such as eq.x */
                person_id?: string;
                /** @description operator.value, such as eq.x */
                pipeline_id?: string;
                /** @description operator.value, such as eq.x */
                position?: string;
                /** @description operator.value, such as eq.x */
                probability?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                source?: string;
                /** @description operator.value, such as eq.x */
                stage_entered_at?: string;
                /** @description operator.value, such as eq.x */
                stage_id?: string;
                /** @description operator.value, such as eq.x */
                title?: string;
                /** @description operator.value, such as eq.x */
                updated_at?: string;
                /** @description operator.value, such as eq.x */
                version?: string;
                /** @description operator.value, such as eq.x */
                won_at?: string;
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
                    "application/json": components["schemas"]["deals"][];
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
    change_deals: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                amount_minor?: string;
                /** @description operator.value, such as eq.x */
                company_id?: string;
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                currency?: string;
                /** @description operator.value, such as eq.x */
                custom?: string;
                /** @description operator.value, such as eq.x */
                deleted_at?: string;
                /** @description operator.value, such as eq.x */
                expected_close?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                lost_at?: string;
                /** @description operator.value, such as eq.x */
                lost_reason?: string;
                /** @description operator.value, such as eq.x */
                next_step?: string;
                /** @description operator.value, such as eq.x */
                next_step_on?: string;
                /** @description operator.value, such as eq.x */
                owner_id?: string;
                /** @description operator.value, such as eq.x */
                person_id?: string;
                /** @description operator.value, such as eq.x */
                pipeline_id?: string;
                /** @description operator.value, such as eq.x */
                position?: string;
                /** @description operator.value, such as eq.x */
                probability?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                source?: string;
                /** @description operator.value, such as eq.x */
                stage_entered_at?: string;
                /** @description operator.value, such as eq.x */
                stage_id?: string;
                /** @description operator.value, such as eq.x */
                title?: string;
                /** @description operator.value, such as eq.x */
                updated_at?: string;
                /** @description operator.value, such as eq.x */
                version?: string;
                /** @description operator.value, such as eq.x */
                won_at?: string;
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
                "application/json": components["schemas"]["deals_update"];
            };
        };
        responses: {
            /** @description Rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["deals"][];
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
                /** @description Words as typed: finds by number, start of the name or words, best first. */
                search?: string;
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
    read_email_logs: {
        parameters: {
            query?: {
                /** @description Conditions that must all hold. */
                and?: string;
                /** @description operator.value, such as eq.x */
                attempts?: string;
                /** @description operator.value, such as eq.x */
                company_id?: string;
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                failure?: string;
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
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                sent_at?: string;
                /** @description operator.value, such as eq.x */
                state?: string;
                /** @description operator.value, such as eq.x */
                subject?: string;
                /** @description operator.value, such as eq.x */
                thread_id?: string;
                /** @description operator.value, such as eq.x */
                to_email?: string;
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
                    "application/json": components["schemas"]["email_logs"][];
                };
            };
            /** @description Rows. */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["email_logs"][];
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
    create_email_logs: {
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
                "application/json": components["schemas"]["email_logs_insert"] | components["schemas"]["email_logs_insert"][];
            };
        };
        responses: {
            /** @description Rows. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["email_logs"][];
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
    delete_email_logs: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                attempts?: string;
                /** @description operator.value, such as eq.x */
                company_id?: string;
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                failure?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                message_id?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                sent_at?: string;
                /** @description operator.value, such as eq.x */
                state?: string;
                /** @description operator.value, such as eq.x */
                subject?: string;
                /** @description operator.value, such as eq.x */
                thread_id?: string;
                /** @description operator.value, such as eq.x */
                to_email?: string;
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
                    "application/json": components["schemas"]["email_logs"][];
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
    change_email_logs: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                attempts?: string;
                /** @description operator.value, such as eq.x */
                company_id?: string;
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                failure?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                message_id?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                sent_at?: string;
                /** @description operator.value, such as eq.x */
                state?: string;
                /** @description operator.value, such as eq.x */
                subject?: string;
                /** @description operator.value, such as eq.x */
                thread_id?: string;
                /** @description operator.value, such as eq.x */
                to_email?: string;
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
                "application/json": components["schemas"]["email_logs_update"];
            };
        };
        responses: {
            /** @description Rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["email_logs"][];
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
                /** @description Words as typed: finds by number, start of the name or words, best first. */
                search?: string;
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
    read_events: {
        parameters: {
            query?: {
                /** @description Conditions that must all hold. */
                and?: string;
                /** @description operator.value, such as eq.x */
                body?: string;
                /** @description operator.value, such as eq.x */
                company_id?: string;
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                deal_id?: string;
                /** @description operator.value, such as eq.x */
                deleted_at?: string;
                /** @description operator.value, such as eq.x */
                ends_at?: string;
                /** @description operator.value, such as eq.x */
                etag?: string;
                /** @description operator.value, such as eq.x */
                external_id?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                is_all_day?: string;
                /** @description Rows in the page, 1000 at most. */
                limit?: string;
                /** @description Rows to leave out first. */
                offset?: string;
                /** @description Conditions of which one must hold: (a.eq.1,b.is.null). */
                or?: string;
                /** @description Such as name.asc,created_at.desc.nullslast. */
                order?: string;
                /** @description operator.value, such as eq.x */
                owner_id?: string;
                /** @description operator.value, such as eq.x */
                place?: string;
                /** @description operator.value, such as eq.x */
                provider?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                starts_at?: string;
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
                    "application/json": components["schemas"]["events"][];
                };
            };
            /** @description Rows. */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["events"][];
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
    create_events: {
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
                "application/json": components["schemas"]["events_insert"] | components["schemas"]["events_insert"][];
            };
        };
        responses: {
            /** @description Rows. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["events"][];
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
    delete_events: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                body?: string;
                /** @description operator.value, such as eq.x */
                company_id?: string;
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                deal_id?: string;
                /** @description operator.value, such as eq.x */
                deleted_at?: string;
                /** @description operator.value, such as eq.x */
                ends_at?: string;
                /** @description operator.value, such as eq.x */
                etag?: string;
                /** @description operator.value, such as eq.x */
                external_id?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                is_all_day?: string;
                /** @description operator.value, such as eq.x */
                owner_id?: string;
                /** @description operator.value, such as eq.x */
                place?: string;
                /** @description operator.value, such as eq.x */
                provider?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                starts_at?: string;
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
                    "application/json": components["schemas"]["events"][];
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
    change_events: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                body?: string;
                /** @description operator.value, such as eq.x */
                company_id?: string;
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                deal_id?: string;
                /** @description operator.value, such as eq.x */
                deleted_at?: string;
                /** @description operator.value, such as eq.x */
                ends_at?: string;
                /** @description operator.value, such as eq.x */
                etag?: string;
                /** @description operator.value, such as eq.x */
                external_id?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                is_all_day?: string;
                /** @description operator.value, such as eq.x */
                owner_id?: string;
                /** @description operator.value, such as eq.x */
                place?: string;
                /** @description operator.value, such as eq.x */
                provider?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                starts_at?: string;
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
                "application/json": components["schemas"]["events_update"];
            };
        };
        responses: {
            /** @description Rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["events"][];
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
    read_imports: {
        parameters: {
            query?: {
                /** @description Conditions that must all hold. */
                and?: string;
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                created_count?: string;
                /** @description operator.value, such as eq.x */
                failed_count?: string;
                /** @description operator.value, such as eq.x */
                file_name?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description Rows in the page, 1000 at most. */
                limit?: string;
                /** @description operator.value, such as eq.x */
                mapping?: string;
                /** @description Rows to leave out first. */
                offset?: string;
                /** @description operator.value, such as eq.x */
                operation_id?: string;
                /** @description Conditions of which one must hold: (a.eq.1,b.is.null). */
                or?: string;
                /** @description Such as name.asc,created_at.desc.nullslast. */
                order?: string;
                /** @description operator.value, such as eq.x */
                row_count?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                state?: string;
                /** @description operator.value, such as eq.x */
                storage_key?: string;
                /** @description operator.value, such as eq.x */
                table_name?: string;
                /** @description operator.value, such as eq.x */
                updated_at?: string;
                /** @description operator.value, such as eq.x */
                updated_count?: string;
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
                    "application/json": components["schemas"]["imports"][];
                };
            };
            /** @description Rows. */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["imports"][];
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
    create_imports: {
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
                "application/json": components["schemas"]["imports_insert"] | components["schemas"]["imports_insert"][];
            };
        };
        responses: {
            /** @description Rows. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["imports"][];
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
    delete_imports: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                created_count?: string;
                /** @description operator.value, such as eq.x */
                failed_count?: string;
                /** @description operator.value, such as eq.x */
                file_name?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                mapping?: string;
                /** @description operator.value, such as eq.x */
                operation_id?: string;
                /** @description operator.value, such as eq.x */
                row_count?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                state?: string;
                /** @description operator.value, such as eq.x */
                storage_key?: string;
                /** @description operator.value, such as eq.x */
                table_name?: string;
                /** @description operator.value, such as eq.x */
                updated_at?: string;
                /** @description operator.value, such as eq.x */
                updated_count?: string;
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
                    "application/json": components["schemas"]["imports"][];
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
    change_imports: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                created_count?: string;
                /** @description operator.value, such as eq.x */
                failed_count?: string;
                /** @description operator.value, such as eq.x */
                file_name?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                mapping?: string;
                /** @description operator.value, such as eq.x */
                operation_id?: string;
                /** @description operator.value, such as eq.x */
                row_count?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                state?: string;
                /** @description operator.value, such as eq.x */
                storage_key?: string;
                /** @description operator.value, such as eq.x */
                table_name?: string;
                /** @description operator.value, such as eq.x */
                updated_at?: string;
                /** @description operator.value, such as eq.x */
                updated_count?: string;
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
                "application/json": components["schemas"]["imports_update"];
            };
        };
        responses: {
            /** @description Rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["imports"][];
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
    read_invoices: {
        parameters: {
            query?: {
                /** @description Conditions that must all hold. */
                and?: string;
                /** @description operator.value, such as eq.x */
                buyer?: string;
                /** @description operator.value, such as eq.x */
                company_id?: string;
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                credits_id?: string;
                /** @description operator.value, such as eq.x */
                currency?: string;
                /** @description operator.value, such as eq.x */
                deleted_at?: string;
                /** @description operator.value, such as eq.x */
                delivered_on?: string;
                /** @description operator.value, such as eq.x */
                due_on?: string;
                /** @description operator.value, such as eq.x */
                gross_minor?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                issued_at?: string;
                /** @description operator.value, such as eq.x */
                issued_on?: string;
                /** @description operator.value, such as eq.x */
                kind?: string;
                /** @description Rows in the page, 1000 at most. */
                limit?: string;
                /** @description operator.value, such as eq.x */
                net_minor?: string;
                /** @description operator.value, such as eq.x */
                number?: string;
                /** @description Rows to leave out first. */
                offset?: string;
                /** @description Conditions of which one must hold: (a.eq.1,b.is.null). */
                or?: string;
                /** @description Such as name.asc,created_at.desc.nullslast. */
                order?: string;
                /** @description operator.value, such as eq.x */
                order_id?: string;
                /** @description operator.value, such as eq.x */
                paid_minor?: string;
                /** @description operator.value, such as eq.x */
                person_id?: string;
                /** @description operator.value, such as eq.x */
                reference?: string;
                /** @description Words as typed: finds by number, start of the name or words, best first. */
                search?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                seller?: string;
                /** @description operator.value, such as eq.x */
                state?: string;
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
                    "application/json": components["schemas"]["invoices"][];
                };
            };
            /** @description Rows. */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["invoices"][];
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
    create_invoices: {
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
                "application/json": components["schemas"]["invoices_insert"] | components["schemas"]["invoices_insert"][];
            };
        };
        responses: {
            /** @description Rows. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["invoices"][];
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
    delete_invoices: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                buyer?: string;
                /** @description operator.value, such as eq.x */
                company_id?: string;
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                credits_id?: string;
                /** @description operator.value, such as eq.x */
                currency?: string;
                /** @description operator.value, such as eq.x */
                deleted_at?: string;
                /** @description operator.value, such as eq.x */
                delivered_on?: string;
                /** @description operator.value, such as eq.x */
                due_on?: string;
                /** @description operator.value, such as eq.x */
                gross_minor?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                issued_at?: string;
                /** @description operator.value, such as eq.x */
                issued_on?: string;
                /** @description operator.value, such as eq.x */
                kind?: string;
                /** @description operator.value, such as eq.x */
                net_minor?: string;
                /** @description operator.value, such as eq.x */
                number?: string;
                /** @description operator.value, such as eq.x */
                order_id?: string;
                /** @description operator.value, such as eq.x */
                paid_minor?: string;
                /** @description operator.value, such as eq.x */
                person_id?: string;
                /** @description operator.value, such as eq.x */
                reference?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                seller?: string;
                /** @description operator.value, such as eq.x */
                state?: string;
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
                    "application/json": components["schemas"]["invoices"][];
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
    change_invoices: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                buyer?: string;
                /** @description operator.value, such as eq.x */
                company_id?: string;
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                credits_id?: string;
                /** @description operator.value, such as eq.x */
                currency?: string;
                /** @description operator.value, such as eq.x */
                deleted_at?: string;
                /** @description operator.value, such as eq.x */
                delivered_on?: string;
                /** @description operator.value, such as eq.x */
                due_on?: string;
                /** @description operator.value, such as eq.x */
                gross_minor?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                issued_at?: string;
                /** @description operator.value, such as eq.x */
                issued_on?: string;
                /** @description operator.value, such as eq.x */
                kind?: string;
                /** @description operator.value, such as eq.x */
                net_minor?: string;
                /** @description operator.value, such as eq.x */
                number?: string;
                /** @description operator.value, such as eq.x */
                order_id?: string;
                /** @description operator.value, such as eq.x */
                paid_minor?: string;
                /** @description operator.value, such as eq.x */
                person_id?: string;
                /** @description operator.value, such as eq.x */
                reference?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                seller?: string;
                /** @description operator.value, such as eq.x */
                state?: string;
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
                "application/json": components["schemas"]["invoices_update"];
            };
        };
        responses: {
            /** @description Rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["invoices"][];
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
    read_line_items: {
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
                description?: string;
                /** @description operator.value, such as eq.x */
                discount_percent?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                invoice_id?: string;
                /** @description Rows in the page, 1000 at most. */
                limit?: string;
                /** @description operator.value, such as eq.x */
                net_minor?: string;
                /** @description Rows to leave out first. */
                offset?: string;
                /** @description Conditions of which one must hold: (a.eq.1,b.is.null). */
                or?: string;
                /** @description Such as name.asc,created_at.desc.nullslast. */
                order?: string;
                /** @description operator.value, such as eq.x */
                order_id?: string;
                /** @description operator.value, such as eq.x */
                place?: string;
                /** @description operator.value, such as eq.x */
                product_id?: string;
                /** @description operator.value, such as eq.x */
                quantity?: string;
                /** @description operator.value, such as eq.x */
                quote_id?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                unit?: string;
                /** @description operator.value, such as eq.x */
                unit_price_minor?: string;
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
                    "application/json": components["schemas"]["line_items"][];
                };
            };
            /** @description Rows. */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["line_items"][];
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
    create_line_items: {
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
                "application/json": components["schemas"]["line_items_insert"] | components["schemas"]["line_items_insert"][];
            };
        };
        responses: {
            /** @description Rows. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["line_items"][];
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
    delete_line_items: {
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
                description?: string;
                /** @description operator.value, such as eq.x */
                discount_percent?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                invoice_id?: string;
                /** @description operator.value, such as eq.x */
                net_minor?: string;
                /** @description operator.value, such as eq.x */
                order_id?: string;
                /** @description operator.value, such as eq.x */
                place?: string;
                /** @description operator.value, such as eq.x */
                product_id?: string;
                /** @description operator.value, such as eq.x */
                quantity?: string;
                /** @description operator.value, such as eq.x */
                quote_id?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                unit?: string;
                /** @description operator.value, such as eq.x */
                unit_price_minor?: string;
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
                    "application/json": components["schemas"]["line_items"][];
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
    change_line_items: {
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
                description?: string;
                /** @description operator.value, such as eq.x */
                discount_percent?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                invoice_id?: string;
                /** @description operator.value, such as eq.x */
                net_minor?: string;
                /** @description operator.value, such as eq.x */
                order_id?: string;
                /** @description operator.value, such as eq.x */
                place?: string;
                /** @description operator.value, such as eq.x */
                product_id?: string;
                /** @description operator.value, such as eq.x */
                quantity?: string;
                /** @description operator.value, such as eq.x */
                quote_id?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                unit?: string;
                /** @description operator.value, such as eq.x */
                unit_price_minor?: string;
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
                "application/json": components["schemas"]["line_items_update"];
            };
        };
        responses: {
            /** @description Rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["line_items"][];
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
    read_notifications: {
        parameters: {
            query?: {
                /** @description Conditions that must all hold. */
                and?: string;
                /** @description operator.value, such as eq.x */
                company_id?: string;
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                kind?: string;
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
                read_at?: string;
                /** @description operator.value, such as eq.x */
                row_id?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                table_name?: string;
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
                    "application/json": components["schemas"]["notifications"][];
                };
            };
            /** @description Rows. */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["notifications"][];
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
    delete_notifications: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                company_id?: string;
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                kind?: string;
                /** @description operator.value, such as eq.x */
                params?: string;
                /** @description operator.value, such as eq.x */
                read_at?: string;
                /** @description operator.value, such as eq.x */
                row_id?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                table_name?: string;
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
                    "application/json": components["schemas"]["notifications"][];
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
    change_notifications: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                company_id?: string;
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                kind?: string;
                /** @description operator.value, such as eq.x */
                params?: string;
                /** @description operator.value, such as eq.x */
                read_at?: string;
                /** @description operator.value, such as eq.x */
                row_id?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                table_name?: string;
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
                "application/json": components["schemas"]["notifications_update"];
            };
        };
        responses: {
            /** @description Rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["notifications"][];
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
    read_numbering_counters: {
        parameters: {
            query?: {
                /** @description Conditions that must all hold. */
                and?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                kind?: string;
                /** @description operator.value, such as eq.x */
                last?: string;
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
                workspace_id?: string;
                /** @description operator.value, such as eq.x */
                year?: string;
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
                    "application/json": components["schemas"]["numbering_counters"][];
                };
            };
            /** @description Rows. */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["numbering_counters"][];
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
    read_orders: {
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
                deal_id?: string;
                /** @description operator.value, such as eq.x */
                deleted_at?: string;
                /** @description operator.value, such as eq.x */
                delivery_on?: string;
                /** @description operator.value, such as eq.x */
                gross_minor?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description Rows in the page, 1000 at most. */
                limit?: string;
                /** @description operator.value, such as eq.x */
                net_minor?: string;
                /** @description operator.value, such as eq.x */
                number?: string;
                /** @description Rows to leave out first. */
                offset?: string;
                /** @description Conditions of which one must hold: (a.eq.1,b.is.null). */
                or?: string;
                /** @description Such as name.asc,created_at.desc.nullslast. */
                order?: string;
                /** @description operator.value, such as eq.x */
                ordered_on?: string;
                /** @description operator.value, such as eq.x */
                owner_id?: string;
                /** @description operator.value, such as eq.x */
                person_id?: string;
                /** @description operator.value, such as eq.x */
                quote_id?: string;
                /** @description Words as typed: finds by number, start of the name or words, best first. */
                search?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                state?: string;
                /** @description operator.value, such as eq.x */
                title?: string;
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
                    "application/json": components["schemas"]["orders"][];
                };
            };
            /** @description Rows. */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["orders"][];
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
    create_orders: {
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
                "application/json": components["schemas"]["orders_insert"] | components["schemas"]["orders_insert"][];
            };
        };
        responses: {
            /** @description Rows. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["orders"][];
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
    delete_orders: {
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
                deal_id?: string;
                /** @description operator.value, such as eq.x */
                deleted_at?: string;
                /** @description operator.value, such as eq.x */
                delivery_on?: string;
                /** @description operator.value, such as eq.x */
                gross_minor?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                net_minor?: string;
                /** @description operator.value, such as eq.x */
                number?: string;
                /** @description operator.value, such as eq.x */
                ordered_on?: string;
                /** @description operator.value, such as eq.x */
                owner_id?: string;
                /** @description operator.value, such as eq.x */
                person_id?: string;
                /** @description operator.value, such as eq.x */
                quote_id?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                state?: string;
                /** @description operator.value, such as eq.x */
                title?: string;
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
                    "application/json": components["schemas"]["orders"][];
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
    change_orders: {
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
                deal_id?: string;
                /** @description operator.value, such as eq.x */
                deleted_at?: string;
                /** @description operator.value, such as eq.x */
                delivery_on?: string;
                /** @description operator.value, such as eq.x */
                gross_minor?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                net_minor?: string;
                /** @description operator.value, such as eq.x */
                number?: string;
                /** @description operator.value, such as eq.x */
                ordered_on?: string;
                /** @description operator.value, such as eq.x */
                owner_id?: string;
                /** @description operator.value, such as eq.x */
                person_id?: string;
                /** @description operator.value, such as eq.x */
                quote_id?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                state?: string;
                /** @description operator.value, such as eq.x */
                title?: string;
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
                "application/json": components["schemas"]["orders_update"];
            };
        };
        responses: {
            /** @description Rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["orders"][];
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
    read_payment_allocations: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                amount_minor?: string;
                /** @description Conditions that must all hold. */
                and?: string;
                /** @description operator.value, such as eq.x */
                company_id?: string;
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                invoice_id?: string;
                /** @description Rows in the page, 1000 at most. */
                limit?: string;
                /** @description Rows to leave out first. */
                offset?: string;
                /** @description Conditions of which one must hold: (a.eq.1,b.is.null). */
                or?: string;
                /** @description Such as name.asc,created_at.desc.nullslast. */
                order?: string;
                /** @description operator.value, such as eq.x */
                payment_id?: string;
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
                    "application/json": components["schemas"]["payment_allocations"][];
                };
            };
            /** @description Rows. */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["payment_allocations"][];
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
    create_payment_allocations: {
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
                "application/json": components["schemas"]["payment_allocations_insert"] | components["schemas"]["payment_allocations_insert"][];
            };
        };
        responses: {
            /** @description Rows. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["payment_allocations"][];
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
    delete_payment_allocations: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                amount_minor?: string;
                /** @description operator.value, such as eq.x */
                company_id?: string;
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                invoice_id?: string;
                /** @description operator.value, such as eq.x */
                payment_id?: string;
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
                    "application/json": components["schemas"]["payment_allocations"][];
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
    change_payment_allocations: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                amount_minor?: string;
                /** @description operator.value, such as eq.x */
                company_id?: string;
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                invoice_id?: string;
                /** @description operator.value, such as eq.x */
                payment_id?: string;
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
                "application/json": components["schemas"]["payment_allocations_update"];
            };
        };
        responses: {
            /** @description Rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["payment_allocations"][];
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
    read_payments: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                amount_minor?: string;
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
                id?: string;
                /** @description Rows in the page, 1000 at most. */
                limit?: string;
                /** @description operator.value, such as eq.x */
                method?: string;
                /** @description Rows to leave out first. */
                offset?: string;
                /** @description Conditions of which one must hold: (a.eq.1,b.is.null). */
                or?: string;
                /** @description Such as name.asc,created_at.desc.nullslast. */
                order?: string;
                /** @description operator.value, such as eq.x */
                paid_on?: string;
                /** @description operator.value, such as eq.x */
                reference?: string;
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
                    "application/json": components["schemas"]["payments"][];
                };
            };
            /** @description Rows. */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["payments"][];
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
    create_payments: {
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
                "application/json": components["schemas"]["payments_insert"] | components["schemas"]["payments_insert"][];
            };
        };
        responses: {
            /** @description Rows. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["payments"][];
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
    delete_payments: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                amount_minor?: string;
                /** @description operator.value, such as eq.x */
                company_id?: string;
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                currency?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                method?: string;
                /** @description operator.value, such as eq.x */
                paid_on?: string;
                /** @description operator.value, such as eq.x */
                reference?: string;
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
                    "application/json": components["schemas"]["payments"][];
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
    change_payments: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                amount_minor?: string;
                /** @description operator.value, such as eq.x */
                company_id?: string;
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                currency?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                method?: string;
                /** @description operator.value, such as eq.x */
                paid_on?: string;
                /** @description operator.value, such as eq.x */
                reference?: string;
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
                "application/json": components["schemas"]["payments_update"];
            };
        };
        responses: {
            /** @description Rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["payments"][];
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
                custom?: string;
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
                /** @description Words as typed: finds by number, start of the name or words, best first. */
                search?: string;
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
                custom?: string;
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
                custom?: string;
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
    read_pipelines: {
        parameters: {
            query?: {
                /** @description Conditions that must all hold. */
                and?: string;
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
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
                position?: string;
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
                    "application/json": components["schemas"]["pipelines"][];
                };
            };
            /** @description Rows. */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["pipelines"][];
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
    create_pipelines: {
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
                "application/json": components["schemas"]["pipelines_insert"] | components["schemas"]["pipelines_insert"][];
            };
        };
        responses: {
            /** @description Rows. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["pipelines"][];
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
    delete_pipelines: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                deleted_at?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                name?: string;
                /** @description operator.value, such as eq.x */
                position?: string;
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
                    "application/json": components["schemas"]["pipelines"][];
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
    change_pipelines: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                deleted_at?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                name?: string;
                /** @description operator.value, such as eq.x */
                position?: string;
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
                "application/json": components["schemas"]["pipelines_update"];
            };
        };
        responses: {
            /** @description Rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["pipelines"][];
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
                /** @description Words as typed: finds by number, start of the name or words, best first. */
                search?: string;
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
    read_quality_checks: {
        parameters: {
            query?: {
                /** @description Conditions that must all hold. */
                and?: string;
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                is_active?: string;
                /** @description operator.value, such as eq.x */
                kind?: string;
                /** @description operator.value, such as eq.x */
                last_run_at?: string;
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
                settings?: string;
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
                    "application/json": components["schemas"]["quality_checks"][];
                };
            };
            /** @description Rows. */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["quality_checks"][];
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
    create_quality_checks: {
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
                "application/json": components["schemas"]["quality_checks_insert"] | components["schemas"]["quality_checks_insert"][];
            };
        };
        responses: {
            /** @description Rows. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["quality_checks"][];
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
    delete_quality_checks: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                is_active?: string;
                /** @description operator.value, such as eq.x */
                kind?: string;
                /** @description operator.value, such as eq.x */
                last_run_at?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                settings?: string;
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
                    "application/json": components["schemas"]["quality_checks"][];
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
    change_quality_checks: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                is_active?: string;
                /** @description operator.value, such as eq.x */
                kind?: string;
                /** @description operator.value, such as eq.x */
                last_run_at?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                settings?: string;
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
                "application/json": components["schemas"]["quality_checks_update"];
            };
        };
        responses: {
            /** @description Rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["quality_checks"][];
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
    read_quality_results: {
        parameters: {
            query?: {
                /** @description Conditions that must all hold. */
                and?: string;
                /** @description operator.value, such as eq.x */
                check_id?: string;
                /** @description operator.value, such as eq.x */
                company_id?: string;
                /** @description operator.value, such as eq.x */
                found_at?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                is_ignored?: string;
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
                row_id?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                severity?: string;
                /** @description operator.value, such as eq.x */
                table_name?: string;
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
                    "application/json": components["schemas"]["quality_results"][];
                };
            };
            /** @description Rows. */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["quality_results"][];
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
    create_quality_results: {
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
                "application/json": components["schemas"]["quality_results_insert"] | components["schemas"]["quality_results_insert"][];
            };
        };
        responses: {
            /** @description Rows. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["quality_results"][];
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
    delete_quality_results: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                check_id?: string;
                /** @description operator.value, such as eq.x */
                company_id?: string;
                /** @description operator.value, such as eq.x */
                found_at?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                is_ignored?: string;
                /** @description operator.value, such as eq.x */
                params?: string;
                /** @description operator.value, such as eq.x */
                row_id?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                severity?: string;
                /** @description operator.value, such as eq.x */
                table_name?: string;
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
                    "application/json": components["schemas"]["quality_results"][];
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
    change_quality_results: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                check_id?: string;
                /** @description operator.value, such as eq.x */
                company_id?: string;
                /** @description operator.value, such as eq.x */
                found_at?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                is_ignored?: string;
                /** @description operator.value, such as eq.x */
                params?: string;
                /** @description operator.value, such as eq.x */
                row_id?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                severity?: string;
                /** @description operator.value, such as eq.x */
                table_name?: string;
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
                "application/json": components["schemas"]["quality_results_update"];
            };
        };
        responses: {
            /** @description Rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["quality_results"][];
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
    read_quotes: {
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
                deal_id?: string;
                /** @description operator.value, such as eq.x */
                decided_at?: string;
                /** @description operator.value, such as eq.x */
                deleted_at?: string;
                /** @description operator.value, such as eq.x */
                gross_minor?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                intro?: string;
                /** @description Rows in the page, 1000 at most. */
                limit?: string;
                /** @description operator.value, such as eq.x */
                net_minor?: string;
                /** @description operator.value, such as eq.x */
                number?: string;
                /** @description Rows to leave out first. */
                offset?: string;
                /** @description Conditions of which one must hold: (a.eq.1,b.is.null). */
                or?: string;
                /** @description Such as name.asc,created_at.desc.nullslast. */
                order?: string;
                /** @description operator.value, such as eq.x */
                owner_id?: string;
                /** @description operator.value, such as eq.x */
                person_id?: string;
                /** @description operator.value, such as eq.x */
                quoted_on?: string;
                /** @description Words as typed: finds by number, start of the name or words, best first. */
                search?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                sent_at?: string;
                /** @description operator.value, such as eq.x */
                state?: string;
                /** @description operator.value, such as eq.x */
                terms?: string;
                /** @description operator.value, such as eq.x */
                title?: string;
                /** @description operator.value, such as eq.x */
                updated_at?: string;
                /** @description operator.value, such as eq.x */
                valid_until?: string;
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
                    "application/json": components["schemas"]["quotes"][];
                };
            };
            /** @description Rows. */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["quotes"][];
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
    create_quotes: {
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
                "application/json": components["schemas"]["quotes_insert"] | components["schemas"]["quotes_insert"][];
            };
        };
        responses: {
            /** @description Rows. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["quotes"][];
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
    delete_quotes: {
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
                deal_id?: string;
                /** @description operator.value, such as eq.x */
                decided_at?: string;
                /** @description operator.value, such as eq.x */
                deleted_at?: string;
                /** @description operator.value, such as eq.x */
                gross_minor?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                intro?: string;
                /** @description operator.value, such as eq.x */
                net_minor?: string;
                /** @description operator.value, such as eq.x */
                number?: string;
                /** @description operator.value, such as eq.x */
                owner_id?: string;
                /** @description operator.value, such as eq.x */
                person_id?: string;
                /** @description operator.value, such as eq.x */
                quoted_on?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                sent_at?: string;
                /** @description operator.value, such as eq.x */
                state?: string;
                /** @description operator.value, such as eq.x */
                terms?: string;
                /** @description operator.value, such as eq.x */
                title?: string;
                /** @description operator.value, such as eq.x */
                updated_at?: string;
                /** @description operator.value, such as eq.x */
                valid_until?: string;
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
                    "application/json": components["schemas"]["quotes"][];
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
    change_quotes: {
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
                deal_id?: string;
                /** @description operator.value, such as eq.x */
                decided_at?: string;
                /** @description operator.value, such as eq.x */
                deleted_at?: string;
                /** @description operator.value, such as eq.x */
                gross_minor?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                intro?: string;
                /** @description operator.value, such as eq.x */
                net_minor?: string;
                /** @description operator.value, such as eq.x */
                number?: string;
                /** @description operator.value, such as eq.x */
                owner_id?: string;
                /** @description operator.value, such as eq.x */
                person_id?: string;
                /** @description operator.value, such as eq.x */
                quoted_on?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                sent_at?: string;
                /** @description operator.value, such as eq.x */
                state?: string;
                /** @description operator.value, such as eq.x */
                terms?: string;
                /** @description operator.value, such as eq.x */
                title?: string;
                /** @description operator.value, such as eq.x */
                updated_at?: string;
                /** @description operator.value, such as eq.x */
                valid_until?: string;
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
                "application/json": components["schemas"]["quotes_update"];
            };
        };
        responses: {
            /** @description Rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["quotes"][];
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
    read_restore_points: {
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
                /** @description operator.value, such as eq.x */
                label?: string;
                /** @description operator.value, such as eq.x */
                last_audit_id?: string;
                /** @description Rows in the page, 1000 at most. */
                limit?: string;
                /** @description Rows to leave out first. */
                offset?: string;
                /** @description Conditions of which one must hold: (a.eq.1,b.is.null). */
                or?: string;
                /** @description Such as name.asc,created_at.desc.nullslast. */
                order?: string;
                /** @description operator.value, such as eq.x */
                reason?: string;
                /** @description operator.value, such as eq.x */
                schema_version?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                snapshot?: string;
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
                    "application/json": components["schemas"]["restore_points"][];
                };
            };
            /** @description Rows. */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["restore_points"][];
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
    create_restore_points: {
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
                "application/json": components["schemas"]["restore_points_insert"] | components["schemas"]["restore_points_insert"][];
            };
        };
        responses: {
            /** @description Rows. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["restore_points"][];
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
    delete_restore_points: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                label?: string;
                /** @description operator.value, such as eq.x */
                last_audit_id?: string;
                /** @description operator.value, such as eq.x */
                reason?: string;
                /** @description operator.value, such as eq.x */
                schema_version?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                snapshot?: string;
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
                    "application/json": components["schemas"]["restore_points"][];
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
    change_restore_points: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                label?: string;
                /** @description operator.value, such as eq.x */
                last_audit_id?: string;
                /** @description operator.value, such as eq.x */
                reason?: string;
                /** @description operator.value, such as eq.x */
                schema_version?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                snapshot?: string;
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
                "application/json": components["schemas"]["restore_points_update"];
            };
        };
        responses: {
            /** @description Rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["restore_points"][];
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
    call_change_role: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    cvr_access?: string;
                    /** Format: uuid */
                    of_user: string;
                    role: string;
                };
            };
        };
        responses: {
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
    ask_explain_access: {
        parameters: {
            query: {
                of_row: string;
                of_table: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
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
    call_explain_access: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    of_row: string;
                    of_table: string;
                };
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
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
    call_grant_cvr: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    cvr: string;
                    /** Format: uuid */
                    to_user: string;
                };
            };
        };
        responses: {
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
    call_hand_over_deal: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    deal: string;
                    /** Format: uuid */
                    to_user: string;
                };
            };
        };
        responses: {
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
    call_issue_invoice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    invoice: string;
                    /** Format: date */
                    on_day?: string;
                };
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string | null;
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
    call_move_deal: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    after_deal?: string;
                    /** Format: uuid */
                    before_deal?: string;
                    /** Format: uuid */
                    deal: string;
                    /** Format: uuid */
                    stage: string;
                };
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
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
                    }[];
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
    call_remove_member: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    of_user: string;
                };
            };
        };
        responses: {
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
    call_revoke_cvr: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    cvr: string;
                    /** Format: uuid */
                    from_user: string;
                };
            };
        };
        responses: {
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
    call_switch_plan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    plan: string;
                };
            };
        };
        responses: {
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
    call_undelete: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    ids: string[];
                    table_name: string;
                };
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": (string | null)[];
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
    read_saved_views: {
        parameters: {
            query?: {
                /** @description Conditions that must all hold. */
                and?: string;
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                definition?: string;
                /** @description operator.value, such as eq.x */
                deleted_at?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                is_shared?: string;
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
                position?: string;
                /** @description operator.value, such as eq.x */
                resource?: string;
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
                    "application/json": components["schemas"]["saved_views"][];
                };
            };
            /** @description Rows. */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["saved_views"][];
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
    create_saved_views: {
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
                "application/json": components["schemas"]["saved_views_insert"] | components["schemas"]["saved_views_insert"][];
            };
        };
        responses: {
            /** @description Rows. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["saved_views"][];
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
    delete_saved_views: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                definition?: string;
                /** @description operator.value, such as eq.x */
                deleted_at?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                is_shared?: string;
                /** @description operator.value, such as eq.x */
                name?: string;
                /** @description operator.value, such as eq.x */
                position?: string;
                /** @description operator.value, such as eq.x */
                resource?: string;
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
                    "application/json": components["schemas"]["saved_views"][];
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
    change_saved_views: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                definition?: string;
                /** @description operator.value, such as eq.x */
                deleted_at?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                is_shared?: string;
                /** @description operator.value, such as eq.x */
                name?: string;
                /** @description operator.value, such as eq.x */
                position?: string;
                /** @description operator.value, such as eq.x */
                resource?: string;
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
                "application/json": components["schemas"]["saved_views_update"];
            };
        };
        responses: {
            /** @description Rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["saved_views"][];
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
    read_stage_probabilities: {
        parameters: {
            query?: {
                /** @description Conditions that must all hold. */
                and?: string;
                /** @description operator.value, such as eq.x */
                computed_at?: string;
                /** @description operator.value, such as eq.x */
                deal_count?: string;
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
                probability?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                stage_id?: string;
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
                    "application/json": components["schemas"]["stage_probabilities"][];
                };
            };
            /** @description Rows. */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["stage_probabilities"][];
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
    create_stage_probabilities: {
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
                "application/json": components["schemas"]["stage_probabilities_insert"] | components["schemas"]["stage_probabilities_insert"][];
            };
        };
        responses: {
            /** @description Rows. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["stage_probabilities"][];
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
    delete_stage_probabilities: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                computed_at?: string;
                /** @description operator.value, such as eq.x */
                deal_count?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                probability?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                stage_id?: string;
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
                    "application/json": components["schemas"]["stage_probabilities"][];
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
    change_stage_probabilities: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                computed_at?: string;
                /** @description operator.value, such as eq.x */
                deal_count?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                probability?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                stage_id?: string;
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
                "application/json": components["schemas"]["stage_probabilities_update"];
            };
        };
        responses: {
            /** @description Rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["stage_probabilities"][];
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
    read_stages: {
        parameters: {
            query?: {
                /** @description Conditions that must all hold. */
                and?: string;
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                deleted_at?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                kind?: string;
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
                pipeline_id?: string;
                /** @description operator.value, such as eq.x */
                position?: string;
                /** @description operator.value, such as eq.x */
                probability?: string;
                /** @description operator.value, such as eq.x */
                required_fields?: string;
                /** @description operator.value, such as eq.x */
                rotting_days?: string;
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
                    "application/json": components["schemas"]["stages"][];
                };
            };
            /** @description Rows. */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["stages"][];
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
    create_stages: {
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
                "application/json": components["schemas"]["stages_insert"] | components["schemas"]["stages_insert"][];
            };
        };
        responses: {
            /** @description Rows. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["stages"][];
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
    delete_stages: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                deleted_at?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                kind?: string;
                /** @description operator.value, such as eq.x */
                name?: string;
                /** @description operator.value, such as eq.x */
                pipeline_id?: string;
                /** @description operator.value, such as eq.x */
                position?: string;
                /** @description operator.value, such as eq.x */
                probability?: string;
                /** @description operator.value, such as eq.x */
                required_fields?: string;
                /** @description operator.value, such as eq.x */
                rotting_days?: string;
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
                    "application/json": components["schemas"]["stages"][];
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
    change_stages: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                deleted_at?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                kind?: string;
                /** @description operator.value, such as eq.x */
                name?: string;
                /** @description operator.value, such as eq.x */
                pipeline_id?: string;
                /** @description operator.value, such as eq.x */
                position?: string;
                /** @description operator.value, such as eq.x */
                probability?: string;
                /** @description operator.value, such as eq.x */
                required_fields?: string;
                /** @description operator.value, such as eq.x */
                rotting_days?: string;
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
                "application/json": components["schemas"]["stages_update"];
            };
        };
        responses: {
            /** @description Rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["stages"][];
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
    read_system_events: {
        parameters: {
            query?: {
                /** @description Conditions that must all hold. */
                and?: string;
                /** @description operator.value, such as eq.x */
                happened_at?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                kind?: string;
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
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                severity?: string;
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
                    "application/json": components["schemas"]["system_events"][];
                };
            };
            /** @description Rows. */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["system_events"][];
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
    create_system_events: {
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
                "application/json": components["schemas"]["system_events_insert"] | components["schemas"]["system_events_insert"][];
            };
        };
        responses: {
            /** @description Rows. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["system_events"][];
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
    delete_system_events: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                happened_at?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                kind?: string;
                /** @description operator.value, such as eq.x */
                params?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                severity?: string;
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
                    "application/json": components["schemas"]["system_events"][];
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
    change_system_events: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                happened_at?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                kind?: string;
                /** @description operator.value, such as eq.x */
                params?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                severity?: string;
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
                "application/json": components["schemas"]["system_events_update"];
            };
        };
        responses: {
            /** @description Rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["system_events"][];
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
    read_task_activities: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                actor_id?: string;
                /** @description operator.value, such as eq.x */
                actor_kind?: string;
                /** @description Conditions that must all hold. */
                and?: string;
                /** @description operator.value, such as eq.x */
                audit_id?: string;
                /** @description operator.value, such as eq.x */
                changes?: string;
                /** @description operator.value, such as eq.x */
                company_id?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
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
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                task_id?: string;
                /** @description operator.value, such as eq.x */
                verb?: string;
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
                    "application/json": components["schemas"]["task_activities"][];
                };
            };
            /** @description Rows. */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["task_activities"][];
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
    read_tasks: {
        parameters: {
            query?: {
                /** @description Conditions that must all hold. */
                and?: string;
                /** @description operator.value, such as eq.x */
                assignee_id?: string;
                /** @description operator.value, such as eq.x */
                body?: string;
                /** @description operator.value, such as eq.x */
                company_id?: string;
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                deal_id?: string;
                /** @description operator.value, such as eq.x */
                deleted_at?: string;
                /** @description operator.value, such as eq.x */
                done_at?: string;
                /** @description operator.value, such as eq.x */
                due_at?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                is_important?: string;
                /** @description Rows in the page, 1000 at most. */
                limit?: string;
                /** @description Rows to leave out first. */
                offset?: string;
                /** @description Conditions of which one must hold: (a.eq.1,b.is.null). */
                or?: string;
                /** @description Such as name.asc,created_at.desc.nullslast. */
                order?: string;
                /** @description operator.value, such as eq.x */
                person_id?: string;
                /** @description operator.value, such as eq.x */
                recommendation_id?: string;
                /** @description Words as typed: finds by number, start of the name or words, best first. */
                search?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                state?: string;
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
                    "application/json": components["schemas"]["tasks"][];
                };
            };
            /** @description Rows. */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["tasks"][];
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
    create_tasks: {
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
                "application/json": components["schemas"]["tasks_insert"] | components["schemas"]["tasks_insert"][];
            };
        };
        responses: {
            /** @description Rows. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["tasks"][];
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
    delete_tasks: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                assignee_id?: string;
                /** @description operator.value, such as eq.x */
                body?: string;
                /** @description operator.value, such as eq.x */
                company_id?: string;
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                deal_id?: string;
                /** @description operator.value, such as eq.x */
                deleted_at?: string;
                /** @description operator.value, such as eq.x */
                done_at?: string;
                /** @description operator.value, such as eq.x */
                due_at?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                is_important?: string;
                /** @description operator.value, such as eq.x */
                person_id?: string;
                /** @description operator.value, such as eq.x */
                recommendation_id?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                state?: string;
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
                    "application/json": components["schemas"]["tasks"][];
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
    change_tasks: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                assignee_id?: string;
                /** @description operator.value, such as eq.x */
                body?: string;
                /** @description operator.value, such as eq.x */
                company_id?: string;
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                deal_id?: string;
                /** @description operator.value, such as eq.x */
                deleted_at?: string;
                /** @description operator.value, such as eq.x */
                done_at?: string;
                /** @description operator.value, such as eq.x */
                due_at?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                is_important?: string;
                /** @description operator.value, such as eq.x */
                person_id?: string;
                /** @description operator.value, such as eq.x */
                recommendation_id?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                state?: string;
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
                "application/json": components["schemas"]["tasks_update"];
            };
        };
        responses: {
            /** @description Rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["tasks"][];
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
    read_user_integrations: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                account?: string;
                /** @description Conditions that must all hold. */
                and?: string;
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                cursor?: string;
                /** @description operator.value, such as eq.x */
                failure?: string;
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
                provider?: string;
                /** @description operator.value, such as eq.x */
                scopes?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                state?: string;
                /** @description operator.value, such as eq.x */
                synced_at?: string;
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
                    "application/json": components["schemas"]["user_integrations"][];
                };
            };
            /** @description Rows. */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["user_integrations"][];
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
    create_user_integrations: {
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
                "application/json": components["schemas"]["user_integrations_insert"] | components["schemas"]["user_integrations_insert"][];
            };
        };
        responses: {
            /** @description Rows. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["user_integrations"][];
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
    delete_user_integrations: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                account?: string;
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                cursor?: string;
                /** @description operator.value, such as eq.x */
                failure?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                provider?: string;
                /** @description operator.value, such as eq.x */
                scopes?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                state?: string;
                /** @description operator.value, such as eq.x */
                synced_at?: string;
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
                    "application/json": components["schemas"]["user_integrations"][];
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
    change_user_integrations: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                account?: string;
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                cursor?: string;
                /** @description operator.value, such as eq.x */
                failure?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                provider?: string;
                /** @description operator.value, such as eq.x */
                scopes?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                state?: string;
                /** @description operator.value, such as eq.x */
                synced_at?: string;
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
                "application/json": components["schemas"]["user_integrations_update"];
            };
        };
        responses: {
            /** @description Rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["user_integrations"][];
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
    read_user_settings: {
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
                /** @description operator.value, such as eq.x */
                key?: string;
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
                /** @description operator.value, such as eq.x */
                value?: string;
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
                    "application/json": components["schemas"]["user_settings"][];
                };
            };
            /** @description Rows. */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["user_settings"][];
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
    create_user_settings: {
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
                "application/json": components["schemas"]["user_settings_insert"] | components["schemas"]["user_settings_insert"][];
            };
        };
        responses: {
            /** @description Rows. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["user_settings"][];
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
    delete_user_settings: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                key?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                updated_at?: string;
                /** @description operator.value, such as eq.x */
                user_id?: string;
                /** @description operator.value, such as eq.x */
                value?: string;
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
                    "application/json": components["schemas"]["user_settings"][];
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
    change_user_settings: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                key?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                updated_at?: string;
                /** @description operator.value, such as eq.x */
                user_id?: string;
                /** @description operator.value, such as eq.x */
                value?: string;
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
                "application/json": components["schemas"]["user_settings_update"];
            };
        };
        responses: {
            /** @description Rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["user_settings"][];
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
                /** @description operator.value, such as eq.x */
                is_key?: string;
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
                is_key?: string;
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
                is_key?: string;
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
    read_webhook_deliveries: {
        parameters: {
            query?: {
                /** @description Conditions that must all hold. */
                and?: string;
                /** @description operator.value, such as eq.x */
                answer?: string;
                /** @description operator.value, such as eq.x */
                attempts?: string;
                /** @description operator.value, such as eq.x */
                claimed_at?: string;
                /** @description operator.value, such as eq.x */
                company_id?: string;
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                delivered_at?: string;
                /** @description operator.value, such as eq.x */
                duration_ms?: string;
                /** @description operator.value, such as eq.x */
                event_kind?: string;
                /** @description operator.value, such as eq.x */
                failure?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description Rows in the page, 1000 at most. */
                limit?: string;
                /** @description operator.value, such as eq.x */
                next_attempt_at?: string;
                /** @description Rows to leave out first. */
                offset?: string;
                /** @description Conditions of which one must hold: (a.eq.1,b.is.null). */
                or?: string;
                /** @description Such as name.asc,created_at.desc.nullslast. */
                order?: string;
                /** @description operator.value, such as eq.x */
                payload?: string;
                /** @description operator.value, such as eq.x */
                response_status?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                state?: string;
                /** @description operator.value, such as eq.x */
                webhook_id?: string;
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
                    "application/json": components["schemas"]["webhook_deliveries"][];
                };
            };
            /** @description Rows. */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["webhook_deliveries"][];
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
    read_webhooks: {
        parameters: {
            query?: {
                /** @description Conditions that must all hold. */
                and?: string;
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                deleted_at?: string;
                /** @description operator.value, such as eq.x */
                disabled_reason?: string;
                /** @description operator.value, such as eq.x */
                event_kinds?: string;
                /** @description operator.value, such as eq.x */
                failing_since?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                is_active?: string;
                /** @description operator.value, such as eq.x */
                last_delivery_at?: string;
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
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                updated_at?: string;
                /** @description operator.value, such as eq.x */
                url?: string;
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
                    "application/json": components["schemas"]["webhooks"][];
                };
            };
            /** @description Rows. */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["webhooks"][];
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
    delete_webhooks: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                deleted_at?: string;
                /** @description operator.value, such as eq.x */
                disabled_reason?: string;
                /** @description operator.value, such as eq.x */
                event_kinds?: string;
                /** @description operator.value, such as eq.x */
                failing_since?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                is_active?: string;
                /** @description operator.value, such as eq.x */
                last_delivery_at?: string;
                /** @description operator.value, such as eq.x */
                name?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                updated_at?: string;
                /** @description operator.value, such as eq.x */
                url?: string;
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
                    "application/json": components["schemas"]["webhooks"][];
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
    change_webhooks: {
        parameters: {
            query?: {
                /** @description operator.value, such as eq.x */
                created_at?: string;
                /** @description operator.value, such as eq.x */
                created_by?: string;
                /** @description operator.value, such as eq.x */
                deleted_at?: string;
                /** @description operator.value, such as eq.x */
                disabled_reason?: string;
                /** @description operator.value, such as eq.x */
                event_kinds?: string;
                /** @description operator.value, such as eq.x */
                failing_since?: string;
                /** @description operator.value, such as eq.x */
                id?: string;
                /** @description operator.value, such as eq.x */
                is_active?: string;
                /** @description operator.value, such as eq.x */
                last_delivery_at?: string;
                /** @description operator.value, such as eq.x */
                name?: string;
                /** @description Columns, casts and related rows, such as id,name,people(name,email). */
                select?: string;
                /** @description operator.value, such as eq.x */
                updated_at?: string;
                /** @description operator.value, such as eq.x */
                url?: string;
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
                "application/json": components["schemas"]["webhooks_update"];
            };
        };
        responses: {
            /** @description Rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["webhooks"][];
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
                branding?: string;
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
                /** @description operator.value, such as eq.x */
                number_prefixes?: string;
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
                branding?: string;
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
                number_prefixes?: string;
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
                branding?: string;
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
                number_prefixes?: string;
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
