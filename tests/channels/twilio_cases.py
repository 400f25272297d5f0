"""Labelled posts as Twilio makes them, each with what it means to us (a string: refused with these words)."""

from bot.channels.port import Inbound

FORM = {"MessageSid": "SM" + "0" * 32, "From": "+4520000001", "To": "+4520000099", "Body": "Ja", "NumMedia": "0"}


def heard(text: str = "Ja", attachment: str | None = None) -> Inbound:
    return Inbound(channel="sms", sender="+4520000001", provider_id=FORM["MessageSid"], text=text, attachment=attachment)


CASES: dict[str, tuple[dict[str, str], Inbound | str]] = {
    "a text": (FORM, heard()),
    "an empty text": ({**FORM, "Body": ""}, heard(text="")),
    "a text without the count of media": ({k: v for k, v in FORM.items() if k != "NumMedia"}, heard()),
    "a picture": (
        {**FORM, "Body": "", "NumMedia": "1", "MediaContentType0": "image/jpeg"},
        heard(text="", attachment="photo"),
    ),
    "a picture of no stated kind": ({**FORM, "NumMedia": "1"}, heard(attachment="photo")),
    "ten voice messages": (
        {**FORM, "NumMedia": "10", "MediaContentType0": "audio/amr"},
        heard(attachment="voice"),
    ),
    "a contact": ({**FORM, "NumMedia": "1", "MediaContentType0": "text/x-vcard"}, heard(attachment="contact")),
    "an opt-out that Twilio has acted on": ({**FORM, "Body": "Afmeld alt", "OptOutType": "STOP"}, heard("STOP")),
    "no sender": ({**FORM, "From": ""}, "From is missing"),
    "no id": ({k: v for k, v in FORM.items() if k != "MessageSid"}, "MessageSid is missing"),
    "nothing at all": ({}, "From is missing"),
}
