"""What hangs on paper: a poster a page, or a notice with strips to tear off, as PDF."""

from collections.abc import Sequence

from bot.posters.notice import draw_notice
from bot.posters.poster import draw_poster
from bot.posters.sheet import Sheet
from bot.posters.told import told
from models.catalogue import Happening, Offer
from models.rules import Rules

PAPERS = {"a4": (210.0, 297.0), "a5": (148.0, 210.0), "strips": (210.0, 297.0)}
Wanted = Sequence[tuple[Offer, Sequence[Happening]]]


def print_posters(wanted: Wanted, languages: Sequence[str], paper: str, where: tuple[str, Rules]) -> bytes:
    """A PDF with a page for each activity and its coming dates, in these languages, the first one largest.

    `paper` is one of PAPERS; `where` the neighbourhood's name and the rules.
    """
    name, rules = where
    sheet = Sheet(PAPERS[paper])
    for offer, coming in wanted:
        what = told(offer, coming, languages, rules)
        if paper == "strips":
            draw_notice(sheet, what, name)
        else:
            draw_poster(sheet, what, name)
    return sheet.content(name)
