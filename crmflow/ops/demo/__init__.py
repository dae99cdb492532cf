"""`crmflow demo`: a made-up firm whose chats, mails and files arrive through the real doors."""

from crmflow.ops.demo.play import main

__all__ = ["main"]
