"""Trying a door: a mail from oneself to one of the workspace's own addresses."""

from uuid import UUID

from fastapi import APIRouter, Request

from crmflow.api.session import CurrentActor, database_of, settings_of
from crmflow.errors import Forbidden, NotFound
from crmflow.integrations.trial_mail import send_trial_mail

router = APIRouter(prefix="/inbound-endpoints", tags=["inbound"])

FIND = """
    select door.address, profile.email, profile.language,
           app.ws('inbound_endpoints.update') is not null as may
    from public.inbound_endpoints as door
    join public.user_profiles as profile on profile.user_id = app.uid()
    where door.workspace_id = $1 and door.id = $2 and door.kind = 'email' and door.is_active
"""


@router.post("/{endpoint_id}/trial", status_code=202)
async def try_door(endpoint_id: UUID, request: Request, actor: CurrentActor) -> None:
    """Send a test mail to a mail address of the workspace; it arrives as any other. For administrators."""
    async with database_of(request).acting_as(actor, read_only=True) as connection:
        door = await connection.fetchrow(FIND, actor.workspace_id, endpoint_id)
    if door is None:
        raise NotFound
    if not door["may"]:
        raise Forbidden
    await send_trial_mail(settings_of(request), door["email"], door["address"], door["language"])
