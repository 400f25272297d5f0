"""Telegram's published reference as a judge: what is wrong with a call, or with an object, by its own words."""

import functools
import json
import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

FILE_NAME = "telegram_bot_api.min.json"
_LENGTH = re.compile(r"(?<![\d-])(\d+)-(\d+) (characters|bytes|Bytes)")
_RANGE = re.compile(r"Values between (\d+)-(\d+) are accepted")
_ITEMS = re.compile(r"(?:list of|must include) (\d+)-(\d+) |At most (\d+) ")
_FIELDS_BESIDE_A_BUTTONS_ACTION = {"text", "icon_custom_emoji_id", "style"}


@dataclass(frozen=True)
class Upload:
    """A file as it came in a multipart body."""

    file_name: str
    content: bytes


def specs_folder() -> Path:
    """Where the reference data is: $NABOBOT_SPECS, or ../shared/specs beside the repository."""
    beside = Path(__file__).resolve().parents[3].parent / "shared" / "specs"
    return Path(os.environ.get("NABOBOT_SPECS", beside))


@functools.cache
def reference() -> "Reference":
    """Telegram's reference; raises FileNotFoundError where the machine has none."""
    return Reference(json.loads((specs_folder() / FILE_NAME).read_text(encoding="utf-8")))


class Reference:
    def __init__(self, document: Mapping[str, Any]) -> None:
        self._methods, self._types = document["methods"], document["types"]
        self._method_names = {name.lower(): name for name in self._methods}

    def method(self, name: str) -> str | None:
        """The method's own spelling (Telegram takes any case), or None where there is no such method."""
        return self._method_names.get(name.lower())

    def fault_of_call(self, method: str, given: Mapping[str, Any]) -> str | None:
        """What is wrong with a call, or None; `given` as it came: texts of a form, JSON values or uploads."""
        fields = {field["name"]: field for field in self._methods[method].get("fields", [])}
        for name in given:
            if name not in fields:
                return f"unknown parameter {name}"
        for name, field in fields.items():
            if name not in given:
                if field["required"]:
                    return f"parameter {name} is required"
                continue
            fault = self._fault(field, _read(given[name], field["types"]), name)
            if fault:
                return fault
        return None

    def fault_of(self, type_name: str, value: Any) -> str | None:
        """What is wrong with an object that claims to be of a type of the reference, or None."""
        return self._fault_of_type(type_name, value, type_name)

    def _fault(self, field: Mapping[str, Any], value: Any, path: str) -> str | None:
        faults = [self._fault_of_type(type_name, value, path) for type_name in field["types"]]
        if all(faults):
            return faults[0]
        return _over_a_limit(field["description"], value, path)

    def _fault_of_type(self, type_name: str, value: Any, path: str) -> str | None:
        if type_name.startswith("Array of "):
            if not isinstance(value, list):
                return f"{path} must be an Array"
            inner = type_name.removeprefix("Array of ")
            faults = (self._fault_of_type(inner, item, f"{path}[{at}]") for at, item in enumerate(value))
            return next((fault for fault in faults if fault), None)
        simple = {"String": str, "Integer": int, "Float": int | float, "Boolean": bool, "InputFile": Upload}
        if type_name in simple:
            fits = isinstance(value, simple[type_name]) and (type_name == "Boolean" or not isinstance(value, bool))
            return None if fits else f"{path} must be of type {type_name}"
        return self._fault_of_object(type_name, value, path)

    def _fault_of_object(self, type_name: str, value: Any, path: str) -> str | None:
        shape = self._types[type_name]
        if shape.get("subtypes"):
            faults = [self._fault_of_type(subtype, value, path) for subtype in shape["subtypes"]]
            return min(faults, key=lambda fault: len(fault or "")) if all(faults) else None
        if not isinstance(value, dict):
            return f"{path} must be an Object ({type_name})"
        fields = {field["name"]: field for field in shape.get("fields", [])}
        for name in value:
            if name not in fields:
                return f"{path} has an unknown field {name}"
        for name, field in fields.items():
            if name not in value:
                if field["required"]:
                    return f"{path} lacks {name}"
                continue
            fault = _wrong_constant(field["description"], value[name], f"{path}.{name}")
            fault = fault or self._fault(field, value[name], f"{path}.{name}")
            if fault:
                return fault
        if type_name == "InlineKeyboardButton" and len(value.keys() - _FIELDS_BESIDE_A_BUTTONS_ACTION) != 1:
            return f"{path} must have exactly one action"
        return None


def _read(given: Any, types: list[str]) -> Any:
    """A form's text as the JSON value that it stands for, where one of the types is not a text."""
    if not isinstance(given, str) or types == ["String"]:
        return given
    try:
        value = json.loads(given)
    except ValueError:
        return given
    return given if "String" in types and not isinstance(value, int) else value


def _wrong_constant(description: str, value: Any, path: str) -> str | None:
    constant = re.search(r"(?:must be|always) [“\"]?([a-z_]+)[”\"]?$", description)
    return f"{path} must be {constant[1]}" if constant and value != constant[1] else None


def _over_a_limit(description: str, value: Any, path: str) -> str | None:
    if isinstance(value, str) and (length := _LENGTH.search(description)):
        # Telegram counts characters as UTF-16 does: an emoji is two.
        size = len(value.encode()) if length[3].lower() == "bytes" else len(value.encode("utf-16-le")) // 2
        if not int(length[1]) <= size <= int(length[2]):
            return f"{path} must have {length[0]}"
    if isinstance(value, int) and (limits := _RANGE.search(description)):
        return None if int(limits[1]) <= value <= int(limits[2]) else f"{path} must be {limits[1]}-{limits[2]}"
    if isinstance(value, list) and (items := _ITEMS.search(description)):
        low, high = int(items[1] or 0), int(items[2] or items[3])
        return None if low <= len(value) <= high else f"{path} must have {low}-{high} items"
    return None
