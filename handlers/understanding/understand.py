"""Text to meaning: read, cut into clauses, weigh the kinds, fill the slots."""

from dataclasses import replace

from handlers.understanding.clauses import Clause, clauses
from handlers.understanding.kinds import confidence, rank
from handlers.understanding.learned import second_opinion
from handlers.understanding.meaning import SURE, Act, Context, Meaning
from handlers.understanding.reading import Reading, read
from handlers.understanding.short import Short, kind_of_short, short
from handlers.understanding.slots import evidence, fill, language_named
from handlers.understanding.stopping import bare, command_words
from handlers.understanding.town import Town
from handlers.understanding.vocabulary import usual

_UNSURE_BELOW = 0.9
_REPEATABLE = ("signup", "cancel", "activity_detail")
_COMMANDS = {
    "stop": Act("stop"),
    "start": Act("start"),
    "help": Act("help"),
    "afmeld": Act("cancel", 0.5),
    "my_signups": Act("my_signups"),
    "news_off": Act("stop", news_only=True),
    "news_on": Act("start", news_only=True),
}


def understand(text: str, context: Context, town: Town) -> Meaning:
    """What a message means to the person it comes from: acts in the order they are asked for, never none."""
    if command := _command(text):
        return Meaning((replace(command, text=text),), why=(f"command {command.kind}",))
    reading = read(text, context.now, context.language, town)
    danger, abuse = reading.has("safety/danger"), reading.has("safety/abuse")
    answer = short(reading, context)
    acts = _acts(reading, answer, context, town, danger)
    language, *others = (reading.language.best,) if reading.language.sure else _greeted_in(reading, acts, context) or (None,)
    return Meaning(acts, answer.word, answer.number, language, tuple(others), danger, abuse, _why(reading, acts))


def _greeted_in(reading: Reading, acts: tuple[Act, ...], context: Context) -> tuple[str, ...]:
    """The languages that a bare greeting may be in, likeliest first: who greets in their own is not answered in another."""
    found = [tag for tag in reading.of("intents") if tag.tag == "intents/greeting"]
    widest = max((len(tag.used) for tag in found), default=0)
    spoken = {tag.language: tag for tag in found if len(tag.used) == widest}
    if acts[0].kind != "greeting" or context.language in spoken:
        return ()
    scores = reading.language.scores

    def likelihood(language: str) -> tuple[float, int]:
        return -round(scores.get(language, 0.0), 1), usual(language, [reading.keys[i] for i in spoken[language].used])

    return tuple(sorted(spoken, key=likelihood))


def _command(text: str) -> Act | None:
    word = bare(text)
    return next((act for name, act in _COMMANDS.items() if word in command_words(name)), None)


def _acts(reading: Reading, answer: Short, context: Context, town: Town, danger: bool) -> tuple[Act, ...]:
    whole = Clause(0, len(reading.keys))
    if not reading.keys:
        return (Act("unknown", text=reading.text),)
    if danger:
        return (Act("human", text=reading.text),)
    if reading.has("safety/orders"):
        return (Act("unknown", text=reading.text),)
    kind = kind_of_short(answer, reading, context, town)
    if kind is not None:
        act = fill(Act(kind), reading, whole, evidence(reading, whole, town, context.now), context)
        picked = answer.number if context.listing and kind != "unknown" else None
        return (replace(act, pick=act.pick or picked, when=() if answer.picks else act.when),)
    acts = _wishes(reading, whole, context, town)
    wanted = [act for act in acts if act.kind not in ("greeting", "unknown")]
    done = tuple(_completed(wanted)) or (acts[0],)
    return (_to_reminder(done[0], context),) if len(done) == 1 else done


def _wishes(reading: Reading, whole: Clause, context: Context, town: Town) -> list[Act]:
    """One act for each thing that is plainly wished for; a message that may be cut but asks for one thing is read as one."""
    cut = clauses(reading)
    if len(cut) > 1:
        acts = [_act(reading, clause, context, town) for clause in cut]
        plain = [act.kind for act in acts if act.confidence >= SURE and act.kind not in ("greeting", "unknown")]
        if len(set(plain)) > 1 or (len(plain) > 1 and plain[0] in _REPEATABLE):
            return [act for act in acts if act.kind != "language"] if len(set(plain)) > 1 else acts
    return [_act(reading, whole, context, town)]


def _to_reminder(act: Act, context: Context) -> Act:
    """Coming or not coming, said while a reminder waits for an answer, answers it, unless it is about something else."""
    kind = {"signup": "reminder_reply_yes", "cancel": "reminder_reply_no"}.get(act.kind)
    if kind is None or not context.pending or context.question not in (None, "reminder") or act.waiting_list:
        return act
    asked = {key.partition("@")[0] for key in context.pending}
    days = {key.partition("@")[2][:10] for key in context.pending}
    named = {when.from_day.isoformat() for when in act.when if when.from_day and when.from_day == when.to_day}
    if (act.activities and not asked & set(act.activities)) or (named and not named & days):
        return act
    return replace(act, kind=kind)


def _act(reading: Reading, clause: Clause, context: Context, town: Town) -> Act:
    held = evidence(reading, clause, town, context.now)
    ranked = rank(reading, held, context)
    kind, sure = ranked[0][0], confidence(ranked)
    if clause.inherited:
        kind, sure = clause.inherited, _UNSURE_BELOW
    elif other := second_opinion(reading, clause, held, context, ranked):
        kind, sure = other
    act = fill(Act(kind, sure), reading, clause, held, context)
    if kind == "language":
        act = replace(act, change_language=language_named(reading, held))
    return act


def _completed(acts: list[Act]) -> list[Act]:
    """The acts, where what is left out is what the one before was about."""
    done: list[Act] = []
    for each in acts:
        act, before = each, done[-1] if done else None
        if before and not act.activities and not act.leisure and act.kind in ("signup", "cancel", "activity_detail"):
            act = replace(
                act, activities=before.activities, when=act.when or (before.when if act.kind == "activity_detail" else ())
            )
        done.append(act)
    return done


def _why(reading: Reading, acts: tuple[Act, ...]) -> tuple[str, ...]:
    """The signs found, for people to read."""
    shown = [f"{tag.tag}: {' '.join(reading.ws[reading.at[i]].text for i in tag.used)}" for tag in reading.tags]
    names = [f"name {', '.join(key for _, key in mention.keys)} ({mention.score:.2f})" for mention in reading.mentions]
    return (f"language {reading.language.best}", *dict.fromkeys(shown), *names, *(f"{a.kind} {a.confidence}" for a in acts))
