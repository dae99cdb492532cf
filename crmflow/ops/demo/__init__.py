"""`crmflow demo`: a made-up firm whose chats, mails and files arrive through the real doors."""
