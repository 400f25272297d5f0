"""Who comes, as a file to take along: CSV and XLSX, in which nothing that a person wrote is a formula."""

import csv
import io
from collections.abc import Callable, Sequence
from typing import Any

from xlsxwriter import Workbook

from models.coming import Party

Say = Callable[..., str]
_COLUMNS = ("name", "adults", "children", "ages", "standing", "answer", "came", "note")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def table(parties: Sequence[Party], say: Say) -> list[list[Any]]:
    """The head, then a row a party."""
    yes_no = {True: say("desk-yes"), False: say("desk-no"), None: ""}
    rows = [
        [each.name or say("console-nameless"), each.adults, each.children, ", ".join(map(str, each.ages)),
         say(f"console-standing-{each.standing}"), yes_no[each.attending], yes_no[each.came], each.note or ""]
        for each in parties
    ]  # fmt: skip
    return [[say(f"desk-column-{column}") for column in _COLUMNS], *rows]


def as_csv(rows: Sequence[Sequence[Any]]) -> bytes:
    """UTF-8 with its mark and semicolons, as a Danish spreadsheet opens it."""
    text = io.StringIO()
    csv.writer(text, delimiter=";").writerows([[_harmless(cell) for cell in row] for row in rows])
    return text.getvalue().encode("utf-8-sig")


def as_xlsx(rows: Sequence[Sequence[Any]]) -> bytes:
    """One sheet; texts are written as texts."""
    made = io.BytesIO()
    with Workbook(made, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}) as book:
        sheet, bold = book.add_worksheet(), book.add_format({"bold": True})
        for number, row in enumerate(rows):
            for column, cell in enumerate(row):
                sheet.write(number, column, cell, bold if number == 0 else None)
        sheet.autofit()
        sheet.freeze_panes(1, 0)
    return made.getvalue()


def _harmless(cell: Any) -> Any:
    """A spreadsheet runs what begins like a formula: OWASP, CSV injection."""
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_FORMULA) else cell
