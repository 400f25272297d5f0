"""One web application: webhooks, public pages, web chat, feeds, health, console."""
