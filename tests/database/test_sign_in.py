"""Signing in: the first administrator, sessions and the limits on guessing."""

import asyncio

import asyncpg
import pytest

COMPLETE = "select app.complete_setup($1, 'Chef@Example.com', 'Chefen', 'hash', 'Nyt A/S', $2)"


@pytest.fixture
async def empty(owner, database):
    """A database nobody has signed in to, as its owner and as the API."""
    api = await asyncpg.connect(database.api)
    yield owner, api
    await api.close()


async def test_the_first_start_is_set_up_once(empty):
    owner, api = empty
    assert await api.fetchval("select app.setup_needed()") is True
    assert await owner.fetchval("select app.offer_setup('token')") is True

    person = await api.fetchval(COMPLETE, b"token", None)

    membership = await owner.fetchrow("select * from public.user_workspaces where user_id = $1", person)
    assert (membership["role"], membership["cvr_access"]) == ("admin", "all")
    assert await api.fetchval("select app.setup_needed()") is False
    assert await api.fetchval(COMPLETE, b"token", None) is None
    assert await owner.fetchval("select app.offer_setup('again')") is False
    assert await owner.fetchval("select count(*) from public.workspaces") == 1


async def test_a_wrong_old_or_replaced_set_up_token_makes_nobody(empty):
    owner, api = empty
    await owner.execute("select app.offer_setup('first')")
    await owner.execute("select app.offer_setup('second')")
    assert await api.fetchval(COMPLETE, b"guess", None) is None
    assert await api.fetchval(COMPLETE, b"first", None) is None
    await owner.execute("update priv.setup_tokens set expires_at = now() - interval '1 second'")
    assert await api.fetchval(COMPLETE, b"second", None) is None
    assert await owner.fetchval("select count(*) from public.user_profiles") == 0


async def test_a_set_up_that_fails_leaves_the_link_good(empty):
    owner, api = empty
    await owner.execute("select app.offer_setup('token')")
    with pytest.raises(asyncpg.CheckViolationError) as refusal:
        await api.fetchval(COMPLETE, b"token", "22756215")
    assert refusal.value.constraint_name == "workspace_settings_own_cvr_check_digit"
    assert await owner.fetchval("select count(*) from public.workspaces") == 0
    assert await api.fetchval(COMPLETE, b"token", "22756214") is not None


async def test_two_who_use_the_link_at_once_make_one_administrator(empty, database):
    owner, api = empty
    await owner.execute("select app.offer_setup('token')")
    other = await asyncpg.connect(database.api)
    made = await asyncio.gather(
        api.fetchval(COMPLETE, b"token", None), other.fetchval(COMPLETE, b"token", None)
    )
    await other.close()
    assert sorted(person is None for person in made) == [False, True]


async def test_the_api_cannot_offer_itself_a_set_up(api):
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await api.rows("select app.offer_setup('mine')")


async def test_a_session_lives_until_it_is_ended(world, api):
    """T57: and never afterwards."""
    await api.rows("select app.start_session($1, 'token', 'browser', '::1')", world.people["sales"])
    find = "select user_id from app.session_user_for('token')"
    assert await api.value(find) == world.people["sales"]
    assert await api.value("select app.end_session('token')") is True
    assert await api.value(find) is None
    assert await api.value("select app.end_session('token')") is False


@pytest.mark.parametrize(
    "age",
    [
        "last_seen_at = now() - interval '12 hours 1 second'",
        "expires_at = now() - interval '1 second'",
        "revoked_at = now()",
    ],
)
async def test_an_old_session_is_nobody(house, world, api, age):
    """T57: idle 12 hours, at most 7 days."""
    started = await api.value(
        "select app.start_session($1, 'token', 'browser', '::1')", world.people["sales"]
    )
    await house.execute(f"update priv.sessions set {age}")
    assert await api.value("select session_id from app.session_user_for('token')") is None
    assert await api.value("select app.is_session_live($1)", started) is False


async def test_being_seen_keeps_a_session_from_idling_out(house, world, api):
    await api.rows("select app.start_session($1, 'token', 'browser', '::1')", world.people["sales"])
    await house.execute("update priv.sessions set last_seen_at = now() - interval '11 hours'")
    await api.rows("select * from app.session_user_for('token')")
    assert await house.fetchval("select last_seen_at = now() from priv.sessions") is True


async def test_a_session_starts_for_people_only_once_a_token(world, api):
    """T57: a token cannot be planted for somebody else afterwards."""
    await api.rows("select app.start_session($1, 'token', '', '')", world.people["sales"])
    with pytest.raises(asyncpg.UniqueViolationError):
        await api.rows("select app.start_session($1, 'token', '', '')", world.people["admin"])


async def fail(api, times: int, *, account: str = "a@example.com", ip: str = "10.0.0.1") -> None:
    """Wrong passwords."""
    for _ in range(times):
        await api.rows("select app.note_login($1, $2, false)", account, ip)


async def wait(api, account: str = "a@example.com", ip: str = "10.0.0.1") -> object:
    """Seconds until the next attempt."""
    return await api.value("select app.login_wait($1, $2)", account, ip)


async def test_the_sixth_attempt_at_an_account_waits(api):
    """T59: from any address, in any spelling of the account."""
    await fail(api, 4)
    assert await wait(api) == 0
    await fail(api, 1)
    assert await wait(api) > 0
    assert await wait(api, account="A@EXAMPLE.com", ip="10.9.9.9") > 0
    assert await wait(api, account="b@example.com") == 0


async def test_an_address_that_tries_many_accounts_waits(api):
    """T59: credential stuffing."""
    for number in range(19):
        await fail(api, 1, account=f"{number}@example.com")
    assert await wait(api, account="new@example.com") == 0
    await fail(api, 1, account="19@example.com")
    assert await wait(api, account="new@example.com") > 0
    assert await wait(api, account="new@example.com", ip="10.0.0.2") == 0


async def test_the_wait_ends_after_a_quarter_of_an_hour(house, api):
    await fail(api, 5)
    await house.execute("update priv.login_attempts set attempted_at = now() - interval '15 minutes'")
    assert await wait(api) == 0


async def test_a_right_password_clears_its_own_account_only(api):
    await fail(api, 5)
    await fail(api, 5, account="b@example.com")
    await api.rows("select app.note_login('a@example.com', '10.0.0.1', true)")
    assert await wait(api) == 0
    assert await wait(api, account="b@example.com") > 0


async def test_the_system_user_has_no_way_to_sign_in(house, world, api):
    """T20: not even with a password."""
    email = await house.fetchval(
        "select email from public.user_profiles where user_id = $1", world.people["system"]
    )
    await house.execute("select app.set_password($1, 'hash')", world.people["system"])
    assert await api.rows("select * from app.credentials_for($1)", email) == []


async def test_a_password_is_found_by_the_mail_address_in_any_case(house, world, api):
    await house.execute("select app.set_password($1, 'hash')", world.people["sales"])
    found = await api.rows("select * from app.credentials_for('SALES@example.com')")
    assert [(row["user_id"], row["password_hash"]) for row in found] == [(world.people["sales"], "hash")]


async def test_adding_a_member_again_changes_the_membership_and_keeps_the_password(house):
    add = "select app.admin_add_user('Ny@example.com', 'Ny', $1, 'Vores A/S', $2, $3)"
    person = await house.fetchval(add, "hash", "sales", [])
    again = await house.fetchval(add, None, "manager", ["22756214"])
    membership = await house.fetchrow("select * from public.user_workspaces where user_id = $1", person)
    assert again == person
    assert (membership["role"], membership["cvr_access"]) == ("manager", "granted")
    assert await house.fetchval("select cvr from public.cvr_grants where user_id = $1", person) == "22756214"
    assert (
        await house.fetchval("select password_hash from priv.credentials where user_id = $1", person)
        == "hash"
    )


async def test_a_member_with_a_wrong_number_is_not_added(house):
    with pytest.raises(asyncpg.CheckViolationError):
        await house.execute(
            "select app.admin_add_user('ny@example.com', '', 'x', 'Vores A/S', 'sales', array['12345678'])"
        )


async def test_the_command_line_makes_nobody_the_system_user(house):
    """T20: the role is the workspace's own."""
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await house.execute("select app.admin_add_user('ny@example.com', '', 'x', 'Vores A/S', 'system')")
