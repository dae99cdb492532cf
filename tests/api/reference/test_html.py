"""HTML as values."""

from crmflow.api.reference.html import inline, prose, tag


def test_text_is_escaped_and_markup_is_not():
    inner = tag("b", "<script>")
    assert tag("p", "a & b", inner, title='"x"') == (
        '<p title="&quot;x&quot;">a &amp; b<b>&lt;script&gt;</b></p>'
    )


def test_attributes_without_a_value_are_left_out_and_true_is_bare():
    assert tag("input", hidden=True, disabled=False, id=None, data_words="x") == (
        '<input hidden data-words="x">'
    )


def test_code_in_a_text_is_marked_and_paragraphs_are_kept_apart():
    assert prose("Send `<id>`.\n\nThen wait.") == "<p>Send <code>&lt;id&gt;</code>.</p><p>Then wait.</p>"
    assert inline("plain") == "plain"
