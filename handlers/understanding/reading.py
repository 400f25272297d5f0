"""A message read once: its words, every phrase found, and everything that dates, numbers, parties and names take."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import lru_cache

from handlers.understanding import ages, dates, numbers
from handlers.understanding.guess import Guess, guess
from handlers.understanding.meaning import When
from handlers.understanding.phrases import Tag
from handlers.understanding.senses import Said, said
from handlers.understanding.spelling import key, strict_keys
from handlers.understanding.town import Mention, Town
from handlers.understanding.vocabulary import languages, vocabulary
from handlers.understanding.words import Word, words

_LONGEST = 120
_SHORT = 2
_SOME_DAY = datetime.fromisoformat("2000-01-03")
_LIKELY = 0.75
_NAME_NOT_TIME, _FULL_NAME = 1.7, 1.2
_SHORTEST_GLUED = 8
_ENDS = frozenset(".!?;؟۔\n")
# How much must speak for a language before its wordings count, by what a mistake costs.
_LEAST_WEIGHT = {
    "safety": 0.7,
    "conditions": 0.75,
    "subjects": 0.6,
    "answers": 0.6,
    "spoken": 0.5,
    "intents": 0.5,
    "aspects": 0.5,
}
_ONE_MEANING = ("intents", "aspects", "conditions", "answers")


@dataclass(slots=True)
class Reading:
    """A message's words without signs (`at` leads back to all of them), and what was found over them, by place."""

    text: str
    ws: list[Word]
    at: list[int]
    keys: list[str]
    tags: list[Tag]
    language: Guess
    order: tuple[str, ...]
    whens: list[tuple[When, frozenset[int]]]
    ages: tuple[int, ...]
    aged: frozenset[int]
    mentions: list[Mention] = field(default_factory=list)
    place: str | None = None
    placed: frozenset[int] = frozenset()
    subjects: Mapping[int, Collection[str]] = field(default_factory=dict)
    concepts: tuple[tuple[str, ...], ...] = ()

    def of(self, area: str) -> list[Tag]:
        """The phrases of one file of the vocabulary."""
        return [tag for tag in self.tags if tag.tag.startswith(area + "/")]

    def has(self, tag: str) -> bool:
        return any(found.tag == tag for found in self.tags)

    @property
    def dated(self) -> frozenset[int]:
        return frozenset(i for _, places in self.whens for i in places)

    def numbers(self) -> list[tuple[int, int]]:
        """Digits and number words outside dates and ages: (place, value). In English "to" is no Danish two, a Persian no no nine."""
        found = []
        answered = {i for tag in self.tags if tag.tag in ("answers/yes", "answers/no") for i in tag.used}
        order = (self.language.best,) if self.language.sure and len(self.keys) > _SHORT else self.order
        for i, w in enumerate(self.at):
            if i in self.dated or i in self.aged or i in answered or numbers.ordinal_at(self.ws, w, self.order):
                continue
            if number := numbers.number_at(self.ws, w, order):
                found.append((i, number[0]))
        return found


def read(text: str, now: datetime, preferred: str, town: Town) -> Reading:
    """Reads a message; what is beyond 120 words is not looked at."""
    ws = _unglued(words(text[:2000])[:_LONGEST], town)
    at = [
        i
        for i, w in enumerate(ws)
        if w.text[0].isalnum() or (not w.text.isascii() and w.text not in _ENDS and w.text not in "،؛–«»„”“")
    ]
    place_of = {w: i for i, w in enumerate(at)}
    keys = [key(ws[i].text) for i in at]
    language = guess(keys, [ws[i].text for i in at], preferred)
    order = _order(language, preferred)
    meant = said(keys, tuple(dict.fromkeys((*order[:2], "da"))))
    found = _phrases(ws, at, keys)
    found = _credible(found, language, strictly=len(keys) > _SHORT)
    whens = [
        (when, frozenset(place_of[i] for i in range(when.start, when.end) if i in place_of))
        for when in dates.find(_masked(ws, at, keys, town, meant), now, order, town.holidays)
    ]
    dated = frozenset(i for _, places in whens for i in places)
    years, aged = ages.find(ws, order, {at[i] for i in dated})
    reading = Reading(
        text, ws, at, keys, _meant(found), language, order, whens, years, frozenset(place_of[i] for i in aged if i in place_of)
    )
    _name(reading, town, meant)
    by_place: dict[int, list[str]] = {}
    for each in meant:
        by_place.setdefault(each.places[0], []).extend(sorted(each.concepts))
    reading.concepts = tuple(tuple(dict.fromkeys(by_place.get(place, ()))) for place in range(len(keys)))
    return reading


def _masked(ws: list[Word], at: Sequence[int], keys: Sequence[str], town: Town, meant: Sequence[Said]) -> list[Word]:
    """The words with the town's own names hidden from dates: an evening meal is no evening, but "i vinterferien" a time."""
    hidden = list(ws)
    for mention in town.mentions(keys, said=meant):
        full = len(mention.positions) > 1 and mention.score >= _FULL_NAME
        for i in mention.positions if full or mention.score >= _NAME_NOT_TIME else ():
            during = i > 0 and keys[i - 1] in vocabulary().during
            plain_name = keys[i] not in vocabulary().generic
            if (full and (plain_name or not _names_a_day(ws[at[i]]))) or (plain_name and not during):
                hidden[at[i]] = replace(ws[at[i]], text="", plain="")
    return hidden


@lru_cache(maxsize=512)
def _names_a_day(word: Word) -> bool:
    """True where a word alone is a day, as the Saturday of "Saturday breakfast" is."""
    return any(when.from_day or when.weekdays for when in dates.find([word], _SOME_DAY, languages()))


def _phrases(ws: Sequence[Word], at: Sequence[int], keys: Sequence[str]) -> list[Tag]:
    known = vocabulary().lexicon
    forms = []
    for word in keys:
        form = frozenset((word, *known.find(word), *vocabulary().meant.get(word, ())))
        forms.append(form | {"<number>"} if word.isdigit() else form)
    strict = [strict_keys(ws[i].text) for i in at]
    return vocabulary().book.find(forms, strict, _sentences(ws, at))


def _sentences(ws: Sequence[Word], at: Sequence[int]) -> list[int]:
    """The number of the sentence that each word stands in; a point after a digit ends none."""
    found, number, last = [], 0, -1
    for i in at:
        between = ws[last + 1 : i]
        ended = any(w.text in _ENDS and not (w.text == "." and last >= 0 and ws[last].text.isdigit()) for w in between)
        number += ended
        found.append(number)
        last = i
    return found


def _order(language: Guess, preferred: str) -> tuple[str, ...]:
    """The languages that a message may be in, likeliest first: the others' words would only be mistaken."""
    least = 1.0 if language.sure else _LIKELY
    likely = [each for each in languages() if language.weight(each) >= least or each in (preferred, "da")]
    return tuple(sorted(likely, key=lambda each: (each != language.best, -language.scores.get(each, 0.0))))


def _credible(found: Sequence[Tag], language: Guess, *, strictly: bool) -> list[Tag]:
    """Without wordings of languages that the message is hardly in: "bill" is no Polish verb in English."""
    own = {i for tag in found if tag.language == language.best and tag.tag.startswith("answers/") for i in tag.used}
    return [
        tag
        for tag in found
        if (not strictly or language.weight(tag.language) >= _LEAST_WEIGHT.get(tag.tag.split("/")[0], 0.0))
        and not (tag.tag.startswith("answers/") and tag.language != language.best and own & set(tag.used))
    ]


def _meant(found: Sequence[Tag]) -> list[Tag]:
    """Without phrases that stand inside longer ones: "skal man tilmelde sig" asks, and signs nobody up."""
    sets = [(tag, frozenset(tag.used)) for tag in found]
    rivals = [(tag, used) for tag, used in sets if tag.tag.split("/")[0] in _ONE_MEANING and len(used) > 1]
    return [
        tag
        for tag, used in sets
        if tag.tag.split("/")[0] not in _ONE_MEANING
        or tag.tag == "intents/waiting_list"
        or not any(used < other and _outdoes(rival, tag) for rival, other in rivals)
    ]


def _outdoes(rival: Tag, tag: Tag) -> bool:
    """True where a longer phrase takes the shorter one's meaning; conditions only yield to facts and conditions."""
    areas = rival.tag.split("/")[0], tag.tag.split("/")[0]
    return areas[0] in ("aspects", "conditions") if areas[1] == "conditions" else areas[0] != "conditions"


def _name(reading: Reading, town: Town, meant: Sequence[Said]) -> None:
    party_words = frozenset(i for tag in reading.tags if tag.tag == "safety/danger" for i in tag.used)
    taken = reading.dated | reading.aged | party_words
    reading.place, reading.placed = town.place(reading.keys, taken)
    reading.mentions = town.mentions(reading.keys, taken, meant)
    named = frozenset(i for mention in reading.mentions for i in mention.positions)
    if reading.placed and reading.placed <= named:
        reading.mentions = [m for m in reading.mentions if m.score > 1.6 or not m.positions & reading.placed]
    subjects: dict[int, list[str]] = {}
    for tag in reading.of("subjects"):
        for i in tag.used:
            subjects.setdefault(i, []).append(tag.tag.partition("/")[2])
    for i, word in enumerate(reading.keys):
        if i not in subjects and i not in named and len(word) >= _SHORTEST_GLUED and not vocabulary().lexicon.exact(word):
            subjects[i] = list(vocabulary().subjects_of(word))
    reading.subjects = subjects


def _unglued(ws: list[Word], town: Town) -> list[Word]:
    """Words typed without a space between them ("tilmeldos", "lektiecafeonsdag") taken apart again."""
    found: list[Word] = []
    for word in ws:
        found.extend(_parts(word, town) if len(word.text) >= _SHORTEST_GLUED and word.text.isalpha() else [word])
    return found


def _parts(word: Word, town: Town) -> list[Word]:
    known = vocabulary().lexicon
    whole = key(word.text)
    if known.exact(whole) or town.knows(whole) or known.find(whole) or town.near(whole):
        return [word]
    for cut in range(len(word.text) - 2, 2, -1):
        head, tail = key(word.text[:cut]), key(word.text[cut:])
        if (head in known.words or town.knows(head)) and (tail in known.words or town.knows(tail)):
            middle = word.start + cut
            return [
                replace(word, text=word.text[:cut], plain=_fold(word.text[:cut]), end=middle),
                replace(word, text=word.text[cut:], plain=_fold(word.text[cut:]), start=middle),
            ]
    return [word]


def _fold(text: str) -> str:
    return words(text)[0].plain
