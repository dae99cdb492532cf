"""The statement that reads the catalogue: one row of JSON texts."""

CATALOGUE_SQL = """
with arguments as (
    select function.oid, given.ordinality, coalesce(function.proargnames[given.ordinality], '') as name,
        coalesce(function.proargmodes[given.ordinality], 'i') in ('i', 'b', 'v') as is_input,
        function.proargmodes[given.ordinality] is not distinct from 'v' as is_variadic,
        coalesce(function.proargmodes[given.ordinality], 'i') in ('o', 'b', 't') as is_output,
        count(*) filter (where coalesce(function.proargmodes[given.ordinality], 'i') in ('i', 'b', 'v'))
            over (partition by function.oid order by given.ordinality) as place,
        case when type.typnamespace = 'pg_catalog'::regnamespace then format_type(type.oid, -1)
             else format('%I.%I', type.typnamespace::regnamespace::text, type.typname) end as type,
        (select relation.relname from pg_catalog.pg_class as relation
         where relation.oid = type.typrelid and relation.relnamespace = 'public'::regnamespace) as row_of
    from pg_catalog.pg_proc as function
    cross join lateral unnest(coalesce(function.proallargtypes, function.proargtypes::oid[]))
        with ordinality as given (type, ordinality)
    join pg_catalog.pg_type as type on type.oid = given.type
    where function.pronamespace = 'public'::regnamespace
),
relations as (
    select relation.oid, relation.relname, relation.relkind
    from pg_catalog.pg_class as relation
    where relation.relnamespace = 'public'::regnamespace
      and relation.relkind in ('r', 'p', 'v', 'f')
      and not relation.relispartition
      and has_any_column_privilege('authenticated', relation.oid, 'select')
),
columns as (
    select relations.oid, attribute.attnum, attribute.attname as name,
        case when type.typnamespace = 'pg_catalog'::regnamespace then format_type(type.oid, -1)
             else format('%I.%I', type.typnamespace::regnamespace::text, type.typname) end as type,
        attribute.attnotnull as is_required,
        case when attribute.attgenerated = '' then pg_get_expr(preset.adbin, preset.adrelid) end as default,
        attribute.attgenerated <> '' or attribute.attidentity = 'a' as is_generated,
        has_column_privilege('authenticated', relations.oid, attribute.attnum, 'insert') as may_insert,
        has_column_privilege('authenticated', relations.oid, attribute.attnum, 'update') as may_update,
        col_description(relations.oid, attribute.attnum) as comment
    from relations
    join pg_catalog.pg_attribute as attribute
      on attribute.attrelid = relations.oid and attribute.attnum > 0 and not attribute.attisdropped
    join pg_catalog.pg_type as type on type.oid = attribute.atttypid
    left join pg_catalog.pg_attrdef as preset
      on preset.adrelid = relations.oid and preset.adnum = attribute.attnum
    where has_column_privilege('authenticated', relations.oid, attribute.attnum, 'select')
),
keys as (
    select index.indrelid as oid, index.indisprimary as is_primary, name.relname as name,
        pg_get_expr(index.indpred, index.indrelid) as predicate,
        (select json_agg(attribute.attname order by place.ordinality)
         from unnest(index.indkey::int[]) with ordinality as place (attnum, ordinality)
         join pg_catalog.pg_attribute as attribute
           on attribute.attrelid = index.indrelid and attribute.attnum = place.attnum
         where place.ordinality <= index.indnkeyatts) as columns
    from pg_catalog.pg_index as index
    join pg_catalog.pg_class as name on name.oid = index.indexrelid
    where index.indisunique and index.indexprs is null
),
view_columns as (
    select distinct on (relations.oid, attribute.attnum) relations.relname as view, attribute.attname as name,
        base.relname as table, base_column.attname as column
    from relations
    join pg_catalog.pg_rewrite as rule on rule.ev_class = relations.oid and rule.rulename = '_RETURN'
    cross join lateral regexp_matches(rule.ev_action::text,
        ':resno (\\d+) :resname (\\S+) :ressortgroupref \\d+ '
        || ':resorigtbl (\\d+) :resorigcol (\\d+) :resjunk false', 'g')
        with ordinality as entry (found, place)
    join pg_catalog.pg_attribute as attribute on attribute.attrelid = relations.oid
        and attribute.attnum = found[1]::int and attribute.attname = found[2]
    join relations as base on base.oid = found[3]::oid
    join pg_catalog.pg_attribute as base_column
        on base_column.attrelid = base.oid and base_column.attnum = found[4]::int
    where relations.relkind = 'v'
    -- The view's own list of columns comes after those of the queries inside it.
    order by relations.oid, attribute.attnum, entry.place desc
),
functions as (
    select function.*,
        (select json_agg(json_build_object(
            'name', argument.name, 'type', argument.type, 'row_of', argument.row_of,
            'is_variadic', argument.is_variadic,
            'is_required', argument.place <= function.pronargs - function.pronargdefaults)
            order by argument.place)
         from arguments as argument where argument.oid = function.oid and argument.is_input) as arguments,
        (select json_agg(json_build_object('name', argument.name, 'type', argument.type)
            order by argument.ordinality)
         from arguments as argument where argument.oid = function.oid and argument.is_output) as outputs
    from pg_catalog.pg_proc as function
    where function.pronamespace = 'public'::regnamespace and function.prokind = 'f'
      and function.prorettype <> 'trigger'::regtype
      and has_function_privilege('authenticated', function.oid, 'execute')
      and (function.pronargs = 1 or not exists (
          select from arguments as argument
          where argument.oid = function.oid and argument.is_input and argument.name = ''))
),
foreign_keys as (
    select reference.conrelid as oid, reference.conname as name, target.relname as target,
        (select json_agg(attribute.attname order by place.ordinality)
         from unnest(reference.conkey) with ordinality as place (attnum, ordinality)
         join pg_catalog.pg_attribute as attribute
           on attribute.attrelid = reference.conrelid and attribute.attnum = place.attnum) as columns,
        (select json_agg(attribute.attname order by place.ordinality)
         from unnest(reference.confkey) with ordinality as place (attnum, ordinality)
         join pg_catalog.pg_attribute as attribute
           on attribute.attrelid = reference.confrelid and attribute.attnum = place.attnum) as target_columns
    from pg_catalog.pg_constraint as reference
    join relations as target on target.oid = reference.confrelid
    where reference.contype = 'f' and reference.conparentid = 0
)
select
    (select coalesce(json_agg(json_build_object(
        'name', relations.relname,
        'is_view', relations.relkind = 'v',
        'comment', obj_description(relations.oid, 'pg_class'),
        'may_insert', has_any_column_privilege('authenticated', relations.oid, 'insert'),
        'may_update', has_any_column_privilege('authenticated', relations.oid, 'update'),
        'may_delete', has_table_privilege('authenticated', relations.oid, 'delete'),
        'is_fully_readable', has_table_privilege('authenticated', relations.oid, 'select'),
        'columns', (select json_agg(to_jsonb(columns) - 'oid' - 'attnum' order by columns.attnum)
                    from columns where columns.oid = relations.oid),
        'primary_key', coalesce((select keys.columns from keys
                                 where keys.oid = relations.oid and keys.is_primary), '[]'),
        'unique_keys', coalesce((select json_agg(to_jsonb(keys) - 'oid' - 'is_primary' order by keys.name)
                                 from keys where keys.oid = relations.oid), '[]'),
        'foreign_keys', coalesce((select json_agg(to_jsonb(foreign_keys) - 'oid' order by foreign_keys.name)
                                  from foreign_keys where foreign_keys.oid = relations.oid), '[]')
    ) order by relations.relname), '[]') from relations)::text as tables,
    (select coalesce(json_agg(json_build_object(
        'name', rule.conname, 'table_name', relations.relname,
        'definition', pg_get_constraintdef(rule.oid),
        'comment', obj_description(rule.oid, 'pg_constraint')
    ) order by rule.conname), '[]')
     from pg_catalog.pg_constraint as rule join relations on relations.oid = rule.conrelid
     where rule.contype = 'c')::text as checks,
    (select coalesce(array_agg(function.proname::text), '{}')
     from pg_catalog.pg_proc as function
     where function.pronamespace = to_regnamespace('app')
       and function.proretset and function.prorettype = 'uuid'::regtype
       and function.pronargs = 1 and function.proargtypes[0] = 'text'::regtype
       and has_function_privilege('authenticated', function.oid, 'execute')) as searches,
    (select coalesce(json_agg(view_columns), '[]') from view_columns)::text as view_columns,
    (select coalesce(json_agg(json_build_object(
        'name', functions.proname, 'comment', obj_description(functions.oid, 'pg_proc'),
        'is_volatile', functions.provolatile = 'v', 'is_set', functions.proretset,
        'is_one', not functions.proretset or functions.prorows = 1,
        'arguments', coalesce(functions.arguments, '[]'), 'outputs', functions.outputs,
        'returns', format_type(functions.prorettype, -1),
        'table', (select relations.relname from relations
                  join pg_catalog.pg_type as type on type.typrelid = relations.oid
                  where type.oid = functions.prorettype)
    ) order by functions.proname, functions.oid), '[]') from functions)::text as functions
"""
