"""What a form said, whatever bytes it came in."""

from starlette.datastructures import FormData
from starlette.requests import ClientDisconnect, Request

from bot.web.guard import TooLarge


async def form_of(request: Request) -> FormData | None:
    """The fields, or None where they cannot be read; files are none of ours."""
    try:
        return await request.form(max_fields=40, max_files=0)
    except (TooLarge, ClientDisconnect):
        raise
    except Exception:
        return None


def whole(text: object) -> int | None:
    """A whole number of at most nine digits, or None: more fits no column, and ² is a digit to Python."""
    written = str(text).strip()
    return int(written) if written.isascii() and written.isdigit() and len(written) < 10 else None
