"""Paper: text in any of the languages, shaped and in its direction, and QR codes, on a page measured in millimetres."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import segno
from fpdf import FPDF
from fpdf.enums import XPos, YPos

WARM, INK, QUIET, GROUND = (154, 63, 39), (43, 37, 32), (101, 92, 82), (251, 247, 241)
LATIN, ARABIC = "NotoSans", "NotoSansArabic"
FONTS = Path(__file__).parent / "fonts"
# Points to millimetres, with room between the lines.
_LINE = 0.3528 * 1.3


@dataclass(frozen=True, slots=True)
class Look:
    """How a text looks: its size in points, its weight, colour and direction."""

    size: float
    bold: bool = False
    colour: tuple[int, int, int] = INK
    right_to_left: bool = False

    @property
    def line(self) -> float:
        """The height of a line in millimetres."""
        return self.size * _LINE * (1.15 if self.right_to_left else 1)


class Sheet:
    """A PDF that grows page by page."""

    def __init__(self, size: tuple[float, float]) -> None:
        self.width, self.height = size
        self._pdf = FPDF(unit="mm", format=size)
        self._pdf.set_auto_page_break(False)
        self._pdf.c_margin = 0
        for family in (LATIN, ARABIC):
            for style, weight in (("", "Regular"), ("B", "Bold")):
                self._pdf.add_font(family, style, FONTS / f"{family}-{weight}.ttf")

    def add_page(self) -> None:
        """Begins a page."""
        self._pdf.add_page()

    def box(self, at: tuple[float, float], size: tuple[float, float], colour: tuple[int, int, int]) -> None:
        """A filled box."""
        self._pdf.set_fill_color(*colour)
        self._pdf.rect(*at, *size, style="F")

    def cut(self, start: tuple[float, float], end: tuple[float, float]) -> None:
        """A line to cut along."""
        self._pdf.set_draw_color(*QUIET)
        self._pdf.set_line_width(0.2)
        with self._pdf.local_context(dash_pattern={"dash": 1.5, "gap": 1.5, "phase": 0}):
            self._pdf.line(*start, *end)

    def text_height(self, text: str, width: float, look: Look) -> float:
        """How high a text stands in this width."""
        self._use(look)
        return float(self._pdf.multi_cell(width, look.line, text, align=_side(look), dry_run=True, output="HEIGHT"))  # type: ignore[arg-type]

    def text(self, at: tuple[float, float], text: str, width: float, look: Look) -> float:
        """Writes a text into this width, and returns the height below it."""
        self._use(look)
        self._pdf.set_xy(*at)
        self._pdf.multi_cell(width, look.line, text, align=_side(look), new_x=XPos.LEFT, new_y=YPos.NEXT)
        return self._pdf.get_y()

    def upright(self, at: tuple[float, float], lines: Sequence[tuple[str, Look]], length: float) -> None:
        """Lines turned to read from below, side by side from `at`, the lower left corner; a long one is set smaller."""
        with self._pdf.rotation(90, *at):
            y = at[1]
            for text, look in lines:
                self._use(look)
                fitting = min(1.0, (length - 0.5) / max(self._pdf.get_string_width(text), 0.1))
                self.text((at[0], y), text, length, replace(look, size=look.size * fitting))
                y += look.line

    def code(self, at: tuple[float, float], size: float, link: str) -> None:
        """A QR code of this size with its quiet zone, drawn as boxes that print sharp."""
        made = segno.make(link, error="m", micro=False)
        side = size / made.symbol_size(border=4)[0]
        self.box(at, (size, size), (255, 255, 255))
        self._pdf.set_fill_color(0, 0, 0)
        for row, line in enumerate(made.matrix_iter(border=4)):
            for column, dark in enumerate(line):
                if dark:
                    self._pdf.rect(at[0] + column * side, at[1] + row * side, side, side, style="F")

    def content(self, title: str) -> bytes:
        """The file."""
        self._pdf.set_title(title)
        return bytes(self._pdf.output())

    def _use(self, look: Look) -> None:
        main, other = (ARABIC, LATIN) if look.right_to_left else (LATIN, ARABIC)
        self._pdf.set_font(main, "B" if look.bold else "", look.size)
        self._pdf.set_fallback_fonts([other])
        self._pdf.set_text_color(*look.colour)
        self._pdf.set_text_shaping(True, direction="rtl" if look.right_to_left else "ltr")


def _side(look: Look) -> str:
    return "R" if look.right_to_left else "L"
