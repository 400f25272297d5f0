"""What a clause asks for: every sign adds to its kind, the heaviest kind wins, and the lead is the confidence."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from handlers.understanding.meaning import Context, Party
from handlers.understanding.phrases import Tag
from handlers.understanding.reading import Reading
from handlers.understanding.town import Mention

_SURE, _MAYBE, _EACH_MORE_WORD, _SECOND = 2.0, 0.8, 0.35, 0.35
# Tables of intents.toml that are a kind under another name.
KIND_OF = {
    "waiting_list": "signup",
    "give_back": "volunteer",
    "own_shifts": "volunteer",
    "keep": "my_signups",
    "news_off": "stop",
    "news_on": "start",
    "rating": "feedback",
}
# From this weight on a phrase says what is wanted; days and subjects beside it are then its slots, not a question.
_WISHED = 1.8
_LISTING = ("list_activities", "leisure", "greeting", "activity_detail")
_NO_KIND = frozenset({"question", "negation", "offtopic"})
# Where two kinds weigh alike: the one whose mistake costs least comes first.
_FIRST = [
    "stop",
    "erase",
    "export",
    "start",
    "human",
    "cancel",
    "my_signups",
    "volunteer",
    "feedback",
    "propose",
    "language",
    "activity_detail",
    "leisure",
    "signup",
    "list_activities",
    "help",
    "greeting",
    "unknown",
]


@dataclass(frozen=True, slots=True)
class Evidence:
    """What one clause holds."""

    tags: tuple[Tag, ...]
    mentions: tuple[Mention, ...]
    party: Party | None
    dated: bool
    aged: bool
    asks: bool
    conditions: bool
    subjects: tuple[str, ...]
    subject_sorts: frozenset[str]
    place: bool
    past: bool
    words: int

    def of(self, area: str) -> list[Tag]:
        return [tag for tag in self.tags if tag.tag.startswith(area + "/")]

    def has(self, tag: str) -> bool:
        return any(found.tag == tag for found in self.tags)

    def lists(self) -> bool:
        """True where the words plainly ask what is on."""
        return any(tag.tag == "intents/list_activities" and tag.sure for tag in self.tags)

    def declines(self) -> bool:
        """True for "vi kommer ikke" and "tilmeld os ikke": a no of several words, or one close behind a sign-up's verb."""
        verbs = [tag for tag in self.tags if tag.tag == "intents/signup"]
        noes = [tag for tag in self.tags if tag.tag in ("answers/no", "intents/negation") and tag.sure]
        behind = any(0 < no.start - max(verb.used) <= 2 for no in noes for verb in verbs)
        return behind or any(no.tag == "answers/no" and len(no.used) > 1 for no in noes)

    def leads(self, sort: str) -> bool:
        """True where what is named best is of this sort."""
        return bool(self.mentions) and self.mentions[0].keys[0][0] == sort

    def sorts(self) -> set[str]:
        """The sorts of what the best mention names."""
        return {sort for mention in self.mentions for sort, _ in mention.keys}


def rank(reading: Reading, held: Evidence, context: Context) -> list[tuple[str, float]]:
    """Kinds with their weight, heaviest first; never empty."""
    weights = _from_phrases(reading, held.of("intents"))
    wished = any(weight >= _WISHED for kind, weight in weights.items() if kind not in _LISTING)
    for kind, weight in _from_slots(held).items():
        weights[kind] += weight * (0.3 if wished and kind == "list_activities" else 1.0)
    known = bool(held.mentions or context.topic)
    aspects = [_weight(reading, tag) for tag in held.of("aspects") if known or tag.tag != "aspects/description"]
    if held.has("aspects/contact") and not context.topic and not held.subjects and held.sorts() <= {"info"}:
        weights["human"] += max(aspects)  # how to reach us, where nothing else is spoken of
    elif aspects:
        weights["activity_detail"] += max(aspects) + (0.6 if held.mentions else 0.0)
    _settle(weights, held)
    ranked = sorted(weights.items(), key=lambda each: (-round(each[1], 3), _FIRST.index(each[0])))
    return [each for each in ranked if each[1] > 0] or [("unknown", 1.0)]


def confidence(ranked: list[tuple[str, float]]) -> float:
    """How sure the heaviest kind is, 0 to 1."""
    best = ranked[0][1]
    second = ranked[1][1] if len(ranked) > 1 else 0.0
    return round(min(1.0, best / 1.6) * best / (best + 0.5 * second), 3)


def _weight(reading: Reading, tag: Tag) -> float:
    base = _SURE if tag.sure else _MAYBE
    return base * (1 + _EACH_MORE_WORD * (len(tag.used) - 1)) * reading.language.weight(tag.language)


def _from_phrases(reading: Reading, tags: Iterable[Tag]) -> dict[str, float]:
    """For each kind its heaviest phrase, and a part of every other phrase over other words."""
    by_kind: dict[str, list[tuple[float, Tag]]] = defaultdict(list)
    tags = list(tags)
    cancels = any(tag.tag == "intents/cancel" and tag.sure for tag in tags)
    for tag in tags:
        name = tag.tag.partition("/")[2]
        if name in _NO_KIND:
            continue
        kind = "cancel" if name == "waiting_list" and cancels else KIND_OF.get(name, name)
        by_kind[kind].append((_weight(reading, tag), tag))
    weights: dict[str, float] = defaultdict(float)
    for kind, found in by_kind.items():
        seen: set[int] = set()
        for weight, tag in sorted(found, key=lambda each: -each[0]):
            if not seen:
                weights[kind] += weight
            elif not seen & set(tag.used):
                weights[kind] += weight * _SECOND
            seen |= set(tag.used)
    return weights


def _from_slots(held: Evidence) -> Mapping[str, float]:
    weights: dict[str, float] = defaultdict(float)
    sorts = held.sorts()
    if "activity" in sorts:
        weights["activity_detail"] += 1.2
    if "leisure" in sorts:
        weights["leisure"] += 1.3 if "activity" in sorts and not held.leads("leisure") else 2.4
    if "info" in sorts and sorts <= {"info", "shift"} and not held.has("intents/volunteer"):
        weights["activity_detail"] += 1.0
    if "shift" in sorts and sorts == {"shift"}:
        weights["volunteer"] += 1.0
    if held.party:
        weights["signup"] += 0.6 if held.asks else 1.6
    if "shift" in sorts and (held.has("intents/volunteer") or held.has("intents/give_back")):
        weights["volunteer"] += 1.6
    if held.has("conditions/same_as_last"):
        weights["signup"] += 1.4
    if held.past:
        weights["feedback"] += 1.2
    for there, weight in (
        (held.dated, 0.7),
        (held.aged and not held.party, 0.7),
        (held.conditions and not held.party, 1.0),
        (held.place, 0.6),
    ):
        weights["list_activities"] += weight if there else 0.0
    if held.subjects:
        weights["leisure" if held.subject_sorts == {"leisure"} else "list_activities"] += 1.2
    if held.of("safety"):
        weights["unknown"] += 2.0
    return weights


def _settle(weights: dict[str, float], held: Evidence) -> None:
    """Rules between kinds that no single word decides."""
    _settle_places(weights, held)
    _settle_listing(weights, held)
    _settle_leisure(weights, held)
    if held.has("intents/volunteer") and weights["volunteer"] >= _WISHED:
        weights["volunteer"] += 0.5 * max(0.0, weights["signup"])
    if "activity" in held.sorts() and not held.lists():
        weights["activity_detail"] += max(0.0, 0.5 * weights["list_activities"])
        weights["list_activities"] = 0.0
    if held.has("intents/offtopic") and not held.mentions:
        weights["unknown"] += 6.0


def _settle_places(weights: dict[str, float], held: Evidence) -> None:
    """Between taking a place, giving it up and asking about it: who withdraws is never signed up by the same words."""
    if held.asks:
        weights["signup"] -= 0.6
    if weights["signup"] > 0 and not held.asks and held.declines():
        weights["cancel"] += weights["signup"]
    if weights["cancel"] >= _WISHED:
        weights["my_signups"] = weights["signup"] = 0.0
    if held.party and weights["signup"] >= _WISHED:
        weights["my_signups"] = 0.0
    if held.has("intents/news_off"):
        weights["start"] = 0.0
    if held.has("intents/give_back"):
        weights["cancel"] = weights["signup"] = 0.0


def _settle_listing(weights: dict[str, float], held: Evidence) -> None:
    """Between asking what is on and talking of something that is known, past or no question at all."""
    if "activity" in held.sorts() and weights["language"]:
        weights["activity_detail"] += weights["language"]
        weights["language"] = 0.0
    if held.lists():
        weights["language"] *= 0.5
    if held.of("safety"):
        for kind in ("list_activities", "greeting", "help", "leisure", "propose"):
            weights[kind] = 0.0
    if held.past:
        weights["list_activities"] *= 0.3
    if weights["greeting"] and any(weight > 0.6 for kind, weight in weights.items() if kind != "greeting"):
        weights["greeting"] = 0.1


def _settle_leisure(weights: dict[str, float], held: Evidence) -> None:
    """What is asked or wanted of a club is the leisure guide's, whatever the verb: nobody signs up there."""
    sorts = held.sorts()
    if "leisure" in sorts and ("activity" not in sorts or held.leads("leisure")):
        for kind in ("signup", "activity_detail", "list_activities"):
            weights["leisure"] += max(0.0, weights[kind])
            weights[kind] = 0.0
    elif held.has("intents/leisure") and weights["leisure"] > 1.5 and "activity" not in sorts:
        weights["leisure"] += max(0.0, weights["activity_detail"], weights["list_activities"], weights["signup"])
    if held.subject_sorts == {"leisure"} and not held.mentions:
        weights["leisure"] += max(0.0, weights["list_activities"])
        weights["list_activities"] = 0.0
