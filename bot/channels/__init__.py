"""The channels, one file each: they translate and classify, and decide nothing.

telegram.py  Telegram's Bot API     twilio.py  SMS     web.py  the web chat     terminal.py  `nabobot talk`
"""
