"""YAML 1.2 as editors read it, not the 1.1 of PyYAML."""

from __future__ import annotations

import re
from typing import Any, ClassVar

import yaml


class _Loader(yaml.CSafeLoader):
    """Days are text, only true and false are booleans, a key stands once."""

    yaml_implicit_resolvers: ClassVar[dict[str, Any]] = {}

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        keys = [self.construct_object(key, deep=True) for key, _ in node.value]
        if any(not isinstance(key, str) for key in keys) or len(set(keys)) < len(keys):
            raise yaml.YAMLError("a key that is no text, or stands twice")
        return super().construct_mapping(node, deep)


#: Kind of value, how it is written, and the letters that it begins with.
_PLAIN_VALUES = (
    ("bool", r"true|false", "tf"),
    ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]),
    ("int", r"[-+]?(0|[1-9][0-9]*)", "-+0123456789"),
    ("float", r"[-+]?(0|[1-9][0-9]*)\.[0-9]*", "-+0123456789"),
)
for _kind, _pattern, _first in _PLAIN_VALUES:
    _Loader.add_implicit_resolver(
        f"tag:yaml.org,2002:{_kind}", re.compile(f"^(?:{_pattern})$"), list(_first)
    )


class _Dumper(yaml.CSafeDumper):
    """Writes text as text, whatever it looks like."""


_Dumper.add_representer(
    str,
    lambda dumper, text: dumper.represent_scalar("tag:yaml.org,2002:str", text, style='"'),
)


def read(text: str) -> Any:
    """The value of a file; `yaml.YAMLError` when it has none."""
    return yaml.load(text, _Loader)


def written(value: Any) -> str:
    """The value as a file."""
    return yaml.dump(value, Dumper=_Dumper, allow_unicode=True, width=9999)
