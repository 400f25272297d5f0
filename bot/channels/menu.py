"""Telegram's own furniture around a chat: the command menu a language, and where updates are delivered."""

import logging
from collections.abc import Mapping, Sequence

from telegram import Bot, BotCommand, BotCommandScopeAllPrivateChats, MenuButtonCommands
from telegram.error import TelegramError

from bot.channels.telegram import ALLOWED_UPDATES

log = logging.getLogger(__name__)

Commands = Sequence[tuple[str, str]]


async def publish_menus(bot: Bot, menus: Mapping[str, Commands], default: str) -> bool:
    """Set the commands (name, description) of every language, the default's also for all others; never raises.

    Returns whether Telegram took them all: a bot without its menu still answers.
    """
    scope = BotCommandScopeAllPrivateChats()
    try:
        for language, commands in [("", menus[default]), *menus.items()]:
            entries = [BotCommand(name, description) for name, description in commands]
            await bot.set_my_commands(entries, scope=scope, language_code=language or None)
        await bot.set_chat_menu_button(menu_button=MenuButtonCommands())
    except TelegramError as error:
        log.warning("Telegram did not take the menus (%s); the bot goes on without", type(error).__name__)
        return False
    return True


async def set_webhook(bot: Bot, public_url: str, secret: str) -> None:
    """Have updates posted to PUBLIC_URL/telegram with the secret; nothing waiting is dropped. Raises TelegramError."""
    url = f"{public_url.rstrip('/')}/telegram"
    await bot.set_webhook(url, allowed_updates=list(ALLOWED_UPDATES), secret_token=secret)
