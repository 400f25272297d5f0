"""A poster: the first language large, the others below it, and at the foot the code to scan."""

from dataclasses import replace

from bot.posters.sheet import GROUND, QUIET, WARM, Look, Sheet
from bot.posters.told import Block, Told

# On A4; smaller paper takes everything smaller.
_WIDTH, _MARGIN, _BAND, _CODE, _FOOT = 210.0, 16.0, 22.0, 58.0, 82.0
_TITLE, _LINES = Look(34, bold=True, colour=WARM), Look(17)
_SMALL_TITLE, _SMALL_LINES = Look(16, bold=True, colour=WARM), Look(11.5)
_CALL = Look(14, bold=True)
_SMALLEST = 0.3
_IN_ONE_COLUMN = 3


def draw_poster(sheet: Sheet, what: Told, name: str) -> None:
    """A page; what does not fit at its full size is set smaller."""
    by = sheet.width / _WIDTH
    top = draw_head(sheet, name, by)
    floor = sheet.height - _FOOT * by
    draw_blocks(sheet, what.blocks, (top, floor), by)
    _draw_foot(sheet, what, floor, by)


def draw_head(sheet: Sheet, name: str, by: float) -> float:
    """A page with the neighbourhood's band. The height below it."""
    sheet.add_page()
    sheet.box((0, 0), (sheet.width, sheet.height), GROUND)
    sheet.box((0, 0), (sheet.width, _BAND * by), WARM)
    sheet.text((_MARGIN * by, 6 * by), name, sheet.width - 2 * _MARGIN * by, Look(20 * by, bold=True, colour=(255, 255, 255)))
    return (_BAND + 10) * by


def draw_blocks(sheet: Sheet, blocks: tuple[Block, ...], room: tuple[float, float], by: float) -> None:
    """Every language's title and lines between two heights."""
    top, floor = room
    fitting = _fitting(sheet, blocks, floor - top, by)
    _blocks(sheet, blocks, top, (by, fitting), draw=True)


def _fitting(sheet: Sheet, blocks: tuple[Block, ...], room: float, by: float) -> float:
    size = 1.0
    while size > _SMALLEST and _blocks(sheet, blocks, 0, (by, size), draw=False) > room:
        size -= 0.05
    return size


def _blocks(sheet: Sheet, blocks: tuple[Block, ...], y: float, by: tuple[float, float], *, draw: bool) -> float:
    paper, size = by
    x, width = _MARGIN * paper, sheet.width - 2 * _MARGIN * paper
    y = _block(sheet, blocks[0], (x, y, width), (paper * size, _TITLE, _LINES), draw=draw) + 6 * paper * size
    side_by_side = 2 if len(blocks) > _IN_ONE_COLUMN else 1
    width = (width - (side_by_side - 1) * _MARGIN * paper / 2) / side_by_side
    for first in range(1, len(blocks), side_by_side):
        row = enumerate(blocks[first : first + side_by_side])
        at = [(x + column * (width + _MARGIN * paper / 2), block) for column, block in row]
        how = (paper * size, _SMALL_TITLE, _SMALL_LINES)
        y = max(_block(sheet, block, (left, y, width), how, draw=draw) for left, block in at) + 4 * paper * size
    return y


def _block(sheet: Sheet, block: Block, place: tuple[float, float, float], how: tuple[float, Look, Look], *, draw: bool) -> float:
    (x, y, width), (size, title, lines) = place, how
    for text, look in [(block.title, title), *((line, lines) for line in block.lines)]:
        used = replace(look, size=look.size * size, right_to_left=block.right_to_left)
        y = sheet.text((x, y), text, width, used) if draw else y + sheet.text_height(text, width, used)
        y += (2.5 if look is title else 0.8) * size
    return y


def _draw_foot(sheet: Sheet, what: Told, floor: float, by: float) -> None:
    code = _CODE * by
    sheet.box((0, floor), (sheet.width, sheet.height - floor), (255, 255, 255))
    sheet.code((_MARGIN * by, floor + 6 * by), code, what.link)
    sheet.text((_MARGIN * by, floor + 6 * by + code), what.address, sheet.width - 2 * _MARGIN * by, Look(11 * by, colour=QUIET))
    calls = [(call, block.right_to_left) for block in what.blocks for call in block.calls]
    x, room = (2 * _MARGIN - 6) * by + code, code + 2 * by
    width, size = sheet.width - x - _MARGIN * by, by
    while size > _SMALLEST * by and sum(sheet.text_height(call, width, _call(size, rtl)) for call, rtl in calls) > room:
        size -= 0.05 * by
    y = floor + 6 * by
    for call, rtl in calls:
        y = sheet.text((x, y), call, width, _call(size, rtl))


def _call(size: float, right_to_left: bool) -> Look:
    return replace(_CALL, size=_CALL.size * size, right_to_left=right_to_left)
