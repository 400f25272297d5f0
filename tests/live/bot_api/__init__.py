"""A strict Bot API server of the tests' own: it speaks HTTP and is judged by Telegram's published reference."""
