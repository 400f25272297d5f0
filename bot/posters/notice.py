"""A notice for the stairwell: the poster's words above, and strips to tear off below."""

from bot.posters.poster import draw_blocks, draw_head
from bot.posters.sheet import QUIET, Look, Sheet
from bot.posters.told import Told
from handlers import wording

STRIPS = 10
_STRIP, _CODE = 78.0, 19.0
_FIRST, _OTHER = Look(10, bold=True), Look(7.5)


def draw_notice(sheet: Sheet, what: Told, name: str) -> None:
    """A page."""
    top = draw_head(sheet, name, 1)
    floor = sheet.height - _STRIP
    draw_blocks(sheet, what.blocks, (top, floor - 10), 1)
    hint = wording.say(what.blocks[0].language, "poster-tear")
    sheet.text((16, floor - 8), hint, sheet.width - 32, Look(10, colour=QUIET, right_to_left=what.blocks[0].right_to_left))
    sheet.box((0, floor), (sheet.width, _STRIP), (255, 255, 255))
    sheet.cut((0, floor), (sheet.width, floor))
    for number in range(STRIPS):
        _draw_strip(sheet, what, number * sheet.width / STRIPS, floor)


def _draw_strip(sheet: Sheet, what: Told, x: float, floor: float) -> None:
    wide = sheet.width / STRIPS
    if x:
        sheet.cut((x, floor), (x, sheet.height))
    sheet.code((x + (wide - _CODE) / 2, floor + 1), _CODE, what.link)
    first = what.blocks[0]
    lines = [(text, _FIRST if at == 0 else _OTHER) for at, text in enumerate((*what.strip, what.address))]
    shaped = [(text, Look(look.size, look.bold, right_to_left=first.right_to_left)) for text, look in lines]
    sheet.upright((x + 1.5, sheet.height - 3), shaped, _STRIP - _CODE - 6)
