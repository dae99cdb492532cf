"""`/rpc/<name>`: which function is meant, and the one statement that calls it and reads its result."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from crmflow.api.rest.errors import RestError, nearest
from crmflow.api.rest.pages import Form, read_statement
from crmflow.api.rest.query import Parameters
from crmflow.api.rest.sources import Source
from crmflow.api.rest.sql import Statement, Value, Writer
from crmflow.api.rest.syntax import Query
from crmflow.db.catalog import Argument, Catalogue, Function, Table, quoted


@dataclass(frozen=True)
class Call:
    """A function with its arguments: texts of the query string by name, or one JSON object as text."""

    function: Function
    names: tuple[str, ...]
    texts: Mapping[str, Value] | None = None
    body: str = "{}"


def call_of_query(catalogue: Catalogue, name: str, parameters: Parameters) -> tuple[Call, Parameters]:
    """The call of a GET: parameters named as arguments are arguments, all others are about the result."""
    arguments = [each for function in catalogue.functions.get(name, ()) for each in function.arguments]
    known = {argument.name for argument in arguments}
    given = [pair for pair in parameters if pair[0] in known]
    texts: dict[str, Value] = dict(given)
    function = choose(catalogue, name, texts)
    for argument in function.arguments:
        if argument.is_variadic and argument.name in texts:
            texts[argument.name] = [value for key, value in given if key == argument.name]
    rest = tuple(pair for pair in parameters if pair[0] not in known)
    return Call(function, tuple(texts), texts), rest


def call_of_body(catalogue: Catalogue, name: str, text: str, given: Iterable[str]) -> Call:
    """The call of a POST. A function that takes the whole body is called when no other fits."""
    names = tuple(given)
    functions = catalogue.functions.get(name, ())
    whole = next((function for function in functions if function.takes_body), None)
    if whole and not any(_fits(function, set(names)) for function in functions if function is not whole):
        return Call(whole, (), None, text)
    return Call(choose(catalogue, name, names, is_post=True), names, None, text)


def _fits(function: Function, names: set[str]) -> bool:
    known = {argument.name for argument in function.arguments}
    return names <= known and names >= {each.name for each in function.arguments if each.is_required}


def choose(catalogue: Catalogue, name: str, given: Iterable[str], *, is_post: bool = False) -> Function:
    """The one function of this name that takes these arguments.

    Raises: RestError 404 PGRST202 when there is none, 300 PGRST203 when there are several.
    """
    names = set(given)
    fitting = [
        function
        for function in catalogue.functions.get(name, ())
        if not function.takes_body and _fits(function, names)
    ]
    if len(fitting) > 1:
        exact = [function for function in fitting if len(function.arguments) == len(names)]
        fitting = exact or fitting
    if not fitting:
        raise _unknown(catalogue, name, sorted(names), is_post=is_post)
    if len(fitting) > 1:
        choices = ", ".join(_signature(function) for function in fitting)
        message = f"Could not choose the best candidate function between: {choices}"
        hint = (
            "Try renaming the parameters or the function itself in the database so function overloading"
            " can be resolved"
        )
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
    name = f"public.{quoted(call.function.name)}"
    alias = "result" if call.function.result is not None else "result (value)"
    # The variadic argument has to come last.
    arguments = {
        each.name: each for each in sorted(call.function.arguments, key=lambda each: each.is_variadic)
    }
    if call.function.takes_body:
        given = [writer.bind(call.body, arguments[""].type)]
    elif call.texts is not None:
        wanted = [each for each in arguments.values() if each.name in call.texts]
        given = [_given(each, writer.bind(call.texts[each.name], each.type)) for each in wanted]
    elif call.names:
        wanted = [each for each in arguments.values() if each.name in call.names]
        record = ", ".join(f"{quoted(each.name)} {each.type}" for each in wanted)
        body = f"jsonb_to_record({writer.bind(call.body, 'jsonb')}) as given ({record})"
        given = [_given(each, f"given.{quoted(each.name)}") for each in wanted]
        call_sql = f"{name}({', '.join(given)}) as {alias}"
        return f"called as materialized (select result.* from {body} cross join lateral {call_sql})"
    else:
        given = []
    return f"called as materialized (select result.* from {name}({', '.join(given)}) as {alias})"


def _given(argument: Argument, value: str) -> str:
    return f"{'variadic ' if argument.is_variadic else ''}{quoted(argument.name)} => {value}"


def _signature(function: Function) -> str:
    arguments = ", ".join(f"{argument.name} => {argument.type}" for argument in function.arguments)
    return f"public.{function.name}({arguments})"


def _unknown(catalogue: Catalogue, name: str, given: list[str], *, is_post: bool) -> RestError:
    shown = name[:100]
    names = ", ".join(given)[:300]
    called = f"public.{shown}({names})" if given else f"public.{shown} without parameters"
    words = f"with parameter{'s' if len(given) > 1 else ''} {names}" if given else "without parameters"
    if is_post:
        words += " or with a single unnamed json/jsonb parameter"
    known = catalogue.functions.get(name)
    meant = f"{shown}({', '.join(each.name for each in known[0].arguments)})" if known else None
    meant = meant or nearest(shown, catalogue.functions)
    return RestError(
        404,
        "PGRST202",
        f"Could not find the function {called} in the schema cache",
        f"Searched for the function public.{shown} {words}, but no matches were found in the schema cache.",
        f"Perhaps you meant to call the function public.{meant}" if meant else None,
    )
