"""`/rpc/<name>`: which function is meant, and the one statement that calls it and reads its result."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from crmflow.api.rest.errors import RestError, nearest
from crmflow.api.rest.pages import Form, read_statement
from crmflow.api.rest.query import Parameters
from crmflow.api.rest.sources import Source
from crmflow.api.rest.sql import Statement, Writer
from crmflow.api.rest.syntax import Query
from crmflow.db.catalog import Catalogue, Function, Table, quoted


@dataclass(frozen=True)
class Call:
    """A function with its arguments: texts of the query string by name, or one JSON object as text."""

    function: Function
    names: tuple[str, ...]
    texts: Mapping[str, str] | None = None
    body: str = "{}"


def call_of_query(catalogue: Catalogue, name: str, parameters: Parameters) -> tuple[Call, Parameters]:
    """The call of a GET: parameters named as arguments are arguments, all others are about the result."""
    known = {
        argument.name for function in catalogue.functions.get(name, ()) for argument in function.arguments
    }
    texts = {key: value for key, value in parameters if key in known}
    rest = tuple(pair for pair in parameters if pair[0] not in known)
    return Call(choose(catalogue, name, texts), tuple(texts), texts), rest


def call_of_body(catalogue: Catalogue, name: str, text: str, given: Iterable[str]) -> Call:
    """The call of a POST."""
    names = tuple(given)
    return Call(choose(catalogue, name, names), names, None, text)


def choose(catalogue: Catalogue, name: str, given: Iterable[str]) -> Function:
    """The one function of this name that takes these arguments.

    Raises: RestError 404 PGRST202 when there is none, 300 PGRST203 when there are several.
    """
    names = set(given)
    fitting = [
        function
        for function in catalogue.functions.get(name, ())
        if names <= {argument.name for argument in function.arguments}
        and names >= {argument.name for argument in function.arguments if argument.is_required}
    ]
    if len(fitting) > 1:
        exact = [function for function in fitting if len(function.arguments) == len(names)]
        fitting = exact or fitting
    if not fitting:
        raise _unknown(catalogue, name, sorted(names))
    if len(fitting) > 1:
        choices = ", ".join(_signature(function) for function in fitting)
        message = f"Could not choose the best candidate function between: {choices}"
        hint = "Try renaming the parameters or the function itself in the database"
        raise RestError(300, "PGRST203", message, hint=hint)
    return fitting[0]


def call_statement(writer: Writer, call: Call, query: Query, *, form: Form, with_total: bool) -> Statement:
    """Columns `body`, `amount` and `total`, as for a table."""
    function = call.function
    if function.result is not None:
        source = Source(function.result, "called", writer.new_name("called"))
        prefix = f"with {_called_sql(writer, call)} "
        wanted: Form = "object" if not function.is_set and form == "array" else form
        return read_statement(writer, source, query, form=wanted, with_total=with_total, prefix=prefix)
    if query.filters or query.order or query.search is not None or query.cursor is not None:
        message = f"The result of {function.name} has no columns to filter or order by"
        raise RestError(400, "PGRST100", message)
    if form == "csv":
        raise RestError(406, "PGRST107", "None of these media types are available: text/csv")
    return _value_statement(writer, call, query)


def result_source(function: Function) -> Source:
    """The rows of the result; a plain value has no columns."""
    return Source(function.result or Table(function.name, {}), "called", "called")


def _value_statement(writer: Writer, call: Call, query: Query) -> Statement:
    with_sql = f"with {_called_sql(writer, call)}"
    if not call.function.is_set:
        body = "null::text" if call.function.is_void else "coalesce(to_json(value)::text, 'null')"
        return writer.statement(
            f"{with_sql} select {body} as body, 1 as amount, null::bigint as total from called"
        )
    limit = writer.bind(str(min(query.limit if query.limit is not None else 1000, 1000)), "bigint")
    rows = f"select value from called limit {limit} offset {writer.bind(str(query.offset), 'bigint')}"
    body = "coalesce(json_agg(value), '[]')::text"
    return writer.statement(
        f"{with_sql} select {body} as body, count(*) as amount, null::bigint as total from ({rows}) as page"
    )


def _called_sql(writer: Writer, call: Call) -> str:
    """The function is called once, whatever is read of its result."""
    types = {argument.name: argument.type for argument in call.function.arguments}
    name = f"public.{quoted(call.function.name)}"
    alias = "result" if call.function.result is not None else "result (value)"
    if call.texts is not None:
        given = [f"{quoted(key)} => {writer.bind(value, types[key])}" for key, value in call.texts.items()]
        return f"called as materialized (select result.* from {name}({', '.join(given)}) as {alias})"
    if not call.names:
        return f"called as materialized (select result.* from {name}() as {alias})"
    record = ", ".join(f"{quoted(key)} {types[key]}" for key in call.names)
    given = [f"{quoted(key)} => given.{quoted(key)}" for key in call.names]
    body = f"jsonb_to_record({writer.bind(call.body, 'jsonb')}) as given ({record})"
    call_sql = f"{name}({', '.join(given)}) as {alias}"
    return f"called as materialized (select result.* from {body} cross join lateral {call_sql})"


def _signature(function: Function) -> str:
    arguments = ", ".join(f"{argument.name} => {argument.type}" for argument in function.arguments)
    return f"public.{function.name}({arguments})"


def _unknown(catalogue: Catalogue, name: str, given: list[str]) -> RestError:
    shown = name[:100]
    names = ", ".join(given)[:300]
    called = f"public.{shown}({names})" if given else f"public.{shown}"
    known = catalogue.functions.get(name)
    hint = nearest(shown, catalogue.functions, "public")
    if known:
        taken = ", ".join(argument.name for argument in known[0].arguments)
        hint = f"Perhaps you meant to call the function public.{shown}({taken})"
    elif hint:
        hint = hint.replace("Perhaps you meant", "Perhaps you meant to call the function")
    with_words = f"with parameters {names}" if given else "without parameters"
    return RestError(
        404,
        "PGRST202",
        f"Could not find the function {called} in the schema cache",
        f"Searched for the function public.{shown} {with_words}, but no matches were found in the schema"
        " cache.",
        hint,
    )
