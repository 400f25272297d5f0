"""The language of a message, from its script and from the common words of each language."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from handlers.understanding.vocabulary import vocabulary

_LETTER, _PREFERRED, _DANISH = 0.7, 0.45, 0.15
_SCRIPTS = {"ARABIC": ("ar", "fa", "ur"), "CYRILLIC": ("uk",)}
_SCRIPT = 0.35
_SURE_SCORE, _SURE_LEAD = 1.2, 1.6


@dataclass(frozen=True, slots=True)
class Guess:
    """The best guess, how much each language has for it, whether it is known rather than guessed, and whether it leads at all:
    a lone "Merhaba" is no proof, but nobody is greeted back in another language."""

    best: str
    scores: dict[str, float]
    sure: bool
    leads: bool = False

    def weight(self, language: str) -> float:
        """How far a wording in `language` is to be believed in this message: 0.4 to 1."""
        top = self.scores.get(self.best, 0.0)
        return 1.0 if not top else 0.4 + 0.6 * min(1.0, self.scores.get(language, 0.0) / top)


def script(text: str) -> str:
    """The script of a word's first letter: "ARABIC", "CYRILLIC", "LATIN"…"""
    return unicodedata.name(text[0], "").partition(" ")[0] if text and not text.isascii() else "LATIN"


def guess(keys: Sequence[str], texts: Sequence[str], preferred: str) -> Guess:
    """Guesses the language of these words; `preferred`, the person's own, wins where little speaks for another."""
    spoken_in, letters = vocabulary().spoken_in, vocabulary().letters
    evidence: dict[str, float] = {}
    shared: dict[str, float] = {}  # what only speaks for the script that several languages have
    for word, text in zip(keys, texts, strict=True):
        known = spoken_in.get(word, ())
        for language in known:
            evidence[language] = evidence.get(language, 0.0) + 1.0 / len(known)
        written_so = _SCRIPTS.get(script(text), ())
        for language in written_so:
            at = evidence if len(written_so) == 1 else shared
            at[language] = at.get(language, 0.0) + _SCRIPT
        for where in {letters[s] for s in text.lower() if s in letters}:
            for language in where:
                evidence[language] = evidence.get(language, 0.0) + _LETTER / len(where)
    scores = {each: evidence.get(each, 0.0) + shared.get(each, 0.0) for each in {**evidence, **shared}}
    scores[preferred] = scores.get(preferred, 0.0) + _PREFERRED
    scores["da"] = scores.get("da", 0.0) + _DANISH
    ranked = sorted(scores, key=lambda each: -scores[each])
    best = ranked[0]
    rest = max((evidence.get(each, 0.0) for each in ranked[1:]), default=0.0)
    own = evidence.get(best, 0.0)
    leads = own >= _SURE_LEAD * rest > 0 or own > rest == 0
    return Guess(best, scores, leads and own + shared.get(best, 0.0) >= _SURE_SCORE, leads)
