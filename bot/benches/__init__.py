"""The benches of `nabobot bench`, one short file each: `run(size) -> Finding` measures the product against a floor.

The readable list, in the order of a message's way: in, out, unasked, understood, and what it all takes.
"""

BENCHES = {
    "inbound": "a Telegram message to its committed reply, one at a time",
    "inbound-64": "the same, 64 at once",
    "burst": "100 messages at once, until each reply is queued",
    "signup": "eight at once for the last seats",
    "expand": "a broadcast to 100,000 people, and somebody who writes meanwhile",
    "dispatch": "the door out, kept busy at its limit",
    "pace": "the limit, in the worst sliding second",
    "reply-under-load": "an answer during a broadcast",
    "crash": "killed again and again under load",
    "workers": "several worker processes on PostgreSQL, killed again and again",
    "sweep": "reminders where nothing is due, among up to a million sign-ups",
    "due": "10,000 reminders due together",
    "search": "misspelt names among up to 10,000 activities",
    "understanding": "time, memory, and the accuracy on the labelled messages",
    "segments": "counting what an SMS costs",
    "start": "a start, against importing the libraries",
    "memory": "a process that idles, and one that broadcasts",
}
